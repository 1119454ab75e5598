import { withoutSpace } from '../../common/characters.js';
import type { ColumnRole, DutyList, ListName } from '../../model.js';
import { describeColumn } from '../words/column-words.js';

/** A column for a Chinese message, by the heading that the document prints: “对应上级部门”栏. */
export function columnMention(list: DutyList, name: ListName, column: ColumnRole): string {
  return `“${withoutSpace(describeColumn(list, name, column))}”栏`;
}
