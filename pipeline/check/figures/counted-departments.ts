import { isCancelled } from '../../common/cancelled.js';
import { textOf } from '../../common/cells.js';
import { fold } from '../../common/characters.js';
import { splitDepartments } from '../../common/departments.js';
import type { CheckOptions, CooperativeItem, DutyList, ListName, RecoveredItem } from '../../model.js';
import {
  isNamedBy,
  runTogether,
  variantsOf,
  type ForeignDepartment,
  type MisspeltDepartment,
} from '../departments/department-slips.js';
import type { Departments } from '../departments/named-departments.js';
import type { Places } from '../places/own-places.js';
import { foreignKind, namesDepartments } from '../tables/foreign-contents.js';
import type { KnownContents } from '../tables/known-contents.js';

/** The departments that a list's own column names. */
export interface CountedDepartments {
  /** How many there are; null where the list has no such column, or one cannot be read. */
  count: number | null;
  /** The names that were not counted as printed, each with what it was counted as: nothing where it names none. */
  corrected: readonly { printed: string; meant: readonly string[] }[];
}

/** The names that are slips of the pen, folded, and the departments that are meant. */
type Corrections = ReadonlyMap<string, readonly string[]>;

interface Known {
  list: DutyList;
  options: CheckOptions;
  departments: Departments;
  places: Places;
  misspeltDepartments: readonly MisspeltDepartment[];
  foreignDepartments: readonly ForeignDepartment[];
  knownContents: Readonly<Record<ListName, KnownContents>>;
}

/**
 * What is found of names by the rules on departments, so that a slip of the pen is no department of its own: misspelt
 * (禾川县民证局), of another place (木川县民政局), under a second name, two run together.
 */
export function correctedDepartments(known: Omit<Known, 'list' | 'knownContents'>): Corrections {
  const { departments, places, options, misspeltDepartments, foreignDepartments } = known;
  const corrections = new Map<string, readonly string[]>();
  for (const { rare, common } of variantsOf(departments))
    corrections.set(rare.name.printed, [common.name.printed]);
  for (const { named, names } of runTogether(departments, places.own))
    corrections.set(named.name.printed, names);
  const foreign = new Set(foreignDepartments.map(({ named }) => named.name.printed));
  for (const { named, own } of foreignDepartments) {
    const { place, core, printed } = named.name;
    if (options.places?.some((each) => place.endsWith(each)) === true) continue;
    const same = departments.all.find(
      ({ name, as }) => as !== 'part' && name.core === core && !foreign.has(name.printed),
    );
    corrections.set(printed, [same?.name.printed ?? own + core]);
  }
  for (const { slip, meant } of misspeltDepartments) corrections.set(slip.name.printed, [meant]);
  for (const { name } of departments.all)
    if (isNamedBy(options.departments, name)) corrections.delete(name.printed);
  return corrections;
}

/** The departments of the column of a list, with slips of the pen put right. */
export function countedDepartments(
  { list, knownContents }: Pick<Known, 'list' | 'knownContents'>,
  name: ListName,
  corrections: Corrections,
): CountedDepartments {
  const corrected = new Map<string, readonly string[]>();
  const rows =
    name === 'cooperative'
      ? list.lists.cooperative.map((item) => ownDepartments(item, knownContents.cooperative, corrected))
      : name === 'recovered'
        ? list.lists.recovered.flatMap(receiversOf)
        : [];
  if (rows.every((each) => each.length === 0)) return { count: null, corrected: [] };
  if (name === 'recovered' && rows.some((each) => each.length === 0)) return { count: null, corrected: [] };
  const names = rows.flat().flatMap((printed) => {
    const meant = followed(fold(printed), corrections);
    if (meant === null) return fold(printed);
    corrected.set(printed, meant);
    return meant;
  });
  return {
    count: new Set(names).size,
    corrected: [...corrected].map(([printed, meant]) => ({ printed, meant })),
  };
}

/** What a name was corrected to, also where that is a slip itself; null where it is sound. */
function followed(name: string, corrections: Corrections): readonly string[] | null {
  const first = corrections.get(name);
  if (first === undefined) return null;
  return first.flatMap((each) => (each === name ? each : (corrections.get(each) ?? each)));
}

/** The departments of a row's own cell; of one that holds something else nothing, or what stands in the name's cell. */
function ownDepartments(
  item: CooperativeItem,
  known: KnownContents,
  corrected: Map<string, readonly string[]>,
): readonly string[] {
  const printed = textOf(item, 'departments');
  const exchanged = namesDepartments(item, known) && item.departments.length > 0;
  if (!exchanged && foreignKind(printed, 'departments', known) === null) return item.departments;
  const meant = exchanged ? splitDepartments(item.name) : [];
  corrected.set(printed, meant);
  return meant;
}

/** Who takes an item over; nobody takes over what is cancelled. */
function receiversOf(item: RecoveredItem): string[][] {
  const receivers = item.handovers.flatMap((pair) => pair.department ?? []);
  return receivers.length === 0 && isCancelled(item) ? [] : [receivers];
}
