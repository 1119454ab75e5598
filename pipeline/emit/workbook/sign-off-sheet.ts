import { SIGN_OFF_LABELS } from '../../common/review-columns.js';
import type { Reviewed } from '../../model.js';
import type { SignOff } from '../words/sign-off.js';
import { DECISIONS } from './decisions.js';
import type { Look } from './looks.js';
import type { SheetCell, SheetPlan } from './plan.js';

/** Widths of its four columns: a page of A4 in upright format. */
const WIDTHS = [24, 24, 22, 22];

/** The first sheet: one page that an office files. `overview` is the name of the sheet with the whole ledger, `filled` what people wrote into its last lines. */
export function signOffSheet(
  name: string,
  signOff: SignOff,
  decided: ReadonlyMap<string, number>,
  overview: string,
  filled: Reviewed['signOff'],
): SheetPlan {
  const rows: SheetCell[][] = [
    wide('履职事项清单核对单', 'title'),
    wide(signOff.title, 'section'),
    wide(signOff.verdict, lookOfVerdict(signOff.verdict)),
    ...signOff.facts.map(([label, value]) => [label1(label), ...wide(value, 'text', 3)]),
    wide('数字核对', 'section'),
    ['数字', '说明写', '表中实有', '结果'].map((value): SheetCell => ({ value, look: 'heading' })),
    ...signOff.lines.map((cells) => ledgerCells(cells)),
    ...(signOff.left > 0 ? [wide(`另有 ${signOff.left} 行，另见“${overview}”`, 'note')] : []),
    wide(signOff.numbers, 'note'),
    wide('问题与处理', 'section'),
    [
      label1('问题'),
      ...wide(signOff.findings.map(([word, count]) => `${word} ${count} 处`).join('，'), 'text', 3),
    ],
    [
      label1('处理意见'),
      ...wide(DECISIONS.map((word) => `${word} ${decided.get(word) ?? 0} 处`).join('，'), 'text', 3),
    ],
    ...signOff.accepted.map(([where, reason]) => [
      label1('已确认保留'),
      ...wide(`${where}\n理由：${reason}`, 'accepted', 3),
    ]),
    [
      label1(SIGN_OFF_LABELS.by),
      { value: filled.by, look: 'entry' },
      label1(SIGN_OFF_LABELS.day),
      { value: filled.day, look: 'entry' },
    ],
    [label1(SIGN_OFF_LABELS.opinion), ...wide(filled.opinion === '' ? '\n\n\n' : filled.opinion, 'entry', 3)],
  ];
  return { name, rows, widths: WIDTHS, orientation: 'portrait', onePage: true };
}

/** A cell over `across` columns, with the empty ones that it covers. */
function wide(value: string, look: Look, across = WIDTHS.length): SheetCell[] {
  const covered = Array.from({ length: across - 1 }, (): SheetCell => ({ value: '', look }));
  return [{ value, look, across }, ...covered];
}

function label1(value: string): SheetCell {
  return { value, look: 'label' };
}

/** A line of the ledger as cells, coloured by how it fared. */
export function ledgerCells([label, stated, counted, result]: readonly [
  string,
  string,
  string,
  string,
]): SheetCell[] {
  const look: Look = result.startsWith('✗') ? 'error' : result.startsWith('✓') ? 'equal' : 'text';
  return [
    { value: label, look: 'text' },
    { value: countOf(stated), look: 'number' },
    { value: countOf(counted), look: 'number' },
    { value: result, look },
  ];
}

function countOf(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function lookOfVerdict(verdict: string): Look {
  return verdict.startsWith('✗') ? 'error' : verdict.startsWith('✓') ? 'equal' : 'warning';
}
