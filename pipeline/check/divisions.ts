import { DIVISIONS } from './data/divisions.js';

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
