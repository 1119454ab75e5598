import type { County, Lang } from '../../model.js';

/** What a county's outputs are called: 禾川县乡镇（街道）履职事项清单汇总. */
export function countyTitle({ name }: Pick<County, 'name'>, lang: Lang): string {
  return lang === 'zh'
    ? `${name ?? '各'}${name === null ? '乡镇（街道）' : ' 各乡镇（街道）'}履职事项清单汇总`
    : `${name === null ? 'Duty lists of townships' : `Duty lists of the townships of ${name}`}`;
}
