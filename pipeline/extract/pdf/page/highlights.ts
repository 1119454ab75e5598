/**
 * Highlights for the library to add to a document. It takes them as its own editor stores them, which is written down
 * nowhere but in its code (5.6.205: `HighlightAnnotation.createNewDict`, `createNewAppearanceStream` and
 * `MarkupAnnotation.createNewAnnotation`): the version is pinned, and tests hold the file that comes of it.
 */
import type { Box } from '../../../model.js';
import { apply, invert, toMatrix, type Matrix } from '../../pages/seen/matrix.js';

/** A highlighter's mark over words of a page, with a note. */
export interface Highlight {
  /** From 1. */
  page: number;
  /** What is marked, on the page as shown. Boxes that share an area would leave it white: they may touch only. */
  boxes: readonly Box[];
  /** Red, green and blue, 0 to 255. The mark is multiplied with what is below it, as ink is. */
  color: readonly [number, number, number];
  author: string;
  note: string;
  /** The day that it is of (`2026-11-29`); without it the library takes the time of the clock. */
  day?: string;
}

/** What the key of a new annotation begins with: `AnnotationEditorPrefix` of the library. */
const NEW = 'pdfjs_internal_editor_';

/** `AnnotationEditorType.HIGHLIGHT` of the library. */
const HIGHLIGHT = 9;

/** Points by which the note's window stands beside the page, and its size: viewers place it anew. */
const NOTE_WIDTH = 180;
const NOTE_HEIGHT = 100;

/** A highlight as the library's storage of annotations takes it. Numbers are in the page's own space. */
export interface StoredHighlight {
  annotationType: typeof HIGHLIGHT;
  pageIndex: number;
  /** The corners of each box, as viewers read them: top left, top right, bottom left, bottom right. */
  quadPoints: number[];
  /** The outline of each box, corner after corner. */
  outlines: number[][];
  rect: number[];
  color: number[];
  opacity: number;
  /** The author. */
  user: string;
  date?: string;
  popup: { contents: string; rect: number[] };
}

/** The key and the value under which the library finds a highlight. `transform` is that of its page. */
export function storedHighlight(
  { page, boxes, color, author, note, day }: Highlight,
  transform: readonly number[],
  index: number,
): [key: string, value: StoredHighlight] {
  const back = invert(toMatrix(transform));
  const corners = boxes.map((box) => cornersOf(box, back));
  const points = corners.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const rect = [least(xs), least(ys), most(xs), most(ys)];
  const [, , right = 0, top = 0] = rect;
  return [
    `${NEW}${index}`,
    {
      annotationType: HIGHLIGHT,
      pageIndex: page - 1,
      quadPoints: corners.flatMap(([a, b, c, d]) => [...a, ...b, ...d, ...c]),
      outlines: corners.map((each) => each.flat()),
      rect,
      color: [...color],
      opacity: 1,
      user: author,
      ...(day === undefined ? {} : { date: day }),
      popup: { contents: note, rect: [right, top - NOTE_HEIGHT, right + NOTE_WIDTH, top] },
    },
  ];
}

type Corner = [x: number, y: number];

/** The corners of a box of the page as shown, clockwise from its top left, in the page's own space. */
function cornersOf([left, top, right, bottom]: Box, back: Matrix): [Corner, Corner, Corner, Corner] {
  const at = (x: number, y: number): Corner => {
    const [ownX, ownY] = apply(back, x, y);
    return [round(ownX), round(ownY)];
  };
  return [at(left, top), at(right, top), at(right, bottom), at(left, bottom)];
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), -Infinity);
}

/** To a hundredth of a unit: finer than any screen, and short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
