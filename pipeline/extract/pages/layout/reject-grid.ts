/**
 * Frames that are taken for cells: a table that is ruled around, or down between its columns, but not between its rows.
 * What its rules make is a grid whose cells hold many; it is read as a table without rules.
 *
 * ```
 * > | ┌────┬──────────────┐
 * > | │ 1  │ 组织选举     │
 * > | │ 2  │ 登记公开     │    one row by its rules, three by its text
 * > | │ 3  │ 开展宣传     │
 * > | └────┴──────────────┘
 * ```
 */
import { withoutSpace } from '../../../common/characters.js';
import { parseRowNumber } from '../../../common/numerals.js';
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import { headingRuns } from '../aligned/columns.js';
import { isFigure } from '../corridors/line-parts.js';
import { hasFigures, tokenLine, type TokenLine } from '../corridors/white-columns.js';
import type { RuledCell } from '../ruled/cells.js';
import type { CellGlyphs } from '../ruled/glyph-cells.js';
import type { Grid } from '../ruled/grid.js';
import { RULED } from '../settings.js';
import { holdsTaggedRows, isPartOfTaggedRow } from '../tagged/tag-agreement.js';
import { isStepNumber, linesOf } from '../text/lines.js';
import type { Glyph, PageContent } from '../types.js';

/**
 * True where the text in the cells of a grid is in more rows than the grid has, or where the grid is but a part of a
 * row. `outside` are the glyphs that are in no grid.
 */
export function rejectsGrid(
  grid: Grid,
  inside: CellGlyphs,
  outside: readonly Glyph[],
  page: PageContent,
): boolean {
  return (
    isPartOfTaggedRow(grid, inside, outside, page) ||
    holdsTaggedRows(grid, inside, page) ||
    holdsNumbers(grid, inside, page) ||
    holdsRestOfRow(grid, inside, page) ||
    holdsRows(grid, inside) ||
    holdsFigures(grid, inside, page) ||
    isFrame(grid, inside, page)
  );
}

/** A frame without vertical rules inside whose text is in columns. */
function isFrame(grid: Grid, inside: CellGlyphs, page: PageContent): boolean {
  if (grid.columns.length > 2) return false;
  const glyphs = grid.cells.flatMap((cell) => inside.get(cell) ?? []);
  return linesOf(glyphs, page).some((line) => headingRuns(line).length > 1);
}

/** By the numbers of rows: the first cell of a grid's last row holds several, one below the other, or one and 序号. */
function holdsNumbers(grid: Grid, inside: CellGlyphs, page: PageContent): boolean {
  const first = grid.cells.find((cell) => cell.column === 0 && cell.row + cell.rowSpan === grid.rows);
  if (!first || grid.columns.length <= 2) return false;
  const lines = linesOf(inside.get(first) ?? [], page);
  const heading = headingLines(lines.map((line) => withoutSpace(line.text)));
  const numbers = lines.slice(heading).map((line) => ({
    line,
    number: parseRowNumber(withoutSpace(line.text)),
  }));
  // A number that is wrapped has its digits on lines next to each other.
  const isWrapped = numbers.every(({ number }) => (number ?? 0) < 10);
  const follow = numbers.every(({ line, number }, index) => {
    const before = numbers[index - 1];
    if (number === null || !before) return number !== null;
    const apart = line.baseline - before.line.baseline;
    return number === (before.number ?? NaN) + 1 && (!isWrapped || apart > RULED.numbersApart * line.size);
  });
  return follow && numbers.length >= (heading === 0 ? RULED.numbersBelow : 1);
}

/**
 * Vertical rules alone with the headings of a page, and below them what is left of the row before: no number is there.
 *
 * ```
 * > | │ 序号 │  名称  │ 职责         │
 * > | │      │        │ 报送情况。   │    the end of the last row of the page before
 * ```
 */
