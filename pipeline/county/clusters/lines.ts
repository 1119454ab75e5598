import { LISTS } from '../../common/names.js';
import { mostFrequent } from '../../common/count.js';
import type { CountyLine, CountyRow, CountyTownship } from '../../model.js';
import { itemOf, townshipsIn } from '../rows.js';
import { LACK_SETTINGS } from '../settings.js';
import type { Groups } from './linkage.js';
import type { Wording } from './wordings.js';

/** Lines of a county, and which of them each group of wordings became. */
export interface Lines {
  lines: CountyLine[];
  lineOf: ReadonlyMap<number, number>;
}

/** The lines that groups of wordings give: by list and category, then what most townships have first. */
export function linesOf(
  townships: readonly CountyTownship[],
  wordings: readonly Wording[],
  { members }: Groups,
): Lines {
  const order = categoryOrder(townships);
  const made = [...members].map(([group, indexes]) => {
    const own = indexes.flatMap((index) => wordings[index] ?? []).sort(byRows);
    const rows = own.flatMap((wording) => wording.rows);
    const category = mostFrequent(rows.map((row) => itemOf(townships, row).category));
    const list = mostFrequent(rows.map((row) => row.list));
    const line: CountyLine = {
      name: own[0]?.text ?? '',
      category,
      wordings: own.map(({ text, rows: worded }) => ({ text, rows: worded })),
      lacking: lackingOf(rows, townships.length),
    };
    const place = LISTS.indexOf(list) * order.size + (order.get(category) ?? 0);
    return { group, line, place, size: townshipsIn(rows).length, first: Math.min(...indexes) };
  });
  made.sort((left, right) => left.place - right.place || right.size - left.size || left.first - right.first);
  return { lines: made.map(({ line }) => line), lineOf: new Map(made.map(({ group }, at) => [group, at])) };
}

/** The townships that lack what nearly all have. */
export function lackingOf(rows: readonly CountyRow[], count: number): number[] {
  const having = new Set(rows.map(({ township }) => township));
  const { share, leastTownships } = LACK_SETTINGS;
  const most = Math.max(1, Math.floor(count * (1 - share) + ROUNDING));
  if (count < leastTownships || count - having.size > most) return [];
  return Array.from({ length: count }, (_, index) => index).filter((index) => !having.has(index));
}

/** 1 - 0.9 is a little less than 0.1. */
const ROUNDING = 1e-9;

/** The place of each category, in the order in which categories first stand. */
function categoryOrder(townships: readonly CountyTownship[]): Map<string, number> {
  const categories = townships.flatMap(({ list }) =>
    LISTS.flatMap((name) => list.lists[name].map(({ category }) => category)),
  );
  return new Map([...new Set(categories)].map((category, index) => [category, index]));
}

function byRows(left: Wording, right: Wording): number {
  return right.rows.length - left.rows.length;
}
