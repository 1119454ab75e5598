import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import {
  DUTY_CLOSERS,
  DUTY_GENERIC,
  DUTY_JOINTS,
  DUTY_OPENERS,
  DUTY_PARTICLES,
  OWN_GROUND,
} from '../../common/vocabulary/duty-words.js';
import type { DutyList, Item, ListName } from '../../model.js';
import { REPEAT_SETTINGS } from '../settings.js';

/** An item with the forms in which its name is compared. */
export interface NamedItem {
  list: ListName;
  item: Item;
  /** The name without white space and punctuation. */
  name: string;
  /** What the name says without words that could stand before any duty. */
  core: string;
  /** The pieces of the core in a fixed order. */
  pieces: string;
}

/** A pair of items, the later one first. */
export interface ItemPair {
  later: NamedItem;
  earlier: NamedItem;
}

const GENERIC = new RegExp(DUTY_GENERIC, 'gu');
const OPENERS = new RegExp(`^(?:${DUTY_OPENERS})+`, 'u');
const CLOSERS = new RegExp(`${DUTY_CLOSERS}$`, 'u');
const GROUND = new RegExp(OWN_GROUND, 'gu');

const PUNCTUATION = /[^\p{L}\p{N}]/gu;
const JOINTS = new RegExp(DUTY_JOINTS, 'u');
const PARTICLES = new RegExp(DUTY_PARTICLES, 'gu');

/** The items of all lists, in the order of the document, with their names as they are compared. */
export function namedItems(list: DutyList): NamedItem[] {
  return LISTS.flatMap((name) => list.lists[name].map((item) => named(name, item))).filter(
    ({ name }) => name !== '',
  );
}

function named(list: ListName, item: Item): NamedItem {
  const folded = fold(item.name);
  const pieces = folded
    .replace(GROUND, '')
    .split(JOINTS)
    .map((piece) => bare(piece))
    .filter((piece) => piece !== '');
  return {
    list,
    item,
    name: folded.replace(PUNCTUATION, ''),
    core: pieces.join(''),
    pieces: [...pieces].sort().join('、'),
  };
}

/** A piece of a name without its general words; all of it where nothing else is in it. */
function bare(piece: string): string {
  const plain = piece.replace(PUNCTUATION, '');
  const left = plain.replace(GENERIC, '').replace(OPENERS, '').replace(CLOSERS, '').replace(PARTICLES, '');
  return left === '' ? plain : left;
}

/** True where the core says enough to be compared. */
export function saysEnough({ core }: NamedItem): boolean {
  return core.length >= REPEAT_SETTINGS.minCore;
}

/** Each item that shares a key with an earlier one, with the first that has it; null keys share with none. */
export function* sharing(
  items: readonly NamedItem[],
  keyOf: (item: NamedItem) => string | null,
): Generator<ItemPair> {
  const first = new Map<string, NamedItem>();
  for (const later of items) {
    const key = keyOf(later);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, later);
    else yield { later, earlier };
  }
}

/** The same name and the same category: the same item. */
export function isSame({ later, earlier }: ItemPair): boolean {
  return later.name === earlier.name && fold(later.item.category) === fold(earlier.item.category);
}

/** Two items of which one has a core that is the other's with a word put in. */
export interface LongerPair extends ItemPair {
  word: string;
}

/**
 * The pairs of items of which one core is the other with one or two characters put in at one place. Each core is
 * looked up without each one and two of its characters; the hash of such a core is made from those of its beginnings,
 * so that long lists take no longer than their texts.
 */
export function longerPairs(items: readonly NamedItem[]): LongerPair[] {
  const places = new Map(items.map((item, index) => [item, index]));
  const byHash = new Map<number, NamedItem[]>();
  const cores = new Set<string>();
  const distinct = items.filter(
    ({ core }) => core.length >= REPEAT_SETTINGS.minLongCore && !cores.has(core) && cores.add(core),
  );
  for (const item of distinct) {
    const hash = hashesOf(item.core).at(-1) ?? 0;
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [item]);
    else same.push(item);
  }
  const pairs: LongerPair[] = [];
  const known = new Uint8Array(KNOWN);
  for (const hash of byHash.keys()) known[hash & (KNOWN - 1)] = 1;
  for (const longer of distinct) {
    eachWithoutWord(longer.core, (start, length, hash) => {
      if (known[hash & (KNOWN - 1)] === 0) return;
      for (const shorter of byHash.get(hash) ?? []) {
        const word = longer.core.slice(start, start + length);
        if (shorter.core !== longer.core.slice(0, start) + longer.core.slice(start + length)) continue;
        const isLater = (places.get(longer) ?? 0) > (places.get(shorter) ?? 0);
        pairs.push({ later: isLater ? longer : shorter, earlier: isLater ? shorter : longer, word });
      }
    });
  }
  return pairs;
}

/** Most hashes are no core's: a table of their last bits tells that at once. */
const KNOWN = 1 << 18;

/** Any odd number: it spreads characters over 32 bits. */
const BASE = 1_000_003;

/** The hash of each beginning of a text, the empty one first. */
function hashesOf(text: string): number[] {
  const hashes = [0];
  for (let index = 0; index < text.length; index++) {
    hashes.push((Math.imul(hashes[index] ?? 0, BASE) + text.charCodeAt(index)) | 0);
  }
  return hashes;
}

/** Tells each word that can be taken out of a text, and the hash of what is left; the first place of a run only. */
function eachWithoutWord(text: string, tell: (start: number, length: number, hash: number) => void): void {
  const hashes = hashesOf(text);
  const whole = hashes[text.length] ?? 0;
  for (let length = 1; length <= REPEAT_SETTINGS.maxWord; length++) {
    let power = 1;
    for (let start = text.length - length; start >= 0; start--) {
      const difference = ((hashes[start] ?? 0) - (hashes[start + length] ?? 0)) | 0;
      // Where the character before is the last of the word, taking out the word before leaves the same.
      if (text[start - 1] !== text[start + length - 1])
        tell(start, length, (whole + Math.imul(difference, power)) | 0);
      power = Math.imul(power, BASE);
    }
  }
}
