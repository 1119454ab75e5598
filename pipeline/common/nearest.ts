import { closestMatch } from 'leven';
import type { Text } from '../model.js';
import { inUnits } from './edit-distance.js';
import { say } from './result.js';
import { NAME_SETTINGS } from './settings.js';

/** The name that was probably meant: the nearest of those that there are, or null where none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  const [target = '', ...candidates] = inUnits([name, ...names]);
  const { minEdits, charactersPerEdit } = NAME_SETTINGS;
  const maxDistance = Math.max(minEdits, Math.floor(target.length / charactersPerEdit));
  const closest = closestMatch(target, candidates, { maxDistance });
  return closest === undefined ? null : (names[candidates.indexOf(closest)] ?? null);
}

/** ，是否想写“…”？, to stand behind what says that there is no such name; nothing where no name is near. */
export function meantWords(name: string, names: readonly string[]): Text {
  const meant = nearest(name, names);
  return meant === null ? say('', '') : say(`，是否想写“${meant}”`, `; did you mean “${meant}”?`);
}
