import { withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { LONG_ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import { DISTINCT_NAMES, LOOSE_NAMES } from '../../common/vocabulary/list-names.js';
import { TITLE_LEAD } from '../../common/vocabulary/titles.js';
import type { ListName, Place } from '../../model.js';
import { TABLE_SETTINGS } from '../settings.js';

/** A title cut at the name of its list: 松陵市禾川县青禾镇 | 基本履职 | 事项清单. */
export interface TitleParts {
  before: string;
  name: string;
  behind: string;
}

/** How a title names each list. */
const NAMES = eachList(LOOSE_NAMES);

/** Names that are no part of another list's. */
const FULL_NAMES = eachList(DISTINCT_NAMES);

/** Number, appendix and count say nothing of the list's name. */
const LEAD = new RegExp(`^${TITLE_LEAD}`, 'u');
const COUNT = new RegExp(
  `(?:(?:[（(][^（）()]{0,16}[)）]){1,3}|[:：]?共?[\\d〇零${LONG_ORDINAL_CHARACTERS}]{1,7}项)?[:：]?$`,
  'u',
);

function eachList(sources: Readonly<Record<ListName, string>>): Readonly<Record<ListName, RegExp>> {
  const of = (list: ListName): RegExp => new RegExp(sources[list], 'u');
  return { basic: of('basic'), cooperative: of('cooperative'), recovered: of('recovered') };
}

/** Cuts the title of a list at the list's name; null where it does not stand in it. */
export function titleParts(title: string, list: ListName): TitleParts | null {
  const text = withoutSpace(title).replace(LEAD, '').replace(COUNT, '');
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
  if (above.file !== below.file) return false;
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
