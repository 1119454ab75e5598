import type { Mark, NumberStyle } from './steps-of-cell.js';

/** The levels in the order of GB/T 9704: 一、（一）1.（1）, and ① below them. */
const RANK: Readonly<Record<NumberStyle, number>> = {
  '一、': 1,
  '（一）': 2,
  '1.': 3,
  '1．': 3,
  '1、': 3,
  '1）': 4,
  '（1）': 4,
  '①': 5,
};

/** What is wrong with a number. */
export type StepSlip =
  | { kind: 'misnumbered'; mark: Mark; expected: number; before: Mark | null }
  | { kind: 'mixed'; mark: Mark; style: NumberStyle };

/** A level below another one, or below none. */
export interface Nesting {
  mark: Mark;
  above: NumberStyle | null;
}

interface Level {
  style: NumberStyle;
  last: number;
  mark: Mark | null;
}

/** True where a level stands more than one step below another one. */
export function isLower(style: NumberStyle, than: NumberStyle): boolean {
  return RANK[style] > RANK[than];
}

/** Follows the numbers of a cell: what is wrong with them, and which level begins under which. */
export function followSteps(marks: readonly Mark[]): { slips: StepSlip[]; nestings: Nesting[] } {
  const slips: StepSlip[] = [];
  const nestings: Nesting[] = [];
  const levels: Level[] = [];
  for (const [index, mark] of marks.entries()) {
    const open = levels.findLastIndex(({ style }) => style === mark.style);
    const level = levels[open];
    if (level !== undefined) levels.length = open + 1;
    if (level !== undefined && !(mark.opened && mark.value === 1)) {
      const expected = level.last + 1;
      if (mark.value !== expected) {
        slips.push({ kind: 'misnumbered', mark, expected, before: level.mark });
      }
      level.last = mark.value === expected || nextOf(marks, index) !== expected + 1 ? mark.value : expected;
      level.mark = mark;
      continue;
    }
    if (level !== undefined) {
      level.last = 1;
      level.mark = mark;
      continue;
    }
    const continued = mark.opened ? -1 : continuedBy(levels, marks, index);
    const same = levels[continued];
    if (same !== undefined) {
      slips.push({ kind: 'mixed', mark, style: same.style });
      levels.length = continued + 1;
      same.last = mark.value;
      same.mark = mark;
      continue;
    }
    if (mark.value !== 1) slips.push({ kind: 'misnumbered', mark, expected: 1, before: null });
    nestings.push({ mark, above: levels.at(-1)?.style ?? null });
    const meant = mark.value !== 1 && nextOf(marks, index) === 2 ? 1 : mark.value;
    levels.push({ style: mark.style, last: meant, mark });
  }
  return { slips, nestings };
}

/**
 * The level that a number of another style goes on with: 1. 2、3. A higher level that begins with its second number
 * has lost its first one instead, unless the numbers behind it go on as well.
 */
function continuedBy(levels: readonly Level[], marks: readonly Mark[], index: number): number {
  const mark = marks[index] as Mark;
  const next = marks[index + 1];
  return levels.findLastIndex(({ style, last }) => {
    if (mark.value === 1 || last + 1 !== mark.value) return false;
    return !isLower(style, mark.style) || next === undefined || next.value === mark.value + 1;
  });
}

/** The next number of the same style. */
function nextOf(marks: readonly Mark[], index: number): number | undefined {
  const { style } = marks[index] as Mark;
  return marks.slice(index + 1).find((mark) => mark.style === style)?.value;
}
