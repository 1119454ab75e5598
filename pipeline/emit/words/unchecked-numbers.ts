import { describePlace, describeRow } from '../../common/places.js';
import type { Lang, LedgerLine, NumeralAccount, OtherNumber, Report } from '../../model.js';
import { countWord } from '../../common/count-word.js';

/** What a number that counts nothing of the lists is. */
const WHAT: Readonly<Record<OtherNumber, Record<Lang, string>>> = {
  ordinal: { zh: '序号', en: 'ordinal' },
  article: { zh: '条款号', en: 'article' },
  date: { zh: '日期', en: 'date' },
  'document-number': { zh: '文号', en: 'number of a document' },
  page: { zh: '页码', en: 'page' },
  area: { zh: '面积、长度', en: 'area or length' },
  population: { zh: '人口、户数', en: 'population' },
  money: { zh: '金额', en: 'money' },
  percentage: { zh: '百分比', en: 'percentage' },
  places: { zh: '村、社区、单位等的个数', en: 'number of places' },
  time: { zh: '次数、时长', en: 'time' },
  code: { zh: '编码', en: 'code' },
  telephone: { zh: '电话、长号码', en: 'telephone' },
  'earlier-state': { zh: '调整前的数', en: 'earlier state' },
  change: { zh: '增减数', en: 'change' },
  'other-body': { zh: '其他单位的数', en: 'of another body' },
  part: { zh: '总数中的一部分，表中分不出', en: 'a part of a total that no table tells' },
  lists: { zh: '清单的张数', en: 'number of lists' },
  quantity: { zh: '其他事物的个数', en: 'number of other things' },
  approach: { zh: '提法', en: 'set phrase' },
};

/** Figures that are stated and that no table can confirm. */
export function uncountableOf({ numerals }: Pick<Report, 'numerals'>): NumeralAccount[] {
  return numerals.filter(({ result }) => result === 'uncountable');
}

/** Numbers of which it is not known what they count. */
function unreadOf({ numerals }: Pick<Report, 'numerals'>): NumeralAccount[] {
  return numerals.filter(({ result }) => result === 'unread');
}

/** How many numbers were not checked. */
export function uncheckedCount(report: Pick<Report, 'numerals'>): number {
  return unreadOf(report).length + uncountableOf(report).length;
}

/** Numbers in their order, those with one reason together. */
export function groupedByReason(
  numerals: readonly NumeralAccount[],
): { reason: string; numerals: NumeralAccount[] }[] {
  const reasons = [...new Set(numerals.map(({ reason }) => reason ?? ''))];
  return reasons.map((reason) => ({
    reason,
    numerals: numerals.filter((numeral) => (numeral.reason ?? '') === reason),
  }));
}

/**
 * The numbers that were not checked: how many, and a line for each reason, with the words and the place of each number.
 * Empty where there are none.
 *
 * > 另有 2 个数字没有核对：
 * > 没有认出数的是什么，请人工核对：“另列备查 88 项”（第 5 行第 20 列）
 * > 表中没有写部门的栏目：“42 个部门（单位）”（第 9 行第 12 列）
 */
export function uncheckedLines(report: Report, lang: Lang): string[] {
  const zh = lang === 'zh';
  const unread = unreadOf(report);
  const count = uncheckedCount(report);
  if (count === 0) return [];
  const reason = zh ? '没有认出数的是什么，请人工核对' : 'not understood what they count, look at them';
  const groups = [
    ...(unread.length > 0 ? [{ reason, numerals: unread }] : []),
    ...groupedByReason(uncountableOf(report)),
  ];
  return [
    zh ? `另有 ${count} 个数字没有核对：` : `${countWord(count, 'more number')} not checked:`,
    ...groups.map(({ reason, numerals }) => {
      const told = numerals.map(({ phrase, place }) =>
        zh ? `“${phrase}”（${describePlace(place, lang)}）` : `“${phrase}” (${describePlace(place, lang)})`,
      );
      return zh ? `${reason}：${told.join('、')}` : `${reason}: ${told.join(', ')}`;
    }),
  ];
}

/** A row for each number of the document, the head first: where it stands, the number, its words, what was made of it. */
export function numberRows(report: Report, lang: Lang): string[][] {
  const lines = new Map(report.ledger.map((line) => [line.figure, line]));
  const head = lang === 'zh' ? ['位置', '数字', '原文', '处理'] : ['place', 'number', 'words', 'what it is'];
  return [
    head,
    ...report.numerals.map((numeral) => [
      describeRow(numeral.place, lang),
      numeral.text,
      numeral.phrase,
      madeOf(numeral, lines.get(numeral.figure), lang),
    ]),
  ];
}

/** What was made of a number, in a few words. */
function madeOf({ result, what, reason }: NumeralAccount, line: LedgerLine | undefined, lang: Lang): string {
  const zh = lang === 'zh';
  if (result === 'unread') return zh ? '? 没有认出，未核对' : '? not understood, not checked';
  if (result === 'uncountable') return zh ? `无从核对：${reason}` : `cannot be verified: ${reason}`;
  if (result === 'checked') {
    const counted = line?.counted ?? '';
    if (line?.result === 'different')
      return zh ? `✗ 不符，表中实有 ${counted}` : `✗ differs: ${counted} counted`;
    return zh ? '✓ 相符' : '✓ agrees';
  }
  const words = what === null || what === 'said' ? (reason ?? '') : WHAT[what][lang];
  return zh ? `不是项数：${words}` : `counts no items: ${words}`;
}
