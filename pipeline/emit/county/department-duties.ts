import { textOf } from '../../common/cells.js';
import { fold } from '../../common/characters.js';
import { fullName } from '../../common/departments.js';
import type { CooperativeItem, CountyDepartment, Item, RecoveredItem } from '../../model.js';
import { dutiesOf } from '../workbook/department-view.js';

/** What a department has to do of an item, or its way of working, and what the township has. */
export function departmentDuties(
  item: Item | CooperativeItem | RecoveredItem,
  { forms }: CountyDepartment,
): { own: string; local: string } {
  const names = new Set(forms.map(({ name }) => name));
  const isOwn = (name: string): boolean => names.has(fold(name));
  if ('handovers' in item) {
    const ways = item.handovers.flatMap(({ department, way }) =>
      department !== null && isOwn(department) ? [way] : [],
    );
    return { own: ways.join('\n'), local: '' };
  }
  if (!('departments' in item)) return { own: '', local: '' };
  const printed = item.departments.find(isOwn) ?? '';
  // Duties are headed by short names (县教育局) of those in the column.
  const nameOf = (name: string): string => fullName(name, item.departments);
  return { own: dutiesOf(item.superiorDuties, printed, nameOf), local: textOf(item, 'townshipDuties') };
}
