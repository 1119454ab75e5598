import { SPELLING_SETTINGS } from '../settings.js';
import { isLeftOver } from './alone.js';
import { alikeOf, type Alike, type Likeness } from './likeness.js';
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

const { longestOwnWord, leastWordCost, leastGain } = SPELLING_SETTINGS;

/** What is tried at a place: the characters from `at` up to `to` are taken out, and others put in. */
interface Trial {
  kind: SlipKind;
  start: number;
  at: number;
  to: number;
  put: readonly number[];
}

/** Looks for words that stand in a clause with a slip in them. */
export class SlipSearch {
  readonly #cost: number;
  /** 1 for each character that is left over, one place further on. */
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
    for (let at = 0, length = 1; at < clause.length; at += length) {
      length = parts.lengths[at] ?? 1;
      const cost = (parts.before[at + length] ?? 0) - (parts.before[at] ?? 0);
      if (isLeftOver(clause.slice(at, at + length), cost)) this.#weak.fill(1, at + 1, at + 1 + length);
    }
    if (!this.#weak.includes(1)) return;
    for (let start = 0; start < clause.length; start++) if (this.#mayGain(start)) this.#from(start);
  }

  /** By how much less the clause costs where the words from a place up to another are one that costs nothing. */
  #saved(start: number, end: number): number {
    return this.#cost - (this.parts.before[start] ?? 0) - (this.parts.after[end] ?? 0);
  }

  /** False where no word that begins here, however common, gains enough. */
  #mayGain(start: number): boolean {
    const end = Math.min(this.clause.length, start + longestOwnWord + 1);
    return this.#saved(start, end) - leastWordCost >= leastGain;
  }

  /** A slip leaves characters over, that are no words or rare ones: in them, or beside them, it is. */
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
        if (at === start) this.#alikeAtStart(at);
        else this.#alike(start, at, lexicon, own);
        if (at > start && character === clause.charCodeAt(at - 1))
          this.#goOn({ kind: 'doubled', start, at, to: at + 1, put: [] }, at + 1, lexicon, own);
        this.#swapped(start, at, lexicon, own);
      }
      if (at > start && this.#isWeak(at - 1)) this.#lost(start, at, lexicon);
      lexicon = words.inLexicon(lexicon, character);
      own = words.inOwn(own, character);
      if (lexicon === NOWHERE && own === NOWHERE) return;
    }
  }

  /** Words of two or more characters whose first one is another: few go on as the clause does. */
  #alikeAtStart(at: number): void {
    const { clause, words } = this;
    if (at + 1 === clause.length) return;
    const next = clause.charCodeAt(at + 1);
    const alternatives = this.likeness.alternatives(clause.charCodeAt(at));
    for (let index = 0; index < alternatives.characters.length; index++) {
      const character = alternatives.characters.charCodeAt(index);
      const lexicon = words.inLexicon(words.inLexicon(0, character), next);
      const own = words.inOwn(words.inOwn(0, character), next);
      if (lexicon === NOWHERE && own === NOWHERE) continue;
      const kind = alikeOf(character, alternatives) ?? 'sound';
      this.#goOn({ kind, start: at, at, to: at + 1, put: [character] }, at + 2, lexicon, own);
    }
  }

  /** Words that begin as the clause does and go on with another character: of those that do, few are alike. */
  #alike(start: number, at: number, lexicon: number, own: number): void {
    const { words } = this;
    const alternatives = this.likeness.alternatives(this.clause.charCodeAt(at));
    const trial = { start, at, to: at + 1 };
    const [from, to] = lexicon === NOWHERE ? [0, 0] : words.lexicon.childrenOf(lexicon);
    for (let node = from; node < to; node++) {
      const character = words.lexicon.characterOf(node);
      const kind = alikeOf(character, alternatives);
      if (kind !== null) this.#goOn({ ...trial, kind, put: [character] }, at + 1, node, NOWHERE);
    }
    if (own === NOWHERE) return;
    for (let node = words.own.childOf(own); node !== 0; node = words.own.siblingOf(node)) {
      const character = words.own.characterOf(node);
      const kind = alikeOf(character, alternatives);
      if (kind !== null) this.#goOn({ ...trial, kind, put: [character] }, at + 1, NOWHERE, node);
    }
  }

  #swapped(start: number, at: number, lexicon: number, own: number): void {
    if (at + 1 >= this.clause.length) return;
    const put = [this.clause.charCodeAt(at + 1), this.clause.charCodeAt(at)];
    if (put[0] === put[1]) return;
    for (const character of put) {
      lexicon = this.words.inLexicon(lexicon, character);
      own = this.words.inOwn(own, character);
    }
    this.#goOn({ kind: 'swapped', start, at, to: at + 2, put }, at + 2, lexicon, own);
  }

  /** Only the language's words have lost a character: which of the document's own is meant cannot be told. */
  #lost(start: number, at: number, lexicon: number): void {
    if (lexicon === NOWHERE) return;
    const { words, clause } = this;
    // 临时|救助金 has lost nothing, though 临时救助|金 is likely, too.
    const mayEnd = this.parts.bounds[at] === 1 && this.#saved(start, at) - leastWordCost >= leastGain;
    const [from, to] = words.lexicon.childrenOf(lexicon);
    for (let node = from; node < to; node++) {
      const next = at < clause.length ? words.lexicon.child(node, clause.charCodeAt(at)) : 0;
      if (!mayEnd && next === 0) continue;
      const trial = { kind: 'lost', start, at, to: at, put: [words.lexicon.characterOf(node)] } as const;
      if (mayEnd) this.#goOn(trial, at, node, NOWHERE);
      else this.#goOn(trial, at + 1, next, NOWHERE);
    }
  }

  /** Takes the words that begin as the clause does, with a slip in them, and go on as the clause does behind it. */
  #goOn(trial: Trial, from: number, lexicon: number, own: number): void {
    const { clause, words } = this;
    const { kind, start, at, to, put } = trial;
    for (let end = from; lexicon !== NOWHERE || own !== NOWHERE; end++) {
      const length = at - start + put.length + (end - to);
      const cost = length < 2 ? Infinity : words.cost(lexicon, own, length);
      const gain = this.#saved(start, end) - cost;
      if (gain >= leastGain && (kind !== 'lost' || this.parts.bounds[end] === 1)) {
        const word = clause.slice(start, at) + String.fromCharCode(...put) + clause.slice(to, end);
        this.found.push({ kind, start, end, word, gain });
      }
      if (end >= clause.length) return;
      lexicon = words.inLexicon(lexicon, clause.charCodeAt(end));
      own = words.inOwn(own, clause.charCodeAt(end));
    }
  }
}
