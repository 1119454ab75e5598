import { LISTS } from '../../common/names.js';
import type { DutyList, Item, LedgerLine } from '../../model.js';

/** Which list is meant: one of the three, or one beside them by its name; neither where all of them are. */
export type WhichList = Pick<LedgerLine, 'list' | 'otherList'>;

/** All lists: the three, whether the document has them or not, and those beside them. */
export function allLists({ otherLists }: DutyList): WhichList[] {
  return [
    ...LISTS.map((list) => ({ list, otherList: null })),
    ...otherLists.map(({ name }) => ({ list: null, otherList: name })),
  ];
}

/** True where one list is meant, and not all of them. */
export function isOneList({ list, otherList }: WhichList): boolean {
  return list !== null || otherList !== null;
}

/** True where two speak of one list, or both of all of them. */
export function isSameList(left: WhichList, right: WhichList): boolean {
  return left.list === right.list && left.otherList === right.otherList;
}

/** The rows of a list; null where the document has no table of it. */
export function rowsOfList(
  { tables, lists, otherLists }: DutyList,
  which: WhichList,
): readonly Item[] | null {
  if (which.list !== null) return tables[which.list] === null ? null : lists[which.list];
  return otherLists.find(({ name }) => name === which.otherList)?.rows ?? null;
}

/** What tells lists apart, to look something up by. */
export function keyOfList({ list, otherList }: WhichList): string {
  return JSON.stringify([list, otherList]);
}
