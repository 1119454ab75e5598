import type { Item } from '../../model.js';

/** The number of a row in a spreadsheet: as a number, by which it is sorted, unless that would print 005 as 5. */
export function rowNumber(item: Pick<Item, 'number'>, printed: string): string | number {
  return item.number === null || /^0\d/.test(printed.trim()) ? printed : item.number;
}
