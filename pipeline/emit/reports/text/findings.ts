import { isOpen } from '../../../common/open-finding.js';
import { append } from '../../../common/arrays.js';
import type { createColors } from 'picocolors';
import { textOf } from '../../../common/cells.js';
import { describePlace, describeRow } from '../../../common/places.js';
import type { Finding, Lang, Severity } from '../../../model.js';
import { stringWidth, wrap } from '../../words/columns-layout.js';
import type { FindingGroup } from '../../words/order.js';
import { printable } from '../../words/printable.js';
import { isWhole, rowWords, type Shown } from '../../words/shown.js';
import { acceptedWords, itemWord, listWord, severityWord } from '../../words/severity-words.js';
import { frameOf } from './frame.js';

/** What writes findings for a terminal needs to know. */
export interface Style {
  lang: Lang;
  width: number;
  paint: ReturnType<typeof createColors>;
}

/** So many other places of one finding are listed; the rest is counted. */
const MAX_RELATED = 5;

const SIGN: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i' };

/**
 * The findings of one gravity in one list: under one head those of one row or paragraph, each with the printed text,
 * the words that are meant marked under it, and what is wrong with them; then what follows from it. A text is printed
 * once for all findings that mean it.
 */
export function groupLines({ severity, list, causes }: FindingGroup, shown: Shown, style: Style): string[] {
  const { paint, lang, width } = style;
  const where = `${listWord(list, lang)}${lang === 'zh' || list === null ? '' : ' list'}`;
  const gravity = severityWord(severity, lang);
  const lines: string[] = [
    paint.bold(paint.underline(lang === 'zh' ? `${gravity}：${where}` : `${gravity}: ${where}`)),
  ];
  let head: string | null = null;
  let frame = '';
  for (const { head: finding, consequences } of causes) {
    const own = headOf(finding, shown, lang, width - 2);
    if (own !== head) {
      lines.push('', ...(own === '' ? [] : [`  ${paint.bold(own)}`]));
      frame = '';
    }
    head = own;
    const next = frameLines(finding, shown, style);
    if (next.join('\n') !== frame) lines.push(...next);
    frame = next.join('\n');
    lines.push(...messageLines(finding, width - 4, style).map((line) => `    ${line}`));
    append(lines, consequenceLines(consequences, style));
  }
  return lines;
}

/** What follows from a finding: its own lines, below it and further in, each with its place. */
function consequenceLines(consequences: readonly Finding[], style: Style): string[] {
  if (consequences.length === 0) return [];
  const { lang, width } = style;
  const count = consequences.length;
  const heading = lang === 'zh' ? `由此 ${count} 处不符：` : `${count} more for it:`;
  const lines = consequences.flatMap((finding) => {
    const where = finding.place === null ? '' : describePlace(finding.place, lang);
    const message =
      where === '' ? finding.message : `${where}${lang === 'zh' ? '，' : ', '}${finding.message}`;
    return messageLines({ ...finding, message }, width - 6, style);
  });
  return [`      ${heading}`, ...lines.map((line) => `      ${line}`)];
}

/** 第 12 号 铁路护路（第 30 行）, or 第 11 行 where it is about no item. */
function headOf(finding: Finding, shown: Shown, lang: Lang, width: number): string {
  const { place, item } = finding;
  const row = place === null ? '' : describeRow(place, lang);
  if (item === null) return printable(row);
  const name = shown.item(finding)?.name ?? '';
  const where = row === '' ? '' : lang === 'zh' ? `（${printable(row)}）` : ` (${printable(row)})`;
  const words = `${itemWord(item, lang)} ${printable(name)}`.trim();
  return cut(words, width - stringWidth(where)) + where;
}

/** The beginning of a text, of at most `width` terminal columns: a head takes one line. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const [first = ''] = wrap(text, width - stringWidth('…'));
  return `${first}…`;
}

/** The text that a finding is about and its marks; nothing where the head says it already. */
function frameLines(finding: Finding, shown: Shown, { lang, paint, width }: Style): string[] {
  const spot = shown.spot(finding);
  const item = shown.item(finding);
  if (spot === null) return [];
  const said =
    item !== null && isWhole(spot) && [item.name, rowWords(item), textOf(item, 'number')].includes(spot.text);
  if (said || spot.text.trim() === '') return [];
  const counted = shown.counted(finding);
  const words = counted === null ? '' : lang === 'zh' ? ` 表中实有 ${counted}` : ` counted: ${counted}`;
  const { text, marks } = frameOf(spot, width - 4 - stringWidth(words));
  if (marks === '') return [`    ${text}`];
  return [`    ${text}`, `    ${colorOf(finding, paint)(marks + words)}`];
}

/** The message, its rule behind it, and where else to look. */
function messageLines(finding: Finding, width: number, { paint, lang }: Style): string[] {
  const { severity, ruleId } = finding;
  const opening = isOpen(finding)
    ? lang === 'zh'
      ? `〔${severityWord(severity, lang)}〕`
      : `${SIGN[severity]} ${severityWord(severity, lang)}`
    : `○ ${acceptedWords(finding, lang)}`;
  const color = colorOf(finding, paint);
  const body = wrap(`${printable(opening)} ${printable(finding.message)}  ${ruleId}`, width - 2);
  const lines = body.map((line, index) => {
    let painted =
      index === 0 && line.startsWith(printable(opening))
        ? color(printable(opening)) + line.slice(printable(opening).length)
        : line;
    if (index === body.length - 1 && line.endsWith(ruleId)) {
      painted = painted.slice(0, painted.length - ruleId.length) + paint.dim(ruleId);
    }
    return index === 0 ? painted : `  ${painted}`;
  });
  return [...lines, ...relatedLines(finding, width, lang).map((line) => paint.dim(line))];
}

/** Where else to look. What the message says already is not said again, only its places are named. */
function relatedLines({ message, place, related }: Finding, width: number, lang: Lang): string[] {
  const own = place === null ? '' : describeRow(place, lang);
  const said = related.filter((each) => message.includes(each.message));
  const others = related.filter((each) => !said.includes(each));
  const more = others.length - MAX_RELATED;
  const rows = new Set(said.map((each) => describeRow(each.place, lang)));
  // The row that the head names already is no other place to look at.
  rows.delete(own);
  const places = [...rows].join(lang === 'zh' ? '、' : '; ');
  const told = [
    ...(places === '' ? [] : [places]),
    ...others.slice(0, MAX_RELATED).map((each) => `${describePlace(each.place, lang)}  ${each.message}`),
    ...(more > 0 ? [lang === 'zh' ? `另有 ${more} 处` : `and ${more} more places`] : []),
  ];
  return told.flatMap((each) => wrap(`→ ${printable(each)}`, width - 2).map((line) => `  ${line}`));
}

function colorOf(finding: Finding, paint: Style['paint']): (text: string) => string {
  if (!isOpen(finding)) return paint.dim;
  const { severity } = finding;
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}
