import { mostFrequent } from '../../common/count.js';
import { isShortForm, localityOf } from '../../common/locality.js';
import type { DutyList, Locality } from '../../model.js';
import type { Occurrence } from '../search/texts.js';
import { PLACE_SETTINGS } from '../settings.js';

/** The county that most names of the department columns begin with. */
const COUNTY = /^[^、，,；;]{1,10}?(?:自治县|自治旗|县|区|旗|市)(?=.{2})/u;

/** A title of the document or of a list, in the contents too, with the place that it names. */
export interface TitlePlace {
  at: Occurrence;
  locality: Locality;
}

/** The places that a document is of. */
export interface Places {
  /**
   * The place of the document. Where its titles disagree, it is the name that the document bears most often; where
   * none tells the county, the one that its departments are of.
   */
  own: Locality;
  /** All titles that name a place. */
  titles: readonly TitlePlace[];
}

/** The place of a document, told by its titles, its texts and its departments. */
export function placesOf(list: DutyList, texts: readonly Occurrence[]): Places {
  const titles = texts.flatMap((at): TitlePlace[] => {
    if (at.kind !== 'title' && at.kind !== 'list-title' && at.kind !== 'contents') return [];
    const locality = localityOf(at.folded);
    return locality.township === null ? [] : [{ at, locality }];
  });
  const level = (name: keyof Locality): string | null => {
    const names = [...new Set([list.place[name], ...titles.map(({ locality }) => locality[name])])].filter(
      (each) => each !== null,
    );
    const full = names.filter((each) => !names.some((other) => isShortForm(each, other)));
    return full.length > 1 ? mostNamed(texts, full) : (full[0] ?? null);
  };
  const own = {
    province: level('province'),
    prefecture: level('prefecture'),
    county: level('county') ?? countyOfDepartments(list),
    township: level('township'),
  };
  return { own, titles };
}

/** The name that the texts of a document bear most often; the first of those that tie. */
function mostNamed(texts: readonly Occurrence[], names: readonly string[]): string {
  const counts = names.map((name) => ({
    name,
    count: texts.reduce((sum, { folded }) => sum + folded.split(name).length - 1, 0),
  }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).name;
}

function countyOfDepartments(list: DutyList): string | null {
  const names = list.lists.cooperative.flatMap(({ departments }) => departments);
  const counties = names.flatMap((name) => COUNTY.exec(name)?.[0] ?? []);
  const { minCountyNames, countyShare, minCountyLength } = PLACE_SETTINGS;
  if (counties.length < minCountyNames) return null;
  const county = mostFrequent(counties);
  return counties.filter((each) => each === county).length > names.length * countyShare &&
    county.length >= minCountyLength
    ? county
    : null;
}
