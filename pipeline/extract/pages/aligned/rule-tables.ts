/** Tables whose rows are split by horizontal rules alone. */
import { linesIn } from './column-lookup.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { gridOf } from '../ruled/grid.js';
import { ALIGNED } from '../settings.js';
import type { RegionPage } from './regions.js';
import type { Edge, Line, PageTable } from '../types.js';
import { joinSyntheticEdges, syntheticEdges } from './synthetic-edges.js';

/** A page's table where horizontal rules split its rows. */
export function tableOfRules(
  page: RegionPage,
  rules: readonly Edge[],
  borders: readonly number[],
  number: number | null,
  groups: ReadonlySet<Line>,
): PageTable | null {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const top = Math.min(...page.lines.map((line) => line.top)) - ALIGNED.room;
  const bottom = Math.max(...page.lines.map((line) => line.bottom)) + ALIGNED.room;
  const horizontal = rules.map((rule) => snapRule(rule, borders));
  const whole = horizontal
    .filter((rule) => rule.to - rule.from > ALIGNED.wholeRule * (right - left))
    .map((rule) => rule.at)
    .sort((a, b) => a - b);
  const ys = [...whole];
  if ((ys[0] ?? Infinity) > top + ALIGNED.edgeRow) ys.unshift(top);
  if ((ys.at(-1) ?? -Infinity) < bottom - ALIGNED.edgeRow) ys.push(bottom);
  const vertical: Edge[] = [];
  for (let index = 0; index + 1 < ys.length; index++) {
    const [from, to] = [ys[index] ?? 0, ys[index + 1] ?? 0];
    const lines = page.lines.filter((line) => {
      const middle = (line.top + line.bottom) / 2;
      return middle >= from && middle < to;
    });
    vertical.push(...syntheticEdges({ top: from, bottom: to, lines }, borders, number, from, to, groups));
  }
  const grid = gridOf({ horizontal, vertical: joinSyntheticEdges(vertical) });
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
