/** Tables whose rows are bands of lines. */
import { linesIn } from './column-lookup.js';
import { NO_GROUPS } from './group-rows.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { ALIGNED } from '../settings.js';
import type { RegionPage } from './regions.js';
import type { Band } from './rows.js';
import type { Line, PageCell, PageTable } from '../types.js';
import { syntheticEdges } from './synthetic-edges.js';

/** A page's table where bands of lines are its rows. */
export function tableOfBands(
  page: RegionPage,
  bands: readonly Band[],
  borders: readonly number[],
  number: number | null,
  groups: ReadonlySet<Line> = NO_GROUPS,
): PageTable | null {
  const first = bands[0];
  if (!first) return null;
  const ys = [first.top - ALIGNED.room];
  bands.forEach((band, index) => {
    const next = bands[index + 1];
    ys.push(next ? (band.bottom + next.top) / 2 : band.bottom + ALIGNED.room);
  });
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  // Rows may be nearer than rules that are taken for one: the cells are made here, not by the grid.
  const cells: PageCell[] = [];
  bands.forEach((band, row) => {
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    const verticals = syntheticEdges(band, borders, number, top, bottom, groups).map((edge) => edge.at);
    verticals.slice(0, -1).forEach((from, index) => {
      const to = verticals[index + 1] ?? from;
      const column = borders.indexOf(from);
      cells.push({
        ...emptyCell(row, column, borders.indexOf(to) - column),
        box: [from, top, to, bottom],
        lines: linesIn(band.lines, [from, -Infinity, to, Infinity], borders),
      });
    });
  });
  const top = ys[0] ?? 0;
  return {
    page: page.layout.page,
    method: 'alignment',
    box: [left, top, right, ys.at(-1) ?? top],
    columns: [...borders],
    rows: bands.length,
    cells,
  };
}
