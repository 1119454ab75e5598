import type { Kind } from '../kind.js';
import { departments } from './departments.js';
import { documents } from './document.js';
import { figures } from './figures.js';
import { places } from './places.js';
import { repeats } from './repeats.js';
import { tables } from './tables.js';
import { text } from './text.js';

/** All kinds of slip, in the order of the table. */
export const KINDS: readonly Kind[] = [
  ...figures,
  ...tables,
  ...departments,
  ...places,
  ...repeats,
  ...text,
  ...documents,
];
