/** Glyphs of a line as words, and words as the text of a line. */
import { isWide } from '../../../common/characters.js';
import { inkOf } from '../seen/ink.js';
import { TEXT } from '../settings.js';
import type { Glyph, Word } from '../types.js';

/** Marks whose ink may leave room at their end, in which the next character may begin. */
const MAY_HANG = /[\p{P}\p{S}]/u;

/** True where what was drawn as number `second` was drawn right after `first`. */
export function follows(first: number, second: number): boolean {
  return second === first + 1;
}

/** Makes words of the glyphs of one line, which come from left to right. */
export class WordBuilder {
  readonly words: Word[] = [];
  /** Some characters lie on others. */
  overprinted = false;
  #word: Word | null = null;
  /** Joined at once: a text that grows by one character after the other takes twenty times the memory. */
  #characters: string[] = [];
  #last: Glyph | null = null;
  readonly #recent: Glyph[] = [];
  /** When the last glyph was drawn, or the last space that is not known to be of this text. */
  #drawn = -1;
  #space = -1;
  #isSpaced = false;

  /** Takes the next glyph. False for one that shows nothing new: a space, or one drawn twice to look bold. */
  add(glyph: Glyph): boolean {
    if (glyph.text === ' ') {
      // One that was drawn neither right after the last glyph nor before the next is that of another cell.
      if (follows(this.#drawn, glyph.order)) this.#isSpaced = true;
      else this.#space = glyph.order;
      return false;
    }
    this.#isSpaced ||= this.#space === glyph.order;
    if (this.#isRepeated(glyph)) {
      if (follows(this.#drawn, glyph.order)) this.#drawn = glyph.order;
      if (this.#word) this.#word.last = this.#drawn;
      return false;
    }
    this.#recent.push(glyph);
    if (this.#recent.length > TEXT.twinsBefore) this.#recent.shift();
    this.#put(glyph);
    this.#isSpaced = false;
    this.#last = glyph;
    this.#drawn = glyph.order;
    return true;
  }

  /** The words; no more glyphs come. */
  finish(): Word[] {
    if (this.#word) this.#word.text = this.#characters.join('');
    return this.words;
  }

  /** Bold that is imitated by drawing a glyph twice. */
  #isRepeated(glyph: Glyph): boolean {
    for (const other of this.#recent) if (other.text === glyph.text && isTwin(other, glyph)) return true;
    return false;
  }

  /** Adds a glyph to the word, or begins one with it. */
  #put(glyph: Glyph): void {
    const word = this.#word;
    if (!word || this.#isApart(glyph)) {
      this.finish();
      this.#characters = [glyph.text];
      this.#word = wordOf(glyph);
      this.words.push(this.#word);
      return;
    }
    this.#characters.push(glyph.text);
    word.right = Math.max(word.right, glyph.right);
    word.top = Math.min(word.top, glyph.top);
    word.bottom = Math.max(word.bottom, glyph.bottom);
    word.last = glyph.order;
  }

  #isApart(glyph: Glyph): boolean {
    const last = this.#last;
    if (!last) return this.#isSpaced;
    const gap = glyph.left - last.right;
    const smaller = Math.min(glyph.size, last.size);
    if (gap < TEXT.overprinted * smaller) this.overprinted ||= liesOn(glyph, last, smaller);
    return this.#isSpaced || gap > TEXT.wordGap * smaller || isElsewhere(last, glyph, gap, this.#drawn);
  }
}

function wordOf({ left, right, top, bottom, order }: Glyph): Word {
  return { text: '', left, right, top, bottom, first: order, last: order };
}

function isTwin(a: Glyph, b: Glyph): boolean {
  const near = TEXT.twin * a.size;
  return Math.abs(a.left - b.left) < near && Math.abs(a.baseline - b.baseline) < near;
}

/** True where a Chinese glyph is printed over the last. A mark that opens may lie on text where it has no ink itself. */
function liesOn(glyph: Glyph, last: Glyph, size: number): boolean {
  if (!isWide(glyph.text) || MAY_HANG.test(last.text)) return false;
  return inkOf(glyph.text, glyph.left, glyph.right)[0] - last.right < TEXT.overprinted * size;
}

/**
 * True where a glyph beside another is no part of its word: a mark that hangs over the edge of a column
 * lies on the text of the next; and text of two cells is not drawn in one go.
 */
function isElsewhere(before: Glyph, glyph: Glyph, gap: number, drawn: number): boolean {
  if (gap >= TEXT.overlap * glyph.size && follows(drawn, glyph.order)) return false;
  return isWide(before.text) || isWide(glyph.text);
}

/** Characters that are spread to fill a line: one a word, with about the same room between them. */
function isSpread(words: readonly Word[], size: number): boolean {
  if (words.length < 2 || !words.every((word) => [...word.text].length === 1 && isWide(word.text)))
    return false;
  const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0));
  return Math.max(...gaps) - Math.min(...gaps) < TEXT.evenGaps * size;
}

/** The text of the words of a line; `size` is the line's em. */
export function wordsText(words: readonly Word[], size: number): string {
  if (isSpread(words, size)) return words.map((word) => word.text).join('');
  const [first] = words;
  if (first && words.length === 1) return first.text;
  const parts: string[] = [];
  let right = 0;
  for (const word of words) {
    const before = parts.at(-1);
    if (before !== undefined) {
      const isChinese = isWide(before.at(-1) ?? '') || isWide(word.text[0] ?? '');
      if (!isChinese || word.left - right > TEXT.wideGap * size) parts.push(' ');
    }
    parts.push(word.text);
    right = word.right;
  }
  return parts.join('');
}
