import { isOpen } from '../../../common/open-finding.js';
import { append } from '../../../common/arrays.js';
import { describePlace } from '../../../common/places.js';
import type { Finding, Lang, Report, Severity } from '../../../model.js';
import { countWord } from '../../../common/count-word.js';
import { ledgerRows } from '../../words/ledger-table.js';
import { numberRows, uncheckedLines } from '../../words/unchecked-numbers.js';
import { countsOf, sumsOf, verdictOf } from '../../words/outcome.js';
import { Verdicts } from '../../words/verdicts.js';
import type { ReportOptions, Told } from '../report-input.js';
import type { ReportStream } from '../stream.js';
import { leftWords, selectionOf } from '../selection.js';
import {
  acceptedWords,
  refusalWords,
  severityWord,
  whereWords,
  withPlace,
} from '../../words/severity-words.js';
import { escapeMarkdown, tableRow } from './escape.js';
import { joinPieces, KeptPieces, type LeftOut, type ReportPiece } from './limit.js';

const SIGN: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** What of the options Markdown needs. */
type MarkdownOptions = Pick<ReportOptions, 'lang' | 'errorsOnly' | 'limit' | 'numerals'>;

/** So many other places of one finding are listed; the rest is counted. */
const MAX_RELATED = 5;

/** Bytes for the line that says what was left out. */
const NOTE = 300;

/**
 * Markdown (GFM) for a comment on a pull request or a job summary: for each document how it fared, the lists stated
 * and counted, and a table of the findings. Nothing is left out.
 */
export function markdownReport(options: MarkdownOptions): ReportStream {
  const verdicts = new Verdicts(options.lang);
  return {
    add: (told) => {
      verdicts.add(told.report);
      return joinPieces(documentPieces(told, options), Number.POSITIVE_INFINITY).text;
    },
    finish: () => {
      const pieces = verdicts.count > 1 ? [totalPiece(verdicts)] : [];
      return { head: joinPieces(pieces, Number.POSITIVE_INFINITY).text, foot: '' };
    },
  };
}

/**
 * The same within a number of bytes of UTF-8: it says what it leaves out. GitHub takes 1 MiB of summary for a step, and
 * 65,536 characters of a comment. All of it stands at the end.
 */
export function limitedMarkdown(options: MarkdownOptions, most: number): ReportStream {
  const verdicts = new Verdicts(options.lang);
  const kept = new KeptPieces(most);
  return {
    add: (told) => {
      verdicts.add(told.report);
      kept.add(documentPieces(told, options));
      return '';
    },
    finish: () => {
      const pieces = [...(verdicts.count > 1 ? [totalPiece(verdicts)] : []), ...kept.pieces];
      const all = joinPieces(pieces, most);
      if (isNothing(all.leftOut) && isNothing(kept.leftOut)) return { head: all.text, foot: '' };
      const { text, leftOut } = joinPieces(pieces, most - NOTE);
      return { head: text + noteOf(sumOf(leftOut, kept.leftOut), options.lang), foot: '' };
    },
  };
}

function isNothing({ findings, documents }: LeftOut): boolean {
  return findings + documents === 0;
}

function sumOf(one: LeftOut, other: LeftOut): LeftOut {
  return { findings: one.findings + other.findings, documents: one.documents + other.documents };
}

/** How the documents fared together, and each of them. */
function totalPiece(verdicts: Verdicts): ReportPiece {
  const [head = '', ...rows] = verdicts.rows.map((row) => tableRow(row.map(escapeMarkdown)));
  const table = [head, tableRow(['---', '---', '---:', '---:']), ...rows, ''];
  return { lines: [`**${verdicts.total}**`, '', ...table] };
}

function noteOf({ findings, documents }: LeftOut, lang: Lang): string {
  const zh = `另有 ${findings} 处问题${documents > 0 ? `、${documents} 个文件` : ''}因大小上限没有列出；--format text、json 可看全部`;
  const more = documents > 0 ? ` and ${countWord(documents, 'document')}` : '';
  const en = `${countWord(findings, 'more finding')}${more} left out for the limit of size: --format text, json have them all`;
  return `\n**${lang === 'zh' ? zh : en}**\n`;
}

