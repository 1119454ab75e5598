import { LISTS, LIST_TEXT } from '../../../common/names.js';
import type { CountyTownship, ListName, Report, Severity } from '../../../model.js';
import { openOf, statusWord } from '../../words/outcome.js';
import type { CountyInput } from '../input.js';
import { inWords, plain, toned, type CountyTable, type TableCell } from './table.js';

/** Each township: its document, the verdict, stated and counted, findings and departments. */
export function townshipsTable({ county, lang }: CountyInput): CountyTable {
  const zh = lang === 'zh';
  const lists = LISTS.map((list) => LIST_TEXT[list][lang]);
  return {
    id: 'townships',
    title: inWords(lang, '各乡镇（街道）', 'Townships'),
    note: inWords(
      lang,
      '每张清单“说明写／表中实有”；没有写的是“—”。',
      'Of each list: stated / counted; — where nothing is stated.',
    ),
    heads: zh
      ? ['乡镇（街道）', '结论', '说明写', '表中实有', ...lists, '差错', '存疑', '部门（单位）数', '文件']
      : [
          'township',
          'verdict',
          'stated',
          'counted',
          ...lists,
          'errors',
          'warnings',
          'departments',
          'document',
        ],
    rows: county.townships.map((township, index): TableCell[] => [
      plain(township.name),
      toned(statusWord(township.report.status, lang), toneOf(township.report)),
      differing(statedTotal(township), countedTotal(township)),
      plain(countedTotal(township)),
      ...LISTS.map((list) => ofList(township, list)),
      counted(township.report, 'error', 'error'),
      counted(township.report, 'warning', 'warning'),
      plain(county.departments.filter(({ rows }) => rows.some((row) => row.township === index)).length),
      plain(township.list.document),
    ]),
    widths: [18, 16, 10, 10, 14, 14, 14, 8, 8, 10, 40],
    fixed: 1,
  };
}

function toneOf({ status }: Report): 'error' | 'warning' | 'good' {
  if (status === 'pass') return 'good';
  return status === 'fail' ? 'error' : 'warning';
}

function statedTotal({ report }: CountyTownship): number | null {
  return report.ledger.find(({ kind }) => kind === 'grand-total')?.stated ?? null;
}

function countedTotal({ list }: CountyTownship): number {
  return LISTS.reduce((sum, name) => sum + list.lists[name].length, 0);
}

function differing(stated: number | null, counted: number): TableCell {
  if (stated === null) return plain('—');
  return toned(stated, stated === counted ? undefined : 'error');
}

function ofList({ list, report }: CountyTownship, name: ListName): TableCell {
  const stated =
    report.ledger.find(({ kind, list: of }) => kind === 'list-total' && of === name)?.stated ?? null;
  const count = list.lists[name].length;
  return toned(`${stated ?? '—'} / ${count}`, stated === null || stated === count ? undefined : 'error');
}

function counted(report: Report, severity: Severity, tone: 'error' | 'warning'): TableCell {
  const count = openOf(report.findings).filter((finding) => finding.severity === severity).length;
  return toned(count, count > 0 ? tone : undefined);
}
