/** Ink that lies over text and is none: a seal in grey or black, writing by hand. What is read below it is doubtful. */
import type { Box } from '../../model.js';
import type { Glyph } from '../pages/types.js';
import { inkAreas, type InkArea } from './ink-areas.js';
import { FOREIGN, SEAL } from './settings.js';
import type { Grey, Ink, ScannedLine } from './types.js';

/** Where such ink is: its pixels, 1 where it is, and the boxes of seals, in pixels. */
export interface ForeignInk {
  ink: Ink;
  seals: Box[];
}

/** The ink of a page that is higher than its text, without its ruling lines; null where there is none. */
export function foreignInk(ink: Ink, lines: readonly ScannedLine[], scale: number): ForeignInk | null {
  const least = FOREIGN.highest * usualEm(lines);
  const areas = inkAreas(ink).filter(({ box }) => box[3] - box[1] > least && !isLetter(box, lines));
  if (areas.length === 0) return null;
  const mask: Ink = { width: ink.width, height: ink.height, data: new Uint8Array(ink.data.length) };
  for (const { runs } of areas)
    for (const { row, from, to } of runs) mask.data.fill(1, row * mask.width + from, row * mask.width + to);
  return { ink: mask, seals: sealsAmong(areas, scale) };
}

/** The em that most lines have; of a page without lines none is too high. */
function usualEm(lines: readonly ScannedLine[]): number {
  const ems = lines.map(({ em }) => em).sort((a, b) => a - b);
  return ems[Math.floor(ems.length / 2)] ?? Infinity;
}

/** True for a character of a heading: its line is about as high as it is. */
function isLetter([left, top, right, bottom]: Box, lines: readonly ScannedLine[]): boolean {
  return lines.some(
    ({ box, em }) =>
      left >= box[0] && right <= box[2] && top >= box[1] && bottom <= box[3] &&
      box[3] - box[1] <= FOREIGN.heading * em && right - left <= 2 * FOREIGN.heading * em,
  ); // prettier-ignore
}

/** The boxes of areas that lie near to each other, where they are as large as a seal, made square. */
function sealsAmong(areas: readonly InkArea[], scale: number): Box[] {
  const near = FOREIGN.near * scale;
  let groups: Box[] = areas.map(({ box }) => box);
  for (let before = Infinity; groups.length < before;) {
    before = groups.length;
    groups = groups.reduce<Box[]>((done, box) => {
      const at = done.findIndex((other) => distance(other, box) <= near);
      const other = done[at];
      if (other === undefined) return [...done, box];
      done[at] = around(other, box);
      return done;
    }, []);
  }
  return groups.flatMap((box) => {
    const side = Math.max(box[2] - box[0], box[3] - box[1]);
    const short = Math.min(box[2] - box[0], box[3] - box[1]);
    // Long strokes that lie alone, as a rule that was not found does, are none.
    if (side < SEAL.least * scale || side > SEAL.most * scale || side > SEAL.shape * short) return [];
    const more = (side - short) / 2;
    const [x, y] = box[2] - box[0] < side ? [more, 0] : [0, more];
    return [[box[0] - x, box[1] - y, box[2] + x, box[3] + y]];
  });
}

function distance(one: Box, other: Box): number {
  return Math.max(one[0] - other[2], other[0] - one[2], one[1] - other[3], other[1] - one[3], 0);
}

function around(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/**
 * Takes seals that are paler than print out of a picture in grey: where their ink is, its grey becomes paper and print on it
 * stays print. In black and white both are the same, and nothing is done. True where something was.
 */
export function erasePaleSeals(grey: Grey, foreign: ForeignInk, all: Ink): boolean {
  const { ink, seals } = foreign;
  if (seals.length === 0) return false;
  const print = levelAt(
    countsOf(grey, (at) => all.data[at] === 1 && ink.data[at] === 0),
    0.3,
  );
  const pale = countsOf(grey, (at) => ink.data[at] === 1).map((count, level) =>
    level < print + FOREIGN.paler ? 0 : count,
  );
  const share = sumOf(pale) / Math.max(1, sumOf(countsOf(grey, (at) => ink.data[at] === 1)));
  if (share < FOREIGN.paleShare) return false;
  const seal = levelAt(pale, 0.5);
  addLetters(grey, foreign, all, print + FOREIGN.print * (seal - print));
  const { width, height, data } = grey;
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && ink.data[y * width + x] === 1;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++)
      // The edge of the ink is paler than it, and lies beside it.
      if (isInk(x, y) || isInk(x - 1, y) || isInk(x + 1, y) || isInk(x, y - 1) || isInk(x, y + 1))
        data[at] = Math.min(255, ((data[at] ?? 255) * 255) / seal);
  return true;
}

/** Adds what in a seal is not higher than text and as pale as the rest of it: the letters along its ring. */
function addLetters(grey: Grey, { ink, seals }: ForeignInk, all: Ink, palest: number): void {
  for (const { box, runs } of inkAreas(all)) {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    if (!seals.some((seal) => x > seal[0] && x < seal[2] && y > seal[1] && y < seal[3])) continue;
    const counts = new Float64Array(256);
    for (const { row, from, to } of runs)
      for (let at = row * grey.width + from; at < row * grey.width + to; at++) {
        const level = grey.data[at] ?? 0;
        counts[level] = (counts[level] ?? 0) + 1;
      }
    if (levelAt(counts, 0.1) < palest) continue;
    for (const { row, from, to } of runs) ink.data.fill(1, row * ink.width + from, row * ink.width + to);
  }
}

/** How many pixels, of those that are meant, have each level. */
function countsOf({ data }: Grey, isMeant: (at: number) => boolean): Float64Array {
  const counts = new Float64Array(256);
  for (let at = 0; at < data.length; at++)
    if (isMeant(at)) counts[data[at] ?? 0] = (counts[data[at] ?? 0] ?? 0) + 1;
  return counts;
}

function sumOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The level that a share of the pixels does not pass. */
function levelAt(counts: Float64Array, share: number): number {
  const most = share * sumOf(counts);
  let sum = 0;
  return Math.max(
    0,
    counts.findIndex((count) => (sum += count) > most),
  );
}

/** The glyphs, in pixels, those below foreign ink doubtful. */
export function doubtedBelow(glyphs: readonly Glyph[], foreign: ForeignInk | null, scale: number): Glyph[] {
  if (foreign === null) return [...glyphs];
  return glyphs.map((glyph) =>
    isBelow(glyph, foreign, scale)
      ? { ...glyph, certainty: Math.min(glyph.certainty ?? 1, FOREIGN.certainty) }
      : glyph,
  );
}

function isBelow({ left, top, right, bottom }: Glyph, { ink, seals }: ForeignInk, scale: number): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (seals.some((box) => x > box[0] && x < box[2] && y > box[1] && y < box[3])) return true;
  let found = 0;
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(ink.height, bottom); row++)
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(ink.width, right); column++)
      found += ink.data[row * ink.width + column] ?? 0;
  return found > FOREIGN.touching * scale * scale;
}
