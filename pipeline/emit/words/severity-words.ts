import { LIST_TEXT } from '../../common/names.js';
import { describePlace } from '../../common/places.js';
import { SEVERITY_WORDS } from '../../common/severity.js';
import type { Finding, Lang, ListName, Place, Refusal, Severity } from '../../model.js';

/** How grave a finding is, in a word. */
export function severityWord(severity: Severity, lang: Lang): string {
  return SEVERITY_WORDS[severity][lang];
}

/** What a list is called; what is of no list is of the whole document. */
export function listWord(list: ListName | null, lang: Lang): string {
  return list === null ? (lang === 'zh' ? '说明部分及封面、目录' : 'document') : LIST_TEXT[list][lang];
}

/** 序号 12. */
export function itemWord(item: number, lang: Lang): string {
  return lang === 'zh' ? `序号 ${item}` : `item ${item}`;
}

/** Where a finding is, in words: list, item, place. */
export function whereWords(finding: Pick<Finding, 'list' | 'item' | 'place'>, lang: Lang): string {
  const parts = [
    ...(finding.list === null ? [] : [listWord(finding.list, lang)]),
    ...(finding.item === null ? [] : [itemWord(finding.item, lang)]),
    ...(finding.place === null ? [] : [describePlace(finding.place, lang)]),
  ];
  return parts.join(lang === 'zh' ? '，' : ', ');
}

/**
 * Why a finding fails nothing: 已确认保留：理由（张三，至 2026-12-31）, or 原版已有 where the old revision had it. Empty where it
 * counts.
 */
export function acceptedWords({ accepted, known }: Finding, lang: Lang): string {
  const zh = lang === 'zh';
  if (accepted === null) return known !== true ? '' : zh ? '原版已有' : 'in the old revision too';
  const { by, until } = accepted;
  const more = [
    ...(by === null ? [] : [by]),
    ...(until === null ? [] : [zh ? `至 ${until}` : `until ${until}`]),
  ];
  const reason = `${zh ? '已确认保留：' : 'accepted: '}${accepted.reason}`;
  if (more.length === 0) return reason;
  return zh ? `${reason}（${more.join('，')}）` : `${reason} (${more.join(', ')})`;
}

/** A message with its place behind it, where it has one. */
export function withPlace({ message, place }: { message: string; place: Place | null }, lang: Lang): string {
  if (place === null) return message;
  return lang === 'zh'
    ? `${message}（${describePlace(place, lang)}）`
    : `${message} (${describePlace(place, lang)})`;
}

/** Why a document could not be checked, and what to do about it. */
export function refusalWords({ failure }: Refusal, lang: Lang): string {
  return `${withPlace(failure, lang)}${lang === 'zh' ? '。' : '; '}${failure.advice}`;
}
