import { textOf } from '../../common/cells.js';
import type { ColumnRole, CooperativeItem, Item, Part, RecoveredItem } from '../../model.js';
import { splitDepartments } from '../../common/departments.js';
import { headingsOf, partsOf } from './duties.js';
import { handoversOf, handoversOfColumns } from './handovers.js';

/** An item of 配合履职 with its departments and duties parsed. */
export function cooperativeItem(item: Item): CooperativeItem {
  const departments = splitDepartments(textOf(item, 'departments'));
  const superior = partsOf(textOf(item, 'superiorDuties'), departments);
  const township = partsOf(textOf(item, 'townshipDuties'), departments);
  // Both cells of a row have the same headings: what one cell shows helps to read the other. Few rows have any.
  const again = (column: ColumnRole, parts: Part[], headings: readonly string[]): Part[] =>
    headings.length === 0 ? parts : partsOf(textOf(item, column), departments, headings);
  return {
    ...item,
    departments,
    superiorDuties: again('superiorDuties', superior, headingsOf(township)),
    townshipDuties: again('townshipDuties', township, headingsOf(superior)),
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
