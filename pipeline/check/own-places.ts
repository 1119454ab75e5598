import { mostFrequent } from '../common/count.js';
import type { DutyList, Locality } from '../model.js';

/** The county that most names of the department columns begin with. */
const COUNTY = /^[^、，,；;]{1,10}?(?:自治县|自治旗|县|区|旗|市)(?=.{2})/u;
/** Fewer names prove nothing. */
const MIN_NAMES = 4;

const known = new WeakMap<DutyList, Locality>();

/** The place of a document: what its titles tell, and else the county that its departments are of. */
export function ownPlaces(list: DutyList): Locality {
  let own = known.get(list);
  if (own === undefined) {
    own = list.place.county === null ? { ...list.place, county: countyOfDepartments(list) } : list.place;
    known.set(list, own);
  }
  return own;
}

function countyOfDepartments(list: DutyList): string | null {
  const names = list.lists.cooperative.flatMap(({ departments }) => departments);
  const counties = names.flatMap((name) => COUNTY.exec(name)?.[0] ?? []);
  if (counties.length < MIN_NAMES) return null;
  const county = mostFrequent(counties);
  return counties.filter((each) => each === county).length * 2 > names.length && county.length >= 3
    ? county
    : null;
}
