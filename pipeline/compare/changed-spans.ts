import diff from 'fast-diff';
import { profileOfForm, similarity } from '../common/similarity/bigram-profile.js';
import { normalisedText, type NormalisedText } from '../common/similarity/normalised-form.js';
import type { MarkedText, Span } from '../model.js';
import { MARK_SETTINGS } from './settings.js';

/** Two texts with what each has and the other has not. */
interface MarkedTexts {
  old: MarkedText;
  new: MarkedText;
}

/** What is compared as one: a number (12, 1.5, ２０２６), and any other character. */
const CHARACTERS = /\d+(?:[.．]\d+)*|[^]/gu;

/** As `CHARACTERS`, for long texts that are unlike: what ends at a stop. */
const SENTENCES = /[^。；;]*[。；;]|[^。；;]+$/gu;

/**
 * Marks in two texts what one has and the other has not. A number is one thing (12 项 and 13 项 differ by 12 and 13), so
 * is a character outside of the BMP; what is a matter of format is never marked. Long texts that have little in common
 * are compared by sentences, and unlike ones not at all: then all of them is marked.
 */
export function markedTexts(old: string, now: string): MarkedTexts {
  const [before, after] = [normalisedText(old), normalisedText(now)];
  const pieces = piecesOf(before.form, after.form);
  const [gone, come] = pieces === null ? [[whole(before)], [whole(after)]] : spansOf(pieces);
  return {
    old: { text: old, marks: printed(gone, before, old) },
    new: { text: now, marks: printed(come, after, now) },
  };
}

/** A piece of both texts, of the old one (-1) or of the new one (1), with its length in UTF-16 units. */
interface Piece {
  of: -1 | 0 | 1;
  length: number;
}

/** The pieces of two texts; null where they are too unlike or too long. */
function piecesOf(old: string, now: string): Piece[] | null {
  const likeness = similarity(profileOfForm(old), profileOfForm(now));
  if (likeness < MARK_SETTINGS.minLikeness && old !== '' && now !== '') return null;
  return compared(old, now, CHARACTERS, likeness) ?? compared(old, now, SENTENCES, likeness);
}

function compared(old: string, now: string, tokens: RegExp, likeness: number): Piece[] | null {
  const [before, after] = [old.match(tokens) ?? [], now.match(tokens) ?? []];
  const length = before.length + after.length;
  if (length * length * (1 - likeness) > MARK_SETTINGS.maxCost) return null;
  const units = new Units();
  const [left, right] = [units.of(before), units.of(after)];
  if (left === null || right === null) return null;
  let [atOld, atNew] = [0, 0];
  return diff(left, right, undefined, true).map(([of, text]): Piece => {
    const mine =
      of === diff.INSERT ? after.slice(atNew, atNew + text.length) : before.slice(atOld, atOld + text.length);
    if (of !== diff.INSERT) atOld += text.length;
    if (of !== diff.DELETE) atNew += text.length;
    return { of, length: mine.join('').length };
  });
}

/** Puts one UTF-16 unit for each token: a character of one unit stands for itself, another token has one of the private area. */
class Units {
  private readonly known = new Map<string, string>();

  /** The tokens as units; null where there are more than the private area has. */
  of(tokens: readonly string[]): string | null {
    const units = tokens.map((token) => this.unit(token));
    return this.known.size > LAST_PRIVATE - FIRST_PRIVATE ? null : units.join('');
  }

  private unit(token: string): string {
    if (token.length === 1 && !OTHER_USE.test(token)) return token;
    const unit = this.known.get(token) ?? String.fromCharCode(FIRST_PRIVATE + this.known.size);
    this.known.set(token, unit);
    return unit;
  }
}

const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;

/** Units that are half a character, and those of the private area themselves. */
const OTHER_USE = /[\ud800-\uf8ff]/;

function spansOf(pieces: readonly Piece[]): [gone: Span[], come: Span[]] {
  const [gone, come]: [Span[], Span[]] = [[], []];
  let [atOld, atNew] = [0, 0];
  for (const { of, length } of pieces) {
    if (of === -1) gone.push({ start: atOld, end: atOld + length });
    if (of === 1) come.push({ start: atNew, end: atNew + length });
    if (of !== 1) atOld += length;
    if (of !== -1) atNew += length;
  }
  return [gone, come];
}

function whole({ form }: NormalisedText): Span {
  return { start: 0, end: form.length };
}

/** The spans of a form in the printed text, without white space at their ends. */
function printed(spans: readonly Span[], { at }: NormalisedText, text: string): Span[] {
  return spans
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => {
      const last = at[end - 1] ?? 0;
      const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
      return { start: at[start] ?? 0, end: last + width };
    });
}
