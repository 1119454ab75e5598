import { groupedBy } from '../../common/grouped.js';
import { fold } from '../../common/characters.js';
import { isShortForm } from '../../common/locality.js';
import { ZONE_KINDS } from '../../common/vocabulary/places.js';
import type { Locality } from '../../model.js';
import { FIELDS, FORMER_NAMES, OWN_NAMES } from '../data/departments.js';

/** A department's name, taken apart. */
export interface DepartmentName {
  /** The name as printed, without white space. */
  printed: string;
  /** The place in front of it (禾川县), or the word for its level (县), or empty. */
  place: string;
  /** True where the place is only the word for a level. */
  generic: boolean;
  /** The name behind the place (教育局). */
  core: string;
  /**
   * What tells departments of one place apart: the fields that it looks after (文化, 旅游), or the standard form of a
   * name of its own (委组织部). Null where no table knows the name.
   */
  fields: readonly string[] | null;
}

/** What governments call the bodies that look after a field. */
const BODY = /(?:管理)?(?:事务)?(?:服务)?(?:监督管理)?(?:局|委员会|委|办公室|办|厅)$/u;
/** Words between the fields of a department. */
const FILLERS = ['和', '与', '及', '、', '管理', '事务', '服务', '监督', '发展', '工作'];

const LEVELS = ['自治区', '自治州', '地区', '省', '市', '州', '盟', '县', '区', '旗'];
/** What some places are called that have departments like a county's, or like a prefecture's: 特区水务局, 师市民政局. */
const OWN_LEVELS = ['自治县', '自治旗', '特区', '林区'];
/** 团县委, 共青团禾川县委员会: the place stands within the name. */
const YOUTH = /^(?:共青团|团)(.*[省市州盟县区旗])委(?:员会)?$/u;
const NATIONAL = /^(?:中国共产党|中共|国家税务总局|共青团|国网)/u;

type FieldWord = readonly [word: string, fields: readonly string[]];

interface Words {
  /** Each word of a field, longest first, with its fields. */
  fields: readonly FieldWord[];
  /** The same by their first characters. */
  fieldsFrom: ReadonlyMap<string, readonly FieldWord[]>;
  own: ReadonlyMap<string, string>;
}

const WORDS = wordsOf();

/** The tables, taken apart. */
function wordsOf(): Words {
  const fields = FIELDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [field = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form) => [form, field.split('+')] as const);
    })
    .sort(([left], [right]) => right.length - left.length);
  const fieldsFrom = groupedBy(fields, ([word]) => word.charAt(0));
  const own = new Map<string, string>();
  for (const line of OWN_NAMES.trim().split('\n')) {
    const forms = line.split(' ');
    for (const form of forms) own.set(form, forms[0] ?? form);
  }
  return { fields, fieldsFrom, own };
}

/** The fields that a name without its place tells of, in one order; null where it is not in the tables. */
export function fieldsOf(core: string): readonly string[] | null {
  const { fieldsFrom, own } = WORDS;
  const standard = own.get(core) ?? own.get(core.replace(/委员会$/u, '委'));
  if (standard !== undefined) return [standard];
  const body = BODY.exec(core);
  if (body === null || body.index === 0) {
    return null;
  }
  // The body may hold what belongs to a field (机关事务管理局): the longest head that is read wins.
  for (const end of [/(?:局|委员会|委|办公室|办|厅)$/u.exec(core)?.index ?? 0, body.index]) {
    const found = readFields(core.slice(0, end), fieldsFrom);
    if (found !== null) return found;
  }
  return null;
}

const FORMER: ReadonlySet<string> = new Set(FORMER_NAMES.trim().split(/\s+/u));

/** True for a name that no department bears since the reforms (县国土资源局). */
export function isFormer({ core }: DepartmentName): boolean {
  return FORMER.has(core);
}

/** The names that departments of every county bear: the first form of each field and of each own name. */
export const STANDARD_NAMES: readonly string[] = [
  ...FIELDS.trim()
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .flatMap((form) => (form.length >= 2 ? [`${form}局`, `${form}委员会`] : [])),
  ...new Set(WORDS.own.values()),
];

/** The words of two characters and more that names of departments are put together of, longest first. */
export const NAME_WORDS: { readonly own: readonly string[]; readonly fields: readonly string[] } = {
  own: longestFirst(WORDS.own.keys()),
  fields: longestFirst(WORDS.fields.map(([word]) => word)),
};

function longestFirst(words: Iterable<string>): string[] {
  return [...words].filter((word) => word.length >= 2).sort((left, right) => right.length - left.length);
}

function readFields(text: string, fieldsFrom: Words['fieldsFrom']): string[] | null {
  const found = new Set<string>();
  let rest = text;
  while (rest !== '') {
    const field = fieldsFrom.get(rest.charAt(0))?.find(([word]) => rest.startsWith(word));
    const filler = field === undefined ? FILLERS.find((word) => rest.startsWith(word)) : undefined;
    if (field !== undefined) for (const each of field[1]) found.add(each);
    else if (filler === undefined) return null;
    rest = rest.slice((field?.[0] ?? filler ?? '').length);
  }
  return found.size === 0 ? null : [...found].sort();
}

/** Reads names of departments in a document of one place. */
export class DepartmentReader {
  private readonly known = new Map<string, DepartmentName>();
  private readonly prefixes: readonly string[];
  /** A word for a level in front of a name. */
  private readonly level: RegExp;

