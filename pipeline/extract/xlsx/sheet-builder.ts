import { limitSheet } from './sheet-size.js';
import { addressOf } from '../../common/cell-address.js';
import { mention, SIDE, type Mentions, type Merge, type Rules, type Sheet, type SheetRow } from './sheet.js';

/** Columns and rows of a sheet (ECMA-376-1, 18.3.1.73). */
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

/** Takes what a sheet holds as it is read, within limits. Its methods throw Problem: too-complex. */
export class SheetBuilder {
  private readonly rows = new Map<number, SheetRow>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly merges: Merge[] = [];
  private readonly breaks = new Set<number>();
  private readonly rules = new Map<number, Rules>();
  /** The row whose rules come in, which is told when the next one begins. */
  private ruling: { row: number; rules: Rules } | null = null;
  /** The rules of the row above: most rows have the same, and share them. */
  private shared: Rules | null = null;
  private readonly long: Mentions = { count: 0, places: [] };
  private readonly contradictory: Mentions = { count: 0, places: [] };
  private readonly outside: Mentions = { count: 0, places: [] };
  private unvalued = 0;
  private cells = 0;
  private characters = 0;

  /** Where `showsAll` is set, nothing is hidden. */
  constructor(
    private readonly name: string,
    private readonly showsAll = false,
  ) {}

  /**
   * The text of a cell, as shown; an empty one is no cell. One that stands twice, or outside of the sheet, is told: no
   * program writes it, and what it would show is not certain.
   */
  cell(row: number, column: number, text: string): void {
    if (text === '') return;
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
      mention(this.outside, nameOf(row, column));
      return;
    }
    this.characters += text.length;
    limitSheet('cells', ++this.cells);
    limitSheet('characters', this.characters);
    let at = this.rows.get(row);
    if (at === undefined) {
      at = { index: row, cells: new Map() };
      this.rows.set(row, at);
    }
    if (at.cells.has(column)) this.contradiction(row, column);
    at.cells.set(column, text);
  }

  /** The rules at the sides of a cell, as a sum of `SIDE`. Cells come in the order of their columns. */
  ruled(row: number, column: number, sides: number): void {
    if (sides === 0 || !(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) return;
    if (this.ruling?.row !== row) {
      this.keepRules();
      this.ruling = { row, rules: { left: Infinity, right: -1, count: 0 } };
    }
    const { rules } = this.ruling;
    for (const at of [column, column + 1]) {
      if ((sides & (at === column ? SIDE.left : SIDE.right)) === 0 || at <= rules.right) continue;
      rules.left = Math.min(rules.left, at);
      rules.right = at;
      rules.count++;
    }
  }

  private keepRules(): void {
    if (this.ruling === null) return;
    const { row, rules } = this.ruling;
    const { shared } = this;
    const isSame =
      shared?.left === rules.left && shared.right === rules.right && shared.count === rules.count;
    if (shared === null || !isSame) this.shared = rules;
    this.rules.set(row, this.shared ?? rules);
  }

  /** A cell that is written against what else the sheet says of it. */
  contradiction(row: number, column: number): void {
    mention(this.contradictory, nameOf(row, column));
  }

  /** A cell with a whole number of more digits than Excel keeps. */
  longNumber(row: number, column: number): void {
    mention(this.long, nameOf(row, column));
  }

  /** A row that is not shown. */
  hideRow(row: number): void {
    if (!this.showsAll) this.hiddenRows.add(row);
  }

  /** Columns that are not shown; the last one is within. */
  hideColumns(first: number, last: number): void {
    if (this.showsAll) return;
    for (let column = Math.max(first, 0); column <= Math.min(last, MAX_COLUMNS - 1); column++) {
      // Each column is hidden once, however many ranges of a hostile sheet name it.
      if (this.hiddenColumns.size === MAX_COLUMNS) return;
      this.hiddenColumns.add(column);
    }
  }

  /** Cells that are merged. */
  merge(merge: Merge): void {
    limitSheet('merges', this.merges.push(merge));
  }

  /** A page begins with a row. */
  breakBefore(row: number): void {
    this.breaks.add(row);
  }

  /** A formula of which no value is stored. */
  formulaWithoutValue(): void {
    this.unvalued++;
  }

  /** The sheet, its rows in order. */
  finish(): Sheet {
    this.keepRules();
    const rows = [...this.rows.values()].sort((left, right) => left.index - right.index);
    const concealed = new Map(
      rows.filter((row) => this.hiddenRows.has(row.index)).map((row) => [row.index, row]),
    );
    const used = new Set<number>();
    if (this.hiddenColumns.size > 0) {
      for (const row of rows)
        for (const column of row.cells.keys()) if (this.hiddenColumns.has(column)) used.add(column);
    }
    return {
      name: this.name,
      rows: rows.filter((row) => !concealed.has(row.index)),
      concealed,
      hidden: this.hiddenColumns,
      merges: this.merges,
      rules: this.rules,
      breaks: this.breaks,
      hiddenRows: concealed.size,
      hiddenColumns: used.size,
      unvalued: this.unvalued,
      long: this.long,
      contradictory: this.contradictory,
      outside: this.outside,
      beyond: { count: 0, places: [] },
    };
  }
}

/** The name of a cell, also of one that no sheet has: `A0`, and 行 ? where the row is no number. */
function nameOf(row: number, column: number): string {
  return Number.isSafeInteger(row) && Number.isSafeInteger(column) ? addressOf(row, column) : '?';
}
