import { SPELLING_SETTINGS } from '../settings.js';
import { CHARACTERS, FIRST_CHARACTER } from './lexicon.js';

const { longestOwnWord, pieceShare, fewestClausesElsewhere } = SPELLING_SETTINGS;

/** One more than the longest word: whether that is a piece is told by what stands around it. */
const LONGEST = longestOwnWord + 1;

/**
 * In how many clauses of a document each string of characters stands that stands in several: what several rows say is a
 * word of the document's own (数智化). A trie, made level by level: only what begins and ends as strings do that stand in
 * several clauses can stand in several itself, so that most strings are never looked at. Numbers in arrays: it is gone
 * through once for each document, and anything finer takes longer to warm up than to run.
 */
export class OwnWords {
  /** How many characters were counted. */
  readonly characters: number;
  /** The node behind a node and a character: node 0 is before the first, those up to `CHARACTERS` are single ones. */
  readonly #nodes = new Map<number, number>();
  /** Of the nodes of more than one character: in how many clauses the string stands; whether it is a piece of another. */
  readonly #counts: number[] = [];
  /** 1 where a string is a piece of the same longer one wherever it stands: 急管理, of 应急管理. */
  readonly #pieces: number[] = [];
  /** Of these the last character, and the next child of the same parent; of all nodes the child that came last. */
  readonly #codes: number[] = [];
  readonly #siblings: number[] = [];
  readonly #children = new Map<number, number>();

  /** In how many clauses each character stands, once it is asked for. */
  #single: Map<string, number> | undefined;

  constructor(private readonly clauses: readonly string[]) {
    this.characters = clauses.reduce((sum, { length }) => sum + length, 0);
    const size = this.characters + clauses.length;
    // What is no character of the lexicon stands between the clauses, too: 0.
    const codes = new Uint16Array(size + 1);
    const clauseAt = new Uint32Array(size + 1);
    let at = 0;
    for (let clause = 0; clause < clauses.length; clause++, at++) {
      const text = clauses[clause] ?? '';
      for (let index = 0; index < text.length; index++, at++) {
        codes[at] = codeOf(text.charCodeAt(index));
        clauseAt[at] = clause + 1;
      }
    }
    let places = Int32Array.from(codes.keys()).filter((place) => codes[place] !== 0);
    const nodes = Int32Array.from(codes);
    for (let length = 2; length <= LONGEST && places.length > 0; length++)
      places = this.#longer(codes, clauseAt, nodes, places, length);
  }

  /**
   * Makes nodes of the strings that are longer by one than those at some places, and puts them in the place of their
   * nodes; 0 where such a string is not counted. Gives the places at which they begin.
   */
  #longer(
    codes: Uint16Array,
    clauseAt: Uint32Array,
    nodes: Int32Array,
    places: Int32Array,
    length: number,
  ): Int32Array<ArrayBuffer> {
    const { pairs, counts } = pairsOf(codes, clauseAt, nodes, places, length);
    const made = new Int32Array(places.length);
    const found = new Int32Array(places.length);
    let size = 0;
    for (let index = 0; index < places.length; index++) {
      const at = places[index] ?? 0;
      const pair = pairs[index] ?? 0;
      const count = counts[pair] ?? 0;
      const node = nodes[at] ?? 0;
      nodes[at] = 0;
      if (pair === 0 || count < fewestClausesElsewhere) continue;
      this.#markPiece(node, count);
      this.#markPiece(nodes[at + 1] ?? 0, count);
      nodes[at] = made[pair - 1] ||= this.#add(node, codes[at + length - 1] ?? 0, count);
      found[size++] = at;
    }
    return found.slice(0, size);
  }

  #add(before: number, code: number, count: number): number {
    const index = this.#counts.push(count) - 1;
    const node = CHARACTERS + 1 + index;
    this.#pieces.push(0);
    this.#codes.push(code);
    this.#nodes.set(keyOf(before, code), node);
    this.#siblings.push(this.#children.get(before) ?? 0);
    this.#children.set(before, node);
    return node;
  }

  /**
   * A string that stands hardly oftener than the same with a character more, before it or behind it, is a piece of that:
   * 安全责 of 安全责任, though it stands in 安全责仼, too.
   */
  #markPiece(node: number, count: number): void {
    const index = node - CHARACTERS - 1;
    if (index >= 0 && (this.#counts[index] ?? 0) * pieceShare <= count) this.#pieces[index] = 1;
  }

  /** True where the string that ends at a node, of two or more characters, stands in more than one longer one. */
  isWhole(node: number): boolean {
    return this.#pieces[node - CHARACTERS - 1] === 0;
  }

  /** The node behind a character; 0 where no string goes on so. The node before the first character is 0. */
  child(node: number, character: number): number {
    return node === 0 ? codeOf(character) : (this.#nodes.get(keyOf(node, codeOf(character))) ?? 0);
  }

  /** One of the children of a node that is not the first, then, with `siblingOf`, all others; 0 where there are no more. */
  childOf(node: number): number {
    return this.#children.get(node) ?? 0;
  }

  siblingOf(node: number): number {
    return this.#siblings[node - CHARACTERS - 1] ?? 0;
  }

  /** The last character of the string that a node of two or more is. */
  characterOf(node: number): number {
    return (this.#codes[node - CHARACTERS - 1] ?? 0) + FIRST_CHARACTER - 1;
  }

  /** In how many clauses the string that ends at a node stands, of two or more characters. */
  count(node: number): number {
    return this.#counts[node - CHARACTERS - 1] ?? 0;
  }

  /** In how many clauses a character stands. */
  clausesWith(character: string): number {
    if (this.#single === undefined) {
      this.#single = new Map();
      for (const clause of this.clauses)
        for (const each of new Set(clause)) this.#single.set(each, (this.#single.get(each) ?? 0) + 1);
    }
    return this.#single.get(character) ?? 0;
  }
}

/**
 * Which pair of a shorter string and the character behind it stands at each place, by the number of the first place at
 * which it does, with one added (0: none), and in how many clauses each of these stands.
 */
function pairsOf(
  codes: Uint16Array,
  clauseAt: Uint32Array,
  nodes: Int32Array,
  places: Int32Array,
  length: number,
): { pairs: Int32Array; counts: Int32Array } {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(places.length * 1.5 + 1)));
  const mask = slots.length - 1;
  const pairs = new Int32Array(places.length);
  const counts = new Int32Array(places.length + 1);
  const last = new Uint32Array(places.length + 1);
  for (let index = 0; index < places.length; index++) {
    const at = places[index] ?? 0;
    const node = nodes[at] ?? 0;
    const code = codes[at + length - 1] ?? 0;
    if (code === 0 || nodes[at + 1] === 0) continue;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask;
    let pair = slots[slot] ?? 0;
    for (; pair !== 0; pair = slots[slot] ?? 0) {
      const same = places[pair - 1] ?? 0;
      if (nodes[same] === node && codes[same + length - 1] === code) break;
      slot = (slot + 1) & mask;
    }
    if (pair === 0) slots[slot] = pair = index + 1;
    pairs[index] = pair;
    if (last[pair] === clauseAt[at]) continue;
    last[pair] = clauseAt[at] ?? 0;
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  return { pairs, counts };
}

/** The number of a character among those that the lexicon knows, from 1 on; 0 for another. */
function codeOf(character: number): number {
  const code = character - FIRST_CHARACTER + 1;
  return code > 0 && code <= CHARACTERS ? code : 0;
}

function keyOf(node: number, code: number): number {
  return node * (CHARACTERS + 1) + code;
}
