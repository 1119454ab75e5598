import { isDepartment, splitDepartments } from '../../common/departments.js';
import { NAME_CHARACTER } from '../../common/vocabulary/marks.js';
import type { ColumnRole, Item, PrintedCell } from '../../model.js';

/** What a row of an item shows of its own in each column; what hangs down from above is left out. */
export type OwnTexts = ReadonlyMap<ColumnRole, string>;

/** The column that names departments, and what each of them does. */
const DONE_BY: readonly (readonly [names: ColumnRole, done: ColumnRole])[] = [
  ['departments', 'superiorDuties'],
  ['departments', 'townshipDuties'],
  ['receiver', 'way'],
];

/** A text that a name opens: 县公安局：, 【县公安局】. */
const OPENED = new RegExp(`^\\s*(?:【([^】]{2,60})】|(${NAME_CHARACTER}{2,60})[：:])`, 'u');

/**
 * Adds a further row to an item whose number hangs down beside it. Where each row has a department of its own, its
 * duties are opened with the department's name, as a cell that holds all of them does: else the steps of one would go
 * on with those of another. `isFirst`: no row has been added to the item before.
 *
 * > | 1 | 农村危房改造 | 县住房和城乡建设局 | 1.鉴定房屋； 2.组织验收。 |
 * > |   |              | 县民政局           | 1.核对身份。              |
 */
export function joinRow(item: Item, own: OwnTexts, isFirst: boolean): void {
  const cellOf = (role: ColumnRole): PrintedCell | undefined =>
    item.cells.find(({ column }) => column === role);
  const opened = new Map(own);
  for (const [names, done] of DONE_BY) {
    const [named, cell] = [cellOf(names), cellOf(done)];
    const text = own.get(done);
    const name = own.get(names);
    if (named === undefined || cell === undefined || text === undefined || name === undefined) continue;
    if (isFirst) cell.text = withName(cell.text, named.text);
    opened.set(done, withName(text, name));
  }
  for (const [role, text] of opened) {
    const cell = cellOf(role);
    if (cell !== undefined) cell.text = cell.text === '' ? text : `${cell.text}\n${text}`;
  }
}

/** What departments do, opened with their names; as it is where these open it already, or are no departments. */
function withName(text: string, names: string): string {
  const departments = splitDepartments(names);
  const match = OPENED.exec(text);
  const opening = match?.[1] ?? match?.[2];
  if (text === '' || departments.length === 0 || !departments.every(isDepartment)) return text;
  if (opening !== undefined && splitDepartments(opening).every(isDepartment)) return text;
  return `${departments.join('、')}：\n${text}`;
}
