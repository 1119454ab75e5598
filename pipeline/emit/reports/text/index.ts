import { isOpen } from '../../../common/open-finding.js';
import { append } from '../../../common/arrays.js';
import { createColors } from 'picocolors';
import type { Refusal, Report } from '../../../model.js';
import { groupsOf } from '../../words/order.js';
import { printable } from '../../words/printable.js';
import { shownOf } from '../../words/shown.js';
import type { ReportOptions, Told } from '../report-input.js';
import { refusalWords, withPlace } from '../../words/severity-words.js';
import type { ReportStream } from '../stream.js';
import { verdictTable } from '../table.js';
import { groupLines, type Style } from './findings.js';
import { columnsWithin, wrap } from '../../words/columns-layout.js';
import { numberRows, uncheckedLines } from '../../words/unchecked-numbers.js';
import { leftWords, selectionOf } from '../selection.js';
import { Verdicts } from '../../words/verdicts.js';
import { ledgerTable } from '../../words/ledger-table.js';
import { isClean, outcomeOf, sumsOf, verdictOf } from '../../words/outcome.js';

/** What of the options the text needs. */
export type TextOptions = Pick<
  ReportOptions,
  'lang' | 'color' | 'width' | 'quiet' | 'errorsOnly' | 'limit' | 'numerals'
>;

/** All documents for a person: each as `documentText` has it, and how they fared together. */
export function textReport(options: TextOptions): ReportStream {
  const verdicts = new Verdicts(options.lang);
  let isFirst = true;
  const apart = (text: string): string => {
    if (text === '') return '';
    const piece = isFirst ? text : `\n${text}`;
    isFirst = false;
    return piece;
  };
  return {
    add: (told) => {
      verdicts.add(told.report);
      return apart(documentText(told, options));
    },
    finish: () => ({ head: '', foot: apart(totalText(verdicts, options)) }),
  };
}

/**
 * A document for a person: whether it can be printed, with the first thing to do, and the sums; then its findings, the
 * gravest first and each with what it explains, the three lists, stated and counted, the numbers that
 * were not checked, and the outcome with its counts.
 * Nothing is left out of it unless that is asked. With `quiet` only what is wrong and nobody has accepted.
 */
export function documentText({ report, list }: Told, options: TextOptions): string {
  const { lang, width, quiet } = options;
  const style: Style = { lang, width, paint: createColors(options.color) };
  const { paint } = style;
  if (report.status === 'error') return `${refusalLines(report, style).join('\n')}\n`;
  const { uncertain } = report;
  // What a person has accepted, or the old revision had, is not what is wrong here.
  const wanted = report.findings.filter((finding) => !quiet || isOpen(finding));
  if (quiet && wanted.length === 0 && uncertain.length === 0) return '';
  const { findings, left } = selectionOf(wanted, options);
  const color = colorOf(report, paint);
  const lines = [headingOf(report, list?.title?.text ?? '', style)];
  if (!quiet) lines.push(...wrap(printable(verdictOf(report, lang)), width).map(color));
  if (!quiet && list !== null) lines.push(...wrap(sumsOf(list, report, lang), width));
  lines.push('');
  const shown = shownOf(list, report);
  for (const group of groupsOf(findings)) append(lines, [...groupLines(group, shown, style), '']);
  if (left > 0) lines.push(paint.dim(leftWords(left, lang)), '');
  if (!quiet && list !== null) append(lines, [...ledgerTable(list, report, lang, style), '']);
  if (options.numerals === true) append(lines, numbers(report, style));
  if (!quiet) append(lines, unchecked(report, style));
  // A number that was not understood is among the unchecked ones.
  for (const each of uncertain.filter(({ numeral }) => numeral === null)) {
    const words = printable(withPlace(each, lang));
    const told = lang === 'zh' ? `? 读取不确定：${words}` : `? not sure: ${words}`;
    lines.push(...wrap(told, width).map(paint.yellow));
  }
  return `${[...lines, color(printable(outcomeOf(report, lang)))].join('\n')}\n`;
}

/** Red where it fails, green where nothing is left to see, else yellow. */
function colorOf(report: Report, paint: Style['paint']): (text: string) => string {
  if (report.status === 'fail') return paint.red;
  return isClean(report) ? paint.green : paint.yellow;
}

/**
 * How several documents fared: a row for each, those that could not be read with the reason, and all together; nothing
 * for one, or where only what is wrong is asked.
 */
export function totalText(verdicts: Verdicts, options: TextOptions): string {
  return verdicts.count < 2 || options.quiet ? '' : verdictTable(verdicts, options);
}

function headingOf({ document }: Report, title: string, { paint }: Style): string {
  const name = printable(document);
  return title === '' ? paint.bold(name) : `${paint.bold(printable(title))}  ${paint.dim(name)}`;
}

function refusalLines(refusal: Refusal, { lang, paint }: Style): string[] {
  const words = printable(refusalWords(refusal, lang));
  const told = lang === 'zh' ? `✗ 未核对：${words}` : `✗ could not be checked: ${words}`;
  return [paint.bold(printable(refusal.document)), '', paint.red(told)];
}

/** The numbers that were not checked, each with its place, those with one reason together. */
function unchecked(report: Report, { lang, width, paint }: Style): string[] {
  return uncheckedLines(report, lang)
    .flatMap((line, index) => wrap(printable(index === 0 ? line : `- ${line}`), width))
    .map((line) => paint.dim(line));
}

/** All numbers of the document with what was made of each, as a table. */
function numbers(report: Report, { lang, paint, width }: Style): string[] {
  const rows = numberRows(report, lang).map((row) => row.map(printable));
  const { head, lines } = columnsWithin(rows, [], width);
  return [...head.map(paint.dim), ...lines, ''];
}
