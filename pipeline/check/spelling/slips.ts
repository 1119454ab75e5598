import { SPELLING_SETTINGS } from '../settings.js';
import { standsAlone } from './alone.js';
import type { Alike, Likeness } from './likeness.js';
import type { Segmentation } from './segmentation.js';
import { NOWHERE, type Words } from './words.js';

/** How a word came to be misspelt: a character that is alike, lost, doubled, or exchanged with its neighbour. */
export type SlipKind = Alike | 'lost' | 'doubled' | 'swapped';

/** A stretch of a clause that may have been meant to be a word. */
export interface WordSlip {
  kind: SlipKind;
  /** What stands in the clause, from its first character up to behind its last one. */
  start: number;
  end: number;
  /** The word that it may have been meant to be. */
  word: string;
  /** By how much less the clause costs with that word. */
  gain: number;
}

const { longestOwnWord, leastWordCost, leastBelieved } = SPELLING_SETTINGS;

/** Looks for words that stand in a clause with a slip in them. */
export class SlipSearch {
  readonly #cost: number;
  /** 1 for each character that is left alone, one place further on. */
  readonly #weak: Uint8Array;
  readonly found: WordSlip[] = [];

  constructor(
    private readonly clause: string,
    private readonly parts: Segmentation,
    private readonly words: Words,
    private readonly likeness: Likeness,
  ) {
    this.#cost = parts.before[clause.length] ?? 0;
    this.#weak = new Uint8Array(clause.length + 2);
    for (let at = 0; at < clause.length; at++)
      if (parts.lengths[at] === 1 && !standsAlone(clause[at] ?? '')) this.#weak[at + 1] = 1;
    for (let start = 0; start < clause.length; start++) if (this.#mayGain(start)) this.#from(start);
  }

  /** False where no word that begins here, however common, gains enough. */
  #mayGain(start: number): boolean {
    const end = Math.min(this.clause.length, start + longestOwnWord + 1);
    const { before, after } = this.parts;
    return this.#cost - (before[start] ?? 0) - (after[end] ?? 0) - leastWordCost >= leastBelieved;
  }

  /** A slip leaves single characters behind that are no words: in them, or beside them, it is. */
  #isWeak(at: number): boolean {
    return this.#weak[at] === 1 || this.#weak[at + 1] === 1 || this.#weak[at + 2] === 1;
  }

  /** Follows the clause from one character on, and tries each slip where it may be. */
  #from(start: number): void {
    const { clause, words } = this;
    let [lexicon, own] = [0, 0];
    for (let at = start; at <= clause.length; at++) {
      const character = clause.charCodeAt(at);
      if (at < clause.length && this.#isWeak(at)) {
        this.#alike(start, at, lexicon, own);
        if (at > start && character === clause.charCodeAt(at - 1))
          this.#goOn('doubled', start, at, at + 1, '', lexicon, own);
        this.#swapped(start, at, lexicon, own);
      }
      if (at > start && this.#isWeak(at - 1)) this.#lost(start, at, lexicon);
      lexicon = words.inLexicon(lexicon, character);
      own = words.inOwn(own, character);
      if (lexicon === NOWHERE && own === NOWHERE) return;
    }
  }

  #alike(start: number, at: number, lexicon: number, own: number): void {
    for (const { character, alike } of this.likeness.alternatives(this.clause.charCodeAt(at)))
      this.#put(alike, start, at, at + 1, [character], lexicon, own);
  }

  #swapped(start: number, at: number, lexicon: number, own: number): void {
    if (at + 1 >= this.clause.length) return;
    const [first, second] = [this.clause.charCodeAt(at), this.clause.charCodeAt(at + 1)];
    if (first !== second) this.#put('swapped', start, at, at + 2, [second, first], lexicon, own);
  }

  /** Only the language's words have lost a character: which of the document's own is meant cannot be told. */
  #lost(start: number, at: number, lexicon: number): void {
    if (lexicon === NOWHERE) return;
    const [from, to] = this.words.lexicon.childrenOf(lexicon);
    for (let node = from; node < to; node++) {
      const character = this.words.lexicon.characterOf(node);
      this.#goOn('lost', start, at, at, String.fromCharCode(character), node, NOWHERE);
    }
  }

  /** Puts characters in the place of those from `at` up to `to`, and goes on behind them. */
  #put(
    kind: SlipKind,
    start: number,
    at: number,
    to: number,
    put: number[],
    lexicon: number,
    own: number,
  ): void {
    for (const character of put) {
      lexicon = this.words.inLexicon(lexicon, character);
      own = this.words.inOwn(own, character);
    }
    if (lexicon !== NOWHERE || own !== NOWHERE)
      this.#goOn(kind, start, at, to, String.fromCharCode(...put), lexicon, own);
  }

  /** Takes the words that begin as the clause does, with a slip in them, and go on as the clause does behind it. */
  #goOn(
    kind: SlipKind,
    start: number,
    at: number,
    to: number,
    put: string,
    lexicon: number,
    own: number,
  ): void {
    const { clause, words } = this;
    const { before, after } = this.parts;
    for (let end = to; lexicon !== NOWHERE || own !== NOWHERE; end++) {
      const length = at - start + put.length + (end - to);
      const cost = length < 2 ? Infinity : words.cost(lexicon, own, length);
      const gain = this.#cost - (before[start] ?? 0) - cost - (after[end] ?? 0);
      // 临时|救助金 has lost nothing, though 临时救助|金 is likely, too.
      if (gain >= leastBelieved && (kind !== 'lost' || this.parts.bounds[end] === 1)) {
        const word = clause.slice(start, at) + put + clause.slice(to, end);
        this.found.push({ kind, start, end, word, gain });
      }
      if (end >= clause.length) return;
      lexicon = words.inLexicon(lexicon, clause.charCodeAt(end));
      own = words.inOwn(own, clause.charCodeAt(end));
    }
  }
}
