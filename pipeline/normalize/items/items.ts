import { textOf } from '../../common/cells.js';
import type { ColumnRole, CooperativeItem, Item, Part, RecoveredItem } from '../../model.js';
import { markedDepartments } from '../../common/departments.js';
import { headingsOf, partsOf } from './duties.js';
import { handoversOf, handoversOfColumns } from './handovers.js';

/**
 * An item of 配合履职 with its departments and duties parsed. `group` is the department of the row across the table
 * under which the item stands: a table so grouped may have no column for it.
 */
export function cooperativeItem(item: Item, group?: string): CooperativeItem {
  const named = item.cells
    .filter(({ column }) => column === 'departments')
    .flatMap(({ text }) => markedDepartments(text));
  const departments = named.map(({ name }) => name);
  const marks = named.flatMap(({ name, mark }) => (mark === null ? [] : [{ department: name, mark }]));
  if (group !== undefined && !item.cells.some(({ column }) => column === 'departments'))
    departments.push(group);
  const superior = partsOf(textOf(item, 'superiorDuties'), departments);
  const township = partsOf(textOf(item, 'townshipDuties'), departments);
  // Both cells of a row have the same headings: what one cell shows helps to read the other. Few rows have any.
  const again = (column: ColumnRole, parts: Part[], headings: readonly string[]): Part[] =>
    headings.length === 0 ? parts : partsOf(textOf(item, column), departments, headings);
  return {
    ...item,
    departments,
    ...(marks.length === 0 ? {} : { marks }),
    superiorDuties: again('superiorDuties', superior, headingsOf(township)),
    townshipDuties: again('townshipDuties', township, headingsOf(superior)),
  };
}

/** An item of 上级部门收回 with its receivers parsed; `group` as for `cooperativeItem`. */
export function recoveredItem(item: Item, group?: string): RecoveredItem {
  const handover = textOf(item, 'handover');
  const handovers =
    handover !== ''
      ? handoversOf(handover)
      : handoversOfColumns(textOf(item, 'receiver'), textOf(item, 'way'));
  const hasReceivers = item.cells.some(({ column }) => column === 'handover' || column === 'receiver');
  if (hasReceivers || group === undefined) return { ...item, handovers };
  return { ...item, handovers: [{ department: group, way: textOf(item, 'way') }] };
}
