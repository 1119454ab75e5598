/** What is known while the operators of a page are read: the graphics state, the text state, and what was found so far. */
import type { Box } from '../../../../model.js';
import type { Cover, Drawing, Outline } from '../../../pages/types.js';
import type { FontFacts, OpenPage } from '../library.js';
import { emptyDrawing } from '../../../pages/seen/drawing.js';
import { IDENTITY, toMatrix, type Matrix } from '../../../pages/seen/matrix.js';
import type { SoftMask } from './mask.js';

/** The blend mode that most is painted with: what is painted replaces what was there. */
export const NORMAL = 'source-over';

/** The graphics state, with the text state that is part of it (ISO 32000-1, 8.4.1 and 9.3.1). */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  /** Luminance of what is filled and stroked, 0 to 1. */
  fill: number;
  stroke: number;
  fillAlpha: number;
  strokeAlpha: number;
  /** What becomes of text below what is filled: all colours hide it, not all patterns. */
  fillCover: Cover;
  /** Opacity of the groups that the moment is in, and their blend mode. */
  groupAlpha: number;
  groupBlend: string;
  blend: string;
  /** The soft mask that lets through a part of what is painted, or null. */
  mask: SoftMask | null;
  /** The soft mask that what is painted is a part of: none of it is on the page. */
  drawnMask: SoftMask | null;
  /** The outlines, besides `clip`, that what is painted is cut to. */
  cuts: readonly Outline[];
  /** Letters that it is cut to as well, by their boxes: what is painted shows in their form. */
  lettering: readonly Box[];
  lineWidth: number;
  isDashed: boolean;
  font: FontFacts | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 for 100 %. */
  scale: number;
  leading: number;
  rise: number;
  /** Rendering mode (ISO 32000-1, table 106). */
  mode: number;
}

/** What a page is asked for while its operators are read. */
export type InterpretedPage = Pick<OpenPage, 'transform' | 'width' | 'height' | 'font'> &
  Partial<Pick<OpenPage, 'imageCover'>> & {
    /** Text that is not painted is read as if it were: a scanner has laid it under the picture of the page. */
    showsInvisible?: boolean;
  };

/** One pass over the operators of a page. */
export interface Pass {
  readonly page: InterpretedPage;
  /** False for the content of a layer that is switched off. */
  readonly isVisible: (group: unknown) => boolean;
  readonly drawing: Drawing;
  state: GraphicsState;
  readonly stack: GraphicsState[];
  /** The text matrix and the text line matrix (ISO 32000-1, 9.4.1). */
  text: Matrix;
  line: Matrix;
  /** The path that comes next is to become the clip, by one of the two rules of what is inside of it. */
  pendingClip: 'nonzero' | 'evenodd' | null;
  /** The soft mask that was drawn last: it is in force once the state says so. */
  mask: SoftMask | null;
  /** The operator before was a transform: what follows may be all that is left of an image. */
  pendingImage: boolean;
  readonly fonts: Map<string, FontFacts | null>;
  /** Index of each id of marked content. */
  readonly markIndex: Map<string, number>;
  /** Marked content that is open: the mark around it, and whether it is switched off. */
  readonly open: { mark: number; off: boolean }[];
  /** Index of the innermost id, or -1. */
  mark: number;
  /** How many of the open ones are switched off. */
  off: number;
  /** How many glyphs with text were drawn. */
  drawn: number;
  /** The colour that was looked at last, and its luminance: programs set one and the same again and again. */
  color: unknown;
  luminance: number;
}

/** What does one operator, with its arguments. */
export type Handler = (pass: Pass, args: readonly unknown[]) => void;

/** Handlers by number of operator. */
export type Handlers = Readonly<Record<number, Handler>>;

/** A pass that has not begun. */
export function newPass(page: InterpretedPage, isVisible: (group: unknown) => boolean): Pass {
  return {
    page,
    isVisible,
    drawing: emptyDrawing(),
    state: firstState(page),
    stack: [],
    text: IDENTITY,
    line: IDENTITY,
    pendingClip: null,
    mask: null,
    pendingImage: false,
    fonts: new Map(),
    markIndex: new Map(),
    open: [],
    mark: -1,
    off: 0,
    drawn: 0,
    color: null,
    luminance: 0,
  };
}

/** The state that a page begins with. */
function firstState({ transform, width, height }: InterpretedPage): GraphicsState {
  return {
    matrix: toMatrix(transform),
    clip: [0, 0, width, height],
    fill: 0,
    stroke: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    fillCover: 'hides',
    groupAlpha: 1,
    groupBlend: NORMAL,
    blend: NORMAL,
    mask: null,
    drawnMask: null,
    cuts: [],
    lettering: [],
    lineWidth: 1,
    isDashed: false,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** Saves the state until `restore`. */
export function save(pass: Pass): void {
  pass.stack.push({ ...pass.state });
}

/** The state that was saved last; nothing where none was. */
export function restore(pass: Pass): void {
  pass.state = pass.stack.pop() ?? pass.state;
}

/** Takes a font, which the library knows by a name. */
export function setFont(pass: Pass, name: string, size: number): void {
  const { fonts, state } = pass;
  let font = fonts.get(name);
  if (font === undefined) {
    font = pass.page.font(name);
    fonts.set(name, font);
  }
  state.font = font;
  state.fontSize = size;
}
