import { fold } from '../../common/characters.js';
import { isShortForm, isZone } from '../../common/locality.js';
import type { Locality } from '../../model.js';
import { isFormer, placesAgree, STANDARD_NAMES, type DepartmentName } from './department-names.js';
import {
  openings,
  isSurelyDepartment,
  speaksForOthers,
  type DepartmentRow,
  type Departments,
  type NamedDepartment,
} from './named-departments.js';
import { textsDifferByOne } from '../search/differs-by-one.js';
import { DEPARTMENT_SETTINGS } from '../settings.js';

/** Another name of the same body behind its name. */
const ALIAS = /\([^()]*\)$/u;

/** True where the caller names a department, with or without its place. */
export function isNamedBy(names: readonly string[] | undefined, { printed, core }: DepartmentName): boolean {
  return names?.some((name) => fold(name) === printed || fold(name) === core) === true;
}

/**
 * Departments that open a part of the duties and are not in the department column. Where most rows have such, the
 * column does not list all: then none.
 */
export function unlistedDepartments(facts: {
  departments: Departments;
  foreignDepartments: readonly ForeignDepartment[];
  misspeltDepartments: readonly MisspeltDepartment[];
}): NamedDepartment[] {
  const rows = facts.departments.rows.filter(({ parts, column }) => parts.length > 0 && column.length > 0);
  const others = new Set(
    [...facts.foreignDepartments, ...facts.misspeltDepartments].map((each) =>
      'named' in each ? each.named : each.slip,
    ),
  );
  const unlisted = rows.map((row) =>
    row.parts.flatMap(({ departments }) =>
      departments.filter(
        (named) =>
          isSurelyDepartment(named.name) &&
          !others.has(named) &&
          !row.columnOf.has(named) &&
          !isSecondName(row, named),
      ),
    ),
  );
  const having = unlisted.filter((some) => some.length > 0).length;
  const { minPracticeRows, unlistedShare } = DEPARTMENT_SETTINGS;
  return rows.length >= minPracticeRows && having > rows.length * unlistedShare ? [] : unlisted.flat();
}

/** True where the name in brackets is in the column: 县国动办（县人防办）. */
function isSecondName(row: DepartmentRow, { name }: NamedDepartment): boolean {
  return row.column.some((each) => name.printed.endsWith(`(${each.name.printed})`));
}

/** Departments of the column that have no part where other departments of the row have one. */
export function departmentsWithoutPart({ rows }: Departments): NamedDepartment[] {
  return rows.flatMap((row) => {
    if (row.parts.length === 0 || speaksForOthers(row)) return [];
    // What opens duties need not be known as a department.
    const opening = fold(openings(row.item));
    const named = row.parts.flatMap(({ departments }) => departments);
    const having = new Set(named.map((each) => row.columnOf.get(each)));
    // A part whose department is misspelt or of another place is that of the department that is left over.
    const strange = named.filter((each) => isSurelyDepartment(each.name) && !row.columnOf.has(each));
    return row.column.filter(
      (each) =>
        !having.has(each) &&
        !opening.includes(each.name.printed) &&
        !isEarlier(row.column, each) &&
        !strange.some(({ name }) => isLike(name, each.name)),
    );
  });
}

/** True where a column names the department already: the second one is told as a repeat. */
function isEarlier(column: readonly NamedDepartment[], named: NamedDepartment): boolean {
  return column.slice(0, column.indexOf(named)).some(({ name }) => isRepeat(name, named.name));
}

function isLike(left: DepartmentName, right: DepartmentName): boolean {
  return left.core === right.core || textsDifferByOne(left.core, right.core);
}

/** True where two names in one cell are the same department: the same name, or short and full form of it. */
function isRepeat(left: DepartmentName, right: DepartmentName): boolean {
  if (left.printed === right.printed) return true;
  if (!placesAgree(left, right)) return false;
  return (
    left.core === right.core ||
    (left.fields !== null &&
      right.fields !== null &&
      left.fields.join() === right.fields.join() &&
      bodyOf(left) === bodyOf(right))
  );
}

/** What kind of body a name says that it is: an office beside a bureau of the same field is another body. */
function bodyOf({ core }: DepartmentName): string {
  return /(?:办公室|办)$/u.test(core)
    ? 'office'
    : /(?:中心|大队|支队|协会|馆|公司)$/u.test(core)
      ? core
      : 'bureau';
}

/** Departments that a group names for the second time; `nth` tells how many of the same words stand before. */
export function repeatsOf(group: readonly NamedDepartment[]): { named: NamedDepartment; nth: number }[] {
  return group.flatMap((named, index) => {
    const before = group.slice(0, index);
    if (!before.some(({ name }) => isRepeat(name, named.name))) return [];
    return [{ named, nth: before.filter(({ name }) => name.printed === named.name.printed).length }];
  });
}

