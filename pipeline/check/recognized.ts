/** Findings that rest on single characters, where these were recognized on a picture. */
import { say } from '../common/result.js';
import type { DutyList, Place, Severity, Text } from '../model.js';
import type { Rule } from './rule.js';

/** Rules of other scopes than `text` whose findings a single character makes. */
const BY_CHARACTERS: ReadonlySet<string> = new Set([
  'place-misspelt',
  'category-slip',
  'heading-damaged',
  'title-misspelt',
  'figure-damaged',
  'department-misspelt',
  'department-name-varies',
  'number-unreadable',
]);

/** Tells whether a place is on a page whose text was recognized; null where none was. */
export function recognizedPlaces({ recognition }: DutyList): ((place: Place | null) => boolean) | null {
  if (recognition === undefined) return null;
  const { pages, layered, files } = recognition;
  const known = new Set([...pages, ...layered]);
  return (place) =>
    place === null ||
    (place.kind === 'page' &&
      (files === undefined || files.includes(place.file ?? '')) &&
      known.has(place.page));
}

/**
 * What is said of a finding on a single character of recognized text: it is marked so and is no error, for the character
 * may have been recognized wrongly. Null of other findings.
 */
export function ofRecognized(
  { id, scope, severity }: Pick<Rule, 'id' | 'severity'> & Partial<Pick<Rule, 'scope'>>,
  message: Text,
): { severity: Severity; message: Text } | null {
  if (scope !== 'text' && !BY_CHARACTERS.has(id)) return null;
  return {
    severity: severity === 'error' ? 'warning' : severity,
    message: say(
      `${message.zh}（文字由识别得到，请先对照原图）`,
      `${message.en} (recognized text: compare it with the picture first)`,
    ),
  };
}
