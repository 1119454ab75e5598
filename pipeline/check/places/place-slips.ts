import type { CheckOptions, Locality } from '../../model.js';
import type { Divisions } from './divisions.js';
import type { Places } from './own-places.js';
import type { PlaceMention } from './place-mentions.js';
import { spotAt } from '../search/spots.js';
import type { Occurrence } from '../search/texts.js';
import { PLACE_SETTINGS } from '../settings.js';

/** A slip of the pen in one of the document's own names. */
export interface OwnSlip extends PlaceMention {
  meant: string;
}

/** The kinds of places at the end of their names, the longest first. */
const KIND = /(?:民族乡|自治区|自治州|自治县|自治旗|街道|苏木|地区|[镇乡县区市州盟旗省])$/u;

const LEVELS = ['province', 'prefecture', 'county', 'township'] as const;

/** The name of a place without its kind. */
export function coreOf(name: string): string {
  return name.replace(KIND, '');
}

/** The kind of a place, from its name. */
export function kindOf(name: string): string {
  return KIND.exec(name)?.[0] ?? '';
}

/** Where the texts bear one of the document's own names with a character exchanged or lost. */
export function ownSlips(own: Locality, texts: readonly Occurrence[], divisions: Divisions): OwnSlip[] {
  const names = LEVELS.flatMap((level) => {
    const name = own[level];
    if (name === null || coreOf(name).length < PLACE_SETTINGS.minSlipCore) return [];
    return [{ level, name, core: coreOf(name), kind: kindOf(name) }];
  });
  if (names.length === 0) return [];
  return texts.flatMap((at) => {
    if (at.column === 'number' || at.column === 'category') return [];
    const { folded } = at;
    return names.flatMap(({ level, name, core, kind }) => {
      const found: OwnSlip[] = [];
      for (let index = folded.indexOf(kind); index >= 0; index = folded.indexOf(kind, index + 1)) {
        const slip = slipBefore(folded.slice(Math.max(0, index - core.length), index), core);
        if (slip === null || divisions.named(slip + kind).length > 0) continue;
        const end = index + kind.length;
        const start = index - slip.length;
        found.push({
          level,
          name: slip + kind,
          meant: name,
          at,
          spot: spotAt(at.text, at.foldingMap, start, end),
        });
      }
      return found;
    });
  });
}

/** What stands for a name at the end of a text with one character exchanged or lost; null where it is right. */
function slipBefore(text: string, core: string): string | null {
  if (text === core) return null;
  const slip = slipOf(text, core);
  return slip !== null && /^[一-龥]+$/u.test(text) ? slip : null;
}

function slipOf(text: string, core: string): string | null {
  const length = core.length;
  if (text.length === length) {
    let different = 0;
    for (let at = 0; at < length; at++) if (text[at] !== core[at]) different++;
    // The first character alone may belong to the words before a name that has lost one.
    if (different === 1) return text[0] === core[0] ? text : text.slice(1);
  }
  const short = text.slice(1 - length);
  for (let lost = 1; lost < length; lost++) {
    if (short === core.slice(0, lost) + core.slice(lost + 1)) return short;
  }
  return null;
}

/**
 * Mentions of other townships, counties, prefectures or provinces that no other rule tells better, but for those that
 * the caller allows; and each mention of a neighbour that the caller names.
 */
export function otherPlaces(
  facts: {
    texts: readonly Occurrence[];
    places: Places;
    placeMentions: readonly PlaceMention[];
    ownSlips: readonly OwnSlip[];
    options: CheckOptions;
  },
  levels: readonly PlaceMention['level'][],
): PlaceMention[] {
  const { places = [], neighbours = [] } = facts.options;
  const { township } = facts.places.own;
  const told = facts.placeMentions.filter(
    (mention) =>
      levels.includes(mention.level) &&
      !isTitle(mention) &&
      // The own name with another kind is told as such.
      (township === null || coreOf(mention.name) !== coreOf(township)) &&
      !places.some((place) => mention.name.endsWith(place)) &&
      !neighbours.some((name) => mention.name.includes(name)) &&
      !facts.ownSlips.some(({ at, spot }) => at === mention.at && spot.end === mention.spot.end),
  );
  const named = neighbours.filter((name) => name !== '' && levels.includes(levelOf(name)));
  if (named.length === 0) return told;
  const found = facts.texts.flatMap((at) => {
    const { folded } = at;
    return named.flatMap((name): PlaceMention[] => {
      const start = folded.indexOf(name);
      if (start < 0) return [];
      return [
        { level: levelOf(name), name, at, spot: spotAt(at.text, at.foldingMap, start, start + name.length) },
      ];
    });
  });
  return [...told, ...found];
}

/** What a configured name is: without a kind of a county or higher it is taken for a township's. */
function levelOf(name: string): PlaceMention['level'] {
  return /[省市县区州盟旗]$/u.test(name) ? 'county' : 'township';
}

/** Titles are held against each other. */
function isTitle({ at: { kind } }: PlaceMention): boolean {
  return kind === 'title' || kind === 'list-title' || kind === 'contents';
}
