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
  const put = (...values: number[]): void => {
    numbers.set(values, at);
    at += values.length;
  };
  const nameOf = (name: string | null): number => {
    if (name === null) return -1;
    const known = names.lastIndexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  for (const cell of cells) {
    put(cell.row, cell.column, cell.rowSpan, cell.columnSpan, ...cell.box);
    put(flags(cell.openTop && OPEN_TOP, cell.openBottom && OPEN_BOTTOM, cell.header && HEADER));
    put(nameOf(cell.tagRow), nameOf(cell.tagTable), cell.tagSpan ?? 0, cell.lines.length);
    for (const line of cell.lines) {
      put(line.left, line.top, line.right, line.bottom, line.size, line.baseline, line.heading ?? 0);
      put(flags(line.artifact && ARTIFACT, line.overprinted && OVERPRINTED), line.text.length);
      texts.push(line.text);
    }
  }
  return { page, method, box, columns, rows, text: texts.join(''), numbers, names };
}

function flags(...values: (number | false)[]): number {
  return values.reduce<number>((sum, value) => sum + (value || 0), 0);
}

/** A packed table as it was, or a table that is not packed. */
export function unpackTable(table: PageTable | PackedTable): PageTable {
  if (!('numbers' in table)) return table;
  const { page, method, box, columns, rows, text, numbers, names } = table;
  const cells: PageCell[] = [];
  let letters = 0;
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const nextBox = (): Box => [next(), next(), next(), next()];
  while (at < numbers.length) {
    const [row, column, rowSpan, columnSpan] = [next(), next(), next(), next()];
    const own = nextBox();
    const marks = next();
    const [tagRow = null, tagTable = null] = [names[next()], names[next()]];
    const tagSpan = next() || null;
    const lines: Line[] = [];
    for (let left = next(); left > 0; left--) {
      const line: Line = {
        words: NO_WORDS,
        text: '',
        left: next(),
        top: next(),
        right: next(),
        bottom: next(),
        size: next(),
        baseline: next(),
        heading: next() || null,
        artifact: false,
        overprinted: false,
      };
      const kind = next();
      line.artifact = (kind & ARTIFACT) !== 0;
      line.overprinted = (kind & OVERPRINTED) !== 0;
      const end = letters + next();
      line.text = text.slice(letters, end);
      letters = end;
      lines.push(line);
    }
    cells.push({
      row,
      column,
      rowSpan,
      columnSpan,
      box: own,
      lines,
      openTop: (marks & OPEN_TOP) !== 0,
      openBottom: (marks & OPEN_BOTTOM) !== 0,
      tagRow,
      tagTable,
      tagSpan,
      header: (marks & HEADER) !== 0,
    });
  }
  return { page, method, box, columns, rows, cells };
}