/** The first department of the duties that stands in another order than in the column, with both orders. */
export function disorderOf(
  row: DepartmentRow,
): { first: NamedDepartment; column: string[]; parts: string[] } | null {
  const named = row.parts.flatMap(({ departments }) => departments);
  const order = named.flatMap((each) => {
    const full = row.columnOf.get(each);
    return full === undefined ? [] : [{ each, full, at: row.column.indexOf(full) }];
  });
  if (row.divided || new Set(order.map(({ at }) => at)).size !== order.length) return null;
  const sorted = [...order].sort((left, right) => left.at - right.at);
  const first = order.find((each, index) => each !== sorted[index]);
  if (first === undefined) return null;
  const names = (some: typeof order): string[] => some.map(({ full }) => full.name.printed);
  return { first: first.each, column: names(sorted), parts: names(order) };
}

/** Departments that open a part under another name than the column has, which is no short form of it. */
export function renamedInParts({ rows }: Departments): { part: NamedDepartment; column: NamedDepartment }[] {
  return rows.flatMap((row) =>
    row.parts.flatMap(({ departments }) =>
      departments.flatMap((part) => {
        const column = row.columnOf.get(part);
        return column === undefined || !isRenamed(part.name, column.name) ? [] : [{ part, column }];
      }),
    ),
  );
}

/** True where a name is as long as full names are and has characters that the other one lacks. */
function isRenamed({ core }: DepartmentName, { core: full }: DepartmentName): boolean {
  return (
    core.length >= DEPARTMENT_SETTINGS.minFullName && [...core].some((character) => !full.includes(character))
  );
}

/** Departments that open a part as those of a higher level than the column has: 市公安局 for 禾川县公安局. */
export function raisedInParts(
  { rows }: Departments,
  { county }: Locality,
): { part: NamedDepartment; column: NamedDepartment }[] {
  if (county === null) return [];
  return rows.flatMap((row) =>
    row.parts.flatMap(({ departments }) =>
      departments.flatMap((part) => {
        const column = row.column.find(({ name }) => name.core === part.name.core);
        if (column === undefined || column.name.printed.includes('分局')) return [];
        if (row.column.some(({ name }) => name.core === part.name.core && placesAgree(name, part.name)))
          return [];
        const isHigher =
          part.name.generic && /[省市州盟]$/u.test(part.name.place) && !county.endsWith(part.name.place);
        return isHigher && column.name.place.endsWith(county) ? [{ part, column }] : [];
      }),
    ),
  );
}

/** Departments of the columns, the parts and the receivers under names from before the reforms. */
export function formerDepartments({ all }: Departments): NamedDepartment[] {
  return all.filter(({ name }) => name.place !== '' && isFormer(name));
}

/** A name with how often the columns bear it, and where first. */
interface Tally {
  named: NamedDepartment;
  count: number;
}

function tally(some: readonly NamedDepartment[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const named of some) {
    const known = tallies.get(named.name.printed);
    if (known === undefined) tallies.set(named.name.printed, { named, count: 1 });
    else known.count++;
  }
  return [...tallies.values()];
}

/** Pairs of names in the columns that are surely one department, the rarer first; of a tie, the shorter. */
export function variantsOf({ all, rows }: Departments): {
  rare: NamedDepartment;
  common: NamedDepartment;
}[] {
  const together = namedTogether(rows);
  const names = tally(all.filter(({ as, name }) => as !== 'part' && !isFormer(name)));
  const byField = new Map<string, Tally[]>();
  for (const each of names) {
    const { fields, core } = each.named.name;
    for (const field of fields ?? [core]) {
      const some = byField.get(field);
      if (some === undefined) byField.set(field, [each]);
      else some.push(each);
    }
  }
  const told = new Set<Tally>();
  const pairs: { rare: NamedDepartment; common: NamedDepartment }[] = [];
  for (const each of names) {
    const { fields, core } = each.named.name;
    const others = (fields ?? [core])
      .flatMap((field) => byField.get(field) ?? [])
      .filter(
        (other) =>
          other !== each &&
          isVariant(each.named.name, other.named.name) &&
          !isAlias(each, other) &&
          !together(each.named.name, other.named.name),
      );
    const common = others.sort((left, right) => right.count - left.count)[0];
    if (common === undefined || told.has(common) || told.has(each) || isCommoner(each, common)) continue;
    told.add(each);
    pairs.push({ rare: each.named, common: common.named });
  }
  return pairs;
}

/** True where one name is the other with what the body is called besides, in brackets. */
function isAlias(left: Tally, right: Tally): boolean {
  const [a, b] = [left.named.name.printed, right.named.name.printed];
  return a.replace(ALIAS, '') === b || b.replace(ALIAS, '') === a;
}

function isCommoner(left: Tally, right: Tally): boolean {
  if (left.count !== right.count) return left.count > right.count;
  return left.named.name.printed.length > right.named.name.printed.length;
}

