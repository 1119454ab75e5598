import { DIVISIONS } from '../data/divisions.js';

/** Where a division of China lies. */
export interface Division {
  name: string;
  level: 'province' | 'prefecture' | 'county';
  /** The names of what it lies in, from the province down. */
  within: readonly string[];
}

let known: ReadonlyMap<string, readonly Division[]> | undefined;

/** The provinces, prefectures and counties of China by their names; several counties may share one. */
export function divisions(): ReadonlyMap<string, readonly Division[]> {
  known ??= read();
  return known;
}

let lengths: ReadonlyMap<string, readonly number[]> | undefined;

/** How long the names of divisions are that end in two characters, the longest first; most words end as none does. */
export function lengthsOfDivisions(ending: string): readonly number[] {
  lengths ??= lengthsByEnding();
  return lengths.get(ending) ?? [];
}

function lengthsByEnding(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const name of divisions().keys()) {
    const ending = name.slice(-2);
    const some = all.get(ending);
    if (some === undefined) all.set(ending, [name.length]);
    else if (!some.includes(name.length)) some.push(name.length);
  }
  for (const some of all.values()) some.sort((left, right) => right - left);
  return all;
}

function read(): Map<string, Division[]> {
  const all = new Map<string, Division[]>();
  const add = (division: Division): void => {
    const same = all.get(division.name);
    if (same === undefined) all.set(division.name, [division]);
    else same.push(division);
  };
  for (const line of DIVISIONS.trim().split('\n')) {
    const [province = '', rest = ''] = line.split('|');
    add({ name: province, level: 'province', within: [] });
    for (const group of rest.split(';').filter((each) => each !== '')) {
      const [prefecture = '', counties = ''] = group.split(':');
      const within = prefecture === '' ? [province] : [province, prefecture];
      if (prefecture !== '') add({ name: prefecture, level: 'prefecture', within: [province] });
      for (const county of counties.split(',').filter((each) => each !== ''))
        add({ name: county, level: 'county', within });
    }
  }
  return all;
}
