import { mayMatch, signsOf, type Needs, type Signs } from './prefilter.js';
import type { Occurrence } from './texts.js';

/** What stands between two texts in the joined one: no text holds it, and no pattern of a rule matches over it. */
const BETWEEN = '\n\u0000\n';

/** A match of a pattern within one text. */
export interface TextMatch {
  occurrence: Occurrence;
  start: number;
  end: number;
  match: RegExpMatchArray;
}

/** All texts of a document but the rows' numbers, which have rules of their own, as one string that is searched once. */
export class JoinedTexts {
  readonly #text: string;
  /** Each text with the index at which it begins. */
  readonly #starts: readonly { from: number; occurrence: Occurrence }[];
  readonly #signs: Signs;
  /** What was counted already, with how far it was counted. */
  readonly #counts = new Map<string, { count: number; most: number }>();

  constructor(texts: readonly Occurrence[]) {
    const starts: { from: number; occurrence: Occurrence }[] = [];
    const pieces: string[] = [];
    let from = 0;
    for (const occurrence of texts) {
      if (occurrence.column === 'number') continue;
      const text = occurrence.text.replaceAll('\u0000', ' ');
      starts.push({ from, occurrence });
      pieces.push(text);
      from += text.length + BETWEEN.length;
    }
    this.#starts = starts;
    this.#text = [...pieces, ''].join(BETWEEN);
    this.#signs = signsOf(this.#text);
  }

  /**
   * Where a pattern (global, multiline: `^` and `$` are the ends of a line) matches, in the order of the texts. Where
   * the document holds nothing of what the pattern needs, it is not searched.
   */
  *find(pattern: RegExp, needs?: Needs): Generator<TextMatch> {
    if (needs !== undefined && !mayMatch(this.#signs, needs)) return;
    let at = 0;
    for (const match of this.#text.matchAll(pattern)) {
      while ((this.#starts[at + 1]?.from ?? Infinity) <= match.index) at++;
      const piece = this.#starts[at];
      if (piece === undefined) return;
      const start = match.index - piece.from;
      yield { occurrence: piece.occurrence, start, end: start + match[0].length, match };
    }
  }

  /** How often some words stand in the document, counted up to `most`: nobody asks how much more often they do. */
  count(wanted: string, most: number): number {
    const known = this.#counts.get(wanted);
    if (known !== undefined && (known.count < known.most || known.most >= most))
      return Math.min(known.count, most);
    let count = 0;
    const text = this.#text;
    for (let at = text.indexOf(wanted); at >= 0 && count < most; at = text.indexOf(wanted, at + 1)) count++;
    this.#counts.set(wanted, { count, most });
    return count;
  }
}
