import { fold } from '../../common/characters.js';
import type { CooperativeItem, DutyList, ListName, RecoveredItem } from '../../model.js';
import { isGroupedBy } from './department-groups.js';
import { TABLE_SETTINGS } from '../settings.js';

/** What the cells of a list's columns hold, folded: by it the content of one column is known in another. */
export interface KnownContents {
  categories: ReadonlySet<string>;
  /** Departments of the whole document. */
  departments: ReadonlySet<string>;
  /** How many characters the longest of them has. */
  longest: number;
  /** Nearly no duties of the township are divided by department: those that are stand in the wrong column. */
  townshipNamesNone: boolean;
}

/** What is known of a list's columns from its other rows. */
export function knownContents(list: DutyList, name: ListName): KnownContents {
  const departments = [
    ...list.lists.cooperative.flatMap((item) => item.departments),
    ...list.lists.recovered.flatMap((item: RecoveredItem) =>
      item.handovers.flatMap(({ department }) => department ?? []),
    ),
  ];
  const { cooperative } = list.lists;
  const divided = cooperative.filter(({ townshipDuties }) => namesDepartments(townshipDuties)).length;
  const stated = list.statement.figures.flatMap(({ kind, list: of, category }) =>
    kind !== 'part-count' && of === name && category !== null && !isGroupedBy(list, name, category)
      ? [category]
      : [],
  );
  const known = {
    categories: folded([...list.lists[name].map((item) => item.category), ...stated]),
    departments: folded(departments),
  };
  let longest = 0;
  for (const { length } of [...known.categories, ...known.departments]) longest = Math.max(longest, length);
  const { dividedShare, dividedSlack } = TABLE_SETTINGS;
  return {
    ...known,
    longest,
    townshipNamesNone: divided <= cooperative.length * dividedShare + dividedSlack,
  };
}

function folded(values: readonly string[]): Set<string> {
  return new Set(values.map(fold).filter((value) => value !== ''));
}

function namesDepartments(parts: CooperativeItem['superiorDuties']): boolean {
  return parts.some((part) => part.departments.length > 0);
}
