import { DIVISIONS } from '../data/divisions.js';

/** Where a division of China lies. */
export interface Division {
  name: string;
  level: 'province' | 'prefecture' | 'county';
  /** The names of what it lies in, from the province down. */
  within: readonly string[];
}

/** All divisions of a table in its order. */
export function* divisionsIn(table: string): Generator<Division> {
  for (const line of table.trim().split('\n')) {
    const [province = '', rest = ''] = line.split('|');
    yield { name: province, level: 'province', within: [] };
    for (const group of rest.split(';').filter((each) => each !== '')) {
      const [prefecture = '', counties = ''] = group.split(':');
      const within = prefecture === '' ? [province] : [province, prefecture];
      if (prefecture !== '') yield { name: prefecture, level: 'prefecture', within: [province] };
      for (const county of counties.split(',').filter((each) => each !== ''))
        yield { name: county, level: 'county', within };
    }
  }
}

/** What separates names in the table. */
const NAMES = /[^|:;,\n]+/g;

/**
 * The provinces, prefectures and counties of China, for whoever keeps them while they are needed. Texts ask thousands
 * of times whether some characters are a name and nearly never where it lies: only the names are taken apart at once.
 */
export class Divisions {
  readonly #names: ReadonlySet<string> = new Set(DIVISIONS.match(NAMES));
  readonly #lengths = new Map<string, number[]>();

  constructor() {
    for (const name of this.#names) {
      const ending = name.slice(-2);
      const lengths = this.#lengths.get(ending);
      if (lengths === undefined) this.#lengths.set(ending, [name.length]);
      else if (!lengths.includes(name.length)) lengths.push(name.length);
    }
    for (const lengths of this.#lengths.values())
      if (lengths.length > 1) lengths.sort((left, right) => right - left);
  }

  /** True for the name of a division. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** The divisions of a name: none where it is no division's, several where counties share it. */
  named(name: string): Division[] {
    if (!this.#names.has(name)) return [];
    const lines = DIVISIONS.split('\n').filter((line) => line.includes(name));
    return [...divisionsIn(lines.join('\n'))].filter((division) => division.name === name);
  }

  /** How long the names are that end in two characters, the longest first; most words end as none does. */
  lengthsOf(ending: string): readonly number[] {
    return this.#lengths.get(ending) ?? NONE;
  }
}

const NONE: readonly number[] = [];
