/** What is drawn in a layer or a block, object by object (GB/T 33190-2016, 7.7, 8.5 and 13). */
import { intersect, applyToBox } from '../../pages/seen/matrix.js';
import { childOf, type Element } from '../container/elements.js';
import { ofdTooComplex } from '../failures.js';
import { OFD } from '../settings.js';
import { numberOr, truthOf } from '../values.js';
import { boundsWithin, countObject, objectPlaceOf, type Canvas, type Surroundings } from './canvas.js';
import { cutBy } from './clips.js';
import { alphaOf } from './color.js';
import { drawImage } from './image.js';
import { drawPath } from './path.js';
import { styleOf } from './style.js';
import { drawText } from './text.js';

/** Draws all objects of a layer, a block or an appearance, in their order. Throws Problem: too-complex. */
export function drawObjects(canvas: Canvas, block: Element, around: Surroundings): void {
  for (const object of block.children) {
    const draw = DRAWN[object.name];
    if (!draw) continue;
    countObject(canvas);
    if (truthOf(object.attributes['Visible'], true)) draw(canvas, object, around);
    else hide(canvas, object);
  }
}

type Draw = (canvas: Canvas, object: Element, around: Surroundings) => void;

const DRAWN: Readonly<Record<string, Draw | undefined>> = {
  TextObject: drawText,
  PathObject: drawPath,
  ImageObject: drawImage,
  CompositeObject: drawComposite,
  PageBlock: drawObjects,
};

/** Counts the characters of what is switched off. */
function hide(canvas: Canvas, object: Element): void {
  for (const { name, text } of object.children)
    if (name === 'TextCode') canvas.drawing.hidden += [...text.replace(/\s/g, '')].length;
}

/** A composite object: a unit of the resources, drawn in the place and the way of the object. */
function drawComposite(canvas: Canvas, object: Element, around: Surroundings): void {
  const unit = around.resources.units.get(object.attributes['ResourceID'] ?? '');
  const content = unit && childOf(unit, 'Content');
  if (!content) return;
  if (around.depth >= OFD.maxNesting) throw ofdTooComplex();
  const place = objectPlaceOf(canvas, object, around.matrix);
  const { Width, Height } = unit.attributes;
  const [width, height] = [numberOr(Width, 0), numberOr(Height, 0)];
  const own = width > 0 && height > 0 ? applyToBox(place.matrix, 0, 0, width, height) : null;
  const bounds = boundsWithin(around.bounds, place.bounds);
  drawObjects(canvas, content, {
    ...around,
    ...cutBy(canvas, object, place, around),
    matrix: place.matrix,
    bounds: own ? intersect(bounds, own) : bounds,
    style: styleOf(object, around.style, around.resources),
    alpha: around.alpha * alphaOf(object.attributes['Alpha']),
    depth: around.depth + 1,
  });
}
