/** Text that is shown: each glyph with its box on the page (ISO 32000-1, 9.4.3 and 9.4.4). */
import { tooComplex } from '../../../pages/failures.js';
import { PAGE } from '../../../pages/settings.js';
import { isUnreadable, plainCharacters } from '../../../pages/text/characters.js';
import { emOf } from '../em.js';
import { looksLikeGbk, paired } from '../gbk.js';
import { count } from '../../../pages/seen/drawing.js';
import { directionOf, isCutAway } from '../../../pages/seen/glyph-place.js';
import type { FontFacts } from '../library.js';
import { applyToBox, multiply, type Matrix } from '../../../pages/seen/matrix.js';
import { OPS } from '../operators.js';
import { onPaper } from '../../../pages/seen/shade.js';
import { clipToLetter } from './lettering.js';
import { showsThrough } from './mask.js';
import type { GraphicsState, Handlers, Pass } from './state.js';

/** Shows text. */
export const SHOW_HANDLERS: Handlers = {
  [OPS.showText]: (pass, [items]) => {
    const glyphs = items as (LibraryGlyph | number)[];
    showText(pass, pass.state.font?.halves === 'surely' ? paired(glyphs) : glyphs);
  },
};

/** A glyph as the library gives it; widths in the font's own unit. */
interface LibraryGlyph {
  unicode: string;
  width: number;
  vmetric: readonly number[] | null;
  isSpace: boolean;
  /** The code in the document. */
  originalCharCode?: number;
}

/** Rendering modes of text that is stroked alone, and of text that is not painted (ISO 32000-1, table 106). */
const STROKE = 1;
const STROKE_AND_CLIP = 5;
const INVISIBLE = 3;
const CLIP = 7;

/** Adjustments and widths are in thousandths of the text's unit (ISO 32000-1, 9.4.3). */
const THOUSAND = 1000;

/** The usual displacement and origin of a vertical glyph: one em down, from the top (ISO 32000-1, 9.7.4.3). */
const VERTICAL_ADVANCE = -1000;
const VERTICAL_ORIGIN = 880;

/**
 * Letters as wide as a Chinese character in no font: such a glyph is a Chinese one whose font's map was damaged.
 * Letters of Pinyin, which Chinese fonts may have as wide, are not among them, nor ASCII, which fonts that are not
 * embedded may have as wide. A font whose codes are one byte is told by more.
 */
