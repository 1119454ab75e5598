import { parseAddress } from '../common/cell-address.js';
import { FOLLOWS_FROM_ABOVE, REVIEW_COLUMNS, SIGN_OFF_LABELS } from '../common/review-columns.js';
import type { Cell, ReviewDecision, Reviewed, Tables } from '../model.js';

/** How the finding's name is written (`fingerprint.ts`): a cell with anything else names none. */
const FINGERPRINT = /^[0-9a-f]{16}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** A row of a sheet: its texts by the columns of the sheet, whatever table they are part of. */
type SheetTexts = ReadonlyMap<number, string>;

type Key = keyof typeof REVIEW_COLUMNS;
type Columns = Readonly<Record<Key, number>>;

/** Without these it is not known what people wrote; 问题 and 核对项 only tell more of it. */
const REQUIRED: readonly Key[] = ['opinion', 'remark', 'by', 'fingerprint'];

/**
 * What people wrote into a workbook that `run` wrote, also after Excel, WPS or LibreOffice saved it, and after sheets
 * were renamed, rows sorted or columns moved; null where no sheet has the columns of the list of findings. Rows in which
 * nothing is written are left out. `tables` are read with what a filter hides.
 */
export function reviewDecisions(tables: Tables): Reviewed | null {
  const sheets = sheetsOf(tables);
  const lists = sheets.flatMap((rows) => {
    const heading = rows.findIndex((row) => columnsOf(row) !== null);
    const columns = columnsOf(rows[heading] ?? new Map());
    return columns === null ? [] : [rows.slice(heading + 1).flatMap((row) => decisionOf(row, columns))];
  });
  if (lists.length === 0) return null;
  // Where somebody has copied the sheet, the first word on a finding holds.
  const decisions = new Map<string, ReviewDecision>();
  for (const each of lists.flat())
    if (!decisions.has(each.fingerprint)) decisions.set(each.fingerprint, each);
  const texts = sheets.flat().flatMap((row) => [...row.values()].map((text) => text.trim()));
  return {
    sha256: [...new Set(texts.filter((text) => SHA256.test(text)))],
    decisions: [...decisions.values()],
    signOff: signOffOf(sheets),
  };
}

/** The rows of each sheet. A merged cell has its text in each row that it covers: one remark may be for several. */
function sheetsOf({ blocks }: Tables): SheetTexts[][] {
  const sheets = new Map<string, Map<number, Map<number, string>>>();
  const add = ({ place, text }: Pick<Cell, 'place' | 'text'>, rows: readonly number[]): void => {
    const at = place.kind === 'part' ? parseAddress(place.path) : null;
    if (at === null || place.kind !== 'part') return;
    const sheet = sheets.get(place.part) ?? new Map<number, Map<number, string>>();
    sheets.set(place.part, sheet);
    for (const index of [at.row, ...rows]) {
      const row = sheet.get(index) ?? new Map<number, string>();
      sheet.set(index, row);
      if (!row.has(at.column)) row.set(at.column, text);
    }
  };
  for (const block of blocks) {
    if (block.kind !== 'table') {
      add(block, []);
      continue;
    }
    for (const [index, { cells }] of block.rows.entries())
      for (const cell of cells) add(cell, rowsBelow(block.rows, index, cell.rowSpan));
  }
  return [...sheets.values()].map((rows) =>
    [...rows].sort(([left], [right]) => left - right).map(([, row]) => row),
  );
}

/** The rows of the sheet that a merged cell covers beside its first. */
function rowsBelow(rows: readonly { cells: readonly Cell[] }[], index: number, span: number): number[] {
  return rows.slice(index + 1, index + span).flatMap(({ cells }) => {
    const place = cells[0]?.place;
    return place?.kind === 'part' ? (parseAddress(place.path)?.row ?? []) : [];
  });
}

/**
 * The column of each heading, wherever a reviewer has moved it. One that was renamed is known by its place behind the
 * others, where it has not moved; null where that leaves one unknown that people write in.
 */
function columnsOf(row: SheetTexts): Columns | null {
  const keys = Object.keys(REVIEW_COLUMNS) as Key[];
  const found = new Map<Key, number>();
  for (const [column, text] of row) {
    const key = keys.find((each) => REVIEW_COLUMNS[each] === text.replace(/\s+/g, ''));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  }
  const first = found.get('fingerprint');
  if (first === undefined) return null;
  // 处理意见, 备注, 核对人, 问题编号, 核对项 stand beside each other.
  for (const [index, key] of keys.slice(1).entries()) {
    const usual = first + index - (keys.indexOf('fingerprint') - 1);
    if (!found.has(key) && row.has(usual) && ![...found.values()].includes(usual)) found.set(key, usual);
  }
  return REQUIRED.every((key) => found.has(key))
    ? (Object.fromEntries(keys.map((key) => [key, found.get(key) ?? -1])) as Columns)
    : null;
}

function decisionOf(row: SheetTexts, columns: Columns): ReviewDecision[] {
  // Line ends within a cell mean nothing here: a reason is one line.
  const text = (key: Key): string => (row.get(columns[key]) ?? '').replace(/\s+/g, ' ').trim();
  const fingerprint = text('fingerprint');
  if (!FINGERPRINT.test(fingerprint)) return [];
  const [opinion, remark, by] = [text('opinion'), text('remark'), text('by')];
  if (opinion === '' && remark === '' && by === '') return [];
  const message = text('message');
  const own = message.startsWith(FOLLOWS_FROM_ABOVE) ? message.slice(FOLLOWS_FROM_ABOVE.length) : message;
  return [{ fingerprint, rule: text('rule'), message: own, opinion, remark, by }];
}

/** The lines of the sign-off sheet: the one with 核对人 and 日期, and the one of 意见 on the same sheet. */
function signOffOf(sheets: readonly (readonly SheetTexts[])[]): Reviewed['signOff'] {
  const { by, day, opinion } = SIGN_OFF_LABELS;
  const sheet = sheets.find((rows) => rows.some((row) => columnAt(row, by) >= 0 && columnAt(row, day) >= 0));
  const behind = (label: string): string => {
    const row = sheet?.findLast((each) => columnAt(each, label) >= 0);
    const column = row === undefined ? -1 : columnAt(row, label);
    const next = [...(row ?? [])].filter(([at]) => at > column).sort(([left], [right]) => left - right)[0];
    return next === undefined || isLabel(next[1]) ? '' : next[1].trim();
  };
  return { by: behind(by), day: behind(day), opinion: behind(opinion) };
}

function columnAt(row: SheetTexts, label: string): number {
  return [...row].find(([, text]) => text.trim() === label)?.[0] ?? -1;
}

function isLabel(text: string): boolean {
  return Object.values<string>(SIGN_OFF_LABELS).includes(text.trim());
}
