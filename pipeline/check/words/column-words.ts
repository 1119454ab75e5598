import type { ColumnRole, DutyList, ListName } from '../../model.js';

/** How the document heads a column of a list. */
export function describeColumn(list: DutyList, name: ListName, column: ColumnRole): string {
  return list.tables[name]?.columns.find(({ role }) => role === column)?.heading ?? column;
}
