import { LIST_TEXT } from '../../../common/names.js';
import type { CountyDepartment, CountyRow } from '../../../model.js';
import type { CountyInput } from '../input.js';
import { departmentDuties } from '../department-duties.js';
import { townshipNames, townshipsOfRows } from './places.js';
import { inWords, plain, type CountyTable, type TableCell } from './table.js';

/** The columns of a department's rows, with their widths. */
export const COUNTY_DEPARTMENT_COLUMNS: readonly (readonly [zh: string, en: string, width: number])[] = [
  ['乡镇（街道）', 'township', 16],
  ['清单', 'list', 12],
  ['序号', 'number', 7],
  ['事项类别', 'category', 12],
  ['事项名称', 'item', 32],
  ['部门职责或工作方式', 'duties of the department, or its way of working', 46],
  ['乡镇（街道）配合职责', 'duties of the township', 46],
];

/** All departments with their rows in all townships. */
export function departmentsTable(input: CountyInput): CountyTable {
  const { county, lang } = input;
  const at = lang === 'zh' ? 0 : 1;
  return {
    id: 'departments',
    title: inWords(lang, '部门视图', 'Departments'),
    note: inWords(
      lang,
      '每个部门（单位）在全县的事项；要分发给部门，加 --by-department 文件夹，每个部门一个工作簿。',
      'What each department has over the county; with --by-department DIR, a workbook for each.',
    ),
    heads: [
      inWords(lang, '部门（单位）', 'department'),
      ...COUNTY_DEPARTMENT_COLUMNS.map((column) => column[at]),
    ],
    rows: county.departments.flatMap((department) =>
      departmentRows(input, department).map((row) => [plain(department.name), ...row]),
    ),
    widths: [24, ...COUNTY_DEPARTMENT_COLUMNS.map(([, , width]) => width)],
    fixed: 1,
  };
}

/** How many rows each department has in which townships: what the page shows. */
export function departmentCounts({ county, lang }: CountyInput): CountyTable {
  const of = (rows: readonly CountyRow[], list: CountyRow['list']): number =>
    rows.filter((row) => row.list === list).length;
  return {
    id: 'departments',
    title: inWords(lang, '部门视图', 'Departments'),
    note: inWords(
      lang,
      '逐项见工作簿的“部门视图”。',
      'Their rows are in the sheet 部门视图 of the workbook.',
    ),
    heads:
      lang === 'zh'
        ? ['部门（单位）', '又作', '配合履职', '上级部门收回', '乡镇数', '没有它的乡镇（街道）']
        : ['department', 'also called', 'cooperative', 'recovered', 'townships', 'townships without it'],
    rows: county.departments.map(({ name, forms, rows }) => {
      const having = townshipsOfRows(rows);
      const without = county.townships.map((_, index) => index).filter((index) => !having.includes(index));
      return [
        plain(name),
        plain(forms.flatMap((form) => (form.name === name ? [] : form.name)).join('、')),
        plain(of(rows, 'cooperative')),
        plain(of(rows, 'recovered')),
        plain(having.length),
        plain(without.length > having.length ? '' : townshipNames(county, without, lang)),
      ];
    }),
  };
}

/** A row for each item of a department in each township. */
export function departmentRows({ county, lang }: CountyInput, department: CountyDepartment): TableCell[][] {
  return department.rows.flatMap((row) => {
    const township = county.townships[row.township];
    const item = township?.list.lists[row.list][row.row];
    if (township === undefined || item === undefined) return [];
    const { own, local } = departmentDuties(item, department);
    return [
      [
        plain(township.name),
        plain(LIST_TEXT[row.list][lang]),
        plain(item.number ?? ''),
        plain(item.category),
        plain(item.name),
        plain(own),
        plain(local),
      ],
    ];
  });
}
