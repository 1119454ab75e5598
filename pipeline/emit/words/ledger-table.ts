import type { createColors } from 'picocolors';
import { LIST_TEXT, LISTS } from '../../common/names.js';
import type { DutyList, Lang, LedgerLine, ListName, Report } from '../../model.js';
import { columns } from './columns-layout.js';

/** The three lists, stated and counted: a row each, with a mark where they agree and where they do not. */
export function ledgerTable(
  list: DutyList,
  report: Pick<Report, 'ledger'>,
  lang: Lang,
  paint: ReturnType<typeof createColors>,
): string[] {
  const rows = ledgerRows(list, report, lang);
  const [first = '', ...rest] = columns(rows, [1, 2]);
  return [paint.dim(first), ...rest].map((line) =>
    line.replaceAll('✓', paint.green('✓')).replaceAll('✗', paint.red('✗')),
  );
}

/** The rows of the table of the lists, the head first. */
export function ledgerRows(list: DutyList, { ledger }: Pick<Report, 'ledger'>, lang: Lang): string[][] {
  const zh = lang === 'zh';
  const linesOf = (kind: LedgerLine['kind'], name: ListName | null): LedgerLine[] =>
    ledger.filter((line) => line.kind === kind && line.list === name);
  const pair = (kind: LedgerLine['kind'], name: ListName): string => {
    const lines = linesOf(kind, name);
    return `${stated(lines)} / ${counted(lines)} ${mark(lines)}`.trimEnd();
  };
  const row = (name: ListName): string[] => {
    const label = LIST_TEXT[name][lang];
    const totals = linesOf('list-total', name);
    if (list.tables[name] === null) {
      return [label, stated(totals), zh ? '没有找到' : 'not found', '✗', '', '', ''];
    }
    return [
      label,
      stated(totals),
      counted(totals),
      mark(totals),
      pair('category-number', name),
      categories(linesOf('category-count', name), zh),
      pair('department-number', name),
    ];
  };
  const head = zh
    ? '清单|文中写|表中有||类别（文中写/表中有）|逐类项数|部门（文中写/表中有）'
    : 'list|stated|counted||categories (stated/counted)|counts of categories|departments (stated/counted)';
  const grand = linesOf('grand-total', null);
  return [
    head.split('|'),
    ...LISTS.map(row),
    [zh ? '合计' : 'total', stated(grand), counted(grand), mark(grand), '', '', ''],
  ];
}

function categories(lines: readonly LedgerLine[], zh: boolean): string {
  const told = lines.filter((line) => line.stated !== null);
  if (told.length === 0) return zh ? '文中没有写' : 'not stated';
  const equal = told.filter((line) => line.result === 'equal').length;
  if (equal === told.length) return zh ? `${equal} 类全部相符 ✓` : `all ${equal} agree ✓`;
  const wrong = told.length - equal;
  return zh ? `${told.length} 类中 ${wrong} 类不符 ✗` : `${wrong} of ${told.length} differ ✗`;
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
