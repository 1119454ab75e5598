import type { Wording } from '../wording.js';
import { CHANGES } from './changes.js';
import { MARKS } from './marks.js';
import { PARTS } from './parts.js';
import { TOPICS } from './topics.js';
import { TOTALS } from './totals.js';

/** All manners of wording. */
export const WORDINGS: readonly Wording[] = [...TOTALS, ...TOPICS, ...CHANGES, ...PARTS, ...MARKS];
