/**
 * In place of the system's clock, which the library looks at between its steps, to make way for others: before it reads
 * the content of a page, a form, a pattern or a glyph, after each wait, and once in 100 operators. Of a pattern that
 * paints with itself nothing else is noticed: what it draws is handed over when all of it is there. A thread has one
 * document open at a time.
 */
import type { OperatorCount } from './operator-count.js';

/** What marks a clock as ours, of each copy of this module: the clock that was there before. */
const BEFORE = Symbol.for('qingdan.clock');

type Clock = (() => number) & { [BEFORE]?: () => number };

/** A clock that tells `count` of each look, and lets it end what looks by an error. */
function clockOf(before: () => number, count: OperatorCount | null): Clock {
  const now: Clock = () => {
    count?.step();
    return before();
  };
  now[BEFORE] = before;
  return now;
}

/** For a thread that does nothing but read documents: the looks at its clock go through `stepsInto`. */
export function takeClock(): void {
  Date.now = clockOf(Date.now.bind(Date), null);
}

/** Where the thread was taken, the looks at the clock from now on are steps in reading this document, or nobody's. */
export function stepsInto(count: OperatorCount | null): void {
  const before = (Date.now as Clock)[BEFORE];
  if (before) Date.now = clockOf(before, count);
}
