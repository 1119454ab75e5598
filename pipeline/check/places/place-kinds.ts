import { escapeRegExp, withoutSpace } from '../../common/characters.js';
import { matchesOf } from '../../common/matches.js';
import type { Spot } from '../../model.js';
import { DEPARTMENT_INITIALS, DEPARTMENT_WORDS } from '../departments/department-mentions.js';
import type { Facts } from '../facts.js';
import { coreOf, kindOf } from './place-slips.js';
import { spotAt } from '../search/spots.js';
import type { Occurrence } from '../search/texts.js';
import { PLACE_SETTINGS } from '../settings.js';

/** Words that call a place what it is not. */
export interface WrongKind {
  at: Occurrence;
  spot: Spot;
  words: string;
  /** What the place is. */
  kind: string;
  /** The words as they stand and as they should; null where that takes more than another kind. */
  meant: { wrong: string; right: string } | null;
}

type Kind = '镇' | '乡' | '街道' | '苏木';

const KINDS: readonly Kind[] = ['镇', '乡', '街道', '苏木'];

/** Words for townships of any kind, and words that hold a kind and mean none. */
const GENERIC =
  /苏木[、/]?乡?镇(?:[、/]?\(?街道?\)?)?|乡?镇[、/]?苏木|(?:各|民族)?乡[、/]?(?:\(镇[、/]?(?:街道)?\)|镇)[、/]?(?:\(?街道?\)?)?|镇[、/]?\(?街道?\)?|街道?[、/]?\(?(?:乡镇|镇|乡)\)?|(?:城|进|返|下|回|家|老)乡|[城村集市]镇|乡[村道贤风土情愁]|小镇|镇乡/gu;

/** What rules on kinds of places need. */
type PlaceFacts = Pick<Facts, 'places' | 'texts'>;

function townshipKind({ own: { township } }: Facts['places']): Kind | null {
  const kind = kindOf(township ?? '');
  return KINDS.find((each) => kind.endsWith(each)) ?? null;
}

/** Column headings and titles that call the township another kind than it is. */
export function wrongKindsInHeadings({ places, texts }: PlaceFacts): WrongKind[] {
  const own = townshipKind(places);
  if (own === null) return [];
  const told = new Set<string>();
  return texts.flatMap((at) => {
    if (at.kind !== 'heading' || told.has(`${at.list} ${at.text}`)) return [];
    const bare = at.folded.replace(GENERIC, (words) => '　'.repeat(words.length));
    const wrong = KINDS.filter((kind) => kind !== own).find((kind) => bare.includes(kind));
    if (wrong === undefined) return [];
    told.add(`${at.list} ${at.text}`);
    const start = bare.indexOf(wrong);
    const spot = spotAt(at.text, at.foldingMap, start, start + wrong.length);
    const right = withoutSpace(at.text.slice(0, spot.start) + own + at.text.slice(spot.end));
    return [{ at, spot, words: wrong, kind: own, meant: { wrong: withoutSpace(at.text), right } }];
  });
}

/** The township's own name with another kind behind it: 青禾乡 for 青禾镇. */
export function wrongKindsOfName({ places, texts }: PlaceFacts): WrongKind[] {
  const own = townshipKind(places);
  const { township, county } = places.own;
  if (own === null || township === null) return [];
  const core = coreOf(township);
  // A county and its township may share a name, and a name of one character proves nothing.
  if (core.length < PLACE_SETTINGS.minOwnCore || (county !== null && coreOf(county) === core)) return [];
  const pattern = new RegExp(
    `${escapeRegExp(core)}(?:${KINDS.filter((kind) => kind !== own).join('|')})(?![村镇土情亲])`,
    'gu',
  );
  // Titles are held against each other.
  return texts.flatMap((at) =>
    ['title', 'list-title', 'contents'].includes(at.kind) || !at.text.includes(core[0] ?? '')
      ? []
      : found(at, pattern, own, () => township),
  );
}

/** What follows the kind where a township speaks of itself (镇党委), and what may not stand before it. */
const BODIES =
  '党委|纪委|政府|人民政府|人大(?!会)|人民代表大会|机关|领导班子|村两级|属|综治|便民服务|党群|综合文化站';
