/** Colours as how light they show on white paper. */
import { OPS } from '../operators.js';
import type { Handlers, Pass } from './state.js';

/** How light a colour of this opacity is on white paper, 0 to 1. */
export function onPaper(lightness: number, alpha: number): number {
  return 1 - (1 - lightness) * alpha;
}

/** Sets the colours of fills and strokes. Of a pattern or a shading it is not known how light it is: it counts as black. */
export const COLOR_HANDLERS: Handlers = {
  [OPS.setFillRGBColor]: (pass, [color]) => {
    pass.state.fill = luminance(pass, color);
  },
  [OPS.setStrokeRGBColor]: (pass, [color]) => {
    pass.state.stroke = luminance(pass, color);
  },
  [OPS.setFillColorN]: ({ state }) => {
    state.fill = 0;
  },
  [OPS.setFillTransparent]: ({ state }) => {
    state.fill = 1;
  },
  [OPS.setStrokeTransparent]: ({ state }) => {
    state.stroke = 1;
  },
};

function luminance(pass: Pass, color: unknown): number {
  if (color !== pass.color) {
    pass.luminance = luminanceOf(color);
    pass.color = color;
  }
  return pass.luminance;
}

/** The luminance of `#rrggbb`, 0 to 1 (weights of ITU-R BT.601). */
function luminanceOf(color: unknown): number {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return 0;
  const value = parseInt(color.slice(1), 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}