  constructor(own: Locality) {
    this.prefixes = prefixesOf(own);
    this.level = new RegExp(`^本?(?:${[...ownLevels(own), ...LEVELS].join('|')})级?`, 'u');
  }

  /** A name taken apart. */
  read(printed: string): DepartmentName {
    const name = fold(printed);
    let read = this.known.get(name);
    if (read === undefined) {
      read = this.parse(name);
      this.known.set(name, read);
    }
    return read;
  }

  private parse(printed: string): DepartmentName {
    const text = printed
      .replace(/\([^()]*\)$/u, '')
      .replace(YOUTH, '$1团委')
      .replace(NATIONAL, '');
    const of = (place: string, generic: boolean, rest: string): DepartmentName | null => {
      const { place: branch, core } = withoutBranch(rest, this.prefixes);
      const fields = fieldsOf(core);
      const made = { printed, place: branch ?? place, generic: branch === null && generic, core, fields };
      return fields === null ? null : made;
    };
    // 禾川县县委组织部: a committee of the party is often called with its level behind the place.
    const ofParty = (place: string, rest: string): DepartmentName | null =>
      rest.startsWith(`${levelOf(place)}委`) ? of(place, false, rest.slice(1)) : null;
    const own = this.prefixes.find((prefix) => text.startsWith(prefix));
    if (own !== undefined) {
      const rest = text.slice(own.length);
      return (
        of(own, false, rest) ??
        ofParty(own, rest) ?? { printed, place: own, generic: false, core: rest, fields: null }
      );
    }
    const level = this.level.exec(text)?.[0];
    if (level !== undefined) {
      const rest = text.slice(level.length);
      return of(level, true, rest) ?? { printed, place: level, generic: true, core: rest, fields: null };
    }
    for (const end of text.matchAll(/[省市州盟县区旗]/gu)) {
      const at = end.index + 1;
      const read = at < 3 ? null : of(text.slice(0, at), false, text.slice(at));
      if (read !== null) return read;
    }
    return of('', true, text) ?? { printed, place: '', generic: true, core: text, fields: null };
  }
}

/** 生态环境局禾川县分局: the place of the branch, and the name without it. */
function withoutBranch(rest: string, prefixes: readonly string[]): { place: string | null; core: string } {
  const branch = /^(.{2,10}局)(.{0,8})分局$/u.exec(rest);
  if (branch === null) {
    // 县生态环境分局: the branch of the city's bureau in the county.
    const short = /^(.{2,10})分局$/u.exec(rest)?.[1];
    if (short !== undefined && fieldsOf(`${short}局`) !== null) return { place: null, core: `${short}局` };
    const tax = /^(.*[省市州盟县区旗])?税务局$/u.exec(rest);
    return tax?.[1] === undefined ? { place: null, core: rest } : { place: tax[1], core: '税务局' };
  }
  const place = branch[2] ?? '';
  const own = prefixes.find((prefix) => prefix === place || prefix.startsWith(place));
  return { place: place === '' ? null : (own ?? place), core: branch[1] ?? rest };
}

/** The words for its own level that only a place of some kind has: 特区 in 六枝特区, 经开区 in an economic zone. */
function ownLevels({ prefecture, county }: Locality): string[] {
  const own = [prefecture, county].filter((level) => level !== null);
  const words = OWN_LEVELS.filter((word) => own.some((level) => level.endsWith(word)));
  const zones = ZONE_KINDS.filter((word) => own.some((level) => isShortForm(word, level)));
  const corps = own.some((level) => level.endsWith('师')) ? ['师市', '师'] : [];
  return [...words, ...zones, ...corps];
}

/** How the names of departments may begin in a document of a place, longest first. */
function prefixesOf({ province, prefecture, county }: Locality): string[] {
  const levels = [province, prefecture, county].filter((level) => level !== null);
  const prefixes = levels.flatMap((_, from) =>
    levels.slice(from).map((__, to) => levels.slice(from, from + to + 1).join('')),
  );
  return [...new Set(prefixes)].sort((left, right) => right.length - left.length);
}

/** The level that a place is of: 县, 市, 省 and the like, from its last character. */
function levelOf(place: string): string {
  return place.at(-1) ?? '';
}

/** True where two names may stand for the same department: one's fields hold the other's, and no place speaks against it. */
export function isSameDepartment(left: DepartmentName, right: DepartmentName): boolean {
  if (left.printed === right.printed) return true;
  if (!placesAgree(left, right)) return false;
  if (left.core === right.core) return true;
  if (left.fields === null || right.fields === null) return false;
  const [small, large] =
    left.fields.length <= right.fields.length ? [left.fields, right.fields] : [right.fields, left.fields];
  return small.every((field) => large.includes(field));
}

/** True where neither name's place speaks against the other's: 县 and 禾川县 agree, 市 and 禾川县 do not. */
export function placesAgree(left: DepartmentName, right: DepartmentName): boolean {
  if (left.place === '' || right.place === '' || left.place === right.place) return true;
  if (!left.generic && !right.generic)
    return left.place.endsWith(right.place) || right.place.endsWith(left.place);
  return levelOf(left.place.replace(/级$/u, '')) === levelOf(right.place.replace(/级$/u, ''));
}
