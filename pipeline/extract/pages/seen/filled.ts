/** What is seen of a path that is filled: thin parts as lines, the others as areas. */
import type { Box } from '../../../model.js';
import { PAGE } from '../settings.js';
import type { Edge, Fill, Outline } from '../types.js';
import { intersect, type Matrix } from './matrix.js';
import { outlineOf } from './outline.js';
import { fillShapes, type Subpath } from './paths.js';

/** Where an area is: its box, and its outline where it is not all of the box. */
export type Area = Pick<Fill, 'box' | 'outline'>;

/** A path that is filled: its parts in page space, and its steps with what puts these there. */
export interface FilledPath {
  parts: readonly Subpath[];
  /** The flat form of `PATH`. */
  data: ArrayLike<number>;
  matrix: Matrix;
  evenOdd: boolean;
}

/** The lines and areas that the inside of a path shows within a clip. */
export function filledShapes(
  { parts, data, matrix, evenOdd }: FilledPath,
  clip: Box,
): { edges: Edge[]; areas: Area[] } {
  const { edges, areas } = fillShapes(parts, clip);
  // Most of what is filled is a thin rule.
  const mayHave = parts.length <= PAGE.mostParts && (areas.length > 0 || parts.some((part) => part.curved));
  const outline = mayHave ? outlineOf(data, matrix, evenOdd) : null;
  if (outline) return { edges, areas: [{ box: intersect(boxOfOutline(outline), clip), outline }] };
  return { edges, areas: areas.map((box) => ({ box, outline: null })) };
}

/** The box of an outline. */
export function boxOfOutline({ parts }: Outline): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of parts) {
    for (const [x, y] of points) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}
