/** What is on one page of a table that the structure tree names: its rows, its cells, and the cells that have no tag. */
import { rowId } from './glyph-tags.js';
import { around } from '../seen/matrix.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { TAGGED } from '../settings.js';
import { placesOf } from './tag-places.js';
import type { PageCell, PageLayout, PageTable, TaggedCell } from '../types.js';

/** The cells of a table's rows so far. */
interface Draft {
  borders: readonly number[];
  cells: PageCell[];
  /** What the tree says of each cell that is tagged. */
  tags: Map<PageCell, TaggedCell['tag']>;
}

/** A row of the tree on the page. */
interface TaggedRow {
  row: number;
  /** Its cells from left to right; not empty. */
  own: readonly [TaggedCell, ...TaggedCell[]];
  /** Where its first text is. */
  top: number;
  /** For each column whether a horizontal rule is between it and the row above. */
  ruled: readonly boolean[];
}

/** A page's part of a tagged table, or null where its rows are not one below the other. */
export function pageTable(
  layout: PageLayout,
  tagged: readonly TaggedCell[],
  borders: readonly number[],
): PageTable | null {
  const draft: Draft = { borders, cells: [], tags: new Map() };
  let above = -Infinity;
  let rows = 0;
  for (const id of [...new Set(tagged.map((cell) => cell.tag.row))].sort((a, b) => a - b)) {
    const [first, ...others] = tagged
      .filter((cell) => cell.tag.row === id)
      .sort((a, b) => a.tag.column - b.tag.column);
    if (!first) continue;
    const top = Math.min(...[first, ...others].flatMap((cell) => cell.lines.map((line) => line.top)));
    // A cell that is merged down may be lower than its row; the row's first text may not be higher than the last row's.
    if (top < above - TAGGED.rowOrder) return null;
    addRow(draft, {
      row: rows,
      own: [first, ...others],
      top,
      ruled: columnsRuled(layout, borders, above, top),
    });
    above = top;
    rows++;
  }
  const { cells } = draft;
  const [first] = cells;
  if (!first || !areApart(cells)) return null;
  return {
    page: layout.page,
    method: 'tags',
    box: cells.reduce((all, { box }) => around(all, box), first.box),
    columns: [...borders],
    rows,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/**
 * True where each text begins above the row that follows its own, in the columns that have a text in both: else tags of
 * two rows were exchanged, or one is that of another row.
 */
function areApart(cells: readonly PageCell[]): boolean {
  const rows = new Map<number, PageCell[]>();
  for (const cell of cells) {
    if (cell.lines.length === 0) continue;
    const own = rows.get(cell.row);
    if (own) own.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].every(([row, own]) => {
    const next = rows.get(row + 1) ?? [];
    const top = Math.min(...next.flatMap(({ lines }) => lines.map((line) => line.top)));
    return own.every(
      ({ column, lines }) =>
        !next.some((other) => other.column === column) ||
        Math.min(...lines.map((line) => line.top)) <= top + TAGGED.rowOrder,
    );
  });
}

/** For each column whether a horizontal rule is in it between two heights. */
function columnsRuled(
  layout: PageLayout,
  borders: readonly number[],
  top: number,
  bottom: number,
): boolean[] {
  const rules = layout.rules.filter((rule) => rule.at > top && rule.at < bottom + TAGGED.ruleBelow);
  return borders.slice(1).map((right, column) => {
    const middle = ((borders[column] ?? 0) + right) / 2;
    return rules.some((rule) => rule.from < middle && rule.to > middle);
  });
}

/** Puts the cells of a row into the draft: those with tags, and what is in the columns that these leave. */
function addRow(draft: Draft, added: TaggedRow): void {
  const { borders, cells, tags } = draft;
  const { row, own } = added;
  const columns = borders.length - 1;
  const [{ tag }] = own;
  const above = Array.from({ length: columns }, (_, column) => cellAbove(cells, row, column));
  const isCovered = above.map((cell) => cell !== undefined && reaches(tags.get(cell), tag.row));
  const taken = new Set<number>();
  const places = placesOf(own, isCovered, borders, added.ruled);
  for (const [index, cell] of own.entries()) {
    const [column, span] = places[index] ?? [0, 1];
    for (let each = column; each < column + span; each++) taken.add(each);
    const found = pageCell(row, column, span, cell, borders);
    tags.set(found, cell.tag);
    cells.push(found);
  }
  if (tag.of === 1 && taken.size === columns) return;
  fillRow(draft, added, taken, (column) => ({ cell: above[column], isCovered: isCovered[column] === true }));
}

/**
 * What is in the columns of a row that have no tag: the end of the cell above, where that is merged down, or an empty
 * cell. A full row has an empty cell there; in a row with fewer cells the one above may be merged down.
 *
 * ```
 * > | │ 经济发展 │ 1 │ 组织 … │    TR of three TD
 * > | │          │ 2 │ 登记 … │    TR of two TD: the first column has no tag, and the cell above is merged down
 * ```
 */
function fillRow(
  { borders, cells }: Draft,
  { row, own, top, ruled }: TaggedRow,
  taken: ReadonlySet<number>,
  aboveAt: (column: number) => { cell: PageCell | undefined; isCovered: boolean },
): void {
  const columns = borders.length - 1;
  const { of } = own[0].tag;
  const isTold = own.some((cell) => cell.tag.rowSpan !== null);
  const extended = new Set<PageCell>();
  for (let column = 0; column < columns; column++) {
    if (taken.has(column)) continue;
    const { cell, isCovered } = aboveAt(column);
    // Where tags tell no spans, a cell is merged down unless a rule is between, or more text is missing than cells:
    // that is on another page.
    const mayCover = columns - taken.size <= columns - of && cell?.header === false;
    const isOpen = !ruled.includes(true) || ruled[column] === false;
    if (cell && of < columns && (isTold ? isCovered : mayCover && isOpen)) {
      if (!extended.has(cell)) cell.rowSpan++;
      extended.add(cell);
    } else cells.push(blankCell(row, column, borders, top));
  }
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

function pageCell(
  row: number,
  column: number,
  columnSpan: number,
  { tag, lines }: TaggedCell,
  borders: readonly number[],
): PageCell {
  return {
    ...emptyCell(row, column, columnSpan),
    box: [
      borders[column] ?? 0,
      Math.min(...lines.map((line) => line.top)) - TAGGED.padding,
      borders[column + columnSpan] ?? 0,
      Math.max(...lines.map((line) => line.bottom)) + TAGGED.padding,
    ],
    lines,
    tagRow: rowId(tag),
    tagTable: tag.table,
    tagSpan: tag.rowSpan,
    header: tag.header,
  };
}

/** A cell without text in a row whose text begins at `top`. */
function blankCell(row: number, column: number, borders: readonly number[], top: number): PageCell {
  return {
    ...emptyCell(row, column, 1),
    box: [borders[column] ?? 0, top - TAGGED.padding, borders[column + 1] ?? 0, top + TAGGED.blankHeight],
  };
}
