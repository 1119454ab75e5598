import { isShortForm } from '../../common/locality.js';
import type { Locality, Place, Spot } from '../../model.js';
import type { Divisions } from './divisions.js';
import type { Places } from './own-places.js';
import { spotOf } from '../search/spots.js';
import type { Occurrence } from '../search/texts.js';

/** A title that names another place than the document is of. */
export interface StrangeTitle {
  at: Occurrence;
  spot: Spot | undefined;
  meant: string;
  actual: string;
  /** A title that has the right name. */
  other: { place: Place } | null;
}

const LEVELS: readonly (keyof Locality)[] = ['province', 'prefecture', 'county', 'township'];

/** Titles that name another place than most of the document does, each at the highest level that differs. */
export function strangeTitles({ own, titles }: Places, divisions: Divisions): StrangeTitle[] {
  // A city right above the township is read as a county where the title leaves out the county.
  const all = new Set(LEVELS.map((level) => own[level]));
  return titles.flatMap(({ at, locality }) => {
    const level = LEVELS.find((each) => {
      const [actual, meant] = [locality[each], own[each]];
      return (
        actual !== null &&
        meant !== null &&
        actual !== meant &&
        !all.has(actual) &&
        // 天府新区 above 成都直管区, where other titles leave that out.
        !Object.values(locality).includes(meant) &&
        !isWithCity(actual, meant, divisions) &&
        !isWithCity(meant, actual, divisions) &&
        !isShortForm(actual, meant) &&
        !isShortForm(meant, actual)
      );
    });
    const [actual, meant] = level === undefined ? [null, null] : [locality[level], own[level]];
    if (level === undefined || actual === null || meant === null) return [];
    const other = titles.find((each) => each.locality[level] === meant)?.at ?? null;
    return [{ at, spot: spotOf(at.text, actual), meant, actual, other }];
  });
}

/** True where a name is another one behind a city's without its kind: 成都锦江区 and 锦江区. */
function isWithCity(long: string, short: string, divisions: Divisions): boolean {
  const before = long.slice(0, -short.length);
  return before.length >= 2 && long.endsWith(short) && divisions.named(`${before}市`).length > 0;
}
