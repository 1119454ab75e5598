import type { createColors } from 'picocolors';
import { countedBeside } from '../../common/beside.js';
import { LIST_TEXT, LISTS } from '../../common/names.js';
import type { DutyList, Lang, LedgerLine, ListName, Report } from '../../model.js';
import { columnsWithin } from './columns-layout.js';

/** The lists, stated and counted: a row each, with a mark where they agree and where they do not. */
export function ledgerTable(
  list: DutyList,
  report: Pick<Report, 'ledger'>,
  lang: Lang,
  { paint, width }: { paint: ReturnType<typeof createColors>; width: number },
): string[] {
  const { head, lines } = columnsWithin(ledgerRows(list, report, lang), [1, 2], width);
  return [...head.map(paint.dim), ...lines].map((line) =>
    line.replaceAll('✓', paint.green('✓')).replaceAll('✗', paint.red('✗')),
  );
}

/** Which list is meant; neither name where all of them are. */
type Which = Pick<LedgerLine, 'list' | 'otherList'>;

/** The rows of the table of the lists, the head first: the three, their sum, and the lists beside them. */
export function ledgerRows(list: DutyList, { ledger }: Pick<Report, 'ledger'>, lang: Lang): string[][] {
  const zh = lang === 'zh';
  const linesOf = (kind: LedgerLine['kind'], { list: of, otherList }: Which): LedgerLine[] =>
    ledger.filter((line) => line.kind === kind && line.list === of && line.otherList === otherList);
  const pair = (kind: LedgerLine['kind'], which: Which): string => {
    const lines = linesOf(kind, which);
    return lines.length === 0 ? '' : `${stated(lines)} / ${counted(lines)} ${mark(lines)}`.trimEnd();
  };
  const row = (label: string, which: Which): string[] => {
    const totals = linesOf('list-total', which);
    return [
      label,
      stated(totals),
      counted(totals),
      mark(totals),
      pair('category-number', which),
      categories(linesOf('category-count', which), zh),
      pair('department-number', which),
    ];
  };
  const rowOf = (name: ListName): string[] => {
    const [label, which] = [LIST_TEXT[name][lang], { list: name, otherList: null }];
    if (list.tables[name] !== null) return row(label, which);
    return [label, stated(linesOf('list-total', which)), zh ? '没有找到' : 'not found', '✗', '', '', ''];
  };
  const head = zh
    ? '清单|说明写|表中实有||类别数（说明写/实有）|各类项数|部门数（说明写/实有）'
    : 'list|stated|counted||categories (stated/counted)|counts of categories|departments (stated/counted)';
  const grand = linesOf('grand-total', { list: null, otherList: null });
  const [total, all] = zh ? ['合计', '合计（连同其他清单）'] : ['total', 'total with the other lists'];
  const sum = grand.some((line) => countedBeside(list, line) > 0) ? all : total;
  return [
    head.split('|'),
    ...LISTS.map(rowOf),
    [sum, stated(grand), counted(grand), mark(grand), '', '', ''],
    ...list.otherLists.map(({ name }) => row(name, { list: null, otherList: name })),
  ];
}

/** How the counts of categories fared: each category once, also one that is left out or whose number was not read. */
function categories(lines: readonly LedgerLine[], zh: boolean): string {
  if (lines.every((line) => line.stated === null)) return zh ? '说明没有写' : 'not stated';
  const names = [...new Set(lines.map((line) => line.category))];
  const of = (name: string | null): LedgerLine[] => lines.filter((line) => line.category === name);
  const left = names.filter((name) => of(name).every((line) => line.stated === null)).length;
  const wrong = names.filter((name) => of(name).some((line) => line.result === 'different')).length;
  const open = names.filter((name) => of(name).every((line) => line.result === 'unverifiable')).length - left;
  if (left + wrong + open === 0) return zh ? `${names.length} 类全部相符 ✓` : `all ${names.length} agree ✓`;
  const told = [
    ...(wrong > 0 ? [zh ? `${wrong} 类不符` : `${wrong} differ`] : []),
    ...(left > 0 ? [zh ? `${left} 类没有读到` : `${left} not read`] : []),
    ...(open > 0 ? [zh ? `${open} 类无从核对` : `${open} not verified`] : []),
  ];
  const mark = left + wrong > 0 ? ' ✗' : '';
  return zh
    ? `${names.length} 类中 ${told.join('、')}${mark}`
    : `of ${names.length} ${told.join(', ')}${mark}`;
}

function stated(lines: readonly LedgerLine[]): string {
  const figures = [...new Set(lines.flatMap((line) => line.stated ?? []))];
  return figures.length === 0 ? '—' : figures.join('、');
}

function counted(lines: readonly LedgerLine[]): string {
  return String(lines[0]?.counted ?? '—');
}

function mark(lines: readonly LedgerLine[]): string {
  if (lines.some((line) => line.result === 'different')) return '✗';
  return lines.some((line) => line.result === 'equal') ? '✓' : '';
}
