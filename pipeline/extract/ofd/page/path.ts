/** Path objects: ruling lines and areas (GB/T 33190-2016, 9). */
import { tooComplex } from '../../pages/failures.js';
import { filledShapes, type Area } from '../../pages/seen/filled.js';
import { intersect, scaleOf } from '../../pages/seen/matrix.js';
import { strokeAreas, strokeEdges, subpaths, type Subpath } from '../../pages/seen/paths.js';
import { onPaper } from '../../pages/seen/shade.js';
import { PAGE } from '../../pages/settings.js';
import { textOf, type Element } from '../container/elements.js';
import { ofdTooComplex } from '../failures.js';
import { OFD } from '../settings.js';
import { truthOf } from '../values.js';
import { boundsWithin, objectPlaceOf, type Canvas, type Surroundings } from './canvas.js';
import { cutBy, type Cut } from './clips.js';
import { alphaOf, BLACK, type Paint } from './color.js';
import { pathData } from './path-data.js';
import { styleOf } from './style.js';

/** Draws a path object: filled only where it says so, stroked unless it says otherwise. Throws Problem: too-complex. */
export function drawPath(canvas: Canvas, object: Element, around: Surroundings): void {
  const { data, isWhole } = pathData(
    textOf(object, 'AbbreviatedData'),
    OFD.maxPathNumbers - canvas.pathNumbers,
  );
  if (!isWhole) canvas.faults++;
  canvas.pathNumbers += data.length;
  if (canvas.pathNumbers > OFD.maxPathNumbers) throw ofdTooComplex();
  const place = objectPlaceOf(canvas, object, around.matrix);
  const { clip, cuts } = cutBy(canvas, object, place, around);
  const inside = intersect(clip, intersect(around.shown, boundsWithin(around.bounds, place.bounds)));
  const cut: Cut = { clip: inside, cuts };
  const style = styleOf(object, around.style, around.resources);
  const { Alpha, Fill, Stroke, Rule } = object.attributes;
  const alpha = alphaOf(Alpha) * around.alpha;
  const parts = subpaths(data, place.matrix);
  // A fill without a colour is see-through (table 35); a frame is stroked after it is filled.
  if (truthOf(Fill, false) && style.fill) {
    const evenOdd = Rule?.toLowerCase() === 'even-odd';
    const shapes = filledShapes({ parts, data, matrix: place.matrix, evenOdd }, inside);
    paint(canvas, shapes, faded(style.fill, alpha));
  }
  if (truthOf(Stroke, true)) {
    const width = (style.lineWidth ?? OFD.lineWidth) * scaleOf(place.matrix);
    stroke(canvas, parts, faded(style.stroke ?? BLACK, alpha), cut, style.isDashed === true ? 0 : width);
  }
  if (canvas.drawing.edges.length > PAGE.maxEdges) throw tooComplex();
}

function faded(paintOfPath: Paint, alpha: number): Paint {
  return { ...paintOfPath, alpha: paintOfPath.alpha * alpha };
}

function stroke(canvas: Canvas, parts: readonly Subpath[], ink: Paint, { clip }: Cut, width: number): void {
  const edges = strokeEdges(parts, clip);
  const areas = width > PAGE.maxRule ? strokeAreas(parts, width, clip) : [];
  paint(canvas, { edges, areas }, ink);
}

/** Keeps what shows of lines and areas. */
function paint(
  { drawing }: Canvas,
  { edges, areas }: { edges: Canvas['drawing']['edges']; areas: readonly Area[] },
  ink: Paint,
): void {
  const lightness = onPaper(ink.lightness, ink.alpha);
  if (lightness < PAGE.paper) for (const edge of edges) drawing.edges.push(edge);
  if (ink.alpha <= PAGE.opaque) return;
  for (const { box, outline } of areas)
    drawing.fills.push({ box, lightness, after: drawing.glyphs.length, outline, cover: ink.cover });
}
