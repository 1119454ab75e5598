import { NOWHERE, type Words } from './words.js';

/** The best way to part a clause into words, and what each beginning and each end of it costs at least. */
export interface Segmentation {
  /** The least cost of the first n characters. */
  before: Float64Array;
  /** The least cost of all but the first n characters. */
  after: Float64Array;
  /** The length of the word in which each character is. */
  lengths: Uint8Array;
  /** 1 where a word begins or the clause ends. */
  bounds: Uint8Array;
}

/** Parts a clause into the words that together cost least (Viterbi's method). */
export function segment(clause: string, words: Words): Segmentation {
  const size = clause.length;
  const before = new Float64Array(size + 1).fill(Infinity);
  const after = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const edges: number[] = [];
  before[0] = 0;
  after[size] = 0;
  for (let start = 0; start < size; start++) {
    let [lexicon, own] = [0, 0];
    for (let end = start + 1; end <= size; end++) {
      const character = clause.charCodeAt(end - 1);
      lexicon = words.inLexicon(lexicon, character);
      own = words.inOwn(own, character);
      if (lexicon === NOWHERE && own === NOWHERE && end > start + 1) break;
      const cost = words.cost(lexicon, own, end - start);
      if (cost === Infinity) continue;
      edges.push(start, end, cost);
      const total = (before[start] ?? 0) + cost;
      if (total < (before[end] ?? 0)) {
        before[end] = total;
        from[end] = start;
      }
    }
  }
  for (let at = edges.length - 3; at >= 0; at -= 3) {
    const [start = 0, end = 0, cost = 0] = [edges[at], edges[at + 1], edges[at + 2]];
    after[start] = Math.min(after[start] ?? 0, cost + (after[end] ?? 0));
  }
  const lengths = new Uint8Array(size);
  const bounds = new Uint8Array(size + 1);
  for (let end = size; end > 0; end = from[end] ?? 0) {
    lengths.fill(end - (from[end] ?? 0), from[end] ?? 0, end);
    bounds[end] = 1;
  }
  bounds[0] = 1;
  return { before, after, lengths, bounds };
}
