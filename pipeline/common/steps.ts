import { NAME_SETTINGS } from './settings.js';
import { NAME_CHARACTER } from './vocabulary/marks.js';
import { STEP_MARK } from './vocabulary/ordinals.js';

/** What may stand before the colon that opens a department's part. */
const OPENER = `${NAME_CHARACTER}{2,${NAME_SETTINGS.maxPartOpener}}`;

const BREAKS = new RegExp(
  `(?<![ \\t\\u3000])[ \\t\\u3000]+(?=${STEP_MARK})|(?<=[。；;])[ \\t\\u3000]+(?=${OPENER}[：:])`,
  'gu',
);
/** A run of blanks of any length would overflow the stack of the regular expressions below. */
const LONG_BLANKS = /[^\S\n]{2,1000}/gu;
const BLANKS = /[^\S\n]+/gu;
const EDGES = / ?\n[\n ]*/gu;

/**
 * The text of a cell in the form that every extractor hands on: white space is one space, lines have no blank
 * ends, no line is empty, and each step and each department's part that follows white space begins a line.
 */
export function lineate(text: string): string {
  return text
    .replace(/\v/g, '\n')
    .replace(LONG_BLANKS, ' ')
    .replace(BREAKS, '\n')
    .replace(BLANKS, ' ')
    .replace(EDGES, '\n')
    .trim();
}
