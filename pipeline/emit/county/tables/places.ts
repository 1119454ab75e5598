import { LIST_TEXT } from '../../../common/names.js';
import type { County, CountyRow, Item, Lang } from '../../../model.js';

/** The names of townships, in their order: 青禾镇、白石镇. */
export function townshipNames({ townships }: County, indexes: readonly number[], lang: Lang): string {
  return indexes.map((index) => townships[index]?.name ?? '').join(lang === 'zh' ? '、' : ', ');
}

/** The item of a row. */
export function itemAt({ townships }: County, { township, list, row }: CountyRow): Item | undefined {
  return townships[township]?.list.lists[list][row];
}

/** So many rows are named; of more the number is told: who stands apart are few. */
const MOST_ROWS = 6;

/** Where rows are: 青禾镇 配合履职 12、白石镇 配合履职 13. */
export function placesOfRows(county: County, rows: readonly CountyRow[], lang: Lang): string {
  const named = rows.slice(0, rows.length > MOST_ROWS + 1 ? MOST_ROWS : rows.length).map((row) => {
    const number = itemAt(county, row)?.number;
    const name = county.townships[row.township]?.name ?? '';
    return `${name} ${LIST_TEXT[row.list][lang]}${number === null || number === undefined ? '' : ` ${number}`}`;
  });
  const words = named.join(lang === 'zh' ? '、' : ', ');
  if (named.length === rows.length) return words;
  return lang === 'zh' ? `${words}等 ${rows.length} 处` : `${words}, … (${rows.length} in all)`;
}

/** The townships of rows, once each. */
export function townshipsOfRows(rows: readonly CountyRow[]): number[] {
  return [...new Set(rows.map(({ township }) => township))].sort((left, right) => left - right);
}
