import { NAME_SETTINGS } from './settings.js';

/** Chinese numerals as they open headings and steps. */
const ORDINAL = '[一二三四五六七八九十百]{1,4}';

/**
 * A regular expression source for the mark that opens a step or a heading within a cell:
 * `1.` `1．` `1、` `1)` `（1）` `（一）` `一、` `①`. A figure such as `3.5` is not one.
 */
export const STEP_MARK = `(?:\\d{1,2}[.．](?!\\d)|\\d{1,2}[、)）]|[（(](?:\\d{1,2}|${ORDINAL})[）)]|${ORDINAL}、|[①-⑳㉑-㉟])`;

/** What may stand before the colon that opens a department's part: no sentence punctuation, no white space. */
const OPENER = `[^\\s，。；：:;,！？]{2,${NAME_SETTINGS.maxPartOpener}}`;

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
