import type { About, DutyList, Finding, Report, Reviewed } from '../../model.js';
import { signOffOf } from '../words/sign-off.js';
import { decisionOf, filledLines, type Decided } from './decisions.js';
import { departmentSheet, departmentViews } from './department-view.js';
import { entriesOf } from '../words/numbered.js';
import { doubtfulSheet } from './doubtful.js';
import { findingsSheet } from './findings-sheet.js';
import { listSheets } from './list-sheets.js';
import { sheetName } from './names.js';
import { overviewSheet } from './overview-sheet.js';
import { SHEET_LEDGER_LINES } from './settings.js';
import type { SheetPlan } from './plan.js';
import { signOffSheet } from './sign-off-sheet.js';
import { workbookBytes } from './write.js';

/** Where nobody has written anything yet. */
const NOTHING: Reviewed = { sha256: [], decisions: [], signOff: { by: '', day: '', opinion: '' } };

/**
 * The review workbook: 核对单, 总览, a sheet for each list, 问题清单, 待核字 of recognized text, 部门视图. `reviewed` is what people wrote into
 * an earlier workbook of the same document, which is carried over.
 */
export async function workbookOf(
  list: DutyList,
  report: Report,
  about: About,
  reviewed: Reviewed = NOTHING,
): Promise<Uint8Array> {
  return workbookBytes(reviewSheets(list, report, about, reviewed), {
    title: `${list.title?.text ?? report.document} 核对`,
    today: about.today,
    custom: {
      qingdan: 'review',
      ...Object.fromEntries(about.files.map(({ sha256 }, index) => [`sha256-${index + 1}`, sha256])),
    },
  });
}

/** Its sheets in order, as they are to be seen: one at a time, so that no two large ones are in memory as plans. */
function* reviewSheets(
  list: DutyList,
  report: Report,
  about: About,
  reviewed: Reviewed,
): Generator<SheetPlan> {
  const decided: Decided = new Map(reviewed.decisions.map((each) => [each.fingerprint, each]));
  const taken = new Set<string>();
  const nameOf = (wanted: string): string => sheetName(wanted, taken);
  const [first, overview] = [nameOf('核对单'), nameOf('总览')];
  const entries = entriesOf(report);
  const numbered = new Map(entries.map(({ finding, label }) => [finding, label]));
  const lists = listSheets(list, report.findings, numbered, nameOf);
  const findings = nameOf('问题清单');
  const signOff = signOffOf(list, report, about, SHEET_LEDGER_LINES, 'zh');
  yield signOffSheet(first, signOff, opinions(report, decided), overview, filledLines(reviewed, about));
  yield overviewSheet(overview, list, report, signOff);
  yield* lists.plans;
  yield findingsSheet(
    list,
    report,
    entries,
    findings,
    ({ subject }: Finding) => lists.target(subject),
    decided,
  );
  const doubtful = doubtfulSheet('待核字', list);
  if (doubtful !== null) yield { ...doubtful, name: nameOf(doubtful.name) };
  const views = departmentViews(list);
  if (views.length > 0) yield departmentSheet(nameOf('部门视图'), views);
}

/** How many findings were decided in which way. */
function opinions({ findings }: Report, decided: Decided): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { opinion } = decisionOf(finding, decided);
    counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
  }
  return counts;
}
