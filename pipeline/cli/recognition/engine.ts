/** The recognizer: PP-OCRv4 by onnxruntime-node, in a process of its own. */
import { readFileSync } from 'node:fs';
import type { LinePicture, RecognizedCharacter } from '../../model.js';
import { decoded, twinsOf } from './decode.js';

/** What of onnxruntime-node is used: it comes without being installed with this package. */
interface Runtime {
  InferenceSession: {
    create(path: string, options: Record<string, unknown>): Promise<Session>;
  };
  Tensor: new (type: 'float32', data: Float32Array, dimensions: readonly number[]) => unknown;
}

interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(
    feeds: Record<string, unknown>,
  ): Promise<Record<string, { data: Float32Array; dims: readonly number[] }>>;
}

/** Where the parts of the recognizer are. */
export interface EngineFiles {
  /** The module of onnxruntime-node, as a URL. */
  runtime: string;
  /** The model, and its list of characters, one a line. */
  model: string;
  characters: string;
}

/** Pixels: the height of the lines that the model was trained on. */
const HEIGHT = 48;

/** Pixels: a longer line is not read whole, which bounds the memory. Lines of a page are cut long before. */
const WIDEST = 4800;

/** Loads the recognizer; it reads one line after another, on one core. */
export async function loadEngine({
  runtime,
  model,
  characters,
}: EngineFiles): Promise<(line: LinePicture) => Promise<RecognizedCharacter[]>> {
  const loaded = (await import(runtime)) as Partial<Runtime> & { default?: Runtime };
  const { InferenceSession, Tensor } = loaded.InferenceSession
    ? (loaded as Runtime)
    : (loaded.default as Runtime);
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  });
  // The first class is none, the last a space.
  const classes = [
    '',
    ...readFileSync(characters, 'utf8').replace(/\r/g, '').replace(/\n$/, '').split('\n'),
    ' ',
  ];
  const twins = twinsOf(classes);
  const [input = 'x'] = session.inputNames;
  const [output = ''] = session.outputNames;
  return async (line) => {
    const { data, width } = inputOf(line);
    const found = (await session.run({ [input]: new Tensor('float32', data, [1, 3, HEIGHT, width]) }))[
      output
    ];
    return found === undefined
      ? []
      : decoded(found.data, found.dims, classes, line.width / scaleOf(line) / width, twins);
  };
}

/** Pixels of a line's picture to one of what the model sees. */
function scaleOf({ width, height }: LinePicture): number {
  return Math.max(height / HEIGHT, width / WIDEST);
}

/** The line as the model sees it: so high, from -1 to 1, three times the same; white at its end. */
function inputOf(line: LinePicture): { data: Float32Array; width: number } {
  const scale = scaleOf(line);
  const used = Math.max(1, Math.round(line.width / scale));
  const width = Math.max(64, Math.ceil(used / 8) * 8);
  const plane = HEIGHT * width;
  const data = new Float32Array(3 * plane).fill(1);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < used; x++)
      data[y * width + x] = levelAt(line, x * scale, y * scale, scale) / 127.5 - 1;
  data.copyWithin(plane, 0, plane);
  data.copyWithin(2 * plane, 0, plane);
  return { data, width };
}

/** The level at a place: the mean of the pixels there where the picture is made smaller, between them where larger. */
function levelAt({ width, height, pixels }: LinePicture, left: number, top: number, scale: number): number {
  if (scale <= 1) return between({ width, height, pixels }, left + scale / 2 - 0.5, top + scale / 2 - 0.5);
  let [sum, weight] = [0, 0];
  const [right, bottom] = [Math.min(width, left + scale), Math.min(height, top + scale)];
  for (let y = Math.floor(top); y < bottom; y++) {
    const high = Math.min(y + 1, bottom) - Math.max(y, top);
    for (let x = Math.floor(left); x < right; x++) {
      const share = high * (Math.min(x + 1, right) - Math.max(x, left));
      sum += share * (pixels[y * width + x] ?? 255);
      weight += share;
    }
  }
  return weight > 0 ? sum / weight : 255;
}

function between({ width, height, pixels }: LinePicture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number): number =>
    pixels[Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))] ?? 255;
  const [right, down] = [x - left, y - top];
  const above = at(left, top) * (1 - right) + at(left + 1, top) * right;
  const below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
  return above * (1 - down) + below * down;
}
