import { DepartmentReader, placesAgree, type DepartmentName } from '../check/departments/department-names.js';
import { mostFrequent } from '../common/count.js';
import { fold } from '../common/characters.js';
import { groupedBy } from '../common/grouped.js';
import type { CountyDepartment, CountyRow, CountyTownship, DutyList } from '../model.js';
import { rowsOf, townshipsIn } from './rows.js';

/** A name of a department as it is printed in a row. */
interface Named {
  printed: string;
  name: DepartmentName;
  row: CountyRow;
}

/**
 * The departments of a county with their rows, in the order in which they are first named. Names are one department
 * where they differ by the place or the level before them (禾川县民政局, 县民政局) or tell of the same fields (卫生健康局,
 * 卫健委); each has the name that most rows give it.
 */
export function departmentsOf(townships: readonly CountyTownship[]): CountyDepartment[] {
  const groups: Named[][] = [];
  const byName = new Map<string, Named[]>();
  for (const named of namedIn(townships)) {
    // Departments without a place before them are those of the county; with another place they are others.
    const known = byName.get(named.name.printed) ?? groups.find(([first]) => first && isSame(first, named));
    if (known === undefined) {
      const group = [named];
      groups.push(group);
      byName.set(named.name.printed, group);
    } else {
      known.push(named);
      byName.set(named.name.printed, known);
    }
  }
  return groups.map(departmentOf);
}

/** The names of departments in a row: those of its column, or of its handovers. */
export function departmentsIn(list: DutyList, { list: name, row }: CountyRow): string[] {
  const own = name === 'cooperative' ? list.lists.cooperative[row]?.departments : undefined;
  const handovers = name === 'recovered' ? list.lists.recovered[row]?.handovers : undefined;
  return [...new Set([...(own ?? []), ...(handovers ?? []).flatMap(({ department }) => department ?? [])])];
}

function namedIn(townships: readonly CountyTownship[]): Named[] {
  const readers = townships.map(({ list }) => new DepartmentReader(list.place));
  return rowsOf(townships).flatMap((row) => {
    const { township } = row;
    const [list, reader] = [townships[township]?.list, readers[township]];
    if (list === undefined || reader === undefined) return [];
    return departmentsIn(list, row).map((printed) => ({ printed, name: reader.read(printed), row }));
  });
}

function isSame({ name: left }: Named, { name: right }: Named): boolean {
  if (!placesAgree(left, right)) return false;
  if (left.core === right.core) return true;
  return left.fields !== null && right.fields !== null && left.fields.join() === right.fields.join();
}

function departmentOf(named: readonly Named[]): CountyDepartment {
  const forms = groupedBy(named, ({ printed }) => fold(printed));
  const rows = new Map(named.map(({ row }) => [`${row.township} ${row.list} ${row.row}`, row]));
  return {
    name: mostFrequent(named.map(({ printed }) => fold(printed))),
    forms: [...forms].map(([name, own]) => ({ name, townships: townshipsIn(own.map(({ row }) => row)) })),
    rows: [...rows.values()],
  };
}

/** What a row's departments are called over the whole county, in one order. */
export function departmentNames(departments: readonly CountyDepartment[]): (printed: string) => string {
  const names = new Map(departments.flatMap(({ name, forms }) => forms.map((form) => [form.name, name])));
  return (printed) => names.get(fold(printed)) ?? printed;
}
