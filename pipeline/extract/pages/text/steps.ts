/** Numbers that open a step or a paragraph, as they are printed at the head of a line. */
import { CLOSING_MARKS, classOf, STOPS } from '../../../common/vocabulary/marks.js';
import { ENCLOSED_NUMBERS, LONG_ORDINAL, ORDINAL } from '../../../common/vocabulary/ordinals.js';
import type { Line } from '../types.js';

/** Opens a step or a paragraph: `1.`, `（一）`, `一、`, `①`, `(1)`; not `1.5`. */
const STEP = new RegExp(
  `^(?:\\d{1,3}[.．、](?!\\d)|[（(](?:\\d{1,3}|${LONG_ORDINAL})[）)]|${ORDINAL}[、.．]|[${ENCLOSED_NUMBERS}])`,
  'u',
);

/** Ends a sentence or a part of one. */
const ENDED = new RegExp(`${classOf(STOPS, '.;:!?', CLOSING_MARKS, ')')}$`, 'u');

/** Does not end a text that a number may follow: 第 1 项, 3、1, 和 2. */
const GOES_ON = /[第至、，,和与及年\d]$/u;

/** True for a text that opens a step or a paragraph with its number. */
export function isStep(text: string): boolean {
  return STEP.test(text);
}

/** True for the number of a step alone: its text is on the next line. */
export function isStepNumber(text: string): boolean {
  return STEP.exec(text)?.[0] === text;
}

/** True where `line` opens a step that is no part of the text of the full line before it. */
export function opensStep(before: Line, line: Line): boolean {
  return STEP.test(line.text) && (ENDED.test(before.text) || !GOES_ON.test(before.text));
}
