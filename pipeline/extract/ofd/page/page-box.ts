/** How large a page is, and how much of it is shown (GB/T 33190-2016, 7.6). */
import type { Box } from '../../../model.js';
import { intersect } from '../../pages/seen/matrix.js';
import { textOf, type Element } from '../container/elements.js';
import { boxFrom, POINTS } from '../values.js';

/** The box of a page, and what of it is shown, in points; null where nothing says how large it is. */
export interface PageBox {
  width: number;
  height: number;
  shown: Box;
}

/**
 * The box of a page by its own area, else by that of its document. Its space begins at the top left of the physical box.
 * What is outside of the application box is not shown; the content box says where the text is meant to be, no more.
 */
export function pageBoxOf(own: Element | undefined, usual: Element | undefined): PageBox | null {
  const physical = sizedBox(own, 'PhysicalBox') ?? sizedBox(usual, 'PhysicalBox');
  if (!physical) return null;
  const [left, top, right, bottom] = physical;
  const page: Box = [0, 0, (right - left) * POINTS, (bottom - top) * POINTS];
  const application = sizedBox(own && sizedBox(own, 'PhysicalBox') ? own : (own ?? usual), 'ApplicationBox');
  const shown = application?.map((side, index) => (side - (index % 2 === 0 ? left : top)) * POINTS);
  return { width: page[2], height: page[3], shown: shown ? intersect(page, shown as unknown as Box) : page };
}

function sizedBox(area: Element | undefined, name: string): Box | null {
  const box = area ? boxFrom(textOf(area, name)) : null;
  return box && box[2] > box[0] && box[3] > box[1] ? box : null;
}
