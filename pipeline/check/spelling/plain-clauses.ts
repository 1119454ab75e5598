import { SPELLING_SETTINGS } from '../settings.js';
import { isLeftOver } from './alone.js';
import type { Lexicon } from './lexicon.js';

const { unknownCost } = SPELLING_SETTINGS;

/**
 * Tells which clauses the likeliest words of the language make up, without a character that is left over: nine in ten of
 * a sound document. Nothing is amiss in them that a dictionary could show.
 */
export class PlainClauses {
  /** The least cost of the words up to each place, and where the last of them begins. */
  #costs = new Float64Array(0);
  #starts = new Int32Array(0);

  constructor(private readonly lexicon: Lexicon) {}

  /** True where nothing is left over. */
  has(clause: string): boolean {
    this.#part(clause);
    for (let end = clause.length; end > 0;) {
      const start = this.#starts[end] ?? 0;
      const cost = (this.#costs[end] ?? 0) - (this.#costs[start] ?? 0);
      if (isLeftOver(clause.slice(start, end), cost)) return false;
      end = start;
    }
    return true;
  }

  #part(clause: string): void {
    const size = clause.length;
    if (this.#costs.length <= size) {
      this.#costs = new Float64Array(2 * size + 1);
      this.#starts = new Int32Array(2 * size + 1);
    }
    const [costs, starts] = [this.#costs, this.#starts];
    costs.fill(Infinity, 1, size + 1);
    for (let start = 0; start < size; start++) {
      const before = costs[start] ?? 0;
      for (let end = start + 1, node = 0; end <= size; end++) {
        node = this.lexicon.child(node, clause.charCodeAt(end - 1));
        if (node === 0 && end > start + 1) break;
        let cost = node === 0 ? unknownCost : this.lexicon.cost(node);
        if (end === start + 1 && cost > unknownCost) cost = unknownCost;
        if (before + cost < (costs[end] ?? 0)) {
          costs[end] = before + cost;
          starts[end] = start;
        }
        if (node === 0) break;
      }
    }
  }
}
