/** Tables without rules that the structure tree names: its cells, confirmed by where their text stands. */
import { withoutSpace } from '../../../common/characters.js';
import { emptyCell } from '../aligned/band-tables.js';
import { bordersBetween } from '../aligned/columns.js';
import { around } from '../page/matrix.js';
import { HANGS } from '../text/paragraphs.js';
import { tagColumns } from './tag-columns.js';
import type { Line, PageCell, PageLayout, PageTable, TaggedCell } from '../types.js';

/** Columns may touch by this much, in points. */
const TOUCH = 1;

/** The layouts with the tables that the tags give, where the page bears them out; else as they were. */
export function tagTables(layouts: readonly PageLayout[]): PageLayout[] {
  const tables = new Set(layouts.flatMap((layout) => layout.tagged.map((cell) => cell.tag.table)));
  if (tables.size === 0) return [...layouts];
  const byTable = new Map<string, Map<PageLayout, PageTable | null>>();
  for (const group of sharedColumns(layouts, [...tables])) {
    for (const table of group.tables) {
      const pages = new Map<PageLayout, PageTable | null>();
      byTable.set(table, pages);
      for (const layout of layouts) {
        const cells = layout.tagged.filter((cell) => cell.tag.table === table && cell.lines.length > 0);
        if (cells.length > 0) pages.set(layout, group.borders ? tableOf(layout, cells, group.borders) : null);
      }
    }
  }
  const found = borneOut(byTable);
  const headings = [...found.values()].flat().map((table) => headingText(table));
  return layouts.map((layout) => {
    const own = found.get(layout);
    if (!own) return layout;
    const lines = layout.untagged.filter((line) => !repeatsHeading(line, own, headings));
    return { ...layout, tables: [...layout.tables, ...own], lines };
  });
}

/**
 * The tables of each page, without those that some page does not bear out, and those that share a page with such a
 * one: a page is read by its tags or without them.
 */
