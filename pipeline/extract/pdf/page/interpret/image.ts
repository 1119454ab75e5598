/** Images: how much of the page they cover tells whether it is a scan. */
import { PAGE } from '../../settings.js';
import { applyToBox, intersect, scaleOf } from '../matrix.js';
import { OPS } from '../operators.js';
import type { Handlers, Pass } from './state.js';

/** Paints images, each into the unit square. */
export const IMAGE_HANDLERS: Handlers = {
  [OPS.paintImageXObject]: paintImage,
  [OPS.paintImageMaskXObject]: paintImage,
  [OPS.paintInlineImageXObject]: paintImage,
  [OPS.paintSolidColorImageMask]: paintImage,
};

function paintImage({ off, state, drawing }: Pass): void {
  if (off > 0) return;
  const box = intersect(applyToBox(state.matrix, 0, 0, 1, 1), state.clip);
  if (box[2] > box[0] && box[3] > box[1]) drawing.images.push(box);
}

/** The library drops large images unread: what is left of one is its transform before a restore. */
export function paintDroppedImage(pass: Pass, operator: number | undefined): void {
  pass.pendingImage = false;
  if (operator === OPS.restore && scaleOf(pass.state.matrix) > PAGE.imageSize) paintImage(pass);
}
