/** Tables whose rows are parted by level rules alone. */
import { emptyCell, ROOM } from './band-tables.js';
import { linesIn } from './column-lookup.js';
import { gridOf } from '../ruled/grid.js';
import type { RegionPage } from './regions.js';
import type { Edge, Line, PageTable } from '../types.js';
import { joinUprights, uprightsOf } from './synthetic-edges.js';

/** A page's table where level rules part its rows. */
export function tableOfRules(
  page: RegionPage,
  rules: readonly Edge[],
  borders: readonly number[],
  number: number | null,
  groups: ReadonlySet<Line>,
): PageTable | null {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const top = Math.min(...page.lines.map((line) => line.top)) - ROOM;
  const bottom = Math.max(...page.lines.map((line) => line.bottom)) + ROOM;
  const level = rules.map((rule) => snapRule(rule, borders));
  const whole = level
    .filter((rule) => rule.to - rule.from > 0.9 * (right - left))
    .map((rule) => rule.at)
    .sort((a, b) => a - b);
  const ys = [...whole];
  if ((ys[0] ?? Infinity) > top + 6) ys.unshift(top);
  if ((ys.at(-1) ?? -Infinity) < bottom - 6) ys.push(bottom);
  const upright: Edge[] = [];
  for (let index = 0; index + 1 < ys.length; index++) {
    const [from, to] = [ys[index] ?? 0, ys[index + 1] ?? 0];
    const lines = page.lines.filter((line) => {
      const middle = (line.top + line.bottom) / 2;
      return middle >= from && middle < to;
    });
    upright.push(...uprightsOf({ top: from, bottom: to, lines }, borders, number, from, to, groups));
  }
  const joined = joinUprights(upright);
  const grid = gridOf(level, joined);
  if (!grid) return null;
  return {
    page: page.layout.page,
    method: 'alignment',
    box: grid.box,
    columns: grid.columns,
    rows: grid.rows,
    cells: grid.cells.map((cell) => ({
      ...emptyCell(cell.row, cell.column, cell.columnSpan),
      ...cell,
      lines: linesIn(page.lines, cell.box, grid.columns),
    })),
  };
}

/** A partial rule ends at a border, for it rules whole cells. */
function snapRule(rule: Edge, borders: readonly number[]): Edge {
  const near = (x: number): number =>
    borders.reduce(
      (best, border) => (Math.abs(border - x) < Math.abs(best - x) ? border : best),
      borders[0] ?? x,
    );
  return { ...rule, from: near(rule.from), to: near(rule.to) };
}