function borneOut(
  byTable: ReadonlyMap<string, ReadonlyMap<PageLayout, PageTable | null>>,
): Map<PageLayout, PageTable[]> {
  const kept = new Set(byTable.values());
  const refused = new Set<PageLayout>();
  for (let count = -1; count !== refused.size;) {
    count = refused.size;
    for (const pages of kept) {
      if (![...pages].some(([layout, table]) => table === null || refused.has(layout))) continue;
      for (const layout of pages.keys()) refused.add(layout);
      kept.delete(pages);
    }
  }
  const found = new Map<PageLayout, PageTable[]>();
  for (const pages of kept) {
    for (const [layout, table] of pages) {
      if (table) found.set(layout, [...(found.get(layout) ?? []), table]);
    }
  }
  return found;
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
    const { count } = tagColumns(cells);
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
  const { count, columns } = tagColumns(cells);
  if (count < 2) return null;
  const spans = Array.from({ length: count }, () => ({ left: Infinity, right: -Infinity }));
  for (const [{ lines }, column] of columns) {
    const span = spans[column];
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
  const tags = new Map<PageCell, TaggedCell['tag']>();
  let top = -Infinity;
  for (const [row, id] of rowIds.entries()) {
    const own = tagged.filter((cell) => cell.tag.row === id).sort((a, b) => a.tag.column - b.tag.column);
    const of = own[0]?.tag.of ?? columns;
    const above = Array.from({ length: columns }, (_, column) => cellAbove(cells, row, column));
    const isCovered = above.map((cell) => cell !== undefined && reaches(tags.get(cell), id));
    const rowTop = Math.min(...own.flatMap((cell) => cell.lines.map((line) => line.top)));
    // A cell that is merged down may stand lower than its row; the row's first text may not stand higher than the last row's.
    if (rowTop < top - 2) return null;
    const ruled = columnsRuled(layout, borders, top, rowTop);
    top = rowTop;
    const isTold = own.some((cell) => cell.tag.rowSpan !== null);
    const taken = new Set<number>();
    const places = placesOf(own, isCovered, borders);
    for (const [index, cell] of own.entries()) {
      const [column, span] = places[index] ?? [0, 1];
      for (let each = column; each < column + span; each++) taken.add(each);
      const added = pageCell(row, column, span, cell, borders);
      tags.set(added, cell.tag);
      cells.push(added);
    }
    if (of === 1 && taken.size === columns) continue;
    const extended = new Set<PageCell>();
    for (let column = 0; column < columns; column++) {
      if (taken.has(column)) continue;
      const cell = above[column];
      // A full row has an empty cell here; in a row with fewer cells the one above may be merged down: where tags tell
      // no spans, it is unless a rule stands between, or more text is missing than cells: that is on another page.
      const mayCover = columns - taken.size <= columns - of && cell?.header === false;
      const isOpen = !ruled.includes(true) || ruled[column] === false;
      if (cell && of < columns && (isTold ? isCovered[column] === true : mayCover && isOpen)) {
        if (!extended.has(cell)) cell.rowSpan++;
        extended.add(cell);
      } else cells.push(blankCell(row, column, borders, rowTop));
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

/** The cell of a column that ends in the row above. */
function cellAbove(cells: readonly PageCell[], row: number, column: number): PageCell | undefined {
  return cells.findLast(
    (cell) =>
      cell.column <= column && column < cell.column + cell.columnSpan && cell.row + cell.rowSpan === row,
  );
}

/** True where a tag says that its cell spans rows as far down as this one. */
function reaches(tag: TaggedCell['tag'] | undefined, row: number): boolean {
  return tag !== undefined && tag.rowSpan !== null && tag.row + tag.rowSpan > row;
}

/** For each column whether a level rule stands in it between two heights. */
function columnsRuled(
  layout: PageLayout,
  borders: readonly number[],
  top: number,
  bottom: number,
): boolean[] {
  const rules = layout.rules.filter((rule) => rule.at > top && rule.at < bottom + 2);
  return borders.slice(1).map((right, column) => {
    const middle = ((borders[column] ?? 0) + right) / 2;
    return rules.some((rule) => rule.from < middle && rule.to > middle);
  });
}

/**
 * Column and span of each cell of a row. Where the tags say how many columns each spans, and these fill the row, they
 * follow each other; else each stands where its text does, for some programs leave out the tags of empty cells.
 */
function placesOf(
  own: readonly TaggedCell[],
  isCovered: readonly boolean[],
  borders: readonly number[],
): [column: number, span: number][] {
  const columns = borders.length - 1;
  const free = isCovered.flatMap((covered, column) => (covered ? [] : [column]));
  const spans = own.map(({ tag }) => tag.columnSpan ?? NaN);
  const isFull = own[0]?.tag.of === own.length && spans.reduce((sum, span) => sum + span, 0) === free.length;
  if (isFull) {
    let next = 0;
    return spans.map((span) => {
      const column = free[next] ?? 0;
      next += span;
      return [column, span];
    });
  }
  return own.map((cell) => {
    if (cell.tag.of === columns && cell.tag.columnSpan === null) return [cell.tag.column, 1];
    if (cell.tag.of === 1 && cell.tag.columnSpan === null) return [0, columns];
    const left = Math.min(...cell.lines.map((line) => line.left));
    const right = Math.max(...cell.lines.map(solidRight));
    const [from, to] = [columnAt(left + 1, borders), columnAt(right - 1, borders)];
    const span = cell.tag.columnSpan ?? Math.max(1, to - from + 1);
    return [nearest(from, to, span, (left + right) / 2, borders), span];
  });
}

function columnAt(x: number, borders: readonly number[]): number {
  const index = borders.findIndex((border, at) => x >= border && x < (borders[at + 1] ?? border));
  return index < 0 ? borders.length - 2 : index;
}

/** The first of `span` columns that hold those from `from` to `to`: those around whose middle the text stands. */
function nearest(from: number, to: number, span: number, middle: number, borders: readonly number[]): number {
  const columns = borders.length - 1;
  let best = Math.min(from, columns - span);
  let least = Infinity;
  for (let first = Math.max(0, to - span + 1); first <= from && first + span <= columns; first++) {
    const away = Math.abs(((borders[first] ?? 0) + (borders[first + span] ?? 0)) / 2 - middle);
    if (away < least) [best, least] = [first, away];
  }
  return Math.max(0, best);
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
    tagSpan: tag.rowSpan,
    header: tag.header,
  };
}

function blankCell(row: number, column: number, borders: readonly number[], top: number): PageCell {
  return {
    ...emptyCell(row, column, 1),
    box: [borders[column] ?? 0, top - 2, borders[column + 1] ?? 0, top + 10],
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
