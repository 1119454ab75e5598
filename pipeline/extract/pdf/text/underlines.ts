/** Lines that are drawn under or through text, and rule nothing. */
import type { Edge, Glyph } from '../types.js';

/** An underline is at most this far below the baseline, in ems; a line through text this far above. */
const BELOW = 0.3;
const ABOVE = 0.6;
/** An underline begins and ends with its text up to this, in points. */
const FLUSH = 1;
/** It has text along this share of its length: letters may be spread. */
const COVERED = 0.7;
/** Heights are looked up in stripes of this many points. */
const STRIPE = 4;

/** The edges of a page without those that go with text: as long as it, right below or on it. */
export function withoutUnderlines(edges: readonly Edge[], glyphs: readonly Glyph[]): readonly Edge[] {
  if (!edges.some((edge) => edge.direction === 'h')) return edges;
  const stripes = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const stripe = Math.floor(glyph.baseline / STRIPE);
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
  const stripe = Math.floor(at / STRIPE);
  for (let each = stripe - 2; each <= stripe + 3; each++) {
    for (const { left, right, baseline, size } of stripes.get(each) ?? []) {
      if (right < from || left > to || at > baseline + BELOW * size || at < baseline - ABOVE * size) continue;
      begins ||= Math.abs(left - from) < FLUSH;
      ends ||= Math.abs(right - to) < FLUSH;
      covered += Math.min(right, to) - Math.max(left, from);
    }
  }
  return begins && ends && covered >= COVERED * (to - from);
}
