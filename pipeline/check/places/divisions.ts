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
 * The provinces, prefectures and counties of China. Nothing changes them once they are made. Texts ask thousands
 * of times whether some characters are a name and nearly never where it lies: only the names are taken apart at once.
 */
export class Divisions {
  readonly #names: ReadonlySet<string> = new Set(DIVISIONS.match(NAMES));
  /** How long the names are that end in two characters: a bit for each length. Most words end as none does. */
  readonly #lengths = new Map<string, number>();

  constructor() {
    for (const name of this.#names) {
      const ending = name.slice(-2);
      this.#lengths.set(ending, (this.#lengths.get(ending) ?? 0) | (1 << name.length));
    }
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

  /** All divisions in the order of the table. */
  all(): Division[] {
    return [...divisionsIn(DIVISIONS)];
  }

  /** The longest name of a division, of `least` to `most` characters, that ends at an index of a text; or null. */
  longestAt(text: string, end: number, least: number, most: number): string | null {
    const lengths = this.#lengths.get(text.slice(Math.max(0, end - 2), end)) ?? 0;
    if (lengths === 0) return null;
    for (let length = Math.min(most, end); length >= least; length--) {
      if ((lengths & (1 << length)) === 0) continue;
      const name = text.slice(end - length, end);
      if (this.#names.has(name)) return name;
    }
    return null;
  }
}
