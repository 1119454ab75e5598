/**
 * One pass over a page's operator list: where each glyph stands, which lines and areas are drawn, which images.
 * The text state is that of ISO 32000-1, 9.3 and 9.4; glyph widths and characters come with the operators.
 */
import type { Box } from '../../../model.js';
import { isUnreadable, plainCharacters } from './characters.js';
import { inkMiddle } from './ink.js';
import type { FontFacts, OpenPage, Operators } from './library.js';
import { applyToBox, IDENTITY, intersect, multiply, scaleOf, toMatrix, type Matrix } from './matrix.js';
import { OPS } from './operators.js';
import { fillShapes, strokeEdges, subpaths } from './paths.js';
import type { Edge, Fill, Glyph } from '../types.js';

/** More than this on one page is refused: a page of small print has 10,000 glyphs. */
export const MAX_GLYPHS = 1_000_000;
/** More lines than this on one page is refused. */
export const MAX_EDGES = 400_000;

/** The em box of a line: from this much of the size above the baseline to this much below (as CJK fonts have it). */
const ASCENT = 0.88;
const DESCENT = 0.12;

/**
 * As wide as a Chinese character, in thousandths of its em, and letters that are so wide in no font: such a glyph is a
 * Chinese one whose font's map was damaged. Letters of Pinyin, which Chinese fonts may have as wide, are not among
 * them, nor ASCII, which fonts that are not embedded may have as wide. A font whose codes are one byte is told by more.
 */
