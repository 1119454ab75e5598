import type { DutyList, Item, ListName, ListTable, OutputFile } from '../../model.js';
import { csvOf } from './csv.js';
import { rowNumber } from './row-number.js';

/** One list as CSV: the columns as printed, with the printed headings; nothing where the document lacks the list. */
export function listCsv(name: ListName): (list: DutyList) => OutputFile | null {
  return (list) => {
    const table = list.tables[name];
    if (table === null) return null;
    const rows = list.lists[name].map((item) => printedRow(item, table));
    return { name: `${name}.csv`, content: csvOf(headingsOf(table), rows) };
  };
}

/**
 * The printed headings; a list that gives its categories in rows of their own, or merged, still gets a category
 * column, filled in each row: a spreadsheet is sorted and counted by it.
 */
function headingsOf(table: ListTable): string[] {
  const headings = table.columns.map((column) => column.heading);
  if (!hasCategoryColumn(table)) headings.splice(1, 0, '事项类别');
  return headings;
}

function printedRow(item: Item, table: ListTable): (string | number)[] {
  const cells = table.columns.map((column, index): string | number => {
    if (column.role === 'category') return item.category;
    const text = item.cells[index]?.text ?? '';
    return column.role === 'number' ? rowNumber(item, text) : text;
  });
  if (!hasCategoryColumn(table)) cells.splice(1, 0, item.category);
  return cells;
}

function hasCategoryColumn(table: ListTable): boolean {
  return table.columns.some((column) => column.role === 'category');
}
