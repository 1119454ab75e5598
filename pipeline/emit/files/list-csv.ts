import type { DutyList, ListName, OutputFile } from '../../model.js';
import { listColumns, printedValue } from '../words/printed-rows.js';
import { csvOf } from './csv.js';

/** One list as CSV: the columns as printed, with the printed headings; nothing where the document lacks the list. */
export function listCsv(name: ListName): (list: DutyList) => OutputFile | null {
  return (list) => {
    const table = list.tables[name];
    if (table === null) return null;
    const columns = listColumns(table);
    const rows = list.lists[name].map((item) => columns.map((column) => printedValue(item, column)));
    const headings = columns.map(({ heading }) => heading);
    return { name: `${name}.csv`, content: csvOf(headings, rows) };
  };
}
