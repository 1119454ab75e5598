/**
 * Frames that are taken for cells: a table that is ruled around, or down between its columns, but not between its rows.
 * What its rules make is a grid whose cells hold many; it is read as a table without rules.
 */
import { withoutSpace } from '../../../common/characters.js';
import { parseRowNumber } from '../../../common/numerals.js';
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import { headingRuns } from '../aligned/columns.js';
import type { Grid, GridCell } from './grid.js';
import { linesOf } from '../text/lines.js';
import type { Glyph, PageContent, Tag } from '../types.js';

/** So many rows at least show that a grid lacks the rules between them. */
const ROWS = 4;
/** This share of the rows that one column shows is shown by each other. */
const SHARED = 0.6;

/** Numbers of rows stand at least this far apart, in ems. */
const APART = 1.8;

/**
 * True where the text in the cells of a grid stands in more rows than the grid has, or where the grid is but a part of a
 * row. `outside` are the glyphs that stand in no grid.
 */
export function isCoarse(
  grid: Grid,
  inside: ReadonlyMap<GridCell, readonly Glyph[]>,
  outside: readonly Glyph[],
  page: PageContent,
): boolean {
  return (
    isPart(grid, inside, outside, page) ||
    holdsTags(grid, inside, page) ||
    holdsNumbers(grid, inside, page) ||
    holdsRows(grid, inside) ||
    isFrame(grid, inside, page)
  );
}

/**
 * By the structure tree: each of its cells stands in one row of the grid, and a cell of the grid holds several rows of
 * the table that all of the grid's text is in.
 */
function holdsTags(
  grid: Grid,
  inside: ReadonlyMap<GridCell, readonly Glyph[]>,
  { marks, tags }: PageContent,
): boolean {
  const cellOf = new Map<NonNullable<Tag['cell']>, GridCell>();
  let last: Tag['cell'] = null;
  let table: string | null = null;
  let isHeld = false;
  for (const cell of grid.cells) {
    let row: number | null = null;
    for (const { mark, text } of inside.get(cell) ?? []) {
      if (text === ' ') continue;
      const tag = tags[marks[mark] ?? '']?.cell;
      if (!tag || (table !== null && tag.table !== table)) return false;
      if (tag === last && row === tag.row) continue;
      last = tag;
      // A heading may run over several columns.
      const known = cellOf.get(tag);
      if (known !== undefined && known.row !== cell.row) return false;
      cellOf.set(tag, cell);
      table = tag.table;
      isHeld ||= row !== null && row !== tag.row;
      row = tag.row;
    }
  }
  return isHeld;
}

/** A frame without upright rules inside whose text stands in columns. */
function isFrame(grid: Grid, inside: ReadonlyMap<GridCell, readonly Glyph[]>, page: PageContent): boolean {
  if (grid.columns.length > 2) return false;
  const glyphs = grid.cells.flatMap((cell) => inside.get(cell) ?? []);
  return linesOf(glyphs, page).some((line) => headingRuns(line).length > 1);
}

/** A row of the structure tree, by its table and number, of which a grid of one row holds some cells and not others. */
function isPart(
  grid: Grid,
  inside: ReadonlyMap<GridCell, readonly Glyph[]>,
  outside: readonly Glyph[],
  { marks, tags }: PageContent,
): boolean {
  if (grid.rows !== 1) return false;
  const rowsOf = (glyphs: readonly Glyph[]): Set<string> => {
    const found = new Set<string>();
    let last: Tag['cell'] = null;
    for (const { mark, text } of glyphs) {
      const tag = text === ' ' ? null : tags[marks[mark] ?? '']?.cell;
      if (tag && tag !== last) found.add(`${tag.table}.${tag.row}`);
      last = tag ?? last;
    }
    return found;
  };
  const others = rowsOf(outside);
  return (
    others.size > 0 &&
    grid.cells.some((cell) => [...rowsOf(inside.get(cell) ?? [])].some((row) => others.has(row)))
  );
}

/** By the numbers of rows: the first cell of a grid's last row holds several, one below the other, or one and 序号. */
function holdsNumbers(
  grid: Grid,
  inside: ReadonlyMap<GridCell, readonly Glyph[]>,
  page: PageContent,
): boolean {
  const first = grid.cells.find((cell) => cell.column === 0 && cell.row + cell.rowSpan === grid.rows);
  if (!first || grid.columns.length < 3) return false;
  const lines = linesOf(inside.get(first) ?? [], page);
  // In a narrow column the heading takes two lines.
  const named = [1, 2].find((count) =>
    NUMBER_HEADING.test(
      withoutSpace(
        lines
          .slice(0, count)
          .map((line) => line.text)
          .join(''),
      ),
    ),
  );
  const numbers = lines.slice(named ?? 0).map((line) => ({
    line,
    number: parseRowNumber(withoutSpace(line.text)),
  }));
  // A number that is wrapped has its digits on lines next to each other.
  const isWrapped = numbers.every(({ number }) => (number ?? 0) < 10);
  const follow = numbers.every(({ line, number }, index) => {
    const before = numbers[index - 1];
    if (number === null || !before) return number !== null;
    const apart = line.baseline - before.line.baseline;
    return number === (before.number ?? NaN) + 1 && (!isWrapped || apart > APART * line.size);
  });
  return follow && numbers.length >= (named === undefined ? 2 : 1);
}

/** By where text stands: a grid of one row whose columns all have lines at the same heights. */
function holdsRows(grid: Grid, inside: ReadonlyMap<GridCell, readonly Glyph[]>): boolean {
  if (grid.rows !== 1 || grid.cells.length < 2) return false;
  const columns = grid.cells.map((cell) => heightsOf(inside.get(cell) ?? []));
  const [first] = columns;
  if (!first || first.size < ROWS) return false;
  return columns.every((other) => {
    let shared = 0;
    for (const height of first)
      if (other.has(height) || other.has(height - 1) || other.has(height + 1)) shared++;
    return shared >= SHARED * first.size;
  });
}

/** The heights at which lines stand, in points. */
function heightsOf(glyphs: readonly Glyph[]): Set<number> {
  return new Set(glyphs.filter((glyph) => glyph.text !== ' ').map((glyph) => Math.round(glyph.baseline)));
}
