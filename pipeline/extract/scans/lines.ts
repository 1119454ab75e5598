/** Lines of text in the pixels of a page: those of each cell, and those outside of all. */
import type { Box } from '../../model.js';
import { FOREIGN, LINES } from './settings.js';
import type { Ink, ScannedLine } from './types.js';

/**
 * The lines of text of a page whose rules are taken out. `cells` are the boxes of its cells, in pixels; `scale` is pixels
 * to the point.
 */
export function textLinesOf(ink: Ink, cells: readonly Box[], scale: number): ScannedLine[] {
  const inset = LINES.inset * scale;
  const inside = cells.map(([left, top, right, bottom]): Region => {
    const box: Box = [left + inset, top + inset, right - inset, bottom - inset];
    return { box: box.map(Math.round) as Box, isCell: true };
  });
  const outside = withoutCells(ink, cells);
  const bands = inside.map((region) => bandsOf(ink, region.box));
  const em = usualHeight(bands.flat(), scale);
  const lines = inside.flatMap((region, index) =>
    linesOfBands(ink, region, bands[index] ?? [], emOf(bands[index] ?? [], em)),
  );
  const dust = LINES.dust * scale * scale;
  lines.push(...linesOutside(outside, em, scale));
  return lines.filter(({ box }) => inkIn(ink, box, dust) >= dust).slice(0, LINES.mostLines);
}

/** A part of the page whose lines run through it from side to side. */
interface Region {
  box: Box;
  isCell: boolean;
}

/** Rows of a region that hold ink, one below the other, and how much. */
interface Band {
  top: number;
  bottom: number;
  ink: number;
}

/** How much ink is in a box: it is counted up to so much. */
function inkIn({ width, data }: Ink, [left, top, right, bottom]: Box, enough: number): number {
  let sum = 0;
  for (let y = top; y < bottom && sum < enough; y++)
    for (let x = left; x < right; x++) sum += data[y * width + x] ?? 0;
  return sum;
}

/** The page with its cells white. */
function withoutCells({ width, height, data }: Ink, cells: readonly Box[]): Ink {
  const out = data.slice();
  for (const [left, top, right, bottom] of cells)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++)
      out.fill(0, y * width + Math.floor(left), y * width + Math.ceil(right));
  return { width, height, data: out };
}

function bandsOf({ width, height, data }: Ink, [left, top, right, bottom]: Box): Band[] {
  const bands: Band[] = [];
  let band: Band | null = null;
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    let ink = 0;
    const row = y * width;
    for (let x = Math.max(0, left); x < right; x++) ink += data[row + x] ?? 0;
    if (ink === 0) band = null;
    else if (band === null) bands.push((band = { top: y, bottom: y + 1, ink }));
    else {
      band.bottom = y + 1;
      band.ink += ink;
    }
  }
  return bands;
}

/** The height that most text of bands has: a line is as high as its highest character, a little less than its em. */
function usualHeight(bands: readonly Band[], scale: number): number {
  const fitting = bands.filter(({ top, bottom }) => {
    const height = (bottom - top) / scale;
    return height > LINES.least && height < LINES.most;
  });
  fitting.sort((a, b) => a.bottom - a.top - b.bottom + b.top);
  const all = fitting.reduce((sum, { ink }) => sum + ink, 0);
  let sum = 0;
  for (const { top, bottom, ink } of fitting) if ((sum += ink) >= all / 2) return bottom - top;
  return LINES.usual * scale;
}

/** The em of a region: that of the page, where its own lines are not clearly larger or smaller throughout. */
function emOf(bands: readonly Band[], usual: number): number {
  const [first, last] = [bands[0], bands.at(-1)];
  if (!first || !last || last.bottom - first.top < 1.2 * usual) return usual;
  const highest = bands.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0);
  const isOther = highest < 0.6 * usual || (highest > LINES.highest * usual && bands.length === 1);
  return isOther && highest < 3 * usual ? highest : usual;
}

/** Bands as lines: parts of one (二) put together, those that touch each other cut. */
function linesOfBands(ink: Ink, { box, isCell }: Region, bands: readonly Band[], em: number): ScannedLine[] {
  return wholeBands(bands, em)
    .flatMap((band) => cutBand(ink, box, band, em))
    .flatMap((band) => partsOf(ink, box, band, isCell ? LINES.apartInCell * em : LINES.apart * em))
    .map((found): ScannedLine => ({ box: found, em }));
}

