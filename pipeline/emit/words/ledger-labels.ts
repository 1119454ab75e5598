import { largest } from '../../common/arrays.js';
import { LIST_TEXT } from '../../common/names.js';
import type { Lang, LedgerLine } from '../../model.js';

/** What a line of the ledger counts: 基本履职 · 党的建设 项数, 配合履职 · 涉及部门数, 履职事项总数. */
export function ledgerLabel({ kind, list, otherList, category }: LedgerLine, lang: Lang): string {
  const zh = lang === 'zh';
  const which = otherList ?? (list === null ? (zh ? '全部清单' : 'all lists') : LIST_TEXT[list][lang]);
  const name = category ?? '';
  switch (kind) {
    case 'grand-total':
      return zh ? '履职事项总数' : 'all items';
    case 'list-total':
      return zh ? `${which} · 项数` : `${which}: items`;
    case 'category-number':
      return zh ? `${which} · 类别数` : `${which}: categories`;
    case 'department-number':
      return zh ? `${which} · 涉及部门（单位）数` : `${which}: departments`;
    case 'category-count':
    case 'group-count':
    case 'part-count':
      return zh ? `${which} · ${name}` : `${which}: ${name}`;
  }
}

/** How a line fared: ✓ 相符, ✗ 说明多写 1, 无从核对. */
export function ledgerResult({ stated, counted, result }: LedgerLine, lang: Lang): string {
  const zh = lang === 'zh';
  if (result === 'equal') return zh ? '✓ 相符' : '✓ equal';
  if (result === 'unverifiable') {
    if (stated === null) return zh ? '说明没有写' : 'not stated';
    return zh ? '无从核对' : 'cannot be verified';
  }
  if (stated === null) return zh ? '✗ 说明没有写' : '✗ not stated';
  const by = stated - (counted ?? 0);
  if (zh) return `✗ 说明${by > 0 ? '多' : '少'}写 ${Math.abs(by)}`;
  return `✗ stated ${Math.abs(by)} too ${by > 0 ? 'many' : 'few'}`;
}

/** The largest number that lines of the ledger state or count, and 1 at least: bars of one scale are as long as it. */
export function largestCount(lines: readonly LedgerLine[]): number {
  return largest(
    lines.flatMap(({ stated, counted }) => [stated ?? 0, counted ?? 0]),
    1,
  );
}
