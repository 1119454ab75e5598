/**
 * A table that comes in two parts with lines between them that may be a row of it: its author forgot the rules at its
 * sides, and at the head of a page the one above it.
 *
 * ```
 * > |   2   启动按钮   常开        the head of a page: no rule above, none at the sides
 * > | ├───┼──────────┼──────┤
 * > | │ 3 │ 急停按钮 │ 常闭 │
 * ```
 */
import { say } from '../../../common/result.js';
import type { Note } from '../../../model.js';
import { boxOf } from '../notes.js';
import { DOCUMENT } from '../settings.js';
import type { PlacedLine } from '../text/paragraphs.js';
import type { Edge, Line, PageLayout, PageTable } from '../types.js';
import { continues } from './join.js';
import { gridShift, repeatedHeadings, type JoinedTable } from './joined.js';

/** The line between a table and a part that goes on with it which stands as a row's text does, or undefined. */
export function tornLine(
  joined: JoinedTable,
  table: PageTable,
  between: readonly PlacedLine[],
): PlacedLine | undefined {
  if (between.some(({ page }) => page !== table.page)) return undefined;
  if (table.columns.length < 3 || !continues(joined, table) || repeatedHeadings(joined, table) > 0)
    return undefined;
  const shift = gridShift(joined.columns, table) ?? 0;
  return between.find(({ page, line }) => {
    const columns = page === table.page ? table.columns : joined.columns.map((x) => x + shift);
    return columnsOf(line, columns).size > 1 || isOfOneColumn(line, columns);
  });
}

/** The level rules of each page that are no part of a table; one that other pages have there too is of the page. */
export function looseRules(
  pages: readonly Pick<PageLayout, 'page' | 'rules'>[],
): ReadonlyMap<number, Edge[]> {
  /** On how many pages there are rules about a height, in whole points. */
  const counts = new Map<number, number>();
  for (const { rules } of pages) {
    const heights = rules.flatMap(({ at }) => [-1, 0, 1].map((by) => Math.round(at) + by));
    for (const height of new Set(heights)) counts.set(height, (counts.get(height) ?? 0) + 1);
  }
  const isOfPages = ({ at }: Edge): boolean => (counts.get(Math.round(at)) ?? 0) > 1;
  return new Map(
    pages.flatMap(({ page, rules }) => {
      const own = rules.filter((rule) => !isOfPages(rule));
      return own.length === 0 ? [] : [[page, own] as const];
    }),
  );
}

/**
 * A line behind a table that may be a row of it, alone on its page: it stands in the table's columns, as all lines do
 * that are with it between two level rules as wide as the table; or undefined.
 *
 * ```
 * > ────────────────────────────
 * >   QH-2   启动按钮   常开
 * > ────────────────────────────
 * ```
 */
export function lineApart(
  { columns }: JoinedTable,
  behind: readonly PlacedLine[],
  rules: ReadonlyMap<number, readonly Edge[]>,
): PlacedLine | undefined {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  if (columns.length < 3) return undefined;
  for (const [page, own] of rules) {
    const wide = own.filter(({ from, to }) => Math.abs(to - from - (right - left)) < 2 * DOCUMENT.overSide);
    const [top, bottom] = [wide[0], wide.at(-1)];
    if (!top || !bottom || top === bottom) continue;
    const between = behind.filter(
      (placed) => placed.page === page && placed.line.bottom > top.at && placed.line.top < bottom.at,
    );
    const held = between.map(({ line }) =>
      columnsOf(
        line,
        columns.map((x) => x + top.from - left),
      ),
    );
    if (held.some(({ size }) => size > 1) && held.every(({ size }) => size > 0)) return between[0];
  }
  return undefined;
}

/** The columns that hold the words of a line; none where one crosses a border. */
function columnsOf(line: Line, borders: readonly number[]): Set<number> {
  const columns = line.words.map(({ left, right }) =>
    borders.findIndex(
      (border, index) =>
        left > border - DOCUMENT.overSide && right < (borders[index + 1] ?? border) + DOCUMENT.overSide,
    ),
  );
  return new Set(columns.includes(-1) ? [] : columns);
}

/** True for a line in a column behind the first that is neither in the middle of the table nor at its right, as captions are. */
function isOfOneColumn(line: Line, borders: readonly number[]): boolean {
  const [column] = columnsOf(line, borders);
  if (column === undefined || column < 1) return false;
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const aside = Math.abs((line.left + line.right) / 2 - (left + right) / 2);
  return aside > DOCUMENT.captionAside * line.size && right - line.right > DOCUMENT.captionAside * line.size;
}

/** Says that a line may be a row of the table around it. */
export function rowTorn({ page, line }: PlacedLine): Note {
  return {
    code: 'rows-uncertain',
    level: 'uncertain',
    message: say(
      `表格的行没有读准：第 ${page} 页表格之外的文字可能是表中一行，其两侧没有画线`,
      `the rows of a table are not certain: the text outside of the table on page ${page} may be a row without rules at its sides`,
    ),
    place: { kind: 'page', page, box: boxOf(line) },
  };
}
