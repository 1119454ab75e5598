import type { DutyList, Figure, GroupRow, Item, ListName } from '../../model.js';

/** The row across a table that states a figure, where it is of a department: 一、县民政局（3项）. */
function groupOf(
  list: DutyList,
  { subject }: Pick<Figure, 'subject'>,
): { name: ListName; group: GroupRow } | null {
  if (subject?.kind !== 'group') return null;
  const group = list.tables[subject.list]?.groups[subject.index];
  return group?.ofDepartment === true ? { name: subject.list, group } : null;
}

/** The items below the rows of a department. */
export function itemsOfDepartment(list: DutyList, name: ListName, department: string): Item[] {
  const groups = list.tables[name]?.groups ?? [];
  return groups.flatMap((group, index) =>
    group.category === department ? list.lists[name].slice(group.before, groups[index + 1]?.before) : [],
  );
}

/** How many items stand below the department whose row states a figure; null for any other figure. */
export function rowsOfDepartment(list: DutyList, figure: Pick<Figure, 'subject'>): number | null {
  const found = groupOf(list, figure);
  return found === null ? null : itemsOfDepartment(list, found.name, found.group.category).length;
}

/** True where the rows across a list's table name that department. */
export function isGroupedBy(list: DutyList, name: ListName, department: string): boolean {
  return (
    list.tables[name]?.groups.some((each) => each.ofDepartment === true && each.category === department) ===
    true
  );
}
