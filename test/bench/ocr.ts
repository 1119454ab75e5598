/**
 * Pages drawn as pictures, made worse as scanners and copiers make them, and read: by the packages that `--ocr` takes and by
 * Debian's tesseract with chi_sim, which is given the same pictures of lines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadEngine } from '../../pipeline/cli/recognition/engine.js';
import { engineFiles } from '../../pipeline/cli/recognition/packages.js';
import { withoutSpace } from '../../pipeline/common/characters.js';
import { assemble } from '../../pipeline/extract/pages/document/assemble.js';
import { layoutPage } from '../../pipeline/extract/pages/layout/layout.js';
import type { Drawing, PageLayout } from '../../pipeline/extract/pages/types.js';
import { scannedPage } from '../../pipeline/extract/scans/scan-page.js';
import type { PagePicture } from '../../pipeline/extract/scans/types.js';
import type { LinePicture, RecognizedCharacter, Recognize, Tables } from '../../pipeline/model.js';
import { differencesOf } from './ocr-differences.js';
import { printTable } from './print.js';

const DOCUMENT = resolve('../shared/documents/yilahu-ruled-chromium.pdf');
const TRUTH = resolve('../shared/documents/truth.json');

const GREY = ['-colorspace', 'Gray'];
const BLACK_AND_WHITE = [...GREY, '-threshold', '60%'];
const SHADOW = ['(', '+clone', '-sparse-color', 'barycentric', '0,0 white %w,%h #777777', ')', '-compose', 'multiply', '-composite']; // prettier-ignore

/** A seal over the cells of a page of 200 dots to the inch: a ring of 42 mm with a star. */
const SEAL = [
  '(', '-size', '330x330', 'xc:white', '-fill', 'none', '-stroke', '#d02028', '-strokewidth', '12',
  '-draw', 'circle 165,165 165,15', '-stroke', 'none', '-fill', '#d02028',
  '-draw', 'polygon 165,90 185,145 245,145 197,180 215,240 165,205 115,240 133,180 85,145 145,145',
  ')', '-geometry', '+900+700', '-compose', 'multiply', '-composite',
]; // prettier-ignore

/** What is done to a drawn page, by ImageMagick; its resolution in dots to the inch; quality where it is saved as JPEG. */
interface Kind {
  name: string;
  dpi: number;
  done: readonly string[];
  quality?: number;
}

const KINDS: readonly Kind[] = [
  { name: 'grey-150', dpi: 150, done: GREY },
  { name: 'grey-200', dpi: 200, done: GREY },
  { name: 'colour-200', dpi: 200, done: [] },
  { name: 'bw-200', dpi: 200, done: BLACK_AND_WHITE },
  { name: 'bw-200-light', dpi: 200, done: [...GREY, '-threshold', '45%'] },
  { name: 'bw-200-dark', dpi: 200, done: [...GREY, '-threshold', '75%'] },
  { name: 'noise-200', dpi: 200, done: [...GREY, '-blur', '0x0.6', '-attenuate', '0.25', '+noise', 'Gaussian'] },
  { name: 'jpeg-200', dpi: 200, done: ['-blur', '0x0.5'], quality: 40 },
  { name: 'skew-2.7', dpi: 200, done: ['-background', 'white', '-rotate', '2.7'] },
  { name: 'skew-5', dpi: 200, done: ['-background', 'white', '-rotate', '-5'] },
  { name: 'side', dpi: 200, done: ['-rotate', '90'] },
  { name: 'red-seal', dpi: 200, done: SEAL },
  { name: 'grey-seal', dpi: 200, done: [...SEAL, ...GREY] },
  { name: 'bw-seal', dpi: 200, done: [...SEAL, ...BLACK_AND_WHITE] },
  { name: 'shadow', dpi: 200, done: [...SHADOW, ...GREY] },
  { name: 'grey-300', dpi: 300, done: GREY },
  { name: 'bw-300', dpi: 300, done: BLACK_AND_WHITE },
]; // prettier-ignore

/**
 * Prints a line for each kind of picture; `pages` are those of the document (none on which a setting was made: 4, 22, 30),
 * `kinds` parts of names, all where there are none.
 */
