import { textOf } from '../../common/cells.js';
import { fullName } from '../../common/departments.js';
import { LIST_TEXT } from '../../common/names.js';
import type { CooperativeItem, DutyList, Part, RecoveredItem } from '../../model.js';
import type { SheetCell, SheetPlan } from './plan.js';
import { stringWidth } from '../words/columns-layout.js';
import { COLUMN_MARGIN, DEPARTMENT_COLUMNS } from './settings.js';

/** What a department has in a list of one item: its own duties there, and those of the township. */
export interface DepartmentEntry {
  list: 'cooperative' | 'recovered';
  item: CooperativeItem | RecoveredItem;
  own: string;
  township: string;
}

/** A department with its items; short forms of its name are folded into one. */
export interface DepartmentView {
  name: string;
  /** The other forms under which the document names it. */
  forms: readonly string[];
  entries: readonly DepartmentEntry[];
}

/** Each department of the document with its items, in the order in which the document first names them. */
export function departmentViews({ lists }: DutyList): DepartmentView[] {
  const printed = [
    ...lists.cooperative.flatMap(({ departments }) => departments),
    ...lists.recovered.flatMap(({ handovers }) => handovers.flatMap(({ department }) => department ?? [])),
  ];
  const all = [...new Set(printed)];
  // The longer form of two that may be one department is its name: 县教育局, 禾川县教育局.
  const full = new Map(
    all.map((name) => [
      name,
      fullName(
        name,
        all.filter((other) => other.length > name.length),
      ),
    ]),
  );
  const nameOf = (name: string): string => full.get(name) ?? name;
  const views = new Map<string, { forms: Set<string>; entries: DepartmentEntry[] }>();
  const add = (name: string, entry: DepartmentEntry): void => {
    const own = views.get(nameOf(name)) ?? { forms: new Set(), entries: [] };
    views.set(nameOf(name), own);
    own.forms.add(name);
    // An item that names the department twice comes twice in a row.
    if (own.entries.at(-1)?.item !== entry.item) own.entries.push(entry);
  };
  for (const item of lists.cooperative)
    for (const name of item.departments)
      add(name, {
        list: 'cooperative',
        item,
        own: dutiesOf(item.superiorDuties, name, nameOf),
        township: textOf(item, 'townshipDuties'),
      });
  for (const item of lists.recovered)
    for (const { department, way } of item.handovers)
      if (department !== null) add(department, { list: 'recovered', item, own: way, township: '' });
  return [...views].map(([name, { forms, entries }]) => ({
    name,
    forms: [...forms].filter((form) => form !== name),
    entries,
  }));
}

/** The parts of a duty cell that open with the department; all of it where no part names one. */
export function dutiesOf(parts: readonly Part[], name: string, nameOf: (name: string) => string): string {
  const named = parts.filter(({ departments }) => departments.length > 0);
  const own = named.filter(({ departments }) => departments.some((each) => nameOf(each) === nameOf(name)));
  const shown = named.length === 0 ? parts : own;
  return shown
    .flatMap(({ heading, steps }) => [
      ...(heading === null || named.length > 0 ? [] : [heading]),
      ...steps.map(({ number, text }) => `${number ?? ''}${text}`),
    ])
    .join('\n');
}

const HEADINGS = [
  '部门（单位）',
  '清单',
  '序号',
  '事项类别',
  '事项名称',
  '部门职责或工作方式',
  '乡镇（街道）配合职责',
];

/** All departments on one sheet, each after a row with its counts. */
export function departmentSheet(name: string, views: readonly DepartmentView[]): SheetPlan {
  const { fixed, duties } = DEPARTMENT_COLUMNS;
  const width = [...fixed, duties, duties].reduce((sum, each) => sum + each, -COLUMN_MARGIN);
  const rows = views.flatMap((view): SheetCell[][] => {
    const counts = countsWords(view);
    // A department with many other names has a cell of several lines.
    const look = stringWidth(counts) <= width ? 'band' : 'label';
    return [
      [{ value: counts, look }, ...HEADINGS.slice(1).map((): SheetCell => ({ value: '', look }))],
      ...entryRows(view).map((row): SheetCell[] => [{ value: view.name, look: 'text' }, ...row]),
    ];
  });
  return {
    name,
    rows: [HEADINGS.map((value): SheetCell => ({ value, look: 'heading' })), ...rows],
    heading: 0,
    orientation: 'landscape',
    widths: fixed,
    widest: [...fixed.map(() => null), duties, duties],
  };
}

/** 县民政局（又作：民政局）：共 12 项，配合履职 10 项，上级部门收回 2 项. */
function countsWords({ name, forms, entries }: DepartmentView): string {
  const of = (list: DepartmentEntry['list']): number => entries.filter((entry) => entry.list === list).length;
  const also = forms.length === 0 ? '' : `（又作：${forms.join('、')}）`;
  const parts = (['cooperative', 'recovered'] as const)
    .filter((list) => of(list) > 0)
    .map((list) => `${LIST_TEXT[list].zh} ${of(list)} 项`);
  return `${name}${also}：共 ${entries.length} 项，${parts.join('，')}`;
}

/** A row for each item of a department, from its list on. */
export function entryRows({ entries }: DepartmentView): SheetCell[][] {
  return entries.map(({ list, item, own, township }): SheetCell[] => [
    { value: LIST_TEXT[list].zh, look: 'text' },
    { value: item.number ?? textOf(item, 'number'), look: item.number === null ? 'text' : 'number' },
    { value: item.category, look: 'text' },
    { value: item.name, look: 'text' },
    { value: own, look: 'text' },
    { value: township, look: 'text' },
  ]);
}
