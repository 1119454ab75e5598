/** Glyphs as lines of text. */
import { TEXT } from '../settings.js';
import type { Glyph, Line } from '../types.js';
import { groupByLine } from './line-groups.js';
import { lineOf, type Marks } from './line.js';
import { turnedLines } from './turned.js';

export { isStep, isStepNumber, opensStep } from './steps.js';
export { follows, wordsText } from './words.js';

/** Text that lies on other text by this much, in ems, is none of its word. */
export const OVERLAP = TEXT.overlap;

/** The lines of these glyphs, top down; each line's words from left to right. */
export function linesOf(glyphs: readonly Glyph[], page: Marks): Line[] {
  const isAllLevel = glyphs.every(isLevel);
  const lines = groupByLine(isAllLevel ? glyphs : glyphs.filter(isLevel))
    .map((group) => lineOf(group, page))
    .filter((line) => line !== null);
  const turned = new Map<number, Glyph[]>();
  for (const glyph of isAllLevel ? [] : glyphs) {
    if (isLevel(glyph)) continue;
    const list = turned.get(glyph.angle);
    if (list) list.push(glyph);
    else turned.set(glyph.angle, [glyph]);
  }
  for (const [angle, group] of turned) lines.push(...turnedLines(group, angle, page));
  return lines.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

function isLevel({ angle }: Glyph): boolean {
  return angle === 0 || angle === 180;
}
