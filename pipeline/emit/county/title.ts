import type { County, Lang } from '../../model.js';

/** What a county's outputs are called: 禾川县 各乡镇（街道）履职事项清单汇总. */
export function countyTitle({ name }: Pick<County, 'name'>, lang: Lang): string {
  if (lang === 'en')
    return name === null ? 'Duty lists of townships' : `Duty lists of the townships of ${name}`;
  return `${name === null ? '' : `${name} `}各乡镇（街道）履职事项清单汇总`;
}
