import type { CountyCopy, CountyTownship } from '../../model.js';
import { equalFacts } from './equal-facts.js';
import { otherTownships } from './other-townships.js';

/** What townships of a county seem to have from each other. What most of them share is a template, and no copy. */
export function copiesOf(townships: readonly CountyTownship[]): CountyCopy[] {
  return [...otherTownships(townships), ...equalFacts(townships)];
}
