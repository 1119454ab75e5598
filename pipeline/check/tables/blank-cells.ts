import { isCancelled } from '../../common/cancelled.js';
import type { Item, PrintedCell, RecoveredItem } from '../../model.js';

/**
 * True for a cell that may be empty: a remark, the second column of departments where the first names some (牵头部门,
 * 配合部门), and who takes over what is cancelled.
 */
export function mayBeBlank(item: Item, cell: PrintedCell): boolean {
  if (cell.column === 'other' || needsNoReceiver(item, cell)) return true;
  return cell.column === 'departments' && 'departments' in item && isSecondOf(item, cell);
}

/** True for the cell of the receiver, or of how it works, of an item that is cancelled. */
export function needsNoReceiver(item: Item, { column }: PrintedCell): boolean {
  return (
    (column === 'receiver' || column === 'way') && 'handovers' in item && isCancelled(item as RecoveredItem)
  );
}

function isSecondOf(item: Item, cell: PrintedCell): boolean {
  return item.cells.some((each) => each.column === cell.column && each !== cell && each.text !== '');
}
