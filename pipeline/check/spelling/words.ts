import { SPELLING_SETTINGS } from '../settings.js';
import type { Lexicon } from './lexicon.js';
import type { OwnWords } from './own-words.js';

const { longestOwnWord, fewestOwnClauses, fewestClausesElsewhere, unknownCost, ownShare } = SPELLING_SETTINGS;

/** That no word goes on so: a node that has no children, in the lexicon and in the document's own strings. */
export const NOWHERE = -1;

/**
 * Words of Chinese and of one document, with their costs. A beginning of a word is a node of the lexicon and one of the
 * document's own strings, each 0 before the first character and `NOWHERE` where no word begins so.
 */
export class Words {
  /** The cost of a string of the document's own by in how many clauses it stands. */
  readonly #ownCosts: Float64Array;

  constructor(
    readonly lexicon: Lexicon,
    readonly own: OwnWords,
    /** Words of the trade. */
    private readonly trade: ReadonlySet<string>,
  ) {
    // A word has about two characters.
    const total = Math.max(1, own.characters / 2);
    this.#ownCosts = Float64Array.from({ length: MOST_CLAUSES + 1 }, (_, clauses) =>
      clauses < fewestOwnClauses ? Infinity : -Math.log((ownShare * clauses) / total),
    );
  }

  /** The node of the lexicon behind a character. */
  inLexicon(node: number, character: number): number {
    return node === NOWHERE ? NOWHERE : this.lexicon.child(node, character) || NOWHERE;
  }

  /** The node of the document's own strings behind a character. */
  inOwn(node: number, character: number): number {
    return node === NOWHERE ? NOWHERE : this.own.child(node, character) || NOWHERE;
  }

  /** The cost of the word that ends at two nodes; Infinity where none does. A single character is always a word. */
  cost(lexicon: number, own: number, length: number): number {
    const general = lexicon === NOWHERE ? Infinity : this.lexicon.cost(lexicon);
    if (length === 1) return Math.min(general, unknownCost);
    if (own === NOWHERE || length > longestOwnWord || !this.own.isWhole(own)) return general;
    return Math.min(general, this.#ownCosts[Math.min(MOST_CLAUSES, this.own.count(own))] ?? Infinity);
  }

  /** True for a word of the language. */
  isGeneral(word: string): boolean {
    const node = nodeOf(word, (before, character) => this.inLexicon(before, character));
    return node !== NOWHERE && this.lexicon.cost(node) !== Infinity;
  }

  /** In how many clauses of the document a string stands; 0 where it is one. */
  clausesWith(text: string): number {
    if (text.length === 1) return this.own.clausesWith(text);
    const node = nodeOf(text, (before, character) => this.inOwn(before, character));
    return node === NOWHERE ? 0 : this.own.count(node);
  }

  /** True for what such a document speaks of: a word of the trade, or one that it has elsewhere. */
  isExpected(word: string): boolean {
    return this.trade.has(word) || this.clausesWith(word) >= fewestClausesElsewhere;
  }
}

/** The node at which a word ends; `NOWHERE` where none does. */
function nodeOf(word: string, next: (node: number, character: number) => number): number {
  let node = 0;
  for (let at = 0; at < word.length && node !== NOWHERE; at++) node = next(node, word.charCodeAt(at));
  return node;
}

/** What stands in more clauses is no better known for it. */
const MOST_CLAUSES = 100;