const NARROW = /^[À-ÅÇ-ÏÑ-ÖÙ-Ýâ-åçëîïñôõöûýÿĀĂ-ĐĔ-Ě]$/;
const NARROW_IN_SIMPLE = /^[!-$'-?A-LN-VX-ln-vx-~€‚ƒ„†‡ˆŠ‹Ž˜š›žŸ]$/;
/** Scripts of East Asia begin here; before it are letters and marks that may be narrow. */
const FIRST_WIDE = '\u2e80';

/** What is the same for all glyphs of one text, and where the last one was put. */
interface Run {
  readonly font: FontFacts;
  readonly state: GraphicsState;
  /** From text space to the page. */
  readonly device: Matrix;
  /** From the font's unit to text space. */
  readonly unit: number;
  /** The em in text space, and on the page. */
  readonly em: number;
  readonly size: number;
  /** Direction of writing in degrees, clockwise, 0 to 359; `level` where it is 0. */
  readonly angle: number;
  readonly level: boolean;
  readonly lightness: number;
  readonly invisible: boolean;
  /** It is not painted: what is painted later shows in its form. */
  readonly isClip: boolean;
  /** Viewers do not agree whether it is seen. */
  readonly isVeiled: boolean;
  /** How far the text has come, in text space. */
  along: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  baseline: number;
}

function showText(pass: Pass, items: readonly (LibraryGlyph | number)[]): void {
  const { drawing, state } = pass;
  const { font } = state;
  if (!font) return;
  if (state.drawnMask) state.drawnMask.isMixed = true;
  if (font.failed) {
    count(drawing.lost, font.name);
    return;
  }
  // What such a text means cannot be told from how its font is called.
  if (font.halves === 'maybe' && looksLikeGbk(items)) count(drawing.unreadable, font.name);
  const run = runOf(pass, font);
  const { vertical } = font;
  const adjusted = vertical ? 1 : state.scale;
  for (const item of items) {
    if (typeof item === 'number') {
      run.along -= ((item * state.fontSize) / THOUSAND) * adjusted;
      continue;
    }
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
    if (vertical) run.along += placeVertical(run, item) - spacing;
    else run.along += placeHorizontal(run, item) + spacing * state.scale;
    show(pass, run, item);
  }
  pass.text = multiply(pass.text, vertical ? [1, 0, 0, 1, 0, run.along] : [1, 0, 0, 1, run.along, 0]);
  if (drawing.glyphs.length > PAGE.maxGlyphs) throw tooComplex();
}

/** What is the same for all glyphs of a text that begins at this moment. */
function runOf(pass: Pass, font: FontFacts): Run {
  const { state } = pass;
  const device = multiply(state.matrix, pass.text);
  const em = emOf(font, Math.abs(state.fontSize));
  const [alongX, alongY] = device;
  const size = em * Math.hypot(device[2], device[3]);
  const angle = directionOf(alongX, alongY);
  const isStroked = state.mode === STROKE || state.mode === STROKE_AND_CLIP;
  const alpha = (isStroked ? state.strokeAlpha : state.fillAlpha) * state.groupAlpha;
  // A glyph of a Type 3 font paints itself (ISO 32000-1, 9.3.6): its mode has no effect, but some viewers hide it.
  const isUnpainted = !font.type3 && (state.mode === INVISIBLE || state.mode === CLIP);
  return {
    font,
    state,
    device,
    unit: state.fontSize * (font.matrix[0] ?? 0.001),
    em,
    size,
    angle,
    level: angle === 0,
    lightness: onPaper(isStroked ? state.stroke : state.fill, alpha),
    invisible: isUnpainted || pass.off > 0 || state.drawnMask !== null || size < PAGE.leastSize,
    isClip: !font.type3 && state.mode === CLIP && size >= PAGE.leastSize,
    isVeiled: font.type3 && state.mode === INVISIBLE,
    along: 0,
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    baseline: 0,
  };
}

/** Puts a glyph of vertical text; gives how far the text goes on, which is below zero. */
function placeVertical(run: Run, item: LibraryGlyph): number {
  const { font, unit, device, along } = run;
  const metric = item.vmetric ?? font.defaultVMetrics ?? [VERTICAL_ADVANCE, item.width / 2, VERTICAL_ORIGIN];
  const width = (item.width || THOUSAND) * unit;
  const high = -(metric[0] ?? VERTICAL_ADVANCE) * unit;
  const x = -(metric[1] ?? item.width / 2) * unit;
  // The origin of a vertical glyph is at the top of its em, in the middle of its width.
  const [left, top, right, bottom] = applyToBox(device, x, along - high, x + width, along);
  run.left = left;
  run.top = top;
  run.right = right;
  run.bottom = bottom;
  run.baseline = (top + bottom) / 2;
  return -high;
}

/** Puts a glyph of horizontal text, which may be turned; gives how far the text goes on. */
function placeHorizontal(run: Run, item: LibraryGlyph): number {
  const { unit, device, along, size, em, state } = run;
  const width = item.width * unit * state.scale;
  if (run.level) {
    const x0 = device[0] * along + device[2] * state.rise + device[4];
    const y = device[1] * (along + width / 2) + device[3] * state.rise + device[5];
    const x1 = x0 + device[0] * width;
    run.left = Math.min(x0, x1);
    run.top = y - PAGE.ascent * size;
    run.right = Math.max(x0, x1);
    run.bottom = y + PAGE.descent * size;
    run.baseline = y;
    return width;
  }
  const low = state.rise - PAGE.descent * em;
  const high = state.rise + PAGE.ascent * em;
  const [left, top, right, bottom] = applyToBox(device, along, low, along + width, high);
  run.left = left;
  run.top = top;
  run.right = right;
  run.bottom = bottom;
  run.baseline = (top + bottom) / 2;
  return width;
}

/** Keeps the glyph that was put, or counts it where it does not show or cannot be read. */
function show(pass: Pass, run: Run, item: LibraryGlyph): void {
  const { drawing } = pass;
  const raw = item.unicode;
  const isInvisible = run.invisible && pass.page.showsInvisible !== true;
  if (raw === ' ' || raw === '\u00a0' || raw === '\u3000' || raw === '\t') {
    if (!isInvisible) push(pass, run, ' ');
  } else if (isInvisible || isCutAway(run, raw, run.state.clip, run.state.cuts) || isMasked(pass, run)) {
    drawing.hidden++;
    if (run.isClip) clipToLetter(pass, [run.left, run.top, run.right, run.bottom]);
  } else if (run.font.unmapped || isInvented(run.font, item) || isMisread(run, item) || isUnreadable(raw)) {
    // A glyph without text and without width draws nothing that could be missed.
    if (raw !== '' || item.width > 0) count(drawing.unreadable, run.font.name);
  } else push(pass, run, plainCharacters(raw));
}

/** True for a glyph that a soft mask hides. Where that is not certain, or viewers do not agree, it is told. */
function isMasked({ drawing, state: { mask } }: Pass, run: Run): boolean {
  const { left, top, right, bottom } = run;
  const shows = mask ? showsThrough(mask, (left + right) / 2, (top + bottom) / 2) : !run.isVeiled || null;
  if (shows === null) drawing.doubts.push({ cause: 'veiled', box: [left, top, right, bottom] });
  return shows === false;
}

/** True for a code of a font that nothing says the character of. */
function isInvented({ invented }: FontFacts, { originalCharCode }: LibraryGlyph): boolean {
  return invented?.has(originalCharCode ?? -1) === true;
}

function push(pass: Pass, run: Run, text: string): void {
  pass.drawing.glyphs.push({
    text,
    left: run.left,
    top: run.top,
    right: run.right,
    bottom: run.bottom,
    size: run.size,
    baseline: run.baseline,
    angle: run.font.vertical || run.level ? 0 : run.angle,
    mark: pass.mark,
    lightness: run.lightness,
    order: text === ' ' ? pass.drawn : pass.drawn++,
  });
}

/** True for a letter as wide as a Chinese character, which it is in no font. */
function isMisread({ font, unit, em }: Run, { unicode, width }: LibraryGlyph): boolean {
  const wide = (width * Math.abs(unit) * THOUSAND) / em;
  if (wide < PAGE.fullWidth || unicode >= FIRST_WIDE) return false;
  return NARROW.test(unicode) || (font.simple && NARROW_IN_SIMPLE.test(unicode));
}
