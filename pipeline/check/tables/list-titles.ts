import { withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { ListName, Place } from '../../model.js';
import { TABLE_SETTINGS } from '../settings.js';

/** A title cut at the name of its list: 松陵市禾川县青禾镇 | 基本履职 | 事项清单. */
export interface TitleParts {
  before: string;
  name: string;
  behind: string;
}

/** How titles name each list; the shorter forms behind the longer ones. */
const NAMES: Readonly<Record<ListName, RegExp>> = {
  basic: /基本(?:履职)?(?:职责)?/u,
  cooperative: /(?:协助)?配合(?:上级(?:部门)?)?(?:履职)?(?:职责)?/u,
  recovered: /(?:上级(?:部门)?)?(?:拟)?(?:收回|上收|承接)(?:履职)?/u,
};

/** Names that are no part of another list's. */
const FULL_NAMES: Readonly<Record<ListName, RegExp>> = {
  basic: /基本履职/u,
  cooperative: /配合履职/u,
  recovered: /收回|上收/u,
};

/** Number, appendix and count say nothing of the list's name. */
const ORDINAL =
  /^(?:附件?(?:表)?[\d一二三]{0,2}[:：.、]?)?(?:第?[一二三四]部分[:：.、]?|[一二三四五]、|[（(][一二三四五\d][)）]|\d{1,2}[.、．)）])?/u;
const COUNT = /(?:[（(][^（）()]{0,16}[)）]|[:：]?共?[\d〇零一二三四五六七八九十百]{1,7}项)?[:：]?$/u;

/** Cuts the title of a list at the list's name; null where it does not stand in it. */
export function titleParts(title: string, list: ListName): TitleParts | null {
  const text = withoutSpace(title).replace(ORDINAL, '').replace(COUNT, '');
  const match = NAMES[list].exec(text);
  if (match === null) return null;
  return {
    before: text.slice(0, match.index),
    name: match[0],
    behind: text.slice(match.index + match[0].length),
  };
}

/** The list that a title names; null where it names none, or several. */
export function listOfTitle(title: string): ListName | null {
  const named = LISTS.filter((name) => FULL_NAMES[name].test(withoutSpace(title)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** True where one place is right above another: a few lines of a text, the same page. */
export function isBeside(above: Place, below: Place): boolean {
  if (above.kind === 'page' && below.kind === 'page')
    return above.page === below.page && above.box[3] <= below.box[3];
  if (above.kind !== 'text' || below.kind !== 'text') return false;
  return below.line - above.line >= 0 && below.line - above.line <= TABLE_SETTINGS.maxLinesToTitle;
}

/** The value that most of some lists' titles share, or null where no two do. */
export function usual(values: ReadonlyMap<ListName, string>): string | null {
  const all = LISTS.flatMap((name) => values.get(name) ?? []);
  return all.find((value, index) => all.indexOf(value) !== index) ?? null;
}
