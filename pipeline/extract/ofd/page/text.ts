/** Text objects: each glyph with its box on the page (GB/T 33190-2016, 11). */
import type { Box } from '../../../model.js';
import { tooComplex } from '../../pages/failures.js';
import { count } from '../../pages/seen/drawing.js';
import { directionOf, isCutAway } from '../../pages/seen/glyph-place.js';
import { applyToBox, intersect, multiply, type Matrix } from '../../pages/seen/matrix.js';
import { onPaper } from '../../pages/seen/shade.js';
import { PAGE } from '../../pages/settings.js';
import { isUnreadable, plainCharacters } from '../../pages/text/characters.js';
import { childrenOf, type Element } from '../container/elements.js';
import { OFD } from '../settings.js';
import { numberOr, POINTS, truthOf } from '../values.js';
import { markOf, objectPlaceOf, type Canvas, type Surroundings } from './canvas.js';
import { cutBy } from './clips.js';
import { alphaOf, BLACK, type Paint } from './color.js';
import { charactersOf, codedGlyphs, glyphMapsOf, type CodedGlyph } from './glyph-texts.js';
import { letterWidth } from './letter-widths.js';
import { offsetCount, offsetsOf } from './offsets.js';
import { styleOf } from './style.js';

/** What is the same for all glyphs of a text object, and where the last one was put. */
interface Run {
  readonly font: string;
  /** From the object's space to the page. */
  readonly device: Matrix;
  /** The size of the text in millimetres, and on the page. */
  readonly em: number;
  readonly size: number;
  /** Times: how broad glyphs are drawn. */
  readonly broad: number;
  /** The direction of each glyph's baseline in the object's space, as cosine and sine. */
  readonly turn: readonly [number, number];
  readonly angle: number;
  readonly lightness: number;
  readonly invisible: boolean;
  readonly clip: Box;
  readonly cuts: Surroundings['cuts'];
  /** What of the page is shown; and where the object says that it is, with some room. */
  readonly shown: Box;
  readonly bounds: Box;
  readonly mark: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  baseline: number;
}

/** Where the glyphs of one text element begin, in the object's space. */
interface Places {
  xs: readonly number[];
  ys: readonly number[];
}

/** Draws a text object. Throws Problem: too-complex. */
export function drawText(canvas: Canvas, object: Element, around: Surroundings): void {
  const run = runOf(canvas, object, around);
  const maps = glyphMapsOf(childrenOf(object, 'CGTransform'));
  let first = 0;
  let x = 0;
  let y = 0;
  for (const code of childrenOf(object, 'TextCode')) {
    const text = charactersOf(code.text);
    const glyphs = codedGlyphs(text, first, maps);
    first += text.length;
    // One that does not say where it begins does so where the one before did (table 46).
    x = numberOr(code.attributes['X'], x);
    y = numberOr(code.attributes['Y'], y);
    const places = placesOf(glyphs, text, code, [x, y]);
    if (run && places) showGlyphs(canvas, run, glyphs, places);
    else canvas.faults++;
  }
  if (canvas.drawing.glyphs.length > PAGE.maxGlyphs) throw tooComplex();
}

/** What is the same for all glyphs of an object; null where its size is not said. */
function runOf(canvas: Canvas, object: Element, around: Surroundings): Run | null {
  const { Font = '', Size, HScale, CharDirection, Alpha, Fill, Stroke } = object.attributes;
  const em = numberOr(Size, 0);
  if (!(em > 0)) return null;
  const { resources } = around;
  const { outer, matrix, bounds } = objectPlaceOf(canvas, object, around.matrix);
  const cut = cutBy(canvas, object, { outer, matrix }, around);
  const { fill, stroke } = styleOf(object, around.style, resources);
  const isFilled = truthOf(Fill, true);
  const paint: Paint = isFilled ? (fill ?? BLACK) : (stroke ?? BLACK);
  const size = em * Math.hypot(matrix[2], matrix[3]);
  const turned = (numberOr(CharDirection, 0) * Math.PI) / 180;
  const turn = [Math.round(Math.cos(turned)), Math.round(Math.sin(turned))] as const;
  return {
    font: resources.fonts.get(Font) ?? '?',
    device: matrix,
    em,
    size,
    broad: numberOr(HScale, 1),
    turn,
    angle: directionOf(matrix[0] * turn[0] + matrix[2] * turn[1], matrix[1] * turn[0] + matrix[3] * turn[1]),
    lightness: onPaper(paint.lightness, paint.alpha * alphaOf(Alpha) * around.alpha),
    invisible: (!isFilled && !truthOf(Stroke, false)) || size < PAGE.leastSize,
    clip: cut.clip,
    cuts: cut.cuts,
    shown: around.shown,
    bounds: widened(bounds ? intersect(bounds, around.bounds) : around.bounds),
    mark: markOf(canvas, object.attributes['ID']),
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    baseline: 0,
  };
}

