import type { DutyList, Figure, GroupRow, Handover, Item, ListName, RecoveredItem } from '../../model.js';

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

/**
 * How many items of 收回 a department takes over, that a figure counts: those below its row, or those that it receives
 * (县民政局收回 3 项). Null for any other figure, and where the table cannot tell.
 */
export function rowsOfDepartment(list: DutyList, figure: Figure): number | null {
  const found = groupOf(list, figure);
  if (found !== null) return itemsOfDepartment(list, found.name, found.group.category).length;
  const { kind, category, subject, stated } = figure;
  if (kind !== 'group-count' || subject?.kind === 'group' || figure.list !== 'recovered' || category === null)
    return null;
  return received(list.lists.recovered, category, stated);
}

/** Where an item has several receivers, a figure may count it for the first of them or for all: the one that fits. */
function received(items: readonly RecoveredItem[], department: string, stated: number): number | null {
  const isIt = ({ department: name }: Handover): boolean =>
    name !== null && (name.endsWith(department) || department.endsWith(name));
  const names = new Set(
    items.flatMap(({ handovers }) => handovers.filter(isIt).map((each) => each.department)),
  );
  if (names.size !== 1) return null;
  const first = items.filter(({ handovers }) => handovers.slice(0, 1).some(isIt)).length;
  const any = items.filter(({ handovers }) => handovers.some(isIt)).length;
  return any === stated || first === any ? any : first === stated ? first : null;
}

/** True where the rows across a list's table name that department. */
export function isGroupedBy(list: DutyList, name: ListName, department: string): boolean {
  return (
    list.tables[name]?.groups.some((each) => each.ofDepartment === true && each.category === department) ===
    true
  );
}
