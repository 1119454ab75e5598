import { SPELLING_SETTINGS } from '../settings.js';

const { longestOwnWord } = SPELLING_SETTINGS;

/** One more than the longest word: whether that is a piece is told by what stands around it. */
const LONGEST = longestOwnWord + 1;

/**
 * In how many clauses of a document each string of characters stands: what several rows say is a word of the document's
 * own (数智化). A trie in a hash table of numbers: most strings stand once, and objects for them would take ten times the
 * time.
 */
export class OwnWords {
  /** The key of a slot is the node before it and its character; the slot with one added is the node. */
  readonly #keys: Float64Array;
  readonly #counts: Uint16Array;
  /** The clause that was counted last. */
  readonly #last: Uint32Array;
  /** 1 where a string is a piece of the same longer one wherever it stands: 急管理, of 应急管理. */
  readonly #pieces: Uint8Array;
  readonly #mask: number;
  /** How many characters were counted. */
  readonly characters: number;

  constructor(clauses: readonly string[]) {
    this.characters = clauses.reduce((sum, { length }) => sum + length, 0);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, this.characters * LONGEST * 1.5)));
    this.#mask = slots - 1;
    this.#keys = new Float64Array(slots);
    this.#counts = new Uint16Array(slots);
    this.#last = new Uint32Array(slots);
    this.#pieces = new Uint8Array(slots);
    for (const [index, clause] of clauses.entries()) this.#count(clause, index + 1);
    for (const clause of clauses) this.#markPieces(clause);
  }

  #count(clause: string, index: number): void {
    for (let from = 0; from < clause.length; from++) {
      let node = 0;
      for (let at = from; at < Math.min(clause.length, from + LONGEST); at++) {
        const slot = this.#slotOf(node, clause.charCodeAt(at));
        this.#keys[slot] = keyOf(node, clause.charCodeAt(at));
        if (this.#last[slot] !== index) {
          this.#last[slot] = index;
          this.#counts[slot] = Math.min(0xffff, (this.#counts[slot] ?? 0) + 1);
        }
        node = slot + 1;
      }
    }
  }

  /** A string that stands no oftener than the same with a character more, before it or behind it, is a piece of that. */
  #markPieces(clause: string): void {
    let behind: number[] = [];
    for (let from = clause.length - 1; from >= 0; from--) {
      const nodes: number[] = [];
      for (let at = from, node = 0; at < Math.min(clause.length, from + LONGEST); at++) {
        node = this.child(node, clause.charCodeAt(at));
        const count = this.count(node);
        if (count < 2) break;
        for (const shorter of [nodes.at(-1), behind[nodes.length - 1]])
          if (shorter !== undefined && this.count(shorter) === count) this.#pieces[shorter - 1] = 1;
        nodes.push(node);
      }
      behind = nodes;
    }
  }

  /** True where the string that ends at a node stands in more than one longer one. */
  isWhole(node: number): boolean {
    return this.#pieces[node - 1] === 0;
  }

  /** The node behind a character; 0 where no string goes on so. The node before the first character is 0. */
  child(node: number, character: number): number {
    const slot = this.#slotOf(node, character);
    return this.#keys[slot] === 0 ? 0 : slot + 1;
  }

  /** In how many clauses the string that ends at a node stands. */
  count(node: number): number {
    return node === 0 ? 0 : (this.#counts[node - 1] ?? 0);
  }

  #slotOf(node: number, character: number): number {
    const key = keyOf(node, character);
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) & this.#mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key || found === 0) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Never 0: no character is. */
function keyOf(node: number, character: number): number {
  return node * 0x10000 + character;
}