const FULL_WIDTH = 990;
const NARROW = /^[À-ÅÇ-ÏÑ-ÖÙ-Ýâ-åçëîïñôõöûýÿĀĂ-ĐĔ-Ě]$/;
const NARROW_IN_SIMPLE = /^[!-$'-?A-LN-VX-ln-vx-~€‚ƒ„†‡ˆŠ‹Ž˜š›žŸ]$/;

/** Lighter than this counts as the colour of the paper. */
const PAPER = 0.97;

/** What a pass over the operators found. Boxes in points from the top left of the page as shown. */
export interface Drawing {
  glyphs: Glyph[];
  edges: Edge[];
  fills: Fill[];
  images: Box[];
  hidden: number;
  marks: string[];
  unreadable: Map<string, number>;
  /** Texts drawn in a font that the library could not read. */
  lost: Map<string, number>;
}

/** The page has more glyphs or lines than a document can have. */
export class TooComplex extends Error {}

interface State {
  matrix: Matrix;
  clip: Box;
  lineWidth: number;
  fill: number;
  stroke: number;
  fillAlpha: number;
  strokeAlpha: number;
  font: FontFacts | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

interface LibraryGlyph {
  unicode: string;
  width: number;
  vmetric: readonly number[] | null;
  isSpace: boolean;
}

/** The colour that was looked at last, and its luminance: programs set one and the same again and again. */
let lastColor: unknown = null;
let lastLuminance = 0;

/** The luminance of `#rrggbb`, 0 to 1. */
function luminance(color: unknown): number {
  if (color !== lastColor) {
    lastLuminance = luminanceOf(color);
    lastColor = color;
  }
  return lastLuminance;
}

function luminanceOf(color: unknown): number {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return 0;
  const value = parseInt(color.slice(1), 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}

/** How light a colour of this opacity is on white paper. */
function onPaper(lightness: number, alpha: number): number {
  return 1 - (1 - lightness) * alpha;
}

/** Reads the operators of a page. Throws TooComplex. */
export function interpret(
  operators: Operators,
  page: Pick<OpenPage, 'transform' | 'width' | 'height' | 'font'>,
  isVisible: (group: unknown) => boolean,
): Drawing {
  const drawing: Drawing = {
    glyphs: [],
    edges: [],
    fills: [],
    images: [],
    hidden: 0,
    marks: [],
    unreadable: new Map(),
    lost: new Map(),
  };
  const whole: Box = [0, 0, page.width, page.height];
  let state: State = {
    matrix: toMatrix(page.transform),
    clip: whole,
    lineWidth: 1,
    fill: 0,
    stroke: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  const stack: State[] = [];
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  let pendingClip = false;
  let pendingImage = false;
  const fonts = new Map<string, FontFacts | null>();
  const markIndex = new Map<string, number>();
  /** Open marked content: the index of its id, -1 without one; `off` where a layer is switched off. */
  const open: { mark: number; off: boolean }[] = [];
  let mark = -1;
  let drawn = 0;
  let off = 0;

  const begin = (id: string | null, isOff: boolean): void => {
    let index = mark;
    if (id !== null) {
      const known = markIndex.get(id);
      index = known ?? drawing.marks.length;
      if (known === undefined) {
        markIndex.set(id, index);
        drawing.marks.push(id);
      }
    }
    open.push({ mark, off: isOff });
    mark = index;
    if (isOff) off++;
  };
  const end = (): void => {
    const last = open.pop();
    if (!last) return;
    mark = last.mark;
    if (last.off) off--;
  };
  const setFont = (name: string, size: number): void => {
    if (!fonts.has(name)) fonts.set(name, page.font(name));
    state.font = fonts.get(name) ?? null;
    state.fontSize = size;
  };
  const paintImage = (): void => {
    if (off > 0) return;
    const box = intersect(applyToBox(state.matrix, 0, 0, 1, 1), state.clip);
    if (box[2] > box[0] && box[3] > box[1]) drawing.images.push(box);
  };

  const paintPath = (args: readonly unknown[]): void => {
    const [paint, [data], bounds] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null];
    const stroked =
      paint === OPS.stroke ||
      paint === OPS.closeStroke ||
      paint === OPS.fillStroke ||
      paint === OPS.eoFillStroke ||
      paint === OPS.closeFillStroke ||
      paint === OPS.closeEOFillStroke;
    const filled = paint !== OPS.stroke && paint !== OPS.closeStroke && paint !== OPS.endPath;
    if (data && off === 0 && (stroked || filled)) {
      const parts = subpaths(data, state.matrix);
      if (stroked && onPaper(state.stroke, state.strokeAlpha) < PAPER) {
        for (const edge of strokeEdges(parts, state.clip)) drawing.edges.push(edge);
      }
      if (filled) {
        const lightness = onPaper(state.fill, state.fillAlpha);
        const { edges, areas } = fillShapes(parts, state.clip);
        if (lightness < PAPER) for (const edge of edges) drawing.edges.push(edge);
        if (state.fillAlpha > 0.9) {
          for (const box of areas) drawing.fills.push({ box, lightness, after: drawing.glyphs.length });
        }
      }
      if (drawing.edges.length > MAX_EDGES) throw new TooComplex('lines');
    }
    if (pendingClip) {
      pendingClip = false;
      if (bounds) {
        const box = applyToBox(state.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0);
        state.clip = intersect(state.clip, box);
      }
    }
  };

  const showText = (items: readonly (LibraryGlyph | number)[]): void => {
    const font = state.font;
    if (!font) return;
    if (font.failed) {
      drawing.lost.set(font.name, (drawing.lost.get(font.name) ?? 0) + 1);
      return;
    }
    const { fontSize, charSpacing, wordSpacing, scale, rise } = state;
    const { vertical } = font;
    const unit = fontSize * (font.matrix[0] ?? 0.001);
    const device = multiply(state.matrix, text);
    // The em in text space. A Type 3 font may have any unit: its own box is then the better measure.
    let em = Math.abs(fontSize);
    const matrix0 = Math.abs(font.matrix[0] ?? 0.001);
    if (font.type3 && font.bbox && (matrix0 < 0.0008 || matrix0 > 0.0012)) {
      const high = Math.abs(((font.bbox[3] ?? 0) - (font.bbox[1] ?? 0)) * (font.matrix[3] ?? 0.001)) * em;
      if (high > 0) em = high;
    }
    const alongX = device[0];
    const alongY = device[1];
    const length = Math.hypot(alongX, alongY) || 1;
    const size = em * Math.hypot(device[2], device[3]);
    let angle = Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI);
    if (angle < 0) angle += 360;
    const level = angle === 0 && Math.abs(alongY / length) < 0.009;
    const lightness =
      state.mode === 1 || state.mode === 5
        ? onPaper(state.stroke, state.strokeAlpha)
        : onPaper(state.fill, state.fillAlpha);
    const invisible = state.mode === 3 || state.mode === 7 || off > 0 || size < 0.5;
    const clip = state.clip;
    let along = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        along -= ((item * fontSize) / 1000) * (vertical ? 1 : scale);
        continue;
      }
      const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
      const raw = item.unicode;
      let left: number;
      let top: number;
      let right: number;
      let bottom: number;
      let baseline: number;
      let advance: number;
      if (vertical) {
        const metric = item.vmetric ?? font.defaultVMetrics ?? [-1000, item.width / 2, 880];
        const width = (item.width || 1000) * unit;
        const high = -(metric[0] ?? -1000) * unit;
        const x = -(metric[1] ?? item.width / 2) * unit;
        // The origin of a vertical glyph is at the top of its em, in the middle of its width.
        [left, top, right, bottom] = applyToBox(device, x, along - high, x + width, along);
        baseline = (top + bottom) / 2;
        advance = -(high + spacing);
      } else {
        const width = item.width * unit * scale;
        if (level) {
          const x0 = device[0] * along + device[2] * rise + device[4];
          const y = device[1] * along + device[3] * rise + device[5];
          const x1 = x0 + device[0] * width;
          left = Math.min(x0, x1);
          top = y - ASCENT * size;
          right = Math.max(x0, x1);
          bottom = y + DESCENT * size;
          baseline = y;
        } else {
          const [low, high] = [rise - DESCENT * em, rise + ASCENT * em];
          [left, top, right, bottom] = applyToBox(device, along, low, along + width, high);
          baseline = (top + bottom) / 2;
        }
        advance = width + spacing * scale;
      }
      along += advance;
      if (raw === ' ' || raw === '\u00a0' || raw === '\u3000' || raw === '\t') {
        if (!invisible) push(' ', left, top, right, bottom, baseline);
        continue;
      }
      const outside =
        isOutside((left + right) / 2, (top + bottom) / 2, clip) &&
        isOutside(...inkPoint(raw, [left, top, right, bottom], angle), clip);
      if (invisible || outside) {
        drawing.hidden++;
        continue;
      }
      const isGuessed =
        item.width >= FULL_WIDTH &&
        raw < '\u2e80' &&
        (NARROW.test(raw) || (font.simple && NARROW_IN_SIMPLE.test(raw)));
      if (font.unmapped || isGuessed || isUnreadable(raw)) {
        // A glyph without text and without width draws nothing that could be missed.
        if (raw !== '' || item.width > 0) {
          drawing.unreadable.set(font.name, (drawing.unreadable.get(font.name) ?? 0) + 1);
        }
        continue;
      }
      push(plainCharacters(raw), left, top, right, bottom, baseline);
    }
    text = vertical ? multiply(text, [1, 0, 0, 1, 0, along]) : multiply(text, [1, 0, 0, 1, along, 0]);
    if (drawing.glyphs.length > MAX_GLYPHS) throw new TooComplex('glyphs');

    function push(
      character: string,
      left: number,
      top: number,
      right: number,
      bottom: number,
      base: number,
    ): void {
      drawing.glyphs.push({
        text: character,
        left,
        top,
        right,
        bottom,
        size,
        baseline: base,
        angle: vertical ? 0 : level ? 0 : angle,
        mark,
        lightness,
        order: character === ' ' ? drawn : drawn++,
      });
    }
  };

  const { fnArray, argsArray } = operators;
  for (let index = 0; index < fnArray.length; index++) {
    const args = argsArray[index] as readonly unknown[];
    const operator = fnArray[index];
    if (pendingImage) {
      pendingImage = false;
      // The library drops large images unread: what is left of one is its transform before a restore.
      if (operator === OPS.restore && isImageSized(state.matrix)) paintImage();
    }
    switch (operator) {
      case OPS.save:
        stack.push({ ...state });
        break;
      case OPS.restore:
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = multiply(state.matrix, toMatrix(args as unknown as number[]));
        pendingImage = true;
        break;
      case OPS.setLineWidth:
        state.lineWidth = args[0] as number;
        break;
      case OPS.setGState:
        for (const [key, value] of args[0] as [string, unknown][]) {
          if (key === 'ca') state.fillAlpha = value as number;
          else if (key === 'CA') state.strokeAlpha = value as number;
          else if (key === 'LW') state.lineWidth = value as number;
          else if (key === 'Font') setFont(...(value as [string, number]));
        }
        break;
      case OPS.constructPath:
        paintPath(args);
        break;
      case OPS.clip:
      case OPS.eoClip:
        pendingClip = true;
        break;
      case OPS.setFillRGBColor:
        state.fill = luminance(args[0]);
        break;
      case OPS.setStrokeRGBColor:
        state.stroke = luminance(args[0]);
        break;
      case OPS.setFillColorN:
        state.fill = 0;
        break;
      case OPS.setFillTransparent:
        state.fill = 1;
        break;
      case OPS.setStrokeTransparent:
        state.stroke = 1;
        break;
      case OPS.beginText:
        text = IDENTITY;
        line = IDENTITY;
        break;
      case OPS.setTextMatrix:
        text = line = toMatrix(args[0] as ArrayLike<number>);
        break;
      case OPS.moveText:
        text = line = multiply(line, [1, 0, 0, 1, args[0] as number, args[1] as number]);
        break;
      case OPS.setLeadingMoveText:
        state.leading = -(args[1] as number);
        text = line = multiply(line, [1, 0, 0, 1, args[0] as number, args[1] as number]);
        break;
      case OPS.setLeading:
        state.leading = args[0] as number;
        break;
      case OPS.nextLine:
        text = line = multiply(line, [1, 0, 0, 1, 0, -state.leading]);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = args[0] as number;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = args[0] as number;
        break;
      case OPS.setHScale:
        state.scale = (args[0] as number) / 100;
        break;
      case OPS.setTextRise:
        state.rise = args[0] as number;
        break;
      case OPS.setTextRenderingMode:
        state.mode = args[0] as number;
        break;
      case OPS.setFont:
        setFont(args[0] as string, args[1] as number);
        break;
      case OPS.showText:
        showText(args[0] as (LibraryGlyph | number)[]);
        break;
      case OPS.beginMarkedContent: {
        const name = (args[0] as { name?: string } | null)?.name;
        begin(name === 'Artifact' ? 'artifact' : null, false);
        break;
      }
      case OPS.beginMarkedContentProps: {
        const [name, value] = args;
        if (name === 'OC') begin(null, value !== null && !isVisible(value));
        else if (name === 'Artifact') begin('artifact', false);
        else begin(typeof value === 'number' ? String(value) : null, false);
        break;
      }
      case OPS.endMarkedContent:
        end();
        break;
      case OPS.paintFormXObjectBegin: {
        stack.push({ ...state });
        const [matrix, box] = args as [ArrayLike<number> | null, ArrayLike<number> | null];
        if (matrix) state.matrix = multiply(state.matrix, toMatrix(matrix));
        clipTo(box);
        break;
      }
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.beginGroup: {
        stack.push({ ...state });
        const group = args[0] as { matrix?: ArrayLike<number> | null; bbox?: ArrayLike<number> | null };
        if (group.bbox) {
          const before = state.matrix;
          if (group.matrix) state.matrix = multiply(state.matrix, toMatrix(group.matrix));
          clipTo(group.bbox);
          state.matrix = before;
        }
        break;
      }
      case OPS.endGroup:
        state = stack.pop() ?? state;
        break;
      case OPS.paintImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintSolidColorImageMask:
        paintImage();
        break;
      default:
        break;
    }
  }
  return drawing;

  function clipTo(box: ArrayLike<number> | null): void {
    if (!box) return;
    const shown = applyToBox(state.matrix, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
    state.clip = intersect(state.clip, shown);
  }
}

function isOutside(x: number, y: number, clip: Box): boolean {
  return x < clip[0] || x > clip[2] || y < clip[1] - 0.5 || y > clip[3] + 0.5;
}

/** The middle of what a glyph shows, which for a mark is in one half of its em, along the direction of writing. */
function inkPoint(text: string, [left, top, right, bottom]: Box, angle: number): [number, number] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (angle === 90) return [x, inkMiddle(text, top, bottom)];
  if (angle === 270) return [x, top + bottom - inkMiddle(text, top, bottom)];
  if (angle === 180) return [left + right - inkMiddle(text, left, right), y];
  return [inkMiddle(text, left, right), y];
}

/** True where the unit square becomes as large as an image that a page is made of. */
function isImageSized(matrix: Matrix): boolean {
  return scaleOf(matrix) > 60;
}
