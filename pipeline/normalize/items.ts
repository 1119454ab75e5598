import type { ColumnRole, CooperativeItem, Item, RecoveredItem } from '../model.js';
import { splitDepartments } from './departments.js';
import { headingsOf, partsOf } from './duties.js';
import { handoversOf, handoversOfColumns } from './handovers.js';

/** An item of 配合履职 with its departments and duties parsed. */
export function cooperativeItem(item: Item): CooperativeItem {
  const departments = splitDepartments(textOf(item, 'departments'));
  const superior = textOf(item, 'superiorDuties');
  const township = textOf(item, 'townshipDuties');
  // Both cells of a row have the same headings: what one cell shows helps to read the other.
  const ofSuperior = headingsOf(partsOf(superior, departments));
  const ofTownship = headingsOf(partsOf(township, departments));
  return {
    ...item,
    departments,
    superiorDuties: partsOf(superior, departments, ofTownship),
    townshipDuties: partsOf(township, departments, ofSuperior),
  };
}

/** An item of 上级部门收回 with its receivers parsed. */
export function recoveredItem(item: Item): RecoveredItem {
  const handover = textOf(item, 'handover');
  const handovers =
    handover !== ''
      ? handoversOf(handover)
      : handoversOfColumns(textOf(item, 'receiver'), textOf(item, 'way'));
  return { ...item, handovers };
}

function textOf(item: Item, column: ColumnRole): string {
  return item.cells.find((cell) => cell.column === column)?.text ?? '';
}
