/** Colours as how light they are, and how what is painted with them lies on what was there. */
import { luminanceOf } from '../../../pages/seen/shade.js';
import type { Cover } from '../../../pages/types.js';
import { OPS } from '../operators.js';
import { coverOfPattern } from './pattern.js';
import type { GraphicsState, Handlers, Pass } from './state.js';
import { PAGE } from '../../../pages/settings.js';

/**
 * Blend modes by which black text below stays black whatever is painted over it (ISO 32000-1, 11.3.5), under the names
 * that the library gives them: a highlighter is `multiply` or `darken`.
 */
const SHOWS_BLACK: ReadonlySet<string> = new Set([
  'multiply',
  'darken',
  'color-burn',
  'color-dodge',
  'overlay',
  'soft-light',
  'hue',
  'saturation',
  'color',
]);

/** What becomes of the text below what is painted with this opacity, in the state of the moment. */
export function coverOf(state: GraphicsState, alpha: number, own: Cover = 'hides'): Cover {
  if (alpha * state.groupAlpha <= PAGE.opaque || SHOWS_BLACK.has(state.blend)) return 'shows';
  return state.mask !== null && own !== 'shows' ? 'unsure' : own;
}

/** Sets the colours of fills and strokes. Of a pattern or a shading it is not known how light it is: it counts as black. */
export const COLOR_HANDLERS: Handlers = {
  [OPS.setFillRGBColor]: (pass, [color]) => {
    pass.state.fill = luminance(pass, color);
    pass.state.fillCover = 'hides';
  },
  [OPS.setStrokeRGBColor]: (pass, [color]) => {
    pass.state.stroke = luminance(pass, color);
  },
  [OPS.setFillColorN]: ({ state }, pattern) => {
    state.fill = 0;
    state.fillCover = coverOfPattern(pattern);
  },
  [OPS.setFillTransparent]: ({ state }) => {
    state.fill = 1;
    state.fillCover = 'shows';
  },
  [OPS.setStrokeTransparent]: ({ state }) => {
    state.stroke = 1;
  },
};

function luminance(pass: Pass, color: unknown): number {
  if (color !== pass.color) {
    pass.luminance = luminanceOfHex(color);
    pass.color = color;
  }
  return pass.luminance;
}

/** The luminance of `#rrggbb`, 0 to 1. */
function luminanceOfHex(color: unknown): number {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return 0;
  const value = parseInt(color.slice(1), 16);
  return luminanceOf(value >> 16, (value >> 8) & 255, value & 255);
}
