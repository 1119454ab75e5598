import type { DutyList, OtherList, OutputFile } from '../../model.js';
import { csvOf } from './csv.js';
import { rowNumber } from './row-number.js';

/** The longest that a list's name may be in the name of its file: file systems count bytes, a character has three. */
const NAME_CHARACTERS = 40;

/** The names of these files: `other-1-赋权事项清单.csv`. */
export const OTHER_LIST_NAME = /^other-[1-9]\d{0,3}(?:-[\p{L}\p{N}]+)?\.csv$/u;

/** Each list beside the three as CSV, with the columns as printed. The number in its name tells lists of one name apart. */
export function otherListCsvs({ otherLists }: DutyList): OutputFile[] {
  return otherLists.map((list, index) => ({
    name: `other-${index + 1}${safeName(list.name)}.csv`,
    content: csvOf(headingsOf(list), rowsOf(list)),
  }));
}

/** Letters and digits only: nothing that is a path, or that a system takes for something else. */
function safeName(name: string): string {
  const safe = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, NAME_CHARACTERS).join('');
  return safe === '' ? '' : `-${safe}`;
}

/** As with the three lists, a category that has no column of its own gets one. */
function headingsOf({ columns, rows }: OtherList): string[] {
  const headings = columns.map(({ heading }) => heading);
  return hasOwnCategories(columns, rows) ? ['事项类别', ...headings] : headings;
}

function rowsOf({ columns, rows }: OtherList): (string | number)[][] {
  return rows.map((item) => {
    const cells = columns.map(({ role }, index): string | number => {
      if (role === 'category') return item.category;
      const text = item.cells[index]?.text ?? '';
      return role === 'number' ? rowNumber(item, text) : text;
    });
    return hasOwnCategories(columns, rows) ? [item.category, ...cells] : cells;
  });
}

function hasOwnCategories(columns: OtherList['columns'], rows: OtherList['rows']): boolean {
  return !columns.some(({ role }) => role === 'category') && rows.some(({ category }) => category !== '');
}
