import { isShortForm } from '../../common/locality.js';
import type { Locality, Place, Spot } from '../../model.js';
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
export function strangeTitles({ own, titles }: Places): StrangeTitle[] {
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
