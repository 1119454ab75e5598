import { LIST_TEXT } from '../../../common/names.js';
import type { CountyInput } from '../input.js';
import { inWords, plain, type CountyTable } from './table.js';

/** How many items each township has of each category. */
export function categoriesTable({ county, lang }: CountyInput): CountyTable {
  return {
    id: 'categories',
    title: inWords(lang, '类别对照', 'Categories by townships'),
    note: inWords(
      lang,
      '格中是项数，空格是没有这一类。',
      'Items of each category; empty where there is none.',
    ),
    heads: [
      ...(lang === 'zh'
        ? ['清单', '事项类别', '合计', '乡镇数']
        : ['list', 'category', 'in all', 'townships']),
      ...county.townships.map(({ name }) => name),
    ],
    rows: county.categories.map(({ list, category, counts }) => [
      plain(LIST_TEXT[list][lang]),
      plain(category),
      plain(counts.reduce((sum, count) => sum + count, 0)),
      plain(counts.filter((count) => count > 0).length),
      ...counts.map((count) => plain(count === 0 ? '' : count)),
    ]),
    widths: [14, 18, 8, 8, ...county.townships.map(() => 10)],
    fixed: 2,
  };
}
