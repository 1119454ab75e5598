/** Tables without rules that the structure tree names: its cells, confirmed by where their text stands. */
import { withoutSpace } from '../../common/characters.js';
import { bordersBetween } from './columns.js';
import { around } from './matrix.js';
import { HANGS } from './paragraphs.js';
import type { Line, PageCell, PageLayout, PageTable, TaggedCell } from './types.js';

/** Columns may touch by this much, in points. */
const TOUCH = 1;

/** The layouts with the tables that the tags give, where the page bears them out; else as they were. */
export function tagTables(layouts: readonly PageLayout[]): PageLayout[] {
  const tables = new Set(layouts.flatMap((layout) => layout.tagged.map((cell) => cell.tag.table)));
  if (tables.size === 0) return [...layouts];
  const found = new Map<PageLayout, PageTable[]>();
  for (const group of sharedColumns(layouts, [...tables])) {
    for (const table of group.tables) {
      for (const layout of layouts) {
        const cells = layout.tagged.filter((cell) => cell.tag.table === table && cell.lines.length > 0);
        if (cells.length === 0) continue;
        const pageTable = group.borders ? tableOf(layout, cells, group.borders) : null;
        if (!pageTable) return [...layouts];
        const own = found.get(layout);
        if (own) own.push(pageTable);
        else found.set(layout, [pageTable]);
      }
    }
  }
  const headings = [...found.values()].flat().map((table) => headingText(table));
  return layouts.map((layout) => {
    const own = found.get(layout);
    if (!own) return layout;
    const lines = layout.untagged.filter((line) => !repeatsHeading(line, own, headings));
    return { ...layout, tables: [...layout.tables, ...own], lines };
  });
}

/**
 * Tables that follow each other with the same columns: some programs name a table anew on each page, and a page may
 * hold text of some columns only.
 */
function sharedColumns(
  layouts: readonly PageLayout[],
  tables: readonly string[],
): { tables: string[]; borders: number[] | null }[] {
  const groups: { tables: string[]; cells: TaggedCell[]; count: number; borders: number[] | null }[] = [];
  for (const table of tables) {
    const cells = layouts.flatMap((layout) => layout.tagged.filter((cell) => cell.tag.table === table));
    const count = cells.reduce((most, cell) => Math.max(most, cell.tag.of), 0);
    const last = groups.at(-1);
    const together = last?.count === count ? bordersOf([...last.cells, ...cells]) : null;
    if (last && together) {
      last.tables.push(table);
      last.cells.push(...cells);
      last.borders = together;
    } else groups.push({ tables: [table], cells, count, borders: bordersOf(cells) });
  }
  return groups;
}

/** Where a line ends without a mark that may hang over the edge of its column. */
function solidRight({ text, right, size }: Line): number {
  return HANGS.test(text) ? right - size : right;
}

/** The borders of the columns: between the text of the rows that have all of their cells. Null where text of one column stands in another. */
function bordersOf(cells: readonly TaggedCell[]): number[] | null {
  const count = cells.reduce((most, cell) => Math.max(most, cell.tag.of), 0);
  if (count < 2) return null;
  const spans = Array.from({ length: count }, () => ({ left: Infinity, right: -Infinity }));
  for (const { tag, lines } of cells) {
    const span = tag.of === count ? spans[tag.column] : undefined;
    if (!span) continue;
    for (const line of lines) {
      span.left = Math.min(span.left, line.left);
      span.right = Math.max(span.right, solidRight(line));
    }
  }
  let right = -Infinity;
  for (const span of spans) {
    if (span.left === Infinity) return null;
    if (span.left < right - TOUCH) return null;
    right = span.right;
  }
  const size = cells[0]?.lines[0]?.size ?? 10;
  return bordersBetween(spans, size);
}

