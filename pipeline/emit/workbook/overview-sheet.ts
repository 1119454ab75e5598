import { LIST_TEXT } from '../../common/names.js';
import { describePlace } from '../../common/places.js';
import type { DutyList, LedgerLine, Report } from '../../model.js';
import { largestCount } from '../words/ledger-labels.js';
import { ledgerPlace, ledgerRow, type SignOff } from '../words/sign-off.js';
import { numberRows } from '../words/unchecked-numbers.js';
import type { Look } from './looks.js';
import type { SheetCell, SheetPlan } from './plan.js';
import { ledgerCells } from './sign-off-sheet.js';

const WIDTHS = [34, 16, 16, 20, 40, 24];

/** What the document is, the verdict, the whole ledger, each category with a bar, and the numbers not accounted for. */
export function overviewSheet(name: string, list: DutyList, report: Report, signOff: SignOff): SheetPlan {
  const { county, township, prefecture, province } = list.place;
  const place = [province, prefecture, county, township].flatMap((each) => each ?? []).join('');
  const head: SheetCell[][] = [
    line(signOff.title, 'title'),
    line(signOff.verdict, 'section'),
    ...[['地区', place] as const, ...signOff.facts].map(([label, value]): SheetCell[] => [
      { value: label, look: 'label' },
      { value, look: 'text', across: 5 },
    ]),
    line('', 'note'),
  ];
  const ledger = ledgerPart(report);
  const categories = categoriesPart(report, head.length + ledger.length);
  return {
    name,
    rows: [...head, ...ledger, ...categories.rows, ...numbersPart(report)],
    widths: WIDTHS,
    orientation: 'landscape',
    bars: categories.bars,
  };
}

function line(value: string, look: Look): SheetCell[] {
  return [{ value, look, across: WIDTHS.length }];
}

function headings(words: readonly string[]): SheetCell[] {
  return words.map((value) => ({ value, look: 'heading' }));
}

function ledgerPart({ ledger }: Report): SheetCell[][] {
  return [
    line('数字对照表', 'section'),
    headings(['数字', '说明写', '表中实有', '结果', '原文', '位置']),
    ...ledger.map((each): SheetCell[] => [
      ...ledgerCells(ledgerRow(each, 'zh')),
      { value: each.text, look: 'text' },
      { value: ledgerPlace(each, 'zh'), look: 'text' },
    ]),
    line('', 'note'),
  ];
}

/** Each category of each list, stated and counted, with bars of one scale. */
function categoriesPart(
  { ledger }: Report,
  from: number,
): { rows: SheetCell[][]; bars: NonNullable<SheetPlan['bars']> } {
  const lines = ledger.filter(({ kind }) => kind === 'category-count');
  if (lines.length === 0) return { rows: [], bars: [] };
  const rows = lines.map((each): SheetCell[] => {
    const [, stated, counted, result] = ledgerCells(ledgerRow(each, 'zh'));
    const label: SheetCell = { value: `${listOf(each)} · ${each.category ?? ''}`, look: 'text' };
    return [label, stated, counted, result].flatMap((cell) => cell ?? []);
  });
  const most = largestCount(lines);
  const first = from + 2;
  const last = first + lines.length - 1;
  return {
    rows: [
      line('各类项数', 'section'),
      headings(['类别', '说明写', '表中实有', '结果']),
      ...rows,
      line('', 'note'),
    ],
    bars: [1, 2].map((column) => ({ column, from: first, to: last, most })),
  };
}

function listOf({ list, otherList }: LedgerLine): string {
  return otherList ?? (list === null ? '' : LIST_TEXT[list].zh);
}

/** The numbers that were not checked, with what is known of each. */
function numbersPart(report: Report): SheetCell[][] {
  const [, ...rows] = numberRows(report, 'zh');
  const open = report.numerals.flatMap(({ result, place }, index) => {
    const [, number = '', words = '', made = ''] = rows[index] ?? [];
    return result === 'unread' || result === 'uncountable' ? [{ number, words, made, place, result }] : [];
  });
  if (open.length === 0) return [line('文件中的数字都已核对，或已认明不是项数。', 'note')];
  return [
    line(`没有核对的数字（${open.length} 个）`, 'section'),
    headings(['原文', '数字', '', '处理', '', '位置']),
    ...open.map(({ number, words, made, place, result }): SheetCell[] => [
      { value: words, look: 'text' },
      { value: number, look: 'text' },
      { value: '', look: 'text' },
      { value: made, look: result === 'unread' ? 'warning' : 'text', across: 2 },
      { value: '', look: 'text' },
      { value: describePlace(place, 'zh'), look: 'text' },
    ]),
  ];
}
