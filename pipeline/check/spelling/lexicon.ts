/** The first of the characters that the lexicon knows, the CJK ideographs of the basic block: its code. */
export const FIRST_CHARACTER = 0x4e00;

/** How many characters it knows. */
export const CHARACTERS = 0x5200;

/** The unit of a cost in the data: a tenth of a natural logarithm. */
const COST_UNIT = 10;

/** The character of the data that is the number 0: numbers are ideographs, of which nothing is ever composed or escaped. */
const NUMBER_BASE = 0x3400;

/** The node at which every word begins. */
const ROOT = 0;

/** The trie as test/tools/generate-lexicon.mjs writes it: texts with a character for each node, level by level. */
export interface LexiconData {
  /** The last character of each beginning; the root has none. */
  characters: string;
  /**
   * The cost of the word that ends at each (0 where none does) times 4, with 2 where it has children and 1 where it is the
   * last child of its parent, as the code of a character.
   */
  costs: string;
}

/**
 * The words of Chinese with their costs: the natural logarithm of one in how many words this one is (的: 3, a word that
 * stands once in a million: 14). A trie: from `ROOT` a node for each beginning of a word. The texts of the data are used
 * as they are: whatever unpacks them takes longer than all that is asked of them for one document.
 */
export class Lexicon {
  /** The children of node n are the nodes from `#first[n]` up to `#first[n + 1]`, in the order of their characters. */
  readonly #first: Uint32Array;
  readonly #characters: string;
  readonly #costs: string;
  /** The children of the root by their characters, which are asked for most. */
  readonly #top = new Uint16Array(CHARACTERS);

  constructor({ characters, costs }: LexiconData) {
    const nodes = costs.length;
    this.#characters = characters;
    this.#costs = costs;
    this.#first = new Uint32Array(nodes + 1);
    let next = 1;
    for (let node = 0; node < nodes; node++) {
      this.#first[node] = next;
      if (((costs.charCodeAt(node) - NUMBER_BASE) & 2) === 0) continue;
      while ((costs.charCodeAt(next) & 1) === 0) next++;
      next++;
    }
    this.#first[nodes] = next;
    for (let node = this.#first[ROOT] ?? 0; node < (this.#first[ROOT + 1] ?? 0); node++)
      this.#top[characters.charCodeAt(node) - FIRST_CHARACTER] = node;
  }

  /** The node behind a character; 0 where no word goes on so. */
  child(node: number, character: number): number {
    if (node === ROOT) return this.#top[character - FIRST_CHARACTER] ?? 0;
    let low = this.#first[node] ?? 0;
    let high = this.#first[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#characters.charCodeAt(middle);
      if (found === character) return middle;
      if (found < character) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** The nodes from the first up to the second are the children of a node. */
  childrenOf(node: number): readonly [from: number, to: number] {
    return [this.#first[node] ?? 0, this.#first[node + 1] ?? 0];
  }

  /** The last character of the beginning that a node is. */
  characterOf(node: number): number {
    return this.#characters.charCodeAt(node);
  }

  /** The cost of the word that ends at a node; Infinity where none does. */
  cost(node: number): number {
    const cost = (this.#costs.charCodeAt(node) - NUMBER_BASE) >>> 2;
    return cost === 0 ? Infinity : cost / COST_UNIT;
  }
}
