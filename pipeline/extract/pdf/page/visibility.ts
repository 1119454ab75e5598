/** Text that a person does not read as part of the page: in the colour of its ground, or covered. */
import { PAGE } from '../settings.js';
import type { Fill, Glyph } from '../types.js';

/** The glyphs that show, without those in the colour of what lies under them and those that an area covers. */
export function visibleGlyphs(
  glyphs: readonly Glyph[],
  fills: readonly Fill[],
): { visible: Glyph[]; hidden: number } {
  const areas = fills.slice(0, PAGE.maxFills);
  const coverers = areas.filter((fill) => fill.after > 0);
  const visible: Glyph[] = [];
  let hidden = 0;
  // Areas are drawn in order: `coverers` is sorted by `after`, so those drawn later form a tail.
  let first = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    while (first < coverers.length && (coverers[first]?.after ?? 0) <= index) first++;
    const isHidden = isCovered(glyph, coverers, first) || isInGroundColor(glyph, areas, index);
    if (!isHidden) visible.push(glyph);
    else if (glyph.text !== ' ') hidden++;
  }
  return { visible, hidden };
}

/** True where one of the areas from `first` on, which are drawn later, covers the glyph's middle. */
function isCovered(glyph: Glyph, coverers: readonly Fill[], first: number): boolean {
  for (let later = first; later < coverers.length; later++) if (covers(coverers[later], glyph)) return true;
  return false;
}

/** True for light text on a ground, the paper or the last area drawn before it, that is as light. */
function isInGroundColor(glyph: Glyph, areas: readonly Fill[], index: number): boolean {
  if (glyph.lightness <= PAGE.lightText) return false;
  let ground = 1;
  for (const area of areas) {
    if (area.after > index) break;
    if (covers(area, glyph)) ground = area.lightness;
  }
  return Math.abs(ground - glyph.lightness) < PAGE.contrast;
}

function covers(fill: Fill | undefined, glyph: Glyph): boolean {
  if (!fill) return false;
  const x = (glyph.left + glyph.right) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  const [left, top, right, bottom] = fill.box;
  return x > left && x < right && y > top && y < bottom;
}
