import type { DutyList, OutputFile } from '../../model.js';
import { otherListColumns, printedValue } from '../words/printed-rows.js';
import { csvOf } from './csv.js';

/** The longest that a list's name may be in the name of its file: file systems count bytes, a character has three. */
const NAME_CHARACTERS = 40;

/** The names of these files: `other-1-赋权事项清单.csv`. */
export const OTHER_LIST_NAME = /^other-[1-9]\d{0,3}(?:-[\p{L}\p{N}]+)?\.csv$/u;

/** Each list beside the three as CSV, with the columns as printed. The number in its name tells lists of one name apart. */
export function otherListCsvs({ otherLists }: DutyList): OutputFile[] {
  return otherLists.map((list, index) => {
    const columns = otherListColumns(list);
    const rows = list.rows.map((item) => columns.map((column) => printedValue(item, column)));
    const headings = columns.map(({ heading }) => heading);
    return { name: `other-${index + 1}${safeName(list.name)}.csv`, content: csvOf(headings, rows) };
  });
}

/** Letters and digits only: nothing that is a path, or that a system takes for something else. */
function safeName(name: string): string {
  const safe = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, NAME_CHARACTERS).join('');
  return safe === '' ? '' : `-${safe}`;
}
