/** Soft masks (ISO 32000-1, 11.5): a form whose areas say how much shows of what is painted with it. */
import { PAGE } from '../../../pages/settings.js';
import type { Outline } from '../../../pages/types.js';
import type { Box } from '../../../../model.js';
import { isInside } from '../../../pages/seen/outline.js';

/** A soft mask as the areas that were painted in it, in their order. */
export interface SoftMask {
  /** By how light its areas are; else by where they are. */
  byLight: boolean;
  areas: { box: Box; outline: Outline | null; value: number }[];
  /** It holds more than areas of one colour: a gradient, a picture, text. */
  isMixed: boolean;
}

/** A soft mask in which nothing is painted yet. */
export function newMask(byLight: boolean): SoftMask {
  return { byLight, areas: [], isMixed: false };
}

/** Whether a point shows through a mask; null where that is not certain. */
export function showsThrough({ areas, isMixed }: SoftMask, x: number, y: number): boolean | null {
  if (isMixed) return null;
  const value = areas.findLast((area) => isInside(area, x, y))?.value ?? 0;
  if (value >= PAGE.maskShows) return true;
  return value <= PAGE.maskHides ? false : null;
}
