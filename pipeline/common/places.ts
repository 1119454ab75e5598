import type { Lang, Place } from '../model.js';

/** A place in words: 第 12 行第 5 列, 第 14 页, 工作表“基本” B17. */
export function describePlace(place: Place, lang: Lang): string {
  if (place.kind === 'text') {
    return lang === 'zh'
      ? `第 ${place.line} 行第 ${place.column} 列`
      : `line ${place.line}, column ${place.column}`;
  }
  if (place.kind === 'page') return lang === 'zh' ? `第 ${place.page} 页` : `page ${place.page}`;
  return `${place.part} ${place.path}`;
}

/** A place in few words, without the column: 第 12 行, 第 14 页. */
export function describeRow(place: Place, lang: Lang): string {
  if (place.kind === 'text') return lang === 'zh' ? `第 ${place.line} 行` : `line ${place.line}`;
  return describePlace(place, lang);
}
