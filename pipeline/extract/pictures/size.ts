import { PIXELS } from '../scans/settings.js';

/** True for a picture with more pixels than are read. */
export function isTooLarge(width: number, height: number): boolean {
  return width * height > PIXELS.most;
}
