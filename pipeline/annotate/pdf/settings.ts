import type { Severity } from '../../model.js';

/** The figures of highlights on the pages of a PDF. */
export const MARK = {
  /**
   * Red, green and blue of a highlight, 0 to 255. Light ones: the mark is multiplied with the page, so black stays black
   * on them, and two of them on the same words still leave these legible (contrast above 7, WCAG 2.2, 1.4.6).
   */
  colors: {
    error: [255, 178, 178],
    warning: [255, 217, 120],
    info: [176, 208, 255],
  } satisfies Readonly<Record<Severity, readonly [number, number, number]>>,
  /** Points: a mark is at least as wide and as high, or nobody could point at it (a box of no height, an empty cell). */
  least: 4,
  /**
   * The square, in points from the top left of the page, that stands for the whole document: what has no place is said
   * there. Within the margin that printers leave white (18 points), so that no text lies under it.
   */
  corner: { from: 4, size: 12 },
} as const;