/** Bands with the parts of one line put together. */
function wholeBands(bands: readonly Band[], em: number): Band[] {
  const lines: Band[] = [];
  for (const band of bands) {
    const last = lines.at(-1);
    const isPart =
      last !== undefined &&
      Math.min(band.bottom - band.top, last.bottom - last.top) < LINES.part * em &&
      band.top - last.bottom < LINES.partGap * em &&
      band.bottom - last.top <= 1.12 * em;
    if (isPart) {
      last.bottom = band.bottom;
      last.ink += band.ink;
    } else lines.push({ ...band });
  }
  return lines;
}

/** A band that is higher than a line cut where it has least ink, as often as it has lines. */
function cutBand({ width, data }: Ink, [left, , right]: Box, band: Band, em: number): Band[] {
  const height = band.bottom - band.top;
  if (height <= LINES.highest * em) return [band];
  const many = Math.max(2, Math.round(height / (1.3 * em)));
  const cuts = [band.top];
  for (let line = 1; line < many; line++) {
    const middle = band.top + (line * height) / many;
    let [best, least] = [Math.round(middle), Infinity];
    for (let y = Math.round(middle - 0.35 * em); y <= middle + 0.35 * em; y++) {
      let ink = 0;
      for (let x = left; x < right; x++) ink += data[y * width + x] ?? 0;
      if (ink < least) [best, least] = [y, ink];
    }
    cuts.push(best);
  }
  cuts.push(band.bottom);
  return cuts.slice(1).map((bottom, index) => ({ top: cuts[index] ?? 0, bottom, ink: band.ink / many }));
}

/** The texts of a band, with white of a width between them. */
function partsOf({ width, data }: Ink, [left, , right]: Box, { top, bottom }: Band, apart: number): Box[] {
  const parts: Box[] = [];
  let part: Box | null = null;
  for (let x = Math.max(0, left); x < right; x++) {
    let ink = 0;
    for (let y = top; y < bottom; y++) ink += data[y * width + x] ?? 0;
    if (ink === 0) continue;
    if (part === null || x - part[2] > apart) parts.push((part = [x, top, x + 1, bottom]));
    else part[2] = x + 1;
  }
  return parts;
}

/**
 * Bands that are one column, and the columns of those that are several, higher than a line of usual size. Beside ink that
 * is too high for text, as a stroke by hand is, a line stays whole: it is high for that ink.
 */
function columnsAmong(ink: Ink, box: Box, bands: readonly Band[], usual: number): [Band[], Box[]] {
  const [single, columns]: [Band[], Box[]] = [[], []];
  for (const band of bands) {
    const isHigh = band.bottom - band.top > LINES.oneColumn * usual;
    const parts = isHigh ? partsOf(ink, box, band, LINES.apartHigh * usual) : [];
    const isText = parts.every((part) =>
      bandsOf(ink, part).every(({ top, bottom }) => bottom - top <= FOREIGN.highest * usual),
    );
    if (parts.length > 1 && isText) columns.push(...parts);
    else single.push(band);
  }
  return [single, columns];
}

/**
 * Lines outside of cells: the page is cut at white between rows and between columns, by turns, until nothing parts it. Beside
 * each other columns without rules may have their lines at different heights, so that no white goes through all of them.
 */
function linesOutside(ink: Ink, usual: number, scale: number): ScannedLine[] {
  const found: ScannedLine[] = [];
  const waiting: Box[] = [[0, 0, ink.width, ink.height]];
  for (let box = waiting.pop(); box !== undefined && found.length < LINES.mostLines; box = waiting.pop()) {
    const bands = bandsOf(ink, box);
    const em = Math.max(LINES.least * scale, Math.min(usualHeight(bands, scale), 3 * usual));
    const [low, columns] = columnsAmong(ink, box, wholeBands(bands, em), usual);
    waiting.push(...columns);
    for (const line of linesOfBands(ink, { box, isCell: false }, low, em)) {
      const [left, top, right, bottom] = line.box;
      const isWhole = left - box[0] < 2 && box[2] - right < 2 && top - box[1] < 2 && box[3] - bottom < 2;
      const tooHigh = bottom - top > LINES.highest * em;
      const size = Math.min(bottom - top, LINES.most * scale);
      if (isWhole || !tooHigh || bottom - top < 1.6 * usual) {
        if (bottom - top >= 2 && right - left >= 2)
          found.push({ box: line.box, em: Math.max(size, line.em * 0.9) });
      } else waiting.push(line.box);
    }
  }
  return found.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}
