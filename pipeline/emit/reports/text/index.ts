import { createColors } from 'picocolors';
import { describePlace } from '../../../common/places.js';
import type { Refusal, Report } from '../../../model.js';
import { groupsOf } from '../../words/order.js';
import { printable } from '../../words/printable.js';
import { shownOf } from '../../words/shown.js';
import type { ReportOptions, Told } from '../report-input.js';
import { refusalWords, withPlace } from '../../words/severity-words.js';
import { groupLines, type Style } from './findings.js';
import { ledgerTable } from '../../words/ledger-table.js';
import { outcomeOf, totalOf } from '../../words/outcome.js';

/** What of the options the text needs. */
export type TextOptions = Pick<ReportOptions, 'lang' | 'color' | 'width' | 'quiet'>;

/** All documents for a person: each as `documentText` has it, and how they fared together. */
export function textReport(documents: readonly Told[], options: TextOptions): string {
  const texts = documents.map((told) => documentText(told, options)).filter((text) => text !== '');
  const total = totalText(
    documents.map(({ report }) => report),
    options,
  );
  return [...texts, ...(total === '' ? [] : [total])].join('\n');
}

/**
 * A document for a person: its findings list by list, in the order of the document, then the three lists, stated and
 * counted, and the outcome. Nothing is left out of it. With `quiet` only what is wrong and nobody has accepted.
 */
export function documentText({ report, list }: Told, options: TextOptions): string {
  const { lang, width, quiet } = options;
  const style: Style = { lang, width, paint: createColors(options.color) };
  const { paint } = style;
  if (report.status === 'error') return `${refusalLines(report, style).join('\n')}\n`;
  const { uncertain } = report;
  // What a person has accepted is not wrong.
  const findings = report.findings.filter(({ accepted }) => !quiet || accepted === null);
  if (quiet && findings.length === 0 && uncertain.length === 0) return '';
  const lines = [headingOf(report, list?.title?.text ?? '', style), ''];
  const shown = shownOf(list, report);
  for (const group of groupsOf(findings)) lines.push(...groupLines(group, shown, style), '');
  if (!quiet && list !== null) lines.push(...ledgerTable(list, report, lang, paint), '');
  if (!quiet) lines.push(...unverifiable(report, style));
  for (const each of uncertain) {
    const words = printable(withPlace(each, lang));
    lines.push(paint.yellow(lang === 'zh' ? `? 读取不确定：${words}` : `? not sure: ${words}`));
  }
  const outcome = outcomeOf(report, lang);
  const sure = report.ledger.some((line) => line.stated !== null);
  const color =
    report.status === 'fail' ? paint.red : report.status === 'pass' && sure ? paint.green : paint.yellow;
  return `${[...lines, color(outcome)].join('\n')}\n`;
}

/** How several documents fared together; nothing for one, or where only what is wrong is asked. */
export function totalText(
  reports: readonly Pick<Report | Refusal, 'status'>[],
  { lang, quiet, color }: TextOptions,
): string {
  if (reports.length < 2 || quiet) return '';
  const statuses = reports.map(({ status }) => status);
  return `${createColors(color).bold(totalOf(statuses, lang))}\n`;
}

function headingOf({ document }: Report, title: string, { paint }: Style): string {
  const name = printable(document);
  return title === '' ? paint.bold(name) : `${paint.bold(printable(title))}  ${paint.dim(name)}`;
}

function refusalLines(refusal: Refusal, { lang, paint }: Style): string[] {
  const words = printable(refusalWords(refusal, lang));
  const told = lang === 'zh' ? `✗ 没能核对：${words}` : `✗ could not be checked: ${words}`;
  return [paint.bold(printable(refusal.document)), '', paint.red(told)];
}

/** Figures that are stated and that no table can confirm. */
function unverifiable({ ledger }: Report, { lang, paint }: Style): string[] {
  const lines = ledger.filter((line) => line.stated !== null && line.result === 'unverifiable');
  return lines.map(({ text, place }) => {
    const where = place === null ? '' : describePlace(place, lang);
    return paint.dim(
      lang === 'zh'
        ? `- 无法核对：“${printable(text)}”（${where}），表中没有可对照的栏目`
        : `- cannot be verified: “${printable(text)}” (${where}): no table holds it`,
    );
  });
}
