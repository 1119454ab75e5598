import { fold } from '../../common/characters.js';
import type { CountyRow } from '../../model.js';
import { type TownshipSet, townshipSet } from './townships-set.js';

/** A row with its name as printed, and that without the names of the place. */
export interface NamedRow {
  row: CountyRow;
  printed: string;
  neutral: string;
}

/** A name that rows of several townships may share. */
export interface Wording {
  /** As the first row has it printed. */
  text: string;
  /** The same without the names of the place. */
  neutral: string;
  /** Without white space, punctuation and the names of the place: what rows of one wording share. */
  key: string;
  rows: CountyRow[];
  townships: TownshipSet;
}

/** What is a matter of format in a name. */
const MARKS = /[^\p{L}\p{N}]/gu;

/** A name as wordings are told apart. */
export function wordingKey(name: string): string {
  return fold(name).replace(MARKS, '');
}

/**
 * The wordings of a county, in the order in which they first stand. Two rows of one name in one list of a township are
 * two items: the second is a wording of its own, with the second ones of other townships.
 */
export function wordingsOf(rows: readonly NamedRow[], townships: number): Wording[] {
  const found = new Map<string, Omit<Wording, 'townships'>>();
  const times = new Map<string, number>();
  for (const { row, printed, neutral } of rows) {
    const key = wordingKey(neutral);
    if (key === '') continue;
    const place = `${row.township} ${row.list} ${key}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    const own = found.get(`${time} ${key}`);
    if (own === undefined) found.set(`${time} ${key}`, { text: printed, neutral, key, rows: [row] });
    else own.rows.push(row);
  }
  return [...found.values()].map((wording) => ({
    ...wording,
    townships: townshipSet(
      wording.rows.map(({ township }) => township),
      townships,
    ),
  }));
}