function documentPieces(told: Told, options: MarkdownOptions): ReportPiece[] {
  const { report, list } = told;
  const { lang } = options;
  const zh = lang === 'zh';
  const heading = `## ${escapeMarkdown(report.document)}`;
  if (report.status === 'error') {
    const words = refusalWords(report, lang);
    const told = `❌ **${zh ? '未核对' : 'could not be checked'}**${zh ? '：' : ': '}${escapeMarkdown(words)}`;
    return [{ lines: [heading, '', told, ''], document: true }];
  }
  const title = list?.title?.text ?? '';
  const opening = [heading, '', ...(title === '' ? [] : [escapeMarkdown(title), ''])];
  const sums = list === null ? [] : [escapeMarkdown(sumsOf(list, report, lang)), ''];
  const outcome = [
    `**${escapeMarkdown(verdictOf(report, lang))}**`,
    '',
    ...sums,
    escapeMarkdown(countsOf(report, lang)),
    '',
  ];
  const pieces: ReportPiece[] = [{ lines: [...opening, ...outcome], document: true }];
  if (list !== null) pieces.push({ lines: [...listTable(ledgerRows(list, report, lang)), ''] });
  append(pieces, numberPieces(report, options));
  // A number that was not understood is among the unchecked ones.
  for (const each of report.uncertain.filter(({ numeral }) => numeral === null)) {
    const words = escapeMarkdown(withPlace(each, lang));
    pieces.push({ lines: [`- ${zh ? '读取不确定：' : 'not sure: '}${words}`] });
  }
  if (report.uncertain.length > 0) pieces.push({ lines: [''] });
  const { findings, left } = selectionOf(report.findings, options);
  if (findings.length === 0) return pieces;
  const head = zh
    ? ['级别', '位置', '问题', '核对项', '问题编号']
    : ['severity', 'place', 'finding', 'rule', 'fingerprint'];
  pieces.push({ lines: [tableRow(head), tableRow(head.map(() => '---'))] });
  for (const finding of findings) pieces.push({ lines: [findingRow(finding, lang)], finding: true });
  if (left > 0) pieces.push({ lines: ['', leftWords(left, lang)] });
  return [...pieces, { lines: [''] }];
}

/** The numbers that were not checked as a list, and all numbers as a table where that is asked. */
function numberPieces(report: Report, { lang, numerals = false }: MarkdownOptions): ReportPiece[] {
  const [head = '', ...reasons] = uncheckedLines(report, lang).map(escapeMarkdown);
  const pieces: ReportPiece[] = [];
  if (head !== '') pieces.push({ lines: [head, '', ...reasons.map((reason) => `- ${reason}`), ''] });
  if (!numerals) return pieces;
  const [titles = [], ...rows] = numberRows(report, lang).map((row) => row.map(escapeMarkdown));
  return [
    ...pieces,
    { lines: [tableRow(titles), tableRow(titles.map(() => '---'))] },
    ...rows.map((row): ReportPiece => ({ lines: [tableRow(row)] })),
    { lines: [''] },
  ];
}

/** The table of the lists; the column of marks joins that of the figures before it. */
function listTable(rows: readonly (readonly string[])[]): string[] {
  const joined = rows.map(([name = '', stated = '', counted = '', mark = '', ...rest]) =>
    [name, stated, `${counted} ${mark}`.trim(), ...rest].map(escapeMarkdown),
  );
  const [head = [], ...body] = joined;
  const rule = head.map((_, column) => (column === 1 || column === 2 ? '---:' : '---'));
  return [tableRow(head), tableRow(rule), ...body.map(tableRow)];
}

function findingRow(finding: Finding, lang: Lang): string {
  const { severity, ruleId, message, related, because, fingerprint } = finding;
  const sign = isOpen(finding) ? SIGN[severity] : '☑️';
  const more = related.length - MAX_RELATED;
  const parts = [
    `${because === null ? '' : '↳ '}${escapeMarkdown(message)}`,
    ...(isOpen(finding) ? [] : [`**${escapeMarkdown(acceptedWords(finding, lang))}**`]),
    ...related
      .slice(0, MAX_RELATED)
      .map((each) => `→ ${escapeMarkdown(`${describePlace(each.place, lang)} ${each.message}`)}`),
    ...(more > 0 ? [lang === 'zh' ? `→ 另有 ${more} 处` : `→ and ${countWord(more, 'more place')}`] : []),
  ];
  return tableRow([
    `${sign} ${severityWord(severity, lang)}`,
    escapeMarkdown(whereWords(finding, lang)),
    parts.join('<br>'),
    `\`${ruleId}\``,
    `\`${fingerprint}\``,
  ]);
}
