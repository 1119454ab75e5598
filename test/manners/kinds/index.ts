import type { Kind } from '../kind.js';
import { FORMATS } from '../plan.js';
import { WORDINGS } from '../wordings/index.js';
import { HEADING_KINDS } from './headings.js';
import { PLACE_AND_TITLE_KINDS } from './places.js';
import { STRUCTURE_KINDS } from './structures.js';
import { NUMERAL_KINDS, WORDING_KINDS, withWording } from './wordings.js';

/** Kinds of formats: any wording, in this format. */
const FORMAT_KINDS: readonly Kind[] = FORMATS.map((format) => ({
  id: `format-${format}`,
  axis: 'format',
  what: format,
  plan: (plan, random) => ({
    ...withWording(plan, random.pick(WORDINGS), (values) => random.pick(values)),
    format,
  }),
}));

/** All kinds of manners. */
export const KINDS: readonly Kind[] = [
  ...WORDING_KINDS,
  ...NUMERAL_KINDS,
  ...STRUCTURE_KINDS,
  ...HEADING_KINDS,
  ...PLACE_AND_TITLE_KINDS,
  ...FORMAT_KINDS,
];
