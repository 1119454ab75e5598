import { fold } from '../../common/characters.js';
import { isDepartment } from '../../common/departments.js';
import { RECEIVE_WORDS } from '../../common/vocabulary/heading-kinds.js';
import { LEAD_WORDS } from '../../common/vocabulary/marks.js';
import type { GroupRow, Item, ListName } from '../../model.js';
import { DEPARTMENT_GROUP_SHARE } from '../settings.js';

/** What a row may say beside the name of its department: 由县民政局承接, 县民政局收回的事项. */
const BESIDE_NAME = new RegExp(`^由|(?:${RECEIVE_WORDS}|${LEAD_WORDS})(?:的?事项|的)?$`, 'gu');

/** The department that a row across a table names, or null where it names none. */
export function departmentOfGroup(category: string): string | null {
  const name = fold(category).replace(BESIDE_NAME, '');
  return isDepartment(name) ? name : null;
}

/**
 * True where the rows across a list's table are departments, and no categories: 一、县民政局（3项）. Offices of the
 * township itself, under which a list of its own duties stands, are its categories.
 */
export function areDepartments(groups: readonly GroupRow[], list: ListName): boolean {
  const departments = groups.filter(({ category }) => departmentOfGroup(category) !== null).length;
  return list !== 'basic' && departments > groups.length * DEPARTMENT_GROUP_SHARE;
}

/** The department of each item, by the rows across the table. */
export function departmentsByGroup(groups: readonly GroupRow[], items: readonly Item[]): Map<Item, string> {
  const found = new Map<Item, string>();
  for (const [index, item] of items.entries()) {
    const group = groups.findLast(({ before }) => before <= index);
    if (group !== undefined) found.set(item, group.category);
  }
  return found;
}
