import { inflateSync } from 'fflate';

/** The characters that the lexicon knows: the CJK ideographs of the basic block. */
const FIRST_CHARACTER = 0x4e00;
const CHARACTERS = 0x5200;

/** The unit of a cost in the data: a tenth of a natural logarithm. */
const COST_UNIT = 10;

/** The node at which every word begins. */
const ROOT = 0;

/**
 * The words of Chinese with their costs: the natural logarithm of one in how many words this one is (的: 3, a word that
 * stands once in a million: 14). A trie: from `ROOT` a node for each beginning of a word.
 */
export class Lexicon {
  /** The children of node n are the nodes from `#first[n]` up to `#first[n + 1]`, in the order of their characters. */
  readonly #first: Uint32Array;
  readonly #characters: Uint16Array;
  readonly #costs: Uint8Array;
  /** The children of the root by their characters, which are asked for most. */
  readonly #top = new Uint16Array(CHARACTERS);

  /** `data` is what test/tools/generate-lexicon.mjs writes, which describes its tables. */
  constructor(data: string) {
    const bytes = inflateSync(bytesOf(data));
    const nodes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.#first = new Uint32Array(nodes + 1);
    this.#characters = new Uint16Array(nodes);
    let at = 4;
    for (let node = 0, next = 1; node < nodes; node++) {
      this.#first[node] = next;
      let children = bytes[at++] ?? 0;
      if (children === 255) {
        children = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
        at += 2;
      }
      next += children;
    }
    this.#first[nodes] = nodes;
    this.#fillCharacters(bytes.subarray(at, at + 2 * (nodes - 1)), nodes);
    this.#costs = bytes.subarray(at + 2 * (nodes - 1));
    for (let node = this.#first[ROOT] ?? 0; node < (this.#first[ROOT + 1] ?? 0); node++)
      this.#top[(this.#characters[node] ?? 0) - FIRST_CHARACTER] = node;
  }

  #fillCharacters(steps: Uint8Array, nodes: number): void {
    for (let parent = 0; parent < nodes; parent++) {
      let character = FIRST_CHARACTER;
      for (let node = this.#first[parent] ?? 0; node < (this.#first[parent + 1] ?? 0); node++) {
        character += (steps[node - 1] ?? 0) | ((steps[node - 1 + nodes - 1] ?? 0) << 8);
        this.#characters[node] = character;
      }
    }
  }

  /** The node behind a character; 0 where no word goes on so. */
  child(node: number, character: number): number {
    if (node === ROOT) return this.#top[character - FIRST_CHARACTER] ?? 0;
    let low = this.#first[node] ?? 0;
    let high = this.#first[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#characters[middle] ?? 0;
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
    return this.#characters[node] ?? 0;
  }

  /** The cost of the word that ends at a node; Infinity where none does. */
  cost(node: number): number {
    const cost = this.#costs[node] ?? 0;
    return cost === 0 ? Infinity : cost / COST_UNIT;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in base64. `atob` and a loop over what it gives take five times as long. */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/u, '').length * 3) / 4));
  const value = (at: number): number => values[base64.charCodeAt(at) & 127] ?? 0;
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const three = (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3);
    bytes[to] = three >> 16;
    bytes[to + 1] = three >> 8;
    bytes[to + 2] = three;
  }
  return bytes;
}
