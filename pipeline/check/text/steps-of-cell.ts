import { matchesOf } from '../../common/matches.js';
import {
  CIRCLED_TO_TWENTY,
  DIGITS,
  LONG_ORDINAL_CHARACTERS,
  STEP_MARK,
} from '../../common/vocabulary/ordinals.js';
import type { ColumnRole } from '../../model.js';
import { cellsOf, type Occurrence } from '../search/texts.js';
import { TEXT_SETTINGS } from '../settings.js';

/** How a step is numbered: 一、 （一） 1. 1． 1、 1) （1） ①. */
export type NumberStyle = '一、' | '（一）' | '1.' | '1．' | '1、' | '1）' | '（1）' | '①';

/** The number that opens a step or a heading within a cell, and the text that follows it up to the next one. */
export interface Mark {
  printed: string;
  style: NumberStyle;
  value: number;
  start: number;
  end: number;
  /** Where its text ends. */
  close: number;
  /** Something opens a new sequence here: a colon, a line that is no step. */
  opened: boolean;
}

/** Columns whose cells hold steps. */
const STEPPED: readonly ColumnRole[] = ['superiorDuties', 'townshipDuties', 'handover', 'way'];

const MARK = new RegExp(`(?:^|(?<=[；;。：:！!】])) *(${STEP_MARK})`, 'gmu');

/** A line that opens a part: no step, no sentence. */
const OPENER_LINE = new RegExp(
  `^[^\\d（(${CIRCLED_TO_TWENTY}][^。；;，,]{0,${TEXT_SETTINGS.maxOpenerLine}}$`,
  'u',
);

/** A cell with numbered steps. */
export interface SteppedCell {
  cell: Occurrence;
  /** The numbers as printed, in order. */
  marks: readonly Mark[];
}

/** The cells that have numbered steps, each with the numbers as printed. */
export function steppedCells(texts: readonly Occurrence[]): SteppedCell[] {
  return cellsOf(texts, STEPPED)
    .map((cell) => ({ cell, marks: marksOf(cell.text) }))
    .filter(({ marks }) => marks.length > 0);
}

/** The numbers of a cell, in order. */
export function marksOf(text: string): Mark[] {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const marks: Mark[] = [];
  for (const match of matchesOf(MARK, plain)) {
    const printed = match[1] ?? '';
    const end = match.index + match[0].length;
    // 每年8、9月 is no step.
    if (/^\d+、$/.test(printed) && /^ *\d/.test(plain.slice(end))) continue;
    const read = readMark(printed);
    if (read === null) continue;
    const start = end - printed.length;
    marks.push({ printed, ...read, start, end, close: text.length, opened: opensAt(plain, start) });
  }
  for (const [index, mark] of marks.entries()) mark.close = marks[index + 1]?.start ?? text.length;
  return marks;
}

/** True where a colon stands before a number, or a line above it that is neither a step nor a sentence. */
function opensAt(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  if (before === '' || before.endsWith('：') || before.endsWith(':')) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return text.slice(before.length, start).includes('\n') && OPENER_LINE.test(line);
}

function readMark(printed: string): Pick<Mark, 'style' | 'value'> | null {
  const circled = printed.charCodeAt(0);
  if (circled >= 0x2460 && circled <= 0x2473) return { style: '①', value: circled - 0x245f };
  if (circled >= 0x3251 && circled <= 0x325f) return { style: '①', value: circled - 0x3251 + 21 };
  const digits = /\d+/.exec(printed)?.[0];
  if (digits !== undefined) return { style: digitStyle(printed), value: Number(digits) };
  const value = ordinal(printed.replace(NO_ORDINAL, ''));
  return value === null ? null : { style: printed.endsWith('、') ? '一、' : '（一）', value };
}

function digitStyle(printed: string): NumberStyle {
  if (/^[（(]/u.test(printed)) return '（1）';
  if (printed.endsWith('、')) return '1、';
  if (/[)）]$/u.test(printed)) return '1）';
  return printed.endsWith('．') ? '1．' : '1.';
}

/** What of a printed mark is no ordinal: its brackets and its 、. */
const NO_ORDINAL = new RegExp(`[^${LONG_ORDINAL_CHARACTERS}]`, 'gu');
const TO_NINETY_NINE = new RegExp(`^([${DIGITS}])?(十)?([${DIGITS}])?$`, 'u');

/** 一 … 九十九, as numbers of headings. */
function ordinal(text: string): number | null {
  const match = TO_NINETY_NINE.exec(text);
  if (match === null || text === '') return null;
  const [, first, ten, last] = match;
  const of = (character: string | undefined): number => DIGITS.indexOf(character ?? '') + 1;
  if (ten === undefined) return last === undefined ? of(first) : null;
  return (first === undefined ? 1 : of(first)) * 10 + of(last);
}
