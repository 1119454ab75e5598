/** Lines that are drawn under or through text, and rule nothing. */
import { TEXT } from '../settings.js';
import type { Edge, Glyph } from '../types.js';

/** Stripes above and below that of a line in which the baseline of its text is looked for. */
const STRIPES_ABOVE = 2;
const STRIPES_BELOW = 3;

/** The edges of a page without those that go with text: as long as it, right below or on it. */
export function withoutUnderlines(edges: readonly Edge[], glyphs: readonly Glyph[]): readonly Edge[] {
  if (!edges.some((edge) => edge.direction === 'h')) return edges;
  const stripes = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const stripe = Math.floor(glyph.baseline / TEXT.stripe);
    const own = stripes.get(stripe);
    if (own) own.push(glyph);
    else stripes.set(stripe, [glyph]);
  }
  return edges.filter((edge) => edge.direction === 'v' || !goesWithText(edge, stripes));
}

function goesWithText({ at, from, to }: Edge, stripes: ReadonlyMap<number, readonly Glyph[]>): boolean {
  let begins = false;
  let ends = false;
  let covered = 0;
  const stripe = Math.floor(at / TEXT.stripe);
  for (let each = stripe - STRIPES_ABOVE; each <= stripe + STRIPES_BELOW; each++) {
    for (const { left, right, baseline, size } of stripes.get(each) ?? []) {
      if (right < from || left > to) continue;
      if (at > baseline + TEXT.underline * size || at < baseline - TEXT.strike * size) continue;
      begins ||= Math.abs(left - from) < TEXT.flush;
      ends ||= Math.abs(right - to) < TEXT.flush;
      covered += Math.min(right, to) - Math.max(left, from);
    }
  }
  return begins && ends && covered >= TEXT.covered * (to - from);
}
