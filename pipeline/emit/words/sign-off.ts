import { describePlace } from '../../common/places.js';
import { SEVERITIES } from '../../common/severity.js';
import type { About, DutyList, Finding, Lang, LedgerLine, Report } from '../../model.js';
import { ledgerLabel, ledgerResult } from './ledger-labels.js';
import { countsOf, openOf, verdictOf } from './outcome.js';
import { severityWord, whereWords } from './severity-words.js';

/** The sheet that an office files: what was checked, against what, and what was decided. */
export interface SignOff {
  title: string;
  verdict: string;
  /** Label and value: document, date, SHA-256, program. */
  facts: readonly (readonly [string, string])[];
  /** The lines of the ledger, those that differ first; `left` more stand in the full ledger. */
  lines: readonly (readonly [label: string, stated: string, counted: string, result: string])[];
  left: number;
  /** How many numbers were accounted for, and how many findings there are. */
  numbers: string;
  findings: readonly (readonly [severity: string, count: number])[];
  /** Findings that a person has confirmed, with the reason. */
  accepted: readonly (readonly [where: string, reason: string])[];
}

/** What the sign-off sheet says, with at most `most` lines of the ledger. */
export function signOffOf(list: DutyList, report: Report, about: About, most: number, lang: Lang): SignOff {
  const zh = lang === 'zh';
  const lines = orderedLedger(report.ledger);
  return {
    title: list.title?.text ?? report.document,
    verdict: verdictOf(report, lang),
    facts: [
      [zh ? '文件' : 'document', report.document],
      [zh ? '封面日期' : 'date on the cover', list.date?.text ?? (zh ? '没有写' : 'none')],
      ...about.files.map(({ sha256 }) => [zh ? '文件校验码（SHA-256）' : 'SHA-256', sha256] as const),
      [zh ? '核对程序' : 'program', about.version === null ? 'qingdan' : `qingdan ${about.version}`],
      ...(about.today === null ? [] : [[zh ? '核对日期' : 'checked on', about.today] as const]),
    ],
    lines: lines.slice(0, most).map((line) => ledgerRow(line, lang)),
    left: Math.max(0, lines.length - most),
    numbers: numbersWords(report, lang),
    findings: SEVERITIES.map((severity) => [
      severityWord(severity, lang),
      openOf(report.findings).filter((finding) => finding.severity === severity).length,
    ]),
    accepted: report.findings.flatMap((finding) => acceptedRow(finding, lang)),
  };
}

/** What the document states, that which differs first, then totals before parts, each in the order of the document. */
function orderedLedger(ledger: Report['ledger']): Report['ledger'] {
  const rank = ({ result, kind }: LedgerLine): number =>
    (result === 'different' ? 0 : 10) + (kind === 'grand-total' ? 0 : kind === 'list-total' ? 1 : 2);
  return [...ledger].sort((left, right) => rank(left) - rank(right));
}

/** A line of the ledger in words: what it counts, stated, counted, how it fared. */
export function ledgerRow(line: LedgerLine, lang: Lang): [string, string, string, string] {
  const { stated, counted } = line;
  return [
    ledgerLabel(line, lang),
    stated === null ? '—' : String(stated),
    counted === null ? '—' : String(counted),
    ledgerResult(line, lang),
  ];
}

function numbersWords(report: Report, lang: Lang): string {
  const { numerals } = report;
  const of = (result: (typeof numerals)[number]['result']): number =>
    numerals.filter((each) => each.result === result).length;
  return lang === 'zh'
    ? `${countsOf(report, lang)}。文件中的数字共 ${numerals.length} 个：已核对 ${of('checked')}，无从核对 ${of('uncountable')}，不是项数 ${of('other')}，没有认出 ${of('unread')}`
    : `${countsOf(report, lang)}. Numbers in the document: ${numerals.length}; checked ${of('checked')}, cannot be verified ${of('uncountable')}, count no items ${of('other')}, not understood ${of('unread')}`;
}

function acceptedRow(finding: Finding, lang: Lang): (readonly [string, string])[] {
  const { accepted, message } = finding;
  if (accepted === null) return [];
  const by = [accepted.by, accepted.until].flatMap((each) => each ?? []).join('，');
  const where = whereWords(finding, lang);
  return [
    [
      `${where === '' ? '' : `${where}：`}${message}`,
      by === '' ? accepted.reason : `${accepted.reason}（${by}）`,
    ],
  ];
}

/** Where a line of the ledger is stated. */
export function ledgerPlace({ place }: LedgerLine, lang: Lang): string {
  return place === null ? '' : describePlace(place, lang);
}
