import { sheetName } from '../workbook/names.js';
import type { Look } from '../workbook/looks.js';
import type { SheetCell, SheetPlan } from '../workbook/plan.js';
import { workbookBytes } from '../workbook/write.js';
import type { CountyInput } from './input.js';
import { countySummary, type SummaryLine } from './summary.js';
import { departmentsTable } from './tables/departments.js';
import { countyTables } from './tables/index.js';
import type { CountyTable, TableCell } from './tables/table.js';
import { countyTitle } from './title.js';

/** The workbook of a county, in Chinese: 总览, and a sheet for each table that has rows. */
export async function countyWorkbook(input: Omit<CountyInput, 'lang'>): Promise<Uint8Array> {
  const own: CountyInput = { ...input, lang: 'zh' };
  const taken = new Set<string>();
  const tables = [...countyTables(own), departmentsTable(own)].filter(({ rows }) => rows.length > 0);
  const overview = sheetName('总览', taken);
  const plans = tables.map((table) => planOf(table, sheetName(table.title, taken)));
  const { county, about } = own;
  return workbookBytes([overviewPlan(overview, own, plans, tables), ...plans], {
    title: countyTitle(county, 'zh'),
    today: about.today,
    custom: { qingdan: 'county' },
  });
}

/** The rows of a sheet above its heading: what it shows. */
const ABOVE = 1;

function planOf({ note, heads, rows, widths, choices, fixed }: CountyTable, name: string): SheetPlan {
  const above =
    note === '' ? [] : [[{ value: note, look: 'note' as const, across: Math.min(heads.length, 7) }]];
  return {
    name,
    rows: [
      ...above,
      heads.map((value): SheetCell => ({ value, look: 'heading' })),
      ...rows.map((row) => row.map((cell, column) => cellOf(cell, column === choices?.column))),
    ],
    heading: note === '' ? 0 : ABOVE,
    orientation: 'landscape',
    ...(widths === undefined ? {} : { widths }),
    ...(fixed === undefined ? {} : { fixed }),
    ...(choices === undefined ? {} : { choices }),
  };
}

function cellOf({ value, tone }: TableCell, isEntry: boolean): SheetCell {
  if (isEntry) return { value, look: 'entry' };
  if (tone !== undefined) return { value, look: LOOKS_OF[tone] };
  return { value, look: typeof value === 'number' ? 'number' : 'text' };
}

const LOOKS_OF: Readonly<Record<NonNullable<TableCell['tone']>, Look>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  good: 'equal',
};

const SUMMARY_LOOKS: Readonly<Record<SummaryLine['tone'], Look>> = {
  error: 'error',
  warning: 'warning',
  plain: 'text',
};

/** What was found, and a line for each sheet that leads to it. */
function overviewPlan(
  name: string,
  input: CountyInput,
  plans: readonly SheetPlan[],
  tables: readonly CountyTable[],
): SheetPlan {
  const { county, about } = input;
  const wide = (value: string, look: Look): SheetCell[] => [{ value, look, across: 3 }];
  const made = [
    about.version === null ? 'qingdan' : `qingdan ${about.version}`,
    ...(about.today === null ? [] : [about.today]),
    `${about.files.length} 个文件`,
  ];
  return {
    name,
    rows: [
      wide(countyTitle(county, 'zh'), 'title'),
      wide(made.join('　'), 'note'),
      ...countySummary(input).map(({ words, tone }) => wide(words, SUMMARY_LOOKS[tone])),
      wide('', 'note'),
      ['工作表', '行数', '内容'].map((value): SheetCell => ({ value, look: 'heading' })),
      ...plans.map(({ name: sheet }, index): SheetCell[] => [
        { value: sheet, look: 'link', to: `'${sheet.replaceAll("'", "''")}'!A1` },
        { value: tables[index]?.rows.length ?? 0, look: 'number' },
        { value: tables[index]?.note ?? '', look: 'text' },
      ]),
    ],
    widths: [24, 10, 90],
    orientation: 'landscape',
  };
}
