import type { CountyDepartment, OutputFile } from '../../model.js';
import { fileName, sheetName } from '../workbook/names.js';
import type { SheetCell, SheetPlan } from '../workbook/plan.js';
import { workbookBytes } from '../workbook/write.js';
import type { CountyInput } from './input.js';
import { COUNTY_DEPARTMENT_COLUMNS, departmentRows } from './tables/departments.js';
import { countyTitle } from './title.js';

/** A workbook for each department, with its items in all townships: 禾川县民政局（禾川县）.xlsx. */
export async function countyDepartmentWorkbooks(input: Omit<CountyInput, 'lang'>): Promise<OutputFile[]> {
  const own: CountyInput = { ...input, lang: 'zh' };
  const { county, about } = own;
  const taken = new Set<string>();
  const files: OutputFile[] = [];
  // One after the other: a workbook of many rows takes some hundred MiB.
  for (const department of county.departments) {
    const place = county.name === null ? '' : `（${county.name}）`;
    const content = await workbookBytes([sheetOf(own, department)], {
      title: `${countyTitle(county, 'zh')} ${department.name}`,
      today: about.today,
      custom: { qingdan: 'department' },
      isSealed: true,
    });
    files.push({ name: `${fileName(`${department.name}${place}`, taken)}.xlsx`, content });
  }
  return files;
}

function sheetOf(input: CountyInput, department: CountyDepartment): SheetPlan {
  const { name, forms, rows } = department;
  const others = forms.flatMap((form) => (form.name === name ? [] : form.name));
  const also = others.length === 0 ? '' : `（各清单中又作：${others.join('、')}）`;
  const wide = (value: string, look: SheetCell['look']): SheetCell[] => [
    { value, look, across: COUNTY_DEPARTMENT_COLUMNS.length },
  ];
  const facts = [
    `共 ${rows.length} 行`,
    ...(input.about.today === null ? [] : [`${input.about.today} 摘出`]),
  ];
  return {
    name: sheetName(name, new Set()),
    rows: [
      wide(countyTitle(input.county, 'zh'), 'title'),
      wide(`${name}${also}`, 'section'),
      wide(facts.join('　'), 'note'),
      COUNTY_DEPARTMENT_COLUMNS.map(([value]): SheetCell => ({ value, look: 'heading' })),
      ...departmentRows(input, department).map((row) =>
        row.map(({ value }): SheetCell => ({ value, look: typeof value === 'number' ? 'number' : 'text' })),
      ),
    ],
    heading: 3,
    orientation: 'landscape',
    widths: COUNTY_DEPARTMENT_COLUMNS.map(([, , width]) => width),
  };
}