const SELF: Readonly<Record<Kind, RegExp>> = {
  镇: new RegExp(
    `(?<![乡城村集市县区、建制古小及和或(/街名强重])(?:[本我]镇|全镇|镇(?:${BODIES}|里|级))`,
    'gu',
  ),
  乡: new RegExp(
    `(?<![城村县市区镇、族返下回老及和或(/街])(?:[本我]乡(?!镇|土|本|亲)|全乡(?!镇|村)|乡(?:${BODIES}|级(?=[河林湖路田]长)))|(?<![城村族返下回老家])乡里(?![乡村])`,
    'gu',
  ),
  街道: new RegExp(
    `(?<![镇乡、各及和或(/])(?:[本我全]街道|街道(?:${BODIES}|里|级|办事处|党工委|人大工委|纪工委))`,
    'gu',
  ),
  苏木: new RegExp(`(?<![、各及和或(/])(?:[本我全]苏木|苏木(?:${BODIES}))`, 'gu'),
};

/** Where the text speaks of the township as of another kind: 本乡, 乡党委 in a 镇. */
export function wrongKindsInText({
  places,
  texts,
  townshipLikeness,
}: PlaceFacts & Pick<Facts, 'townshipLikeness'>): WrongKind[] {
  const own = townshipKind(places);
  if (own === null) return [];
  const others = KINDS.filter((kind) => kind !== own);
  return texts.flatMap((at) =>
    at.kind !== 'cell' && at.kind !== 'paragraph'
      ? []
      : others
          .filter((kind) => at.text.includes(kind[0] ?? ''))
          .flatMap((kind) =>
            found(at, SELF[kind], own, (words) => asOwn(words, kind, own)).filter(
              ({ words, spot }) => !isOfName(spot, words, kind, townshipLikeness),
            ),
          ),
  );
}

/** True where a name stands before the kind: another township. */
function isOfName(
  { text, start }: Spot,
  words: string,
  kind: Kind,
  likeness: Facts['townshipLikeness'],
): boolean {
  return (
    words.startsWith(kind) &&
    likeness.of(text.slice(Math.max(0, start - 2), start)) >= PLACE_SETTINGS.minNeighbourLikeness
  );
}

/** What counties are, in the words that departments begin with. */
const COUNTY_KINDS = ['县', '区', '旗'];

/** Departments and bodies of a county of another kind: 县公安局 in a 区. */
export function wrongCountyKinds({ places, texts }: PlaceFacts): WrongKind[] {
  const { county } = places.own;
  const kind = kindOf(county ?? '').slice(-1);
  if (county === null || !['县', '区', '旗', '市'].includes(kind)) return [];
  const others = COUNTY_KINDS.filter((each) => each !== kind).join('');
  // What the word stands behind makes it a region, or a county among others: 自治区, 园区, 各县, 市县.
  const opening = `(?:^|(?<=[。；;，,、:（(>]|[报告由向经对与和同请为给送按]|配合|协助|\\d\\.))本?[${others}]`;
  const pattern = new RegExp(`${opening}${DEPARTMENT_WORDS}`, 'gu');
  // Nearly no cell of a sound document has as much as the beginning of such a department.
  const begins = new RegExp(`${opening}[${DEPARTMENT_INITIALS}]`, 'u');
  return texts.flatMap((at) =>
    at.kind === 'cell' && [...others].some((each) => at.text.includes(each)) && begins.test(at.folded)
      ? found(at, pattern, kind, (words) => words.replace(/[县区旗]/u, kind))
      : [],
  );
}

/** What a township calls itself and its bodies, in words of its own kind; a 街道 has bodies of its own. */
function asOwn(words: string, wrong: Kind, own: Kind): string | null {
  const isBody = words.startsWith(wrong);
  return isBody && (wrong === '街道' || own === '街道') ? null : words.replace(wrong, own);
}

function found(
  at: Occurrence,
  pattern: RegExp,
  kind: string,
  rightOf: (words: string) => string | null,
): WrongKind[] {
  if (at.column === 'number' || at.column === 'category') return [];
  return matchesOf(pattern, at.folded).map((match) => {
    const [words] = match;
    const spot = spotAt(at.text, at.foldingMap, match.index, match.index + words.length);
    const right = rightOf(words);
    return { at, spot, words, kind, meant: right === null ? null : { wrong: words, right } };
  });
}
