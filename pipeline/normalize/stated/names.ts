import { escapeRegExp } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { OTHER_LIST_WORDS, OTHER_NOUNS } from '../../common/vocabulary/other-lists.js';
import { ORDINAL } from '../../common/vocabulary/ordinals.js';
import { otherKey, type ListKey, type OtherKey } from '../lists/list-key.js';
import type { Knowledge } from './readings.js';
import { BECOMING, BOUNDARY } from './words.js';

/** By what the lists and categories of one document are known in its texts: worked out once for all of them. */
export interface Names {
  /** The names of categories, long ones first. */
  categories: readonly string[];
  others: readonly OtherName[];
}

/** How a text names a list beside the three: 赋权事项清单, 赋权事项, 赋权. */
export interface OtherName {
  list: OtherKey;
  atEnd: RegExp;
  /** Its short name, that a count may follow at once: 其中基本 110 项、赋权 12 项. */
  shortAtEnd: RegExp;
  anywhere: RegExp;
  /** Behind a number: 12 项赋权事项. */
  after: RegExp;
  /** In a cell of a summary table: 赋权事项数. */
  label: RegExp;
}

const NOUN = `(?:类|方面)?(?:的)?(?:具体)?(?:事项|职责|工作|任务|${OTHER_NOUNS})+(?:类)?`;
const TAIL = new RegExp(`(?:事项|职责|${OTHER_NOUNS})+$`);
const KINDS = new RegExp(OTHER_LIST_WORDS, 'g');
/** 收回行政处罚事项, 配合行政执法工作 are matters of the three. */
const NOT_BEHIND = '(?<!收回|上收|回收|退回|配合|协助|承接)';

/** The names that the texts of a document are searched for. */
export function namesOf({ categories, others = [] }: Knowledge): Names {
  const known = new Set(
    Object.values(categories).flatMap((names: readonly string[] | undefined) => names ?? []),
  );
  return {
    categories: [...known].sort((left, right) => right.length - left.length),
    others: others.flatMap((name) => otherName(name, others)),
  };
}

/** The same without the categories. */
export function listsOnly(names: Names): Names {
  return { ...names, categories: [] };
}

/** The patterns of a list's own words, and of the kind that it alone is of: 赋权 of 赋予乡镇（赋权）事项清单. */
function otherName(name: string, all: readonly string[]): OtherName[] {
  const own = stemOf(name);
  if (own === '') return [];
  const rest = all.filter((each) => each !== name);
  const kinds = (own.match(KINDS) ?? []).filter((kind) => !rest.some((each) => each.includes(kind)));
  const forms = [...new Set([own, ...kinds])].sort((left, right) => right.length - left.length);
  const words = `${NOT_BEHIND}(?:${forms.map(escapeRegExp).join('|')})`;
  return [
    {
      list: otherKey(name),
      atEnd: new RegExp(`${words}${NOUN}$`),
      shortAtEnd: new RegExp(`${BOUNDARY}(${words})(?:类|方面|部分|项)?$`),
      anywhere: new RegExp(`${words}${NOUN}`, 'g'),
      after: new RegExp(`^(?:具体)?(?:的|${BECOMING})?${words}${NOUN}`),
      label: new RegExp(
        `^(?:(?:${ORDINAL}|\\d{1,2})[、.])?(?:.{0,12}(?:镇|乡|街道))?${words}${NOUN}(?:数量?|项数|个数)?(?:\\(?[项个条]\\)?)?$`,
      ),
    },
  ];
}

/** What a list is about: 赋权 of 赋权事项清单. */
function stemOf(name: string): string {
  return name.replace(TAIL, '');
}

/** The lists of which something is known, the three first. */
export function keysOf({ others = [] }: { others?: readonly string[] | undefined }): ListKey[] {
  return [...LISTS, ...others.map(otherKey)];
}

/** The one list whose table uses all of these categories; null where there is none, or more than one. */
export function onlyListWith(knowledge: Knowledge, names: readonly string[]): ListKey | null {
  const lists = keysOf(knowledge).filter((list) =>
    names.every((name) => knowledge.categories[list]?.includes(name) === true),
  );
  return lists.length === 1 ? (lists[0] ?? null) : null;
}