function widened([left, top, right, bottom]: Box): Box {
  const slack = OFD.boundarySlack * POINTS;
  return [left - slack, top - slack, right + slack, bottom + slack];
}

/** Where the glyphs begin; null where that is not said in numbers. */
function placesOf(
  glyphs: readonly CodedGlyph[],
  text: string,
  { attributes: { DeltaX, DeltaY } }: Element,
  [x, y]: readonly [number, number],
): Places | null {
  // Characters beyond the first 65,536 are two UTF-16 units, and some programs give each an offset.
  const byUnits =
    glyphs.length < text.length && offsetCount(DeltaX ?? DeltaY, text.length) >= text.length - 1;
  const isPaired = byUnits && glyphs.every(({ text: own }) => [...(own ?? '')].length <= 1);
  const steps = isPaired ? text.length - 1 : glyphs.length - 1;
  const across = offsetsOf(DeltaX, steps);
  const down = offsetsOf(DeltaY, steps);
  if (!across || !down) return null;
  const xs: number[] = [];
  const ys: number[] = [];
  let step = 0;
  glyphs.forEach(({ unit }, index) => {
    for (const last = isPaired ? unit : index; step < last; step++) {
      x += across[step] ?? 0;
      y += down[step] ?? 0;
    }
    xs.push(x);
    ys.push(y);
  });
  return { xs, ys };
}

function showGlyphs(canvas: Canvas, run: Run, glyphs: readonly CodedGlyph[], { xs, ys }: Places): void {
  const [along, across] = run.turn;
  const unit = run.em * run.broad;
  glyphs.forEach(({ text }, index) => {
    const [x = 0, y = 0] = [xs[index], ys[index]];
    // A glyph that goes on the text of the one before has no text of its own.
    if (text === '') return;
    let next = index + 1;
    while (glyphs[next]?.text === '') next++;
    const advance =
      next < glyphs.length ? (((xs[next] ?? 0) - x) * along + ((ys[next] ?? 0) - y) * across) / unit : null;
    place(run, x, y, unit * letterWidth(text ?? '\u3000', advance));
    show(canvas, run, text);
  });
}

/** Puts a glyph of this width, in the object's space, at its origin. */
function place(run: Run, x: number, y: number, width: number): void {
  const { device, em, size, turn, angle } = run;
  if (angle === 0 && turn[0] === 1) {
    const x0 = device[0] * x + device[2] * y + device[4];
    const x1 = x0 + device[0] * width;
    run.baseline = device[1] * (x + width / 2) + device[3] * y + device[5];
    run.left = Math.min(x0, x1);
    run.top = run.baseline - PAGE.ascent * size;
    run.right = Math.max(x0, x1);
    run.bottom = run.baseline + PAGE.descent * size;
    return;
  }
  const own = multiply(device, [turn[0], turn[1], -turn[1], turn[0], x, y]);
  const [left, top, right, bottom] = applyToBox(own, 0, -PAGE.ascent * em, width, PAGE.descent * em);
  run.left = left;
  run.top = top;
  run.right = right;
  run.bottom = bottom;
  run.baseline = angle === 0 ? top + PAGE.ascent * (bottom - top) : (top + bottom) / 2;
}

/** Keeps the glyph that was put, or counts it where it does not show or cannot be read. */
function show(canvas: Canvas, run: Run, text: string | null): void {
  const { drawing } = canvas;
  if (text === ' ' || text === '\u00a0' || text === '\u3000' || text === '\t') {
    if (!run.invisible) push(canvas, run, ' ');
    return;
  }
  const ink = text ?? '';
  if (run.invisible || isCutAway(run, ink, run.clip, run.cuts)) drawing.hidden++;
  else if (isCutAway(run, ink, run.shown, [])) {
    // The standard shows no more of the page than this; some viewers do.
    drawing.hidden++;
    doubt(drawing, run);
  } else if (text === null || isUnreadable(text)) count(drawing.unreadable, run.font);
  else {
    // The standard cuts text where its object says that it ends; most viewers do not.
    if (isCutAway(run, text, run.bounds, [])) doubt(drawing, run);
    push(canvas, run, plainCharacters(text));
  }
}

function doubt({ doubts }: Canvas['drawing'], { left, top, right, bottom }: Run): void {
  doubts.push({ cause: 'veiled', box: [left, top, right, bottom] });
}

function push(canvas: Canvas, run: Run, text: string): void {
  canvas.drawing.glyphs.push({
    text,
    left: run.left,
    top: run.top,
    right: run.right,
    bottom: run.bottom,
    size: run.size,
    baseline: run.baseline,
    angle: run.angle,
    mark: run.mark,
    lightness: run.lightness,
    order: text === ' ' ? canvas.drawn : canvas.drawn++,
  });
}
