import type { About, DutyList, OutputFile, Report } from '../../model.js';
import { entryRows, type DepartmentView } from './department-view.js';
import { fileName, sheetName } from './names.js';
import type { SheetCell, SheetPlan } from './plan.js';
import { workbookBytes } from './write.js';

/** The columns of a department's sheet: it is the only one, and is not named again in each row. */
const COLUMNS: readonly (readonly [heading: string, width: number])[] = [
  ['清单', 10],
  ['序号', 7],
  ['事项类别', 12],
  ['事项名称', 28],
  ['部门职责或工作方式', 48],
  ['乡镇（街道）配合职责', 48],
];

/**
 * A workbook for each department, with its items alone, as a county sends it out: 禾川县民政局（青禾镇）.xlsx. Short
 * forms of a name are folded into one; names of files are safe on every system, and unlike each other.
 */
export async function departmentWorkbooks(
  views: readonly DepartmentView[],
  list: DutyList,
  report: Report,
  about: About,
): Promise<OutputFile[]> {
  const title = list.title?.text ?? report.document;
  const { township } = list.place;
  const taken = new Set<string>();
  const files: OutputFile[] = [];
  for (const view of views) {
    const name = fileName(`${view.name}${township === null ? '' : `（${township}）`}`, taken);
    const content = await workbookBytes([sheetOf(view, title, list, about)], {
      title: `${title} ${view.name}`,
      today: about.today,
      custom: { qingdan: 'department' },
      isSealed: true,
    });
    files.push({ name: `${name}.xlsx`, content });
  }
  return files;
}

function sheetOf(view: DepartmentView, title: string, list: DutyList, { files, today }: About): SheetPlan {
  const { name, forms, entries } = view;
  const also = forms.length === 0 ? '' : `（文件中又作：${forms.join('、')}）`;
  const facts = [
    `共 ${entries.length} 项`,
    ...(list.date === null ? [] : [`文件日期 ${list.date.text}`]),
    ...(today === null ? [] : [`${today} 摘出`]),
    ...files.map(({ sha256 }) => `文件校验码 ${sha256.slice(0, 16)}`),
  ];
  const wide = (value: string, look: SheetCell['look']): SheetCell[] => [
    { value, look, across: COLUMNS.length },
  ];
  return {
    name: sheetName(name, new Set()),
    rows: [
      wide(title, 'title'),
      wide(`${name}${also}`, 'section'),
      wide(facts.join('　'), 'note'),
      COLUMNS.map(([value]): SheetCell => ({ value, look: 'heading' })),
      ...entryRows(view),
    ],
    heading: 3,
    orientation: 'landscape',
    widths: COLUMNS.map(([, width]) => width),
  };
}
