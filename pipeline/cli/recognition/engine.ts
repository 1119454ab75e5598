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
    // Plans of memory are kept by the width of a line, and hardly two lines are as wide: 4 % of the time goes into them.
    enableMemPattern: false,
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
  if (scale <= 1) enlarge(line, scale, { data, width, used });
  else
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < used; x++)
        data[y * width + x] = meanAt(line, x * scale, y * scale, scale) / 127.5 - 1;
  data.copyWithin(plane, 0, plane);
  data.copyWithin(2 * plane, 0, plane);
  return { data, width };
}

/** Where levels go: rows of a width, of which so much is used. */
interface Target {
  data: Float32Array;
  width: number;
  used: number;
}

/** A picture made larger: levels between those of its pixels, first along its rows, then between them. */
function enlarge(line: LinePicture, scale: number, { data, width, used }: Target): void {
  const { pixels } = line;
  const [columns, rows] = [stepsOf(line.width, used, scale), stepsOf(line.height, HEIGHT, scale)];
  const along = new Float32Array(line.height * used);
  for (let y = 0, to = 0; y < line.height; y++)
    for (let x = 0; x < used; x++, to++) {
      const [from, share] = [y * line.width + (columns.at[x] ?? 0), columns.share[x] ?? 0];
      along[to] = (pixels[from] ?? 255) * (1 - share) + (share > 0 ? (pixels[from + 1] ?? 255) * share : 0);
    }
  for (let y = 0; y < HEIGHT; y++) {
    const [from, share] = [(rows.at[y] ?? 0) * used, rows.share[y] ?? 0];
    const below = share > 0 ? from + used : from;
    for (let x = 0; x < used; x++)
      data[y * width + x] =
        ((along[from + x] ?? 0) * (1 - share) + (along[below + x] ?? 0) * share) / 127.5 - 1;
  }
}

/** To each of many places the pixel before it, and how far on the way to the next one it is; at both ends none. */
function stepsOf(length: number, many: number, scale: number): { at: Int32Array; share: Float32Array } {
  const [at, share] = [new Int32Array(many), new Float32Array(many)];
  for (let index = 0; index < many; index++) {
    const place = Math.min(length - 1, Math.max(0, (index + 0.5) * scale - 0.5));
    at[index] = Math.min(Math.max(0, length - 2), Math.floor(place));
    share[index] = place - (at[index] ?? 0);
  }
  return { at, share };
}

/** The mean of the pixels of a square of a picture that is made smaller. */
function meanAt({ width, height, pixels }: LinePicture, left: number, top: number, scale: number): number {
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
