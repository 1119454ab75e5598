import type { ColumnRole, CooperativeItem, Item, RecoveredItem } from '../model.js';
import { splitDepartments } from './departments.js';
import { partsOf } from './duties.js';
import { handoversOf, handoversOfColumns } from './handovers.js';

/** An item of 配合履职 with its departments and duties parsed. */
export function cooperativeItem(item: Item): CooperativeItem {
  const departments = splitDepartments(textOf(item, 'departments'));
  return {
    ...item,
    departments,
    superiorDuties: partsOf(textOf(item, 'superiorDuties'), departments),
    townshipDuties: partsOf(textOf(item, 'townshipDuties'), departments),
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
