/** Image objects: how much of the page they cover tells whether it is a scan, and what they cover is not seen. */
import { applyToBox, intersect, multiply, type Matrix } from '../../pages/seen/matrix.js';
import { PAGE } from '../../pages/settings.js';
import type { Element } from '../container/elements.js';
import { boxFrom } from '../values.js';
import { objectPlaceOf, type Canvas, type Surroundings } from './canvas.js';
import { cutBy } from './clips.js';
import { alphaOf } from './color.js';

/** Draws an image object: the unit square under its transformation (GB/T 33190-2016, 10). */
export function drawImage(canvas: Canvas, object: Element, around: Surroundings): void {
  const { ResourceID, Alpha, CTM, Boundary, ImageMask } = object.attributes;
  const image = around.resources.images.get(ResourceID ?? '');
  // Some programs keep the place of an image that is put in later.
  if (!image?.part) return;
  const place = objectPlaceOf(canvas, object, around.matrix);
  const matrix = CTM === undefined ? filling(place.outer, Boundary) : place.matrix;
  const { clip, cuts } = cutBy(canvas, object, place, around);
  const bounds = place.bounds ?? around.bounds;
  const whole = applyToBox(matrix, 0, 0, 1, 1);
  const box = intersect(whole, intersect(clip, intersect(around.shown, bounds)));
  if (box[2] <= box[0] || box[3] <= box[1]) return;
  canvas.drawing.images.push(box);
  canvas.images.push({ image, matrix, box });
  const alpha = alphaOf(Alpha) * around.alpha;
  const isSeeThrough = alpha <= PAGE.opaque || ImageMask !== undefined;
  canvas.drawing.fills.push({
    box,
    lightness: null,
    after: canvas.drawing.glyphs.length,
    outline: cuts.at(-1) ?? null,
    cover: isSeeThrough ? 'shows' : canvas.imageCover(image),
  });
}

/** An image without a transformation fills its bounds. */
function filling(outer: Matrix, boundary: string | undefined): Matrix {
  const box = boxFrom(boundary);
  return box ? multiply(outer, [box[2] - box[0], 0, 0, box[3] - box[1], 0, 0]) : outer;
}
