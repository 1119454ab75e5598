/** Lines of text that is turned: each a column on the page. */
import type { Box } from '../../../model.js';
import { PAGE } from '../settings.js';
import type { Glyph, Line } from '../types.js';
import { groupByLine } from './line-groups.js';
import { lineOf, type Marks } from './line.js';

/** Columns that begin at one height are told apart by this, in points for each point between them. */
const TIE = 1e-3;

/** Lines of text that is turned by `angle` degrees (clockwise): each a column on the page. */
export function turnedLines(glyphs: readonly Glyph[], angle: number, page: Marks): Line[] {
  // Turn the boxes back so that the text is level, make lines, and give the lines their boxes on the page.
  const level = glyphs.map((glyph) => leveled(glyph, angle));
  const first = level[0]?.baseline ?? 0;
  return groupByLine(level)
    .map((group) => lineOf(group, page))
    .filter((line) => line !== null)
    .map((line) => onPage(line, angle, first));
}

/** A glyph in the space where its text runs from left to right. */
function leveled(glyph: Glyph, angle: number): Glyph {
  const [left, top, right, bottom]: Box =
    angle === 90
      ? [glyph.top, -glyph.right, glyph.bottom, -glyph.left]
      : [-glyph.bottom, glyph.left, -glyph.top, glyph.right];
  return { ...glyph, left, top, right, bottom, baseline: top + PAGE.ascent * (bottom - top), angle: 0 };
}

/**
 * A level line where it is on the page. Columns of text read from right to left when turned clockwise: the order of
 * lines is their level order.
 */
function onPage(line: Line, angle: number, first: number): Line {
  const box =
    angle === 90
      ? { left: -line.bottom, top: line.left, right: -line.top, bottom: line.right }
      : { left: line.top, top: -line.right, right: line.bottom, bottom: -line.left };
  const drawn = { first: line.words[0]?.first ?? 0, last: line.words.at(-1)?.last ?? 0 };
  return {
    ...line,
    ...box,
    words: [{ text: line.text, ...box, ...drawn }],
    baseline: box.top + (line.baseline - first) * TIE,
  };
}