/** A page's part of a tagged table, or null where its rows do not stand one below the other. */
function tableOf(
  layout: PageLayout,
  tagged: readonly TaggedCell[],
  borders: readonly number[],
): PageTable | null {
  const rowIds = [...new Set(tagged.map((cell) => cell.tag.row))].sort((a, b) => a - b);
  const columns = borders.length - 1;
  const cells: PageCell[] = [];
  let top = -Infinity;
  for (const [row, id] of rowIds.entries()) {
    const own = tagged.filter((cell) => cell.tag.row === id);
    const of = own[0]?.tag.of ?? columns;
    const taken = new Set<number>();
    const rowTop = Math.min(...own.flatMap((cell) => cell.lines.map((line) => line.top)));
    // A cell that is merged down may stand lower than its row; the row's first text may not stand higher than the last row's.
    if (rowTop < top - 2) return null;
    top = rowTop;
    for (const cell of own) {
      const [column, span] = of === columns ? [cell.tag.column, 1] : placeOf(cell, of, borders);
      for (let each = column; each < column + span; each++) taken.add(each);
      cells.push(pageCell(row, column, span, cell, borders));
    }
    if (of === 1) continue;
    for (let column = 0; column < columns; column++) {
      if (taken.has(column)) continue;
      // A full row has an empty cell here; in a row with fewer cells the one above is merged down.
      const above = cells.filter((cell) => cell.column === column && cell.row + cell.rowSpan === row).at(-1);
      // Where more text is missing than cells, the row has its text on another page.
      const isCovered = columns - taken.size <= columns - of && above?.header === false;
      if (isCovered && row > 0) above.rowSpan++;
      else cells.push(emptyCell(row, column, borders, rowTop));
    }
  }
  const boxes = cells.map((cell) => cell.box);
  const first = boxes[0];
  if (!first) return null;
  return {
    page: layout.page,
    method: 'tags',
    box: boxes.reduce((all, box) => around(all, box), first),
    columns: [...borders],
    rows: rowIds.length,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** Column and span of a cell in a row that has fewer cells than the table columns: by where its text stands. */
function placeOf(cell: TaggedCell, of: number, borders: readonly number[]): [number, number] {
  const columns = borders.length - 1;
  if (of === 1) return [0, columns];
  const left = Math.min(...cell.lines.map((line) => line.left));
  const right = Math.max(...cell.lines.map(solidRight));
  const columnAt = (x: number): number => {
    const index = borders.findIndex((border, at) => x >= border && x < (borders[at + 1] ?? border));
    return index < 0 ? columns - 1 : index;
  };
  const from = columnAt(left + 1);
  return [from, Math.max(1, columnAt(right - 1) - from + 1)];
}

function pageCell(
  row: number,
  column: number,
  columnSpan: number,
  { tag, lines }: TaggedCell,
  borders: readonly number[],
): PageCell {
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan,
    box: [
      borders[column] ?? 0,
      Math.min(...lines.map((line: Line) => line.top)) - 2,
      borders[column + columnSpan] ?? 0,
      Math.max(...lines.map((line: Line) => line.bottom)) + 2,
    ],
    lines,
    openTop: false,
    openBottom: false,
    tagRow: `${tag.table}.${tag.row}`,
    tagTable: tag.table,
    header: tag.header,
  };
}

function emptyCell(row: number, column: number, borders: readonly number[], top: number): PageCell {
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: [borders[column] ?? 0, top - 2, borders[column + 1] ?? 0, top + 10],
    lines: [],
    openTop: false,
    openBottom: false,
    tagRow: null,
    tagTable: null,
    header: false,
  };
}

/** The texts of a table's first row. */
function headingText(table: PageTable): string {
  return withoutSpace(
    table.cells
      .filter((cell) => cell.row === 0)
      .flatMap((cell) => cell.lines.map((line) => line.text))
      .join(''),
  );
}

/** Some programs repeat the heading row on each page without tagging it: a line above the table with its words. */
function repeatsHeading(line: Line, tables: readonly PageTable[], headings: readonly string[]): boolean {
  return tables.some(
    (table) =>
      line.bottom < table.box[1] + 4 &&
      table.box[1] - line.bottom < 4 * line.size &&
      line.words.length > 1 &&
      headings.some((heading) => line.words.every((word) => heading.includes(word.text))),
  );
}
