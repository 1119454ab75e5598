import { DIVISIONS } from '../data/divisions.js';

/** Where a division of China lies. */
export interface Division {
  name: string;
  level: 'province' | 'prefecture' | 'county';
  /** The names of what it lies in, from the province down. */
  within: readonly string[];
}

/** The provinces, prefectures and counties of China: the table taken apart, for whoever keeps it while it is needed. */
export class Divisions {
  readonly #byName = new Map<string, Division[]>();
  readonly #lengths = new Map<string, number[]>();

  constructor() {
    for (const line of DIVISIONS.trim().split('\n')) {
      const [province = '', rest = ''] = line.split('|');
      this.#add({ name: province, level: 'province', within: [] });
      for (const group of rest.split(';').filter((each) => each !== '')) {
        const [prefecture = '', counties = ''] = group.split(':');
        const within = prefecture === '' ? [province] : [province, prefecture];
        if (prefecture !== '') this.#add({ name: prefecture, level: 'prefecture', within: [province] });
        for (const county of counties.split(',').filter((each) => each !== ''))
          this.#add({ name: county, level: 'county', within });
      }
    }
    for (const lengths of this.#lengths.values()) lengths.sort((left, right) => right - left);
  }

  /** The divisions of a name: none where it is no division's, several where counties share it. */
  named(name: string): readonly Division[] {
    return this.#byName.get(name) ?? NONE;
  }

  /** How long the names are that end in two characters, the longest first; most words end as none does. */
  lengthsOf(ending: string): readonly number[] {
    return this.#lengths.get(ending) ?? NONE;
  }

  /** All divisions in the order of the table. */
  all(): Division[] {
    return [...this.#byName.values()].flat();
  }

  #add(division: Division): void {
    const { name } = division;
    const same = this.#byName.get(name);
    if (same !== undefined) {
      same.push(division);
      return;
    }
    this.#byName.set(name, [division]);
    const ending = name.slice(-2);
    const lengths = this.#lengths.get(ending);
    if (lengths === undefined) this.#lengths.set(ending, [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }
}

const NONE: readonly never[] = [];
