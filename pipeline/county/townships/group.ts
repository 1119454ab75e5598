import type { CountyDocument, CountyTownship } from '../../model.js';
import { differencesOf } from './differences.js';

/**
 * The townships that documents are of, in the order in which the documents first tell of them. Documents of one place
 * are one township, for which the first of them is taken.
 */
export function townshipsOf(documents: readonly CountyDocument[]): CountyTownship[] {
  return groupsOf(documents).map(([first, ...others]) => {
    const township: CountyTownship = { ...first, name: nameOf(first), equal: [], unequal: [] };
    for (const { list } of others) {
      const differences = differencesOf(first.list, list);
      if (differences.length === 0) township.equal.push(list.document);
      else township.unequal.push({ document: list.document, differences });
    }
    return township;
  });
}

/** The county that the documents are of; null where they name none, or more than one. */
export function countyNameOf(documents: readonly CountyDocument[]): string | null {
  const names = new Set(documents.flatMap(({ list }) => list.place.county ?? []));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

/** A township's documents, of which there is one at least. */
type Group = [first: CountyDocument, ...others: CountyDocument[]];

function groupsOf(documents: readonly CountyDocument[]): Group[] {
  const counties = countiesByTownship(documents);
  const groups = new Map<string, Group>();
  for (const document of documents) {
    const key = keyOf(document, counties);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [document]);
    else group.push(document);
  }
  return [...groups.values()];
}

/** The counties in which townships of one name lie: 城关镇 may be in two. */
function countiesByTownship(documents: readonly CountyDocument[]): Map<string, Set<string>> {
  const counties = new Map<string, Set<string>>();
  for (const { list } of documents) {
    const { county, township } = list.place;
    if (township === null) continue;
    const known = counties.get(township) ?? new Set<string>();
    counties.set(township, known);
    if (county !== null) known.add(county);
  }
  return counties;
}

/** What documents of one place share. One that does not tell its county is of the only one that others tell. */
function keyOf({ list }: CountyDocument, counties: ReadonlyMap<string, ReadonlySet<string>>): string {
  const { county, township } = list.place;
  if (township === null) return `document ${list.document}`;
  const known = counties.get(township);
  return known === undefined || known.size < 2 ? township : `${county ?? ''} ${township}`;
}

function nameOf({ list }: CountyDocument): string {
  return list.place.township ?? list.document;
}
