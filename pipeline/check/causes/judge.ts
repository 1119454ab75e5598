import type { Cause, DutyList, LedgerLine, Text } from '../../model.js';
import type { Facts } from '../facts.js';
import { countedBeside } from '../../common/beside.js';
import { groupedBy } from '../../common/grouped.js';
import { isAbsentCategory, isUnstatedCategory } from '../../common/category-lines.js';
import type { RowChange, TableFault } from './faults.js';
import { isOneList, isSameList, keyOfList, type WhichList } from '../figures/which-list.js';
import { tableFaults } from './faults.js';
import { unitedFigures } from './united-figures.js';
import { Witnesses } from './witnesses.js';

/** What the evidence says of a figure that is not what was counted. */
export interface Judgement {
  cause: Cause | null;
  /** The faults of the table that bear on the count. */
  faults: readonly TableFault[];
  /** True where mending them gives what is stated: the difference is nothing but their consequence. */
  explained: boolean;
  /** What agrees with the rows against the stated figure. */
  evidence: readonly Text[];
}

const NONE: Judgement = { cause: null, faults: [], explained: false, evidence: [] };

/**
 * Judges each line of the ledger. A fault of the table comes first: while the table is wrong its rows prove nothing.
 * Else the document's other figures are asked: where they agree with the rows, this figure is wrong; where none does,
 * a row may be lost and the numbers closed up, or the text left as it was, and nobody can tell.
 * `isAccepted` says that a person has accepted what a fact shows: it is none to be mended.
 */
export function judgeLedger(facts: Facts, isAccepted: (fact: object) => boolean): Judgement[] {
  const { ledger } = facts;
  const faults = tableFaults(facts).filter(({ fact }) => !isAccepted(fact));
  const witnesses = new Witnesses(ledger);
  const isSumOfRows = sumsOfRows(ledger);
  const united = unitedFigures(facts.list, ledger);
  return ledger.map((line) => {
    if (isUnstatedCategory(line)) return judgeLeftOut(facts, line, faults, isSumOfRows);
    if (line.result !== 'different') return NONE;
    const judged = judgeDifference(facts, line, faults, witnesses);
    // 民生服务、平安法治各 4 项, and one of them has 3: what should be written instead is no other number.
    const isUnited = judged.cause === 'text' && united.has(line.figure ?? '');
    const judgement = isUnited ? ({ ...NONE, cause: 'unknown' } as const) : judged;
    const isExtra = isAbsentCategory(line) && judgement.cause === 'unknown';
    return isExtra && isSumOfRows(line) ? { ...judgement, cause: 'text' } : judgement;
  });
}

function judgeDifference(
  facts: Facts,
  line: LedgerLine,
  all: readonly TableFault[],
  witnesses: Witnesses,
): Judgement {
  const faults = all.filter((fault) => bearsOn(fault, line, facts.list));
  if (faults.length > 0)
    return { cause: 'table', faults, explained: isExplained(line, faults), evidence: [] };
  // Documents differ in what departments they count: the column is no proof.
  if (line.kind === 'department-number') return { ...NONE, cause: 'unknown' };
  const told = witnesses.of(line);
  const withRows = told.filter(({ value }) => value === line.counted);
  const withText = told.filter(({ value }) => value === line.stated);
  if (withRows.length === 0 || withRows.length < withText.length) return { ...NONE, cause: 'unknown' };
  return { ...NONE, cause: 'text', evidence: withRows.map(({ words }) => words) };
}

function judgeLeftOut(
  facts: Facts,
  line: LedgerLine,
  all: readonly TableFault[],
  isSumOfRows: (which: WhichList) => boolean,
): Judgement {
  const faults = all.filter((fault) => bearsOn(fault, line, facts.list));
  if (faults.length > 0) return { cause: 'table', faults, explained: true, evidence: [] };
  if (facts.writtenCategories.where(line) !== null) return NONE;
  return { ...NONE, cause: isSumOfRows(line) ? 'text' : 'unknown' };
}

/**
 * Tells of a list whether the categories of the table make the stated total, each as it is stated and as it is counted where it is
 * not: then a category that the statement leaves out, or has beside them, is a matter of the text.
 */
function sumsOfRows(ledger: readonly LedgerLine[]): (which: WhichList) => boolean {
  const sums = new Set<string>();
  for (const [key, own] of groupedBy(ledger, keyOfList)) {
    const counts = new Map<string, number>();
    for (const { kind, category, stated, counted } of own)
      if (kind === 'category-count' && counted !== 0) counts.set(category ?? '', stated ?? counted ?? 0);
    const sum = [...counts.values()].reduce((all, each) => all + each, 0);
    if (own.some((line) => line.kind === 'list-total' && line.stated === sum)) sums.add(key);
  }
  return (which) => sums.has(keyOfList(which));
}

function bearsOn({ changes, ...which }: TableFault, line: LedgerLine, list: DutyList): boolean {
  if (line.kind === 'department-number') return false;
  if (isOneList(line) && !isSameList(line, which)) return false;
  if (line.kind === 'grand-total' && which.otherList !== null && countedBeside(list, line) === 0)
    return false;
  const [least, most] = range(line, changes);
  return least !== 0 || most !== 0;
}

function isExplained(line: LedgerLine, faults: readonly TableFault[]): boolean {
  const ranges = faults.map(({ changes }) => range(line, changes));
  const more = (line.stated ?? 0) - (line.counted ?? 0);
  const least = ranges.reduce((sum, [each]) => sum + each, 0);
  const most = ranges.reduce((sum, [, each]) => sum + each, 0);
  return least <= more && more <= most;
}

/** By how much mending a fault of the line's list changes what is counted, at least and at most. */
function range(line: LedgerLine, changes: readonly RowChange[]): [least: number, most: number] {
  if (line.kind === 'category-number') return categoryRange(changes);
  if (line.kind === 'part-count') return partRange(changes);
  const ofCategory = line.category !== null;
  let [least, most] = [0, 0];
  for (const change of changes) {
    if (!ofCategory) [least, most] = [least + change.least, most + change.most];
    else if (change.categories.includes(line.category ?? '')) {
      const isSure = change.categories.length === 1;
      least += isSure ? change.least : Math.min(0, change.least);
      most += isSure ? change.most : Math.max(0, change.most);
    }
  }
  return [least, most];
}

/** A row that is lost or stands twice may be of any department. */
function partRange(changes: readonly RowChange[]): [least: number, most: number] {
  const [least, most] = changes.reduce((sum, each) => [sum[0] + each.least, sum[1] + each.most], [0, 0]);
  return [Math.min(0, least), Math.max(0, most)];
}

/** A misspelt category is one too many; a row that is lost may have been the only one of its category. */
function categoryRange(changes: readonly RowChange[]): [least: number, most: number] {
  const rows = changes.reduce((sum, { most }) => sum + most, 0);
  if (changes.some(({ most }) => most < 0)) return rows === 0 ? [-1, 0] : [0, 0];
  return rows > 0 ? [0, rows] : [0, 0];
}
