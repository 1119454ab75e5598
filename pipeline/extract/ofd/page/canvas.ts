/** What is known while the objects of a page are drawn: where they are, how they are cut, what was found so far. */
import type { Box } from '../../../model.js';
import { emptyDrawing } from '../../pages/seen/drawing.js';
import { applyToBox, intersect, multiply, type Matrix } from '../../pages/seen/matrix.js';
import type { Drawing, Outline } from '../../pages/types.js';
import type { Element } from '../container/elements.js';
import type { ImageResource, Resources } from '../container/resources.js';
import { ofdTooComplex } from '../failures.js';
import { OFD } from '../settings.js';
import { boxFrom, matrixOf } from '../values.js';
import type { OfdStyle } from './style.js';

/** What an image lets be seen of what is below it. */
export type ImageCovers = (image: ImageResource) => 'pictures' | 'shows';

/** One pass over the objects of a page. */
export interface Canvas {
  readonly drawing: Drawing;
  readonly imageCover: ImageCovers;
  /** Objects have the number of their element as a mark: the document has tags. */
  readonly isTagged: boolean;
  readonly markIndex: Map<string, number>;
  /** Index of the mark of the moment, or -1. */
  mark: number;
  /** How many glyphs with text were drawn. */
  drawn: number;
  objects: number;
  pathNumbers: number;
  /** Images that were met, for who asks for them. */
  readonly images: { image: ImageResource; matrix: Matrix; box: Box }[];
  /** Objects that lack what they have to say, or say it wrong. */
  faults: number;
}

/** Where and how objects are drawn. */
export interface Surroundings {
  resources: Resources;
  /** From the space of the objects (millimetres) to the page in points. */
  matrix: Matrix;
  /** What is drawn outside of it is cut away. */
  clip: Box;
  /** The outlines, besides `clip`, that what is drawn is cut to. */
  cuts: readonly Outline[];
  /** The box that is shown, where it is not all of the page, and those that objects around name as their bounds. */
  shown: Box;
  bounds: Box;
  style: OfdStyle;
  /** Opacity of what is around. */
  alpha: number;
  /** Composite units that it is in. */
  depth: number;
}

/** A pass that has not begun. */
export function newCanvas(imageCover: ImageCovers, isTagged: boolean): Canvas {
  return {
    drawing: emptyDrawing(),
    imageCover,
    isTagged,
    markIndex: new Map(),
    mark: -1,
    drawn: 0,
    objects: 0,
    pathNumbers: 0,
    images: [],
    faults: 0,
  };
}

/** Counts an object. Throws Problem: too-complex. */
export function countObject(canvas: Canvas): void {
  canvas.objects++;
  if (canvas.objects > OFD.maxObjects) throw ofdTooComplex();
}

/** The index of a mark; -1 where objects have none. */
export function markOf({ isTagged, markIndex, drawing }: Canvas, id: string | undefined): number {
  if (!isTagged || id === undefined) return -1;
  const known = markIndex.get(id);
  if (known !== undefined) return known;
  const index = drawing.marks.push(id) - 1;
  markIndex.set(id, index);
  return index;
}

/** Where an object is. */
export interface ObjectPlace {
  /** From its own space, before its transformation, to the page: where its clips are said. */
  outer: Matrix;
  /** From its own space to the page, its transformation included. */
  matrix: Matrix;
  /** The box on the page that it names as its bounds; null where it names none, or an empty one. */
  bounds: Box | null;
}

/** Where an object is (GB/T 33190, 8.5): its bounds move its space, in which its transformation is. */
export function objectPlaceOf(canvas: Canvas, { attributes }: Element, around: Matrix): ObjectPlace {
  const box = boxFrom(attributes['Boundary']);
  const own = matrixOf(attributes['CTM']);
  if (!box || !own) canvas.faults++;
  const outer: Matrix = box ? multiply(around, [1, 0, 0, 1, box[0], box[1]]) : around;
  const isBounded = box !== null && box[2] > box[0] && box[3] > box[1];
  return {
    outer,
    matrix: own ? multiply(outer, own) : outer,
    bounds: isBounded ? applyToBox(around, ...box) : null,
  };
}

/** The bounds of an object within those of what is around it. */
export function boundsWithin(around: Box, own: Box | null): Box {
  return own ? intersect(around, own) : around;
}
