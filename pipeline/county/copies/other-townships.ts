import { isNeighbourMention } from '../../check/places/neighbour-mentions.js';
import { escapeRegExp } from '../../common/characters.js';
import { matchesOf } from '../../common/matches.js';
import { LISTS } from '../../common/names.js';
import type { CountyCopy, CountyTownship, DutyList, ListName, Place, Spot } from '../../model.js';
import { isTemplate } from './template.js';

/** A text of a document, and where it stands. */
interface Written {
  list: ListName | null;
  item: number | null;
  text: string;
  place: Place;
}

/** A mention of a township in the list of another one. */
interface Mention {
  township: number;
  other: number;
  written: Written;
  start: number;
  end: number;
  /** The clause that it stands in. */
  clause: string;
}

/**
 * The names of other townships of the county in a township's list: not where a text may well name a neighbour, and not
 * in a clause that most lists have. Each clause is told once for a township.
 */
export function otherTownships(townships: readonly CountyTownship[]): CountyCopy[] {
  const names = namesOf(townships);
  const mentions = townships.flatMap((each, township) => mentionsIn(each, township, names));
  const having = new Map<string, Set<number>>();
  for (const { clause, township } of mentions)
    having.set(clause, (having.get(clause) ?? new Set()).add(township));
  const seen = new Set<string>();
  return mentions.flatMap(({ township, other, written, start, end, clause }): CountyCopy[] => {
    const key = `${township} ${written.list ?? ''} ${written.item ?? ''} ${other} ${clause}`;
    // Its own township may well be named in a clause that all others have from the template.
    if (isTemplate((having.get(clause)?.size ?? 0) + 1, townships.length) || seen.has(key)) return [];
    seen.add(key);
    const { list, item, text, place } = written;
    const spot: Spot = { text, start, end };
    return [{ kind: 'other-township', township, other, list, item, spot, place }];
  });
}

/** The names of a county's townships, by which texts are searched from the ends of names. */
interface Names {
  /** The last characters of all names. */
  ends: RegExp;
  /** The lengths of names, the longest first. */
  lengths: number[];
  townships: ReadonlyMap<string, number>;
}

function namesOf(townships: readonly CountyTownship[]): Names {
  const named = townships.flatMap(({ list, name }, index): [string, number][] =>
    // A name of a kind and one character (关镇) may be the end of other words.
    list.place.township === null || name.length < LEAST_NAME ? [] : [[name, index]],
  );
  const ends = new Set(named.map(([name]) => escapeRegExp(name.slice(-1))));
  return {
    ends: new RegExp(named.length === 0 ? '(?!)' : [...ends].join('|'), 'gu'),
    lengths: [...new Set(named.map(([name]) => name.length))].sort((left, right) => right - left),
    townships: new Map(named),
  };
}

/** A kind and two characters. */
const LEAST_NAME = 3;

function mentionsIn({ name, list }: CountyTownship, township: number, names: Names): Mention[] {
  return textsOf(list).flatMap((written) => {
    const { text } = written;
    const found = new Map<number, Mention>();
    for (const { index } of matchesOf(names.ends, text)) {
      const end = index + 1;
      const length = names.lengths.find((each) =>
        names.townships.has(text.slice(Math.max(0, end - each), end)),
      );
      if (length === undefined) continue;
      const start = end - length;
      const other = names.townships.get(text.slice(start, end));
      // The own name may end as another one does: 大白石镇, 白石镇.
      if (other === undefined || other === township || text.slice(0, end).endsWith(name)) continue;
      if (found.has(other) || isNeighbourMention(text, start, end)) continue;
      found.set(other, { township, other, written, start, end, clause: clauseAt(text, start, end) });
    }
    return [...found.values()];
  });
}

function clauseAt(text: string, start: number, end: number): string {
  const before = /[^，。；;！!\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^，。；;！!\n]*/u.exec(text.slice(end))?.[0] ?? '';
  return (before + text.slice(start, end) + after).replace(/\s/gu, '');
}

/** The texts of a document in which a name may have been left: its title says what it is of, and is none of them. */
function textsOf({ statement, tables, lists }: DutyList): Written[] {
  const paragraphs = statement.paragraphs.map(({ text, place }) => ({ list: null, item: null, text, place }));
  const titles = LISTS.flatMap((list): Written[] => {
    const table = tables[list];
    return table === null || table.title === null
      ? []
      : [{ list, item: null, text: table.title, place: table.place }];
  });
  const cells = LISTS.flatMap((list) =>
    lists[list].flatMap((item) =>
      item.cells.flatMap(({ column, text, place }): Written[] =>
        column === 'number' || column === 'category' ? [] : [{ list, item: item.number, text, place }],
      ),
    ),
  );
  return [...paragraphs, ...titles, ...cells];
}
