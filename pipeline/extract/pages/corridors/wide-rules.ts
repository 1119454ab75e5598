/** The horizontal rules of a table without vertical ones: which run through, and which are below a part of it. */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Edge, Line } from '../types.js';

/** Pieces of rules at one height as one. */
export interface RuleLine {
  at: number;
  pieces: Span[];
}

/** A rule that is typed: a line of dashes. */
const TYPED_RULE = /^(?:[-–—_=]\s*){10,}$/u;

/** True for a line of dashes alone. */
export function isTypedRule(line: Line): boolean {
  return TYPED_RULE.test(line.text);
}

/** A typed rule as one that is drawn. */
export function asRule({ top, bottom, left, right }: Line): Edge {
  return { direction: 'h', at: (top + bottom) / 2, from: left, to: right };
}

/** The rules of a page by their height, top down. */
export function ruleLines(rules: readonly Edge[]): RuleLine[] {
  const found: RuleLine[] = [];
  for (const { at, from, to } of [...rules].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    if (last && at - last.at < CORRIDORS.oneRule) last.pieces.push({ left: from, right: to });
    else found.push({ at, pieces: [{ left: from, right: to }] });
  }
  return found;
}

/** How much of a stretch of x a rule covers, from 0 to 1. */
export function coveredShare({ pieces }: RuleLine, { left, right }: Span): number {
  let covered = 0;
  let end = left;
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const from = Math.max(piece.left, end);
    const to = Math.min(piece.right, right);
    if (to > from) {
      covered += to - from;
      end = to;
    }
  }
  return covered / (right - left || 1);
}

/** True for a rule that runs through a table. */
export function isWide(rule: RuleLine, width: Span): boolean {
  return coveredShare(rule, width) >= CORRIDORS.wideRule;
}
