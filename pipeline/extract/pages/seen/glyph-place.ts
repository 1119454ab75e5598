/** In which direction text runs, and whether a glyph is cut away. */
import type { Box } from '../../../model.js';
import { PAGE } from '../settings.js';
import type { Glyph, Outline } from '../types.js';
import { inkMiddle } from './ink.js';
import { isWithin } from './outline.js';

/** The direction of writing in whole degrees, 0 to 359; text that hardly leans is level. */
export function directionOf(alongX: number, alongY: number): number {
  const angle = Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI);
  if (Math.abs(angle) <= PAGE.leaningText) return 0;
  return angle < 0 ? angle + 360 : angle;
}

/** True where a glyph lies outside of a clip, or of an outline: the middle of its em, and that of its ink. */
export function isCutAway(
  { left, top, right, bottom, angle }: Pick<Glyph, 'left' | 'top' | 'right' | 'bottom' | 'angle'>,
  text: string,
  clip: Box,
  cuts: readonly Outline[],
): boolean {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if (!isOutside(middleX, middleY, clip))
    return cuts.length > 0 && cuts.some((cut) => !isWithin(cut, middleX, middleY));
  const [x, y] = inkPoint(text, [left, top, right, bottom], angle);
  return isOutside(x, y, clip);
}

function isOutside(x: number, y: number, clip: Box): boolean {
  const slack = PAGE.clipSlack;
  return x < clip[0] || x > clip[2] || y < clip[1] - slack || y > clip[3] + slack;
}

/** The middle of what a glyph shows, which for a mark is in one half of its em, along the direction of writing. */
function inkPoint(text: string, [left, top, right, bottom]: Box, angle: number): [number, number] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (angle === 90) return [x, inkMiddle(text, top, bottom)];
  if (angle === 270) return [x, top + bottom - inkMiddle(text, top, bottom)];
  if (angle === 180) return [left + right - inkMiddle(text, left, right), y];
  return [inkMiddle(text, left, right), y];
}
