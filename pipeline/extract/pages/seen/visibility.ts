/** Text that a person does not read as part of the page: in the colour of its ground, or covered. */
import { PAGE } from '../settings.js';
import type { Cover, Doubt, Fill, Glyph } from '../types.js';
import { isInside } from './outline.js';

/** What of a page's glyphs is seen. */
export interface Visible {
  visible: Glyph[];
  /** How many are not. */
  hidden: number;
  /** Where a picture is seen in place of text, or text may be hidden. */
  doubts: Doubt[];
}

/** The glyphs that show, without those in the colour of what lies under them and those that an area covers. */
export function visibleGlyphs(glyphs: readonly Glyph[], fills: readonly Fill[]): Visible {
  const areas = fills.slice(0, PAGE.maxFills);
  const coverers = areas.filter((fill) => fill.after > 0 && fill.cover !== 'shows');
  const found: Visible = { visible: [], hidden: 0, doubts: [] };
  // Areas are drawn in order: `coverers` is sorted by `after`, so those drawn later form a tail.
  let first = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    while (first < coverers.length && (coverers[first]?.after ?? 0) <= index) first++;
    const cover = coverOf(glyph, coverers, first);
    const isHidden = cover === 'hides' || cover === 'pictures' || isInGroundColor(glyph, areas, index);
    if (!isHidden) found.visible.push(glyph);
    if (glyph.text === ' ') continue;
    if (isHidden) found.hidden++;
    // A watermark may be covered in part, and nobody misses it.
    if (glyph.angle % 90 !== 0 || glyph.lightness > PAGE.pale) continue;
    const { left, top, right, bottom } = glyph;
    if (cover === 'pictures') found.doubts.push({ cause: 'pictured', box: [left, top, right, bottom] });
    else if (cover === 'unsure' && !isHidden)
      found.doubts.push({ cause: 'veiled', box: [left, top, right, bottom] });
  }
  return found;
}

/** What becomes of a glyph by the areas from `first` on, which are drawn later; the surest of them. */
function coverOf(glyph: Glyph, coverers: readonly Fill[], first: number): Cover {
  let found: Cover = 'shows';
  for (let later = first; later < coverers.length; later++) {
    const fill = coverers[later];
    const own = fill ? coverBy(fill, glyph) : 'shows';
    if (own === 'hides') return 'hides';
    if (own !== 'shows' && found !== 'pictures') found = own;
  }
  return found;
}

/** True for light text on a ground, the paper or the last area drawn before it, that is as light. */
function isInGroundColor(glyph: Glyph, areas: readonly Fill[], index: number): boolean {
  if (glyph.lightness <= PAGE.lightText) return false;
  const [x, y] = middleOf(glyph);
  let ground = 1;
  for (const area of areas) {
    if (area.after > index) break;
    if (area.lightness !== null && isInside(area, x, y)) ground = area.lightness;
  }
  return Math.abs(ground - glyph.lightness) < PAGE.contrast;
}

/**
 * What becomes of a glyph by one area: it is hidden where the area is over its middle and what is around it on all
 * sides. Where a side is left it may not be legible; a line through text leaves more.
 */
function coverBy(fill: Fill, glyph: Glyph): Cover {
  const [x, y] = middleOf(glyph);
  if (!isInside(fill, x, y)) return 'shows';
  const wide = PAGE.aroundMiddle * (glyph.right - glyph.left);
  const high = PAGE.aroundMiddle * (glyph.bottom - glyph.top);
  const covered = AROUND.filter(([dx, dy]) => isInside(fill, x + dx * wide, y + dy * high)).length;
  if (covered === AROUND.length) return fill.cover;
  return covered === AROUND.length - 1 ? 'unsure' : 'shows';
}

/** Above, below and on both sides. */
const AROUND = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

function middleOf({ left, top, right, bottom }: Glyph): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
