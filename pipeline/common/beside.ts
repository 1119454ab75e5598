import type { DutyList, LedgerLine } from '../model.js';
import { LISTS } from './names.js';

/** How many rows the three lists have together. */
export function rowsOfThree({ lists }: Pick<DutyList, 'lists'>): number {
  return LISTS.reduce((sum, name) => sum + lists[name].length, 0);
}

/** How many rows the lists beside the three have. */
export function rowsBeside({ otherLists }: Pick<DutyList, 'otherLists'>): number {
  return otherLists.reduce((sum, { count }) => sum + count, 0);
}

/** How many rows of lists beside the three a grand total counts: none where it counts the three alone. */
export function countedBeside(list: Pick<DutyList, 'lists'>, { kind, counted }: LedgerLine): number {
  return kind === 'grand-total' && counted !== null ? counted - rowsOfThree(list) : 0;
}