export async function benchOcr(pages: readonly number[], kinds: readonly string[]): Promise<void> {
  const files = engineFiles(process.env);
  if (files === null || !existsSync(DOCUMENT)) {
    console.log(
      '\nocr: skipped, the packages (QINGDAN_OCR_PACKAGES) or the shared documents are not at hand',
    );
    return;
  }
  const engine = await loadEngine(files);
  const ours: Recognize = async (lines) => {
    const found: RecognizedCharacter[][] = [];
    for (const line of lines) found.push(await engine(line));
    return found;
  };
  const rows = [['', 'rows', 'right', 'numbers right', 'wrong ‰', 'of them doubtful', 'right ones doubtful', 's a page', 'tesseract: right', 'wrong ‰', 's a page']]; // prettier-ignore
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-ocr-'));
  try {
    const wanted = KINDS.filter(
      ({ name }) => kinds.length === 0 || kinds.some((kind) => name.includes(kind)),
    );
    for (const kind of wanted) {
      const pictures = pages.map((page) => pictureOf(page, kind, folder));
      const own = await scored(pictures, ours);
      const other = hasTesseract() ? await scored(pictures, tesseract(folder)) : null;
      const row = [
        kind.name,
        String(own.rows),
        String(own.exact),
        String(own.numbers),
        permille(own.wrong, own.characters),
        `${own.found} of ${own.wrong}`,
        `${((100 * own.suspected) / Math.max(1, own.characters)).toFixed(2)} %`,
        (own.seconds / pages.length).toFixed(2),
        other === null ? '—' : String(other.exact),
        other === null ? '—' : permille(other.wrong, other.characters),
        other === null ? '—' : (other.seconds / pages.length).toFixed(2),
      ];
      rows.push(row);
      // All kinds take long: what is known is told.
      console.log(`ocr: ${row.join(' | ')}`);
    }
    printTable(`ocr: ${pages.length} pages, seconds of processor time`, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function permille(part: number, all: number): string {
  return ((1000 * part) / Math.max(1, all)).toFixed(2);
}

/** A page as a picture, at 72 points to the inch. */
interface DrawnPage {
  picture: PagePicture;
  width: number;
  height: number;
}

function pictureOf(page: number, { dpi, done, quality }: Kind, folder: string): DrawnPage {
  const drawn = join(folder, 'page');
  run('pdftoppm', [
    '-r',
    String(dpi),
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    '-png',
    DOCUMENT,
    drawn,
  ]);
  const saved = quality === undefined ? `${drawn}.png` : `${drawn}.jpg`;
  if (quality !== undefined) run('convert', [`${drawn}.png`, ...done, '-quality', String(quality), saved]);
  const bytes = run('convert', [saved, ...(quality === undefined ? done : []), '-depth', '8', 'ppm:-']);
  const [, wide, high] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const [width, height] = [Number(wide), Number(high)];
  const data = new Uint8Array(bytes.subarray(bytes.length - 3 * width * height));
  const picture: PagePicture = { width, height, channels: 3, data };
  return { picture, width: (width * 72) / dpi, height: (height * 72) / dpi };
}

/** On one core, as ours: threads of tesseract wait for each other by turning round, which is processor time too. */
const ONE_CORE = { ...process.env, OMP_THREAD_LIMIT: '1' };

function run(program: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(program, [...args], { maxBuffer: 1 << 28, env: ONE_CORE });
  if (status !== 0) throw new Error(`${program}: ${String(stderr).slice(0, 300)}`);
  return stdout;
}

function hasTesseract(): boolean {
  return spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout?.includes('chi_sim') ?? false;
}

/** Tesseract, one line of text at a time. It gives no certainty by the character in plain text. */
function tesseract(folder: string): Recognize {
  return async (lines) => {
    const names = lines.map((line, index) => {
      const name = join(folder, `line-${index}.pgm`);
      writeFileSync(name, pgmOf(line));
      return name;
    });
    writeFileSync(join(folder, 'lines.txt'), names.join('\n'));
    const text = run('tesseract', [
      join(folder, 'lines.txt'),
      'stdout',
      '-l',
      'chi_sim',
      '--psm',
      '7',
    ]).toString();
    const found = text.split('\f');
    return lines.map((_, index) => {
      const characters = [...withoutSpace(found[index] ?? '')];
      return characters.map((each, at) => ({ text: each, at: (at + 0.5) / characters.length, certainty: 1 }));
    });
  };
}

function pgmOf({ width, height, pixels }: LinePicture): Buffer {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

/** How pages were read against what they hold. */
interface Score {
  rows: number;
  exact: number;
  /** Rows whose number is right. */
  numbers: number;
  characters: number;
  wrong: number;
  /** Of the wrong characters, those that are marked as doubtful; of the right ones, those that are too. */
  found: number;
  suspected: number;
  seconds: number;
}

/** Reads pages as one document, so that rows go on over them. */
async function scored(pages: readonly DrawnPage[], recognize: Recognize): Promise<Score> {
  const before = processorTime();
  const layouts: PageLayout[] = [];
  for (const [index, { picture, width, height }] of pages.entries()) {
    const drawing: Drawing = {
      glyphs: [], edges: [], fills: [], images: [[0, 0, width, height]], placed: [], hidden: 0, marks: [],
      unreadable: new Map(), lost: new Map(), doubts: [],
    }; // prettier-ignore
    const page = { number: index + 1, page: { width, height }, drawing };
    layouts.push(layoutPage(await scannedPage(page, picture, recognize)));
  }
  const tables = assemble(layouts, { document: '', format: 'pdf', notes: [] });
  return scoreOf(tables, processorTime() - before);
}

/** Seconds of processor time of this process and those that it has started and that have ended (proc(5), stat 14 to 17). */
function processorTime(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return stat.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}

/** Ticks of a second, in which Linux counts processor time. */
const TICKS = 100;

type TrueRow = readonly string[];

/**
 * The rows of consecutive pages against those of the list, from the first to the last one that was found: what lies
 * between and was not is a row that is not right. The first and the last may go on beyond the pages: they are left out,
 * as is what has no number.
 */
function scoreOf({ blocks, recognition }: Tables, seconds: number): Score {
  const score: Score = {
    rows: 0,
    exact: 0,
    numbers: 0,
    characters: 0,
    wrong: 0,
    found: 0,
    suspected: 0,
    seconds,
  };
  const truth = Object.values(JSON.parse(readFileSync(TRUTH, 'utf8')) as Record<string, TrueRow[]>).flat();
  const doubts = new Map((recognition?.doubts ?? []).map((doubt) => [doubt.place, doubt]));
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).slice(0, -1);
  const places: number[] = [];
  for (const { cells } of rows) {
    const read = cells.map(({ text }) => text);
    if (read[0]?.trim() === '') continue;
    const fitting = truth
      .map((row, place) => ({ row, place, distance: distanceOf(row, read) }))
      .filter(({ row }) => row.length === read.length)
      .sort((a, b) => a.distance - b.distance)[0];
    if (!fitting || fitting.distance > 0.5 * fitting.row.join('').length) continue;
    places.push(fitting.place);
    if (withoutSpace(read[0] ?? '') === withoutSpace(fitting.row[0] ?? '')) score.numbers++;
    let wrong = 0;
    for (const [index, cell] of cells.entries()) {
      const told = differencesOf(fitting.row[index] ?? '', cell.text, doubts.get(cell.place)?.spans ?? []);
      wrong += told.wrong;
      score.found += told.found;
      score.suspected += told.suspected;
      score.characters += withoutSpace(cell.text).length;
    }
    score.wrong += wrong;
    if (wrong === 0) score.exact++;
  }
  score.rows = places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1;
  return score;
}

function distanceOf(row: TrueRow, read: TrueRow): number {
  // Enough to tell one row from another: how many characters of the one the other has not.
  const has = new Set(read.join(''));
  return [...row.join('')].filter((character) => !has.has(character)).length + (row[0] === read[0] ? 0 : 1);
}
