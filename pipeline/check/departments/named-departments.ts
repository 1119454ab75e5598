import { textOf } from '../../common/cells.js';
import { fold } from '../../common/characters.js';
import { isDepartment, splitDepartments } from '../../common/departments.js';
import type { ColumnRole, DutyList, Item, ListName, Locality, Part, Place } from '../../model.js';
import { matchesOf } from '../../common/matches.js';
import { DepartmentReader, isSameDepartment, type DepartmentName } from './department-names.js';
import { FoldedCells } from '../search/folded-cells.js';
import { type About, printedCell, rowOf } from '../subjects.js';
import { DEPARTMENT_SETTINGS } from '../settings.js';

/** A department where it is named: in the department column, at the head of a part of the duties, as a receiver. */
export interface NamedDepartment {
  name: DepartmentName;
  as: 'column' | 'part' | 'receiver';
  list: ListName;
  item: Item;
  /** The column in whose cell it stands. */
  column: ColumnRole;
  /** The cells of the document in which names are looked for: one may hold thousands. */
  cells: FoldedCells;
}

/** A part of the duties that departments open. */
export interface DepartmentPart {
  part: Part;
  departments: NamedDepartment[];
}

/** The departments of an item of 配合履职. */
export interface DepartmentRow {
  item: Item;
  column: NamedDepartment[];
  parts: DepartmentPart[];
  /** The department of the column that each name at the head of a part stands for, where there is one. */
  columnOf: ReadonlyMap<NamedDepartment, NamedDepartment>;
  /** The parts whose duties stand under headings of their own. */
  sections: ReadonlySet<Part>;
  /** True where headings that are no departments divide the duties, so that a department may open several parts. */
  divided: boolean;
}

/** The departments of a document. */
export interface Departments {
  reader: DepartmentReader;
  rows: readonly DepartmentRow[];
  receivers: readonly { item: Item; column: ColumnRole; departments: NamedDepartment[] }[];
  /** All of them, in the order of the document. */
  all: readonly NamedDepartment[];
}

/** All departments that the columns, the duties and the receivers of a document of some place name. */
export function departmentsOf(list: DutyList, own: Locality): Departments {
  const reader = new DepartmentReader(own);
  const cells = new FoldedCells();
  const rows = list.lists.cooperative.map((item): DepartmentRow => {
    const named = (printed: string, as: 'column' | 'part', column: ColumnRole): NamedDepartment => ({
      name: reader.read(printed),
      as,
      list: 'cooperative',
      item,
      column,
      cells,
    });
    const column = item.departments.map((name) => named(name, 'column', 'departments'));
    const parts = item.superiorDuties
      .filter((part) => part.departments.length > 0)
      .map((part) => ({
        part,
        departments: splitDepartments(part.heading ?? '').map((name) =>
          named(name, 'part', 'superiorDuties'),
        ),
      }));
    return {
      item,
      column,
      parts,
      columnOf: columnsOf(column, parts),
      sections: new Set(
        item.superiorDuties.filter((_, at) => item.superiorDuties[at + 1]?.departments.length === 0),
      ),
      divided: item.superiorDuties.some((part) => part.heading !== null && part.departments.length === 0),
    };
  });
  const receivers = list.lists.recovered.map((item) => {
    const column = textOf(item, 'receiver') === '' ? ('handover' as const) : ('receiver' as const);
    const departments = item.handovers.flatMap(({ department }): NamedDepartment[] =>
      department === null
        ? []
        : [{ name: reader.read(department), as: 'receiver', list: 'recovered', item, column, cells }],
    );
    return { item, column, departments };
  });
  const all = [
    ...rows.flatMap(({ column, parts }) => [...column, ...parts.flatMap(({ departments }) => departments)]),
    ...receivers.flatMap(({ departments }) => departments),
  ];
  return { reader, rows, receivers, all };
}

/** The cell in which a department is named, and where in it. */
export function standsAt(
  { item, column, name, as, cells }: Omit<NamedDepartment, 'list'>,
  nth = 0,
): { place: Place; about: About } {
  const cell = item.cells.find((each) => each.column === column);
  if (cell === undefined) return { place: item.place, about: rowOf(item) };
  const spots = cells.spotsOf(cell.text, name.printed);
  const first = as === 'part' ? Math.max(0, spots.followedBy(HEAD)) : 0;
  return { place: cell.place, about: printedCell(item, cell, spots.spot(first + nth)) };
}

/** What follows a department at the head of a part, folded: `、县财政局:`. */
const HEAD = new RegExp(`^(?:[、,和与及][^。；;:]{0,${DEPARTMENT_SETTINGS.maxHeadLength}})?[:]`, 'u');

/** What a heading says that stands for departments which it does not name. */
const OTHERS = /其他|其它|各有关|有关|相关|各部门|各单位|成员单位|各行业|责任单位|主管部门/u;

/** True where a part of the duties speaks for departments that it does not name. */
export function speaksForOthers(row: DepartmentRow): boolean {
  return row.parts.some(({ part }) => OTHERS.test(part.heading ?? '')) || OTHERS.test(openings(row.item));
}

const OPENING = new RegExp(
  `(?:^|[\\n。；;])\\s*([^\\s。；;：:，]{2,${DEPARTMENT_SETTINGS.maxOpenerLength}})[：:]`,
  'gu',
);

/** What stands before colons in the duties at the start of a line or behind a sentence. */
export function openings(item: Item): string {
  const text = textOf(item, 'superiorDuties');
  return matchesOf(OPENING, text)
    .map((match) => match[1] ?? '')
    .join('\n');
}

/** The department of the column that each name at the head of a part stands for. */
function columnsOf(
  column: readonly NamedDepartment[],
  parts: readonly DepartmentPart[],
): Map<NamedDepartment, NamedDepartment> {
  const columns = new Map<NamedDepartment, NamedDepartment>();
  for (const { part, departments } of parts) {
    for (const [index, named] of departments.entries()) {
      const printed = fold(part.departments[index] ?? '');
      const found =
        column.find(({ name }) => name.printed === printed || name.printed === named.name.printed) ??
        column.find(({ name }) => isSameDepartment(name, named.name));
      if (found !== undefined) columns.set(named, found);
    }
  }
  return columns;
}

/** True for what is named as departments are: by the tables, or with a place or a level before it. */
export function isSurelyDepartment({ fields, place, core, printed }: DepartmentName): boolean {
  if (!isDepartment(printed)) return false;
  if (fields !== null) return true;
  return (
    place !== '' &&
    core.length >= DEPARTMENT_SETTINGS.minUnknownCore &&
    !/^[级委]?(?:各|有关|相关|其他)/u.test(core)
  );
}
