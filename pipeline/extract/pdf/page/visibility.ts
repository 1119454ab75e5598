/** Text that a person does not read as part of the page: in the colour of its ground, covered, watermarks. */
import type { Fill, Glyph } from '../types.js';

/** Text and ground nearer than this cannot be told apart. */
const CONTRAST = 0.04;

/** Lighter than this, text is pale: a watermark if it is also large. */
const PALE = 0.62;

/** How many areas are looked at for covering text; a page has some hundreds of shaded cells. */
const MAX_FILLS = 20_000;

/** The glyphs that show, without those in the colour of what lies under them and those that an area covers. */
export function visibleGlyphs(
  glyphs: readonly Glyph[],
  fills: readonly Fill[],
): { visible: Glyph[]; hidden: number } {
  const areas = fills.slice(0, MAX_FILLS);
  const coverers = areas.filter((fill) => fill.after > 0);
  const visible: Glyph[] = [];
  let hidden = 0;
  // Areas are drawn in order: `coverers` is sorted by `after`, so those drawn later form a tail.
  let first = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    const x = (glyph.left + glyph.right) / 2;
    const y = (glyph.top + glyph.bottom) / 2;
    while (first < coverers.length && (coverers[first]?.after ?? 0) <= index) first++;
    let isHidden = false;
    for (let later = first; later < coverers.length && !isHidden; later++) {
      isHidden = covers(coverers[later], x, y);
    }
    if (!isHidden && glyph.lightness > 0.5) {
      let ground = 1;
      for (const area of areas) {
        if (area.after > index) break;
        if (covers(area, x, y)) ground = area.lightness;
      }
      isHidden = Math.abs(ground - glyph.lightness) < CONTRAST;
    }
    if (!isHidden) visible.push(glyph);
    else if (glyph.text !== ' ') hidden++;
  }
  return { visible, hidden };
}

function covers(fill: Fill | undefined, x: number, y: number): boolean {
  if (!fill) return false;
  const [left, top, right, bottom] = fill.box;
  return x > left && x < right && y > top && y < bottom;
}

/** The size that most glyphs have. */
export function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const glyph of glyphs) {
    const size = Math.round(glyph.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best;
}

/**
 * The page without watermarks: text at a slant; pale text that is larger than the page's own, or that lies across
 * other text; turned text that lies across other text.
 */
export function withoutWatermarks(glyphs: readonly Glyph[]): { kept: Glyph[]; dropped: number } {
  if (!glyphs.some((glyph) => glyph.angle !== 0 || glyph.lightness > PALE)) {
    return { kept: glyphs as Glyph[], dropped: 0 };
  }
  const size = commonSize(glyphs);
  const solid = glyphs.filter((glyph) => glyph.angle % 90 === 0 && glyph.lightness <= PALE);
  const mostlyPale = solid.length < glyphs.length / 2;
  const grid = new Map<string, Glyph[]>();
  for (const glyph of solid) {
    if (glyph.text === ' ') continue;
    const key = `${Math.floor(glyph.left / 20)},${Math.floor(glyph.top / 20)}`;
    const list = grid.get(key);
    if (list) list.push(glyph);
    else grid.set(key, [glyph]);
  }
  const liesAcross = (glyph: Glyph): boolean => {
    const from = [Math.floor(glyph.left / 20) - 1, Math.floor(glyph.top / 20) - 1] as const;
    const to = [Math.floor(glyph.right / 20), Math.floor(glyph.bottom / 20)] as const;
    if ((to[0] - from[0]) * (to[1] - from[1]) > 2000) return true;
    for (let x = from[0]; x <= to[0]; x++) {
      for (let y = from[1]; y <= to[1]; y++) {
        for (const other of grid.get(`${x},${y}`) ?? []) {
          if (other === glyph) continue;
          const wide = Math.min(other.right, glyph.right) - Math.max(other.left, glyph.left);
          const high = Math.min(other.bottom, glyph.bottom) - Math.max(other.top, glyph.top);
          if (wide > 0.2 * other.size && high > 0.35 * other.size) return true;
        }
      }
    }
    return false;
  };
  // A pale run that lies across the text anywhere is a watermark as a whole.
  const across = new Set<string>();
  const key = (glyph: Glyph): string =>
    `${glyph.lightness.toFixed(2)},${glyph.size.toFixed(1)},${glyph.angle},${Math.round(glyph.baseline)}`;
  const isSuspect = (glyph: Glyph): boolean =>
    !mostlyPale && (glyph.lightness > PALE || (glyph.angle !== 0 && glyph.size > 1.3 * size));
  for (const glyph of glyphs) if (isSuspect(glyph) && liesAcross(glyph)) across.add(key(glyph));
  const kept: Glyph[] = [];
  let dropped = 0;
  for (const glyph of glyphs) {
    const isWatermark =
      glyph.angle % 90 !== 0 || (isSuspect(glyph) && (glyph.size > 1.6 * size || across.has(key(glyph))));
    if (!isWatermark) kept.push(glyph);
    else if (glyph.text !== ' ') dropped++;
  }
  return { kept, dropped };
}
