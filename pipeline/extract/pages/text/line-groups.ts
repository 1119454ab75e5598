/** Which glyphs are on one line. */
import { TEXT } from '../settings.js';
import type { Glyph } from '../types.js';

/** Glyphs of one line, and the height of the largest. */
interface Group {
  glyphs: Glyph[];
  top: number;
  bottom: number;
}

/** Glyphs that are on one line: their em boxes overlap in height (so superscripts stay on their line). Top down. */
export function groupByLine(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Group[] = [];
  // Most glyphs of a line are as high as the one before: while no group changes, so is where they belong.
  let before: Glyph | null = null;
  let best: Group | null = null;
  for (const glyph of topDown(glyphs)) {
    if (glyph.top !== before?.top || glyph.bottom !== before.bottom) best = groupFor(glyph, groups);
    before = glyph;
    // A space makes no line: those after the lines of a cell may be in the next one.
    if (glyph.text === ' ') best?.glyphs.push(glyph);
    else if (best) {
      // A line is as high as its largest glyphs: a raised figure does not make it higher.
      if (glyph.bottom - glyph.top > best.bottom - best.top + TEXT.higher) {
        best.top = glyph.top;
        best.bottom = glyph.bottom;
        before = null;
      }
      best.glyphs.push(glyph);
    } else {
      groups.push({ glyphs: [glyph], top: glyph.top, bottom: glyph.bottom });
      before = null;
    }
  }
  return raisedApart(groups).map((group) => group.glyphs);
}

/** Glyphs by their baselines, those of one from left to right. Those of a cell are mostly drawn so. */
function topDown(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isAfter = (one: Glyph, other: Glyph): number =>
    one.baseline - other.baseline || one.left - other.left;
  return isSorted(glyphs, isAfter) ? glyphs : [...glyphs].sort(isAfter);
}

/** True for what sorting would leave as it is. */
export function isSorted(glyphs: readonly Glyph[], order: (one: Glyph, other: Glyph) => number): boolean {
  for (let index = 1; index < glyphs.length; index++) {
    const [one, other] = [glyphs[index - 1], glyphs[index]];
    if (one && other && !(order(one, other) <= 0)) return false;
  }
  return true;
}

/** The group, of the last ones, that a glyph shares most of its height with. */
function groupFor(glyph: Glyph, groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  let bestShare: number = TEXT.sameLine;
  const first = Math.max(0, groups.length - TEXT.linesBefore);
  for (let index = groups.length - 1; index >= first; index--) {
    const group = groups[index];
    if (!group) continue;
    const common = Math.min(glyph.bottom, group.bottom) - Math.max(glyph.top, group.top);
    const share = common / (Math.min(glyph.bottom - glyph.top, group.bottom - group.top) || 1);
    if (share < bestShare) continue;
    best = group;
    bestShare = share;
  }
  return best;
}

/** A glyph and the group that it is in. */
interface Grouped {
  glyph: Glyph;
  group: Group;
}

/** True for a figure that is raised or lowered: much smaller than its line. */
function isSmall(glyph: Glyph, group: Group): boolean {
  return glyph.size < TEXT.small * (group.bottom - group.top);
}

/**
 * The groups with raised and lowered figures beside the glyph that they were drawn after: the lines of other cells may
 * be as near to them as their own.
 */
function raisedApart(groups: readonly Group[]): readonly Group[] {
  if (!groups.some((group) => group.glyphs.some((glyph) => isSmall(glyph, group)))) return groups;
  const byOrder = new Map<number, Grouped>();
  for (const group of groups) for (const glyph of group.glyphs) byOrder.set(glyph.order, { glyph, group });
  for (const group of groups) {
    for (const glyph of [...group.glyphs]) {
      if (!isSmall(glyph, group) || glyph.text === ' ') continue;
      let before = byOrder.get(glyph.order - 1);
      while (before && isSmall(before.glyph, before.group)) before = byOrder.get(before.glyph.order - 1);
      if (!before || before.group === group || !isRaisedAt(glyph, before.glyph)) continue;
      group.glyphs.splice(group.glyphs.indexOf(glyph), 1);
      before.group.glyphs.push(glyph);
    }
  }
  return groups.filter((group) => group.glyphs.length > 0);
}

/** True where a small glyph touches its letter, and is as high as a part of it. */
function isRaisedAt(glyph: Glyph, base: Glyph): boolean {
  const touches = Math.abs(glyph.left - base.right) < TEXT.raisedGap * base.size;
  const common = Math.min(glyph.bottom, base.bottom) - Math.max(glyph.top, base.top);
  return touches && common > TEXT.raisedOverlap * glyph.size;
}
