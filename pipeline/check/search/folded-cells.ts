import { fold, foldWithMap } from '../../common/characters.js';
import type { Spot } from '../../model.js';
import { spotAt } from './spots.js';

/** Where a name stands in a text, and what of the text, folded, comes behind it there. */
class Spots {
  private readonly starts: number[] = [];

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly at: readonly number[],
    private readonly name: string,
  ) {
    const step = Math.max(1, name.length);
    for (let from = folded.indexOf(name); from >= 0 && name !== ''; from = folded.indexOf(name, from + step))
      this.starts.push(from);
  }

  /** The index of the first that is followed by something, or -1. */
  followedBy(follows: RegExp): number {
    const { folded, name } = this;
    return this.starts.findIndex((start) => follows.test(folded.slice(start + name.length)));
  }

  /** The spot of the one at an index; the last one's where there are fewer; undefined where there is none. */
  spot(index: number): Spot | undefined {
    const start = this.starts[index] ?? this.starts.at(-1);
    return start === undefined ? undefined : spotAt(this.text, this.at, start, start + this.name.length);
  }
}

/**
 * The texts of cells folded, and where names stand in them, each worked out once: 县民政局、 may stand four thousand
 * times in one cell, and each of them may be told.
 */
export class FoldedCells {
  private readonly texts = new Map<string, ReturnType<typeof foldWithMap> & { names: Map<string, Spots> }>();

  /** Where a name stands in a text, whatever white space is between its characters. */
  spotsOf(text: string, name: string): Spots {
    let own = this.texts.get(text);
    if (own === undefined) {
      own = { ...foldWithMap(text), names: new Map() };
      this.texts.set(text, own);
    }
    let spots = own.names.get(name);
    if (spots === undefined) {
      spots = new Spots(text, own.folded, own.at, fold(name));
      own.names.set(name, spots);
    }
    return spots;
  }
}
