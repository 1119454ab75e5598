import type { Lang, ListComparison } from '../../model.js';

/** What is told of a list as a whole: that it is new or gone, its columns, and categories with another name. */
export function listNotes({ oldCount, newCount, columns, categories }: ListComparison, lang: Lang): string[] {
  const zh = lang === 'zh';
  const headings = (names: readonly string[]): string => names.join(zh ? '、' : ', ');
  return [
    ...(oldCount === null ? [zh ? `新增清单，${newCount} 项` : `new list of ${newCount}`] : []),
    ...(newCount === null
      ? [zh ? `整份清单已删除，原有 ${oldCount} 项` : `list removed, it had ${oldCount}`]
      : []),
    ...(columns.added.length === 0
      ? []
      : [zh ? `新增栏：${headings(columns.added)}` : `columns added: ${headings(columns.added)}`]),
    ...(columns.removed.length === 0
      ? []
      : [zh ? `删除栏：${headings(columns.removed)}` : `columns removed: ${headings(columns.removed)}`]),
    ...categories.map(({ old, new: now, rows }) =>
      zh ? `类别改名（${rows} 项）：${old} → ${now}` : `category renamed (${rows} items): ${old} → ${now}`,
    ),
  ];
}