function holdsRestOfRow(grid: Grid, inside: CellGlyphs, page: PageContent): boolean {
  if (grid.rows !== 1 || !grid.cells.every((cell) => cell.openTop && cell.openBottom)) return false;
  const lines = grid.cells.map((cell) => linesOf(inside.get(cell) ?? [], page));
  const [first] = lines;
  const last = first?.at(-1);
  if (!first || !last || headingLines(first.map((line) => withoutSpace(line.text))) !== first.length)
    return false;
  return lines.some((own) => own.some((line) => line.top > last.bottom + RULED.belowHeading * last.size));
}

/** How many of the first lines are the heading of the number column, which takes several in a narrow one; or 0. */
function headingLines(texts: readonly string[]): number {
  let heading = '';
  for (const [index, text] of texts.entries()) {
    heading += text;
    if (NUMBER_HEADING.test(heading)) return index + 1;
  }
  return 0;
}

/**
 * By its figures: a row whose lines all have some, so that each is a row of its own, or rows across the table whose
 * figures are in the columns of its head.
 *
 * ```
 * > | ├─────────┬──────┬──────┤
 * > | │ Austria │  3.2 │  5.5 │
 * > | │ Cyprus  │ 0.21 │    0 │    one row by the rules, two by the figures
 * > | └─────────┴──────┴──────┘
 * ```
 */
function holdsFigures(grid: Grid, inside: CellGlyphs, page: PageContent): boolean {
  if (Object.keys(page.tags).length > 0 || grid.cells.length < 2) return false;
  let across = 0;
  for (const cells of rowsOf(grid)) {
    const lines = linesOf(
      cells.flatMap((cell) => inside.get(cell) ?? []),
      page,
    );
    const isAcross = cells.length === 1 && lines.length === 1;
    // Most rows have fewer lines, and no text of theirs is looked at.
    if (lines.length < RULED.figureLines && !isAcross) continue;
    const rows = lines.map((line) => withoutSteps(tokenLine(line))).filter(hasFigures);
    if (rows.length >= RULED.figureLines && rows.length >= shareOfFigures(rows) * lines.length) return true;
    if (isAcross && rows.length === 1) across++;
  }
  return across >= RULED.acrossRows && across >= RULED.acrossShare * grid.rows;
}

/** The cells of each row of a grid that reach over no other. */
function rowsOf(grid: Grid): RuledCell[][] {
  const rows: RuledCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) if (cell.rowSpan === 1) rows[cell.row]?.push(cell);
  return rows;
}

/** How many of a row's lines must have figures, as a share: fewer where they have several each. */
function shareOfFigures(lines: readonly TokenLine[]): number {
  const beside = lines.flatMap(({ tokens }) => tokens.slice(1)).filter(({ text }) => isFigure(text)).length;
  return beside >= RULED.figuresBeside * lines.length ? RULED.figureShareBeside : RULED.figureShare;
}

/** A line without the numbers of steps, which are no figures: `1.` before 组织宣传. */
function withoutSteps({ line, tokens }: TokenLine): TokenLine {
  return { line, tokens: tokens.filter(({ text }) => !isStepNumber(text)) };
}

/** By where text is: a grid of one row whose columns all have lines at the same heights. */
function holdsRows(grid: Grid, inside: CellGlyphs): boolean {
  if (grid.rows !== 1 || grid.cells.length < 2) return false;
  const columns = grid.cells.map((cell) => heightsOf(inside.get(cell) ?? []));
  const [first] = columns;
  if (!first || first.size < RULED.hiddenRows) return false;
  return columns.every((other) => {
    const shared = [...first].filter((height) => isNearOne(height, other)).length;
    return shared >= RULED.sharedRows * first.size;
  });
}

/** The heights at which lines are, in whole points. */
function heightsOf(glyphs: readonly Glyph[]): Set<number> {
  return new Set(glyphs.filter((glyph) => glyph.text !== ' ').map((glyph) => Math.round(glyph.baseline)));
}

/** True where one of the heights is near to another, both in whole points. */
function isNearOne(height: number, heights: ReadonlySet<number>): boolean {
  for (let off = -RULED.sameHeight; off <= RULED.sameHeight; off++)
    if (heights.has(height + off)) return true;
  return false;
}
