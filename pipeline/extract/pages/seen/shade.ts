/** Colours as how light they show on white paper. */

/** How light a colour of this opacity is on white paper, 0 to 1. */
export function onPaper(lightness: number, alpha: number): number {
  return 1 - (1 - lightness) * alpha;
}

/** The luminance of a colour whose parts run from 0 to 255: 0 to 1 (weights of ITU-R BT.601). */
export function luminanceOf(red: number, green: number, blue: number): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