function isVariant(left: DepartmentName, right: DepartmentName): boolean {
  if (!placesAgree(left, right) || bodyOf(left) !== bodyOf(right)) return false;
  const [some, others] = [left.fields ?? [left.core], right.fields ?? [right.core]];
  const shared = some.filter((field) => others.includes(field)).length;
  if (shared === some.length && shared === others.length) return true;
  // 县城市管理委 and 县城管执法局: other words and another kind of body.
  if (isCommittee(left) !== isCommittee(right)) return false;
  const most = (all: readonly string[]): boolean => shared > all.length * DEPARTMENT_SETTINGS.sharedFields;
  return shared === Math.min(some.length, others.length) || (most(some) && most(others));
}

function isCommittee({ core }: DepartmentName): boolean {
  return /(?:委员会|委)$/u.test(core);
}

/** Tells whether a cell names both of two departments, by other words: whoever wrote that knows them as two. */
function namedTogether(
  rows: readonly DepartmentRow[],
): (left: DepartmentName, right: DepartmentName) => boolean {
  const cells = new Map<string, Set<DepartmentRow>>();
  for (const row of rows)
    for (const { name } of row.column)
      cells.set(name.printed, (cells.get(name.printed) ?? new Set<DepartmentRow>()).add(row));
  return (left, right) => {
    const others = cells.get(right.printed);
    const shares = [...(cells.get(left.printed) ?? [])].some((row) => others?.has(row) === true);
    return shares && !isRepeat(left, right);
  };
}

/** A department whose name is misspelt, what is meant, and where the document bears the right name. */
export interface MisspeltDepartment {
  slip: NamedDepartment;
  meant: string;
  related: NamedDepartment | null;
}

/** Names that no table knows and that differ in one character from a department of the document, or of any county. */
export function misspeltDepartments({ all }: Departments): MisspeltDepartment[] {
  const tallies = tally(all);
  const unknown = tallies.filter(
    ({ named, count }) =>
      named.name.fields === null &&
      count <= DEPARTMENT_SETTINGS.maxSlips &&
      named.name.place !== '' &&
      named.name.core.length >= DEPARTMENT_SETTINGS.minSlipCore,
  );
  const found = new Map<string, { meant: string; related: NamedDepartment | null }>();
  for (const { named, count } of unknown) {
    const { core, place, printed } = named.name;
    const near = tallies
      .filter(
        (other) =>
          (other.named.name.fields !== null || other.count > Math.max(1, count)) &&
          placesAgree(other.named.name, named.name) &&
          textsDifferByOne(core, other.named.name.core),
      )
      .sort((left, right) => right.count - left.count)[0];
    if (near !== undefined) {
      found.set(printed, { meant: place + near.named.name.core, related: near.named });
      continue;
    }
    const standard =
      core.length >= DEPARTMENT_SETTINGS.minStandardSlipCore && !core.endsWith('公司')
        ? STANDARD_NAMES.find((name) => textsDifferByOne(core, name))
        : undefined;
    if (standard !== undefined) found.set(printed, { meant: place + standard, related: null });
  }
  return all.flatMap((slip) => {
    const about = found.get(slip.name.printed);
    return about === undefined ? [] : [{ slip, ...about }];
  });
}

/** A department of another place, and the place of the document that is meant. */
export interface ForeignDepartment {
  named: NamedDepartment;
  own: string;
}

/** Departments whose place is of a level that the document's own place has, and is another one. */
export function foreignDepartments(
  { all }: Departments,
  { province, prefecture, county, township }: Locality,
): ForeignDepartment[] {
  const own = [province, prefecture, county].filter((level) => level !== null);
  // A city without counties has branches in its townships.
  const around = [county, township].filter((level) => level !== null);
  return all.flatMap((named): ForeignDepartment[] => {
    const { place, generic, fields } = named.name;
    const isOwn = (level: string): boolean => place.endsWith(level) || isShortForm(place, level);
    if (generic || fields === null || place === '' || own.some(isOwn)) return [];
    // A branch bears the county's name without its kind: then its characters tell no level.
    if (named.name.printed.endsWith('分局') && county !== null && !/[省市州盟县区旗]$/u.test(place))
      return around.some((each) => each.startsWith(place)) ? [] : [{ named, own: county }];
    // A zone is no district: one may look after the other.
    const level = own.findLast((each) => each.at(-1) === place.at(-1) && isZone(each) === isZone(place));
    // Where the titles do not tell the prefecture, an unknown city may be it.
    if (level === undefined || (place.endsWith('市') && prefecture === null)) return [];
    return [{ named, own: county ?? level }];
  });
}

/** Names that are two departments, each with the place of the document. */
export function runTogether(
  { all, reader }: Departments,
  { county, prefecture }: Locality,
): { named: NamedDepartment; names: string[] }[] {
  const places = [county, prefecture].filter((place) => place !== null);
  return all.flatMap((named) => {
    const { printed, fields } = named.name;
    const cuts = places.map((place) => printed.indexOf(place, 1)).filter((cut) => cut > 0);
    if (fields !== null && !printed.endsWith('分局')) return [];
    const names = cuts
      .map((cut) => [printed.slice(0, cut), printed.slice(cut)])
      .find((halves) => halves.every((name) => reader.read(name).fields !== null));
    return names === undefined ? [] : [{ named, names }];
  });
}
