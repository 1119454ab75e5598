/** Whether rows of a sheet below an empty row, or below a line of text, go on with the table above. */
import { withoutSpace } from '../../common/characters.js';
import { NUMBER_HEADING, roleOf } from '../../common/vocabulary/headings.js';
import { COMPARED_ROWS, GRID_RULES } from '../settings.js';
import type { Rules, SheetRow } from './sheet.js';

/** A number alone, as amounts, counts, dates and telephone numbers are: 1,200.50, 12%, 2025-08-01. */
const NUMERIC = /^[\s¥$+-]*\d[\d\s,.:/%年月日-]*$/;

/** A row number in digits. */
const WHOLE = /^\s*\d{1,4}\s*$/;

/** True where rules divide a row into cells. A frame around a page, with a side on each hand, divides nothing. */
export function isDivided(rules: Rules | undefined): boolean {
  return rules !== undefined && rules.count >= GRID_RULES;
}

/** True for rows that are divided between the same sides, by as many rules. */
export function areRuledAlike(left: Rules | undefined, right: Rules | undefined): boolean {
  if (left === undefined || right === undefined || !isDivided(left)) return false;
  return left.left === right.left && left.right === right.right && left.count === right.count;
}

/** What of the rows of a table tells whether others go on with it. */
export class TableAbove {
  /** The outermost columns of the heading. */
  readonly left: number;
  readonly right: number;
  /** The last rows below the heading. */
  private readonly latest: SheetRow[] = [];

  constructor(readonly heading: SheetRow) {
    let [left, right] = [Infinity, -1];
    for (const column of heading.cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    this.left = left;
    this.right = right;
  }

  /** True for a row that stands in the columns of the heading. */
  covers(row: SheetRow): boolean {
    for (const column of row.cells.keys()) if (column < this.left || column > this.right) return false;
    return true;
  }

  /** Takes the next row of the table. */
  add(row: SheetRow): void {
    if (row === this.heading) return;
    this.latest.push(row);
    if (this.latest.length > COMPARED_ROWS) this.latest.shift();
  }

  get last(): SheetRow {
    return this.latest.at(-1) ?? this.heading;
  }

  /** True where rows below the heading are numbered in its first column. */
  get isNumbered(): boolean {
    return [this.heading, this.last].some((row) => {
      const text = withoutSpace(row.cells.get(this.left) ?? '');
      return NUMBER_HEADING.test(text) || WHOLE.test(text);
    });
  }

  /**
   * True where a row goes on with the table, by what it holds: it stands in the columns of the heading, has no heading
   * of its own, and a number in a column that has numbers above.
   */
  goesOn(row: SheetRow): boolean {
    if (!this.covers(row) || this.isHeadingBelow(row)) return false;
    return [...row.cells].some(([column, text]) => NUMERIC.test(text) && this.hasNumbers(column));
  }

  /**
   * True for the first row of another table: its cells are headings, are those of this table once more, or are words in
   * each column that has numbers above.
   */
  isHeadingBelow(row: SheetRow): boolean {
    const texts = [...row.cells.values()].map(withoutSpace).filter((text) => text !== '');
    if (texts.some((text) => NUMBER_HEADING.test(text))) return true;
    if (texts.filter((text) => roleOf(text) !== null).length > 1 || this.isSameHeading(row)) return true;
    let numeric = 0;
    for (const column of this.heading.cells.keys()) {
      const text = (row.cells.get(column) ?? '').trim();
      if (text === '') return false;
      if (!this.hasNumbers(column)) continue;
      if (/\d/.test(text)) return false;
      numeric++;
    }
    return numeric > 0;
  }

  /** True for a row that is no heading: it leaves a column of the heading empty, or has a number in one. */
  isItem(row: SheetRow): boolean {
    if (this.isHeadingBelow(row)) return false;
    for (const [column, heading] of this.heading.cells) {
      const text = (row.cells.get(column) ?? '').trim();
      if (heading.trim() !== '' && (text === '' || (NUMERIC.test(text) && !NUMERIC.test(heading))))
        return true;
    }
    return false;
  }

  /** True where the heading stands again, and the row below it has the number after that of the last row. */
  isRepeatedBy(row: SheetRow, next: SheetRow | undefined): boolean {
    return next !== undefined && this.isSameHeading(row) && this.countsOn(next, () => false);
  }

  /** True where a row has the number that follows that of the last row. */
  countsOn(row: SheetRow, isHidden: (column: number) => boolean): boolean {
    for (const [column, text] of this.last.cells) {
      if (!WHOLE.test(text) || isHidden(column)) continue;
      return (row.cells.get(column) ?? '').trim() === String(Number(text) + 1);
    }
    return false;
  }

  private isSameHeading(row: SheetRow): boolean {
    const { cells } = this.heading;
    if (cells.size < 2 || cells.size !== row.cells.size) return false;
    for (const [column, text] of cells) {
      if (withoutSpace(text) !== withoutSpace(row.cells.get(column) ?? '')) return false;
    }
    return true;
  }

  /** True for a column with a word above and numbers in the last rows. A heading may be a number too, as a year is: it tells nothing. */
  private hasNumbers(column: number): boolean {
    const heading = (this.heading.cells.get(column) ?? '').trim();
    if (heading === '' || NUMERIC.test(heading)) return false;
    const texts = this.latest
      .map((row) => (row.cells.get(column) ?? '').trim())
      .filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => NUMERIC.test(text));
  }
}
