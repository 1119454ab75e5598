import type { FigureChange, Lang } from '../../model.js';
import { listName } from './change-words.js';

/** What a figure counts: 基本履职 乡村振兴. */
export function figureName({ kind, list, otherList, category }: FigureChange, lang: Lang): string {
  const zh = lang === 'zh';
  if (kind === 'grand-total') return zh ? '合计' : 'all lists';
  const name = listName({ list, otherList }, lang);
  if (kind === 'category-number') return zh ? `${name}类别数` : `categories of ${name}`;
  if (kind === 'department-number') return zh ? `${name}部门数` : `departments of ${name}`;
  return category === null || category === '' ? name : `${name} ${category}`;
}

/**
 * What became of a figure and of its rows: 乡村振兴 增加 1 项，说明仍写 12 项; 说明由 12 改为 13，与行数的增减一致.
 */
export function figureWords(change: FigureChange, lang: Lang): string {
  const name = figureName(change, lang);
  const rows = rowsWords(change.rows, lang);
  const stated = statedWords(change, lang);
  const result = resultWords(change, lang);
  return lang === 'zh'
    ? `${name} ${[rows, stated, result].filter((words) => words !== '').join('，')}`
    : `${name}: ${[rows, stated, result].filter((words) => words !== '').join(', ')}`;
}

function rowsWords(rows: number | null, lang: Lang): string {
  if (rows === null) return '';
  const zh = lang === 'zh';
  if (rows === 0) return zh ? '表中数目不变' : 'as many rows as before';
  if (rows > 0) return zh ? `增加 ${rows} 项` : `${rows} more`;
  return zh ? `减少 ${-rows} 项` : `${-rows} fewer`;
}

function statedWords({ oldStated, newStated }: FigureChange, lang: Lang): string {
  const zh = lang === 'zh';
  if (oldStated === null) return zh ? `说明新写 ${newStated}` : `now stated: ${newStated}`;
  if (newStated === null)
    return zh ? `说明不再写（原为 ${oldStated}）` : `no longer stated (was ${oldStated})`;
  if (oldStated === newStated) return zh ? `说明仍写 ${newStated} 项` : `still stated: ${newStated}`;
  return zh ? `说明由 ${oldStated} 改为 ${newStated}` : `stated ${oldStated}, now ${newStated}`;
}

function resultWords({ result, oldStated, newStated }: FigureChange, lang: Lang): string {
  const zh = lang === 'zh';
  if (result === 'with-rows') return zh ? '与表中的增减一致' : 'as its rows did';
  if (result === 'unknown' || oldStated === newStated) return '';
  return zh ? '与表中的增减不一致' : 'not as its rows did';
}
