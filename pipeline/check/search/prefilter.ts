/**
 * What stands in a text, made in one pass, so that a rule need not search for what is not there: most of what rules
 * look for is in no sound document.
 */
export interface Signs {
  text: string;
  /** Each character (UTF-16 unit) once. */
  characters: string;
  /** False where no Chinese character stands three times in a row. */
  hasThrice: boolean;
  /** A bit for each pair of characters, by its hash. */
  pairs: Uint8Array;
}

/** What a document must hold for a pattern to match: one of some characters, or one of some words. */
export interface Needs {
  /** A class of single UTF-16 units, without the flag `u`. */
  characters?: RegExp;
  words?: readonly string[];
  /** Chinese characters that stand twice in a row, so many at most and two at least. */
  doubled?: number;
  /** A Chinese character that stands three times in a row. */
  thrice?: boolean;
}

/** Bits in the table of pairs: far more than the pairs of a language, so that few share one. */
const BITS = 20;

function hashOf(first: number, second: number): number {
  return (Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - BITS)) | 0;
}

/** The signs of a text. */
export function signsOf(text: string): Signs {
  const seen = new Uint8Array(0x10000);
  const pairs = new Uint8Array(1 << (BITS - 3));
  let characters = '';
  let before = 0;
  let runs = 0;
  let hasThrice = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (seen[code] === 0) {
      seen[code] = 1;
      characters += String.fromCharCode(code);
    }
    const hash = hashOf(before, code);
    pairs[hash >> 3] = (pairs[hash >> 3] ?? 0) | (1 << (hash & 7));
    runs = code === before && code >= HAN ? runs + 1 : 0;
    // Characters beyond 16 bits are rare: where there is one, the pattern looks.
    if (runs === 2 || (code & 0xf800) === 0xd800) hasThrice = true;
    before = code;
  }
  return { text, characters, pairs, hasThrice };
}

/** False where a pattern cannot match, by what it needs. */
export function mayMatch(signs: Signs, { characters, words, doubled, thrice }: Needs): boolean {
  return (
    characters?.test(signs.characters) === true ||
    words?.some((word) => holds(signs, word)) === true ||
    (thrice === true && signs.hasThrice) ||
    (doubled !== undefined && hasDoubled(signs.text, doubled))
  );
}

/** True where from two to `most` characters stand twice in a row: each pair is held against where it stood before. */
function hasDoubled(text: string, most: number): boolean {
  const last = new Int32Array(0x10000).fill(-1);
  const previous = new Int32Array(text.length);
  let second = text.charCodeAt(0);
  for (let index = 1; index < text.length; index++) {
    const first = second;
    second = text.charCodeAt(index);
    if (first < HAN || second < HAN) continue;
    const hash = hashOf(first, second) & 0xffff;
    let before = last[hash] ?? -1;
    last[hash] = index;
    previous[index] = before;
    for (; before >= 0 && index - before <= most; before = previous[before] ?? -1) {
      const length = index - before;
      if (length > 1 && text.startsWith(text.slice(before - 1, index - 1), index - 1)) return true;
    }
  }
  return false;
}

/** No character before it is Chinese. */
const HAN = 0x2e80;

/** True where a word stands in a text. */
function holds({ text, characters, pairs }: Signs, word: string): boolean {
  if (word.length < 2) return characters.includes(word);
  for (let index = 1; index < word.length; index++) {
    const hash = hashOf(word.charCodeAt(index - 1), word.charCodeAt(index));
    if (((pairs[hash >> 3] ?? 0) & (1 << (hash & 7))) === 0) return false;
  }
  return text.includes(word);
}

/**
 * The words of which one stands wherever a pattern matches that is words, what may follow the last of them (末(?:按|经))
 * and what may not stand around them; null where the pattern is more than that.
 */
export function wordsOf(source: string): string[] | null {
  const bare = source.replace(/\(\?<?[=!][^()]*\)/gu, '');
  const grouped = /^([^(|]+)\(\?:([^()]+)\)$/u.exec(bare);
  const words =
    grouped === null
      ? bare.split('|')
      : (grouped[2] ?? '').split('|').map((ending) => `${grouped[1] ?? ''}${ending}`);
  return words.every((word) => /^\p{Script=Han}+$/u.test(word)) ? words : null;
}

/** Every word of one sign of the first and one of the second. */
export function wordsWith(first: string, second: string): string[] {
  return [...first].flatMap((left) => [...second].map((right) => left + right));
}
