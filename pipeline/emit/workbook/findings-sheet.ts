import { describePlace } from '../../common/places.js';
import { FOLLOWS_FROM_ABOVE, REVIEW_COLUMNS } from '../../common/review-columns.js';
import type { DutyList, Finding, Report, ReviewDecision, Spot } from '../../model.js';
import type { Entry } from '../words/numbered.js';
import { listWord, severityWord } from '../words/severity-words.js';
import { isWhole, shownOf } from '../words/shown.js';
import { decisionOf, DECISIONS, orphansOf, type Decided } from './decisions.js';
import type { Look } from './looks.js';
import { CONTEXT_CHARACTERS, FINDING_COLUMNS } from './settings.js';
import type { SheetCell, SheetPlan } from './plan.js';

/** The headings of the sheet; a program that reads the decisions finds its columns by them. */
const FINDING_HEADINGS = [
  '编号',
  '级别',
  '清单',
  '序号',
  '位置',
  '原文',
  REVIEW_COLUMNS.message,
  '现为',
  '应为',
  '查看',
  REVIEW_COLUMNS.opinion,
  REVIEW_COLUMNS.remark,
  REVIEW_COLUMNS.by,
  REVIEW_COLUMNS.fingerprint,
  REVIEW_COLUMNS.rule,
] as const;

/** The findings, causes first, with columns for the reviewer. */
export function findingsSheet(
  list: DutyList,
  report: Report,
  entries: readonly Entry[],
  name: string,
  target: (finding: Finding) => string | null,
  decided: Decided,
): SheetPlan {
  const shown = shownOf(list, report);
  const rows = entries.map(({ finding, label, consequence }): SheetCell[] => {
    const { severity, accepted, place, item } = finding;
    const look: Look = accepted !== null ? 'accepted' : severity;
    const text = aroundSpot(shown.spot(finding));
    const to = target(finding);
    const decision = decisionOf(finding, decided);
    const { now, meant } = shown.values(finding);
    return [
      { value: label, look: 'text' },
      { value: accepted === null ? severityWord(severity, 'zh') : '已确认保留', look },
      { value: listWord(finding.list, 'zh'), look: 'text' },
      { value: item ?? '', look: item === null ? 'text' : 'number' },
      { value: place === null ? '' : describePlace(place, 'zh'), look: 'text' },
      { value: text.text, look: 'text', marked: text },
      { value: consequence ? `${FOLLOWS_FROM_ABOVE}${finding.message}` : finding.message, look: 'text' },
      { value: now ?? '', look: 'text' },
      { value: meant ?? '', look: 'text' },
      to === null ? { value: '', look: 'text' } : { value: '查看', look: 'link', to },
      { value: decision.opinion, look: 'entry' },
      { value: decision.remark, look: 'entry' },
      { value: decision.by, look: 'entry' },
      { value: finding.fingerprint, look: 'code' },
      { value: finding.ruleId, look: 'code' },
    ];
  });
  return {
    name,
    rows: [
      FINDING_HEADINGS.map((value): SheetCell => ({ value, look: 'heading' })),
      ...rows,
      ...orphansOf(report.findings, decided.values()).map(orphanRow),
    ],
    heading: 0,
    orientation: 'landscape',
    widths: [...FINDING_COLUMNS.printed, ...FINDING_COLUMNS.others],
    printed: FINDING_COLUMNS.printed.length,
    choices: { column: FINDING_HEADINGS.indexOf(REVIEW_COLUMNS.opinion), values: DECISIONS },
  };
}

/** A decision on a finding that is there no more. */
function orphanRow({ fingerprint, rule, message, opinion, remark, by }: ReviewDecision): SheetCell[] {
  const text = (value: string): SheetCell => ({ value, look: 'text' });
  const entry = (value: string): SheetCell => ({ value, look: 'entry' });
  const code = (value: string): SheetCell => ({ value, look: 'code' });
  const none = Array.from({ length: 4 }, () => text(''));
  return [
    text('原'),
    { value: '已不再出现', look: 'accepted' },
    ...none,
    text(message),
    ...none.slice(1),
    ...[opinion, remark, by].map(entry),
    code(fingerprint),
    code(rule),
  ];
}

/** A text around the words that are meant, which a person finds again in the document. */
function aroundSpot(spot: Spot | null): Spot {
  if (spot === null) return { text: '', start: 0, end: 0 };
  const { text, start, end } = spot;
  if (isWhole(spot)) {
    const cut = text.length > 2 * CONTEXT_CHARACTERS;
    return { text: cut ? `${text.slice(0, 2 * CONTEXT_CHARACTERS)}…` : text, start: 0, end: 0 };
  }
  const from = Math.max(0, start - CONTEXT_CHARACTERS);
  const to = Math.min(text.length, end + CONTEXT_CHARACTERS);
  const before = from > 0 ? '…' : '';
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    start: start - from + before.length,
    end: end - from + before.length,
  };
}
