import type { DutyList, Finding, Severity, Subject } from '../../model.js';
import { byGravity } from '../../common/severity.js';
import { printedLists, printedValue, type PrintedColumn, type PrintedList } from '../words/printed-rows.js';
import { openOf } from '../words/outcome.js';
import { severityWord } from '../words/severity-words.js';
import { doubtsOf, type Doubts } from './doubtful.js';
import type { Look } from './looks.js';
import type { SheetCell, SheetPlan } from './plan.js';
import { cellLocation } from './sheet.js';
import { LIST_COLUMNS } from './settings.js';

/** The sheets of a workbook by what they hold: other sheets lead to their cells. */
export interface ListSheets {
  plans: Iterable<SheetPlan>;
  /** The cell of the sheets at which a finding is to be seen, or null. */
  target: (subject: Subject) => string | null;
}

/** A list of the document with the sheet on which it stands. */
interface Placed extends PrintedList {
  sheet: string;
}

/** Where a finding stands in the list of findings: 问题清单 3. */
export type Numbered = ReadonlyMap<Finding, string>;

const HEADING = 0;

/** The tables as printed, one row an item: cells with findings coloured, with a comment that points to the findings. */
export function listSheets(
  list: DutyList,
  findings: readonly Finding[],
  numbered: Numbered,
  nameOf: (wanted: string) => string,
): ListSheets {
  const doubts = doubtsOf(list);
  const placed = printedLists(list).map((each): Placed => ({ ...each, sheet: nameOf(each.name.zh) }));
  return {
    plans: plansOf(placed, findings, numbered, doubts),
    target: (subject) => targetOf(placed, subject),
  };
}

function* plansOf(
  placed: readonly Placed[],
  findings: readonly Finding[],
  numbered: Numbered,
  doubts: Doubts | null,
): Generator<SheetPlan> {
  for (const each of placed) yield planOf(each, findings, numbered, doubts);
}

function planOf(
  { sheet, columns, items, rowOf }: Placed,
  findings: readonly Finding[],
  numbered: Numbered,
  doubts: Doubts | null,
): SheetPlan {
  const at = new Map<string, Finding[]>();
  for (const finding of findings) {
    const here = rowOf(finding.subject);
    if (here === null) continue;
    const column = columnOf(columns, here.cell);
    const key = `${here.row},${column}`;
    at.set(key, [...(at.get(key) ?? []), finding]);
  }
  const heading = columns.map((column): SheetCell => ({ value: column.heading, look: 'heading' }));
  const body = items.map((item, row) =>
    columns.map((column, index): SheetCell => {
      const value = printedValue(item, column);
      const own = at.get(`${row},${index}`) ?? [];
      const look: Look = own.length > 0 ? lookOf(own) : typeof value === 'number' ? 'number' : 'text';
      const marks = doubts === null ? {} : doubtfulIn(item, column, value, doubts);
      return own.length === 0
        ? { value, look, ...marks }
        : { value, look, ...marks, comment: commentOf(own, numbered) };
    }),
  );
  return {
    name: sheet,
    rows: [heading, ...body],
    heading: HEADING,
    orientation: 'landscape',
    widths: columns.map(({ role }) => (role === 'number' || role === 'category' ? LIST_COLUMNS[role] : null)),
    widest: columns.map(widestOf),
  };
}

/** The doubtful characters of a cell that shows the text as it was recognized. */
function doubtfulIn(
  { cells }: PrintedList['items'][number],
  { cell }: PrintedColumn,
  value: string | number,
  doubts: Doubts,
): Pick<SheetCell, 'doubtful'> {
  const own = cell === null ? undefined : cells[cell];
  const doubt = own !== undefined && own.text === value ? doubts(own.text, own.place) : null;
  return doubt === null ? {} : { doubtful: doubt.spans };
}

/** How wide a column becomes, by what it holds; a list that has one column of text alone has room for it. */
function widestOf({ role }: PrintedColumn, _: number, columns: readonly PrintedColumn[]): number | null {
  const isLong = (each: PrintedColumn): boolean => !['number', 'category', 'name'].includes(each.role);
  if (!columns.some(isLong)) return role === 'name' ? LIST_COLUMNS.alone : null;
  if (role === 'name' || role === 'departments') return LIST_COLUMNS[role];
  return role === 'superiorDuties' || role === 'townshipDuties' ? LIST_COLUMNS.duties : null;
}

/** Where a cell of an item stands; a finding about the whole row is shown at its name. */
function columnOf(columns: readonly PrintedColumn[], cell: number | null): number {
  const own = columns.findIndex((column) => column.cell === cell && cell !== null);
  if (own >= 0) return own;
  const name = columns.findIndex(({ role }) => role === 'name');
  return name < 0 ? 0 : name;
}

function targetOf(placed: readonly Placed[], subject: Subject): string | null {
  for (const { sheet, columns, rowOf } of placed) {
    const here = rowOf(subject);
    if (here !== null) return cellLocation(sheet, here.row + HEADING + 1, columnOf(columns, here.cell));
  }
  return null;
}

function lookOf(findings: readonly Finding[]): Look {
  const [gravest] = openOf(findings)
    .map(({ severity }) => severity)
    .sort(byGravity);
  return gravest ?? 'accepted';
}

/** 差错：…（见 问题清单 第 3 条）. */
function commentOf(findings: readonly Finding[], numbered: Numbered): string {
  const [first] = [...findings].sort((left, right) => byGravity(left.severity, right.severity));
  const severity: Severity = first?.severity ?? 'info';
  const numbers = findings.flatMap((finding) => numbered.get(finding) ?? []);
  return `${severityWord(severity, 'zh')}：见“问题清单”编号 ${numbers.join('、')}`;
}
