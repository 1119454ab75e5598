/** Which column of a table without rules holds the row numbers, and which the categories. */
import { withoutSpace } from '../../../common/characters.js';
import { parseRowNumber } from '../../../common/numerals.js';
import { CATEGORY_HEADINGS } from '../../../common/vocabulary/headings.js';
import { crossesBorder, onlyRun } from './spanning-lines.js';
import { columnOf, textIn } from './column-lookup.js';
import { ALIGNED } from '../settings.js';
import type { Region, RegionPage } from './regions.js';
import type { Line } from '../types.js';

/** A heading that names the categories. */
const CATEGORY = new RegExp(CATEGORY_HEADINGS, 'u');

/** The column that holds the row numbers: the first in which most texts are numbers. */
export function numberColumnOf(
  pages: readonly RegionPage[],
  borders: readonly number[],
  isHeading: (line: Line) => boolean,
): number | null {
  for (let column = 0; column < Math.min(ALIGNED.numberColumns, borders.length - 1); column++) {
    let numbers = 0;
    let texts = 0;
    for (const page of pages) {
      for (const line of page.lines) {
        if (isHeading(line) || crossesBorder(line, borders)) continue;
        const text = textIn(line, borders, column);
        const isNumber = parseRowNumber(text) !== null;
        // What is alone may be a category row.
        if (text === '' || (!isNumber && onlyRun(line) !== null)) continue;
        texts++;
        if (isNumber) numbers++;
      }
    }
    if (numbers >= ALIGNED.leastNumbers && numbers >= ALIGNED.numberShare * texts) return column;
  }
  return null;
}

/** True for a line that is in the column of row numbers alone and is none: a category row, shorter than the column. */
export function isForNumbers(line: Line, borders: readonly number[], column: number | null): boolean {
  if (column === null || line.words.some((word) => columnOf(word, line.size, borders) !== column))
    return false;
  const text = textIn(line, borders, column);
  return text.length > 1 && parseRowNumber(text) === null;
}

/** The column whose heading names the category, where it is one of the first two. */
export function categoryColumnOf(region: Region, borders: readonly number[]): number | null {
  const lines = region.headingRows[0] ?? [];
  const column = [0, 1].find((each) =>
    CATEGORY.test(withoutSpace(lines.map((line) => textIn(line, borders, each)).join(''))),
  );
  return column ?? null;
}
