/**
 * Ruled tables of pages packed into a string and an array of numbers. All pages are read before the first table is
 * joined (what a running head is shows on all of them): as objects a page's cells and lines take 25 kB, packed 6.
 */
import type { Box } from '../../../model.js';
import type { Line, PackedTable, PageCell, PageLayout, PageTable } from '../types.js';

/** Numbers that a cell begins with, and numbers that each of its lines has. */
const OF_CELL = 13;
const OF_LINE = 9;

const OPEN_TOP = 1;
const OPEN_BOTTOM = 2;
const HEADER = 4;
const ARTIFACT = 1;
const OVERPRINTED = 2;

const NO_WORDS: Line['words'] = [];

/** A page with its tables packed. */
export function packPage(layout: PageLayout): PageLayout {
  return { ...layout, tables: layout.tables.map((table) => ('numbers' in table ? table : packTable(table))) };
}

/** A table packed. The words of its lines are left out: in a ruled cell they are of no more use. */
export function packTable(table: PageTable): PackedTable {
  const { page, method, box, columns, rows, cells } = table;
  const lines = cells.reduce((sum, cell) => sum + cell.lines.length, 0);
  const numbers = new Float64Array(cells.length * OF_CELL + lines * OF_LINE);
  const texts: string[] = [];
  const names: string[] = [];
  let at = 0;
  const put = (value: number): void => {
    numbers[at++] = value;
  };
  const nameOf = (name: string | null): number => {
    if (name === null) return -1;
    const known = names.lastIndexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  for (const cell of cells) {
    put(cell.row);
    put(cell.column);
    put(cell.rowSpan);
    put(cell.columnSpan);
    for (const side of cell.box) put(side);
    put((cell.openTop ? OPEN_TOP : 0) | (cell.openBottom ? OPEN_BOTTOM : 0) | (cell.header ? HEADER : 0));
    put(nameOf(cell.tagRow));
    put(nameOf(cell.tagTable));
    put(cell.tagSpan ?? 0);
    put(cell.lines.length);
    for (const line of cell.lines) {
      put(line.left);
      put(line.top);
      put(line.right);
      put(line.bottom);
      put(line.size);
      put(line.baseline);
      put(line.heading ?? 0);
      put((line.artifact ? ARTIFACT : 0) | (line.overprinted ? OVERPRINTED : 0));
      put(line.text.length);
      texts.push(line.text);
    }
  }
  return { page, method, box, columns, rows, text: texts.join(''), numbers, names };
}

/** A packed table as it was, or a table that is not packed. */
export function unpackTable(table: PageTable | PackedTable): PageTable {
  if (!('numbers' in table)) return table;
  const { page, method, box, columns, rows } = table;
  return { page, method, box, columns, rows, cells: new Unpacking(table).cells() };
}

/** Reads numbers and text in the order in which they were packed. */
class Unpacking {
  #at = 0;
  #letters = 0;

  constructor(private readonly table: PackedTable) {}

  cells(): PageCell[] {
    const cells: PageCell[] = [];
    while (this.#at < this.table.numbers.length) cells.push(this.#cell());
    return cells;
  }

  #next(): number {
    return this.table.numbers[this.#at++] ?? 0;
  }

  /** Four numbers. */
  #four(): Box {
    return [this.#next(), this.#next(), this.#next(), this.#next()];
  }

  #name(): string | null {
    return this.table.names[this.#next()] ?? null;
  }

  #cell(): PageCell {
    const [row, column, rowSpan, columnSpan] = this.#four();
    const box = this.#four();
    const marks = this.#next();
    const [tagRow, tagTable] = [this.#name(), this.#name()];
    const tagSpan = this.#next() || null;
    const lines: Line[] = [];
    for (let left = this.#next(); left > 0; left--) lines.push(this.#line());
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      box,
      lines,
      openTop: (marks & OPEN_TOP) !== 0,
      openBottom: (marks & OPEN_BOTTOM) !== 0,
      tagRow,
      tagTable,
      tagSpan,
      header: (marks & HEADER) !== 0,
    };
  }

  #line(): Line {
    const [left, top, right, bottom] = this.#four();
    const [size, baseline] = [this.#next(), this.#next()];
    const heading = this.#next() || null;
    const marks = this.#next();
    const from = this.#letters;
    this.#letters += this.#next();
    return {
      words: NO_WORDS,
      text: this.table.text.slice(from, this.#letters),
      left,
      top,
      right,
      bottom,
      size,
      baseline,
      heading,
      artifact: (marks & ARTIFACT) !== 0,
      overprinted: (marks & OVERPRINTED) !== 0,
    };
  }
}
