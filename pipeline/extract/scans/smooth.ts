/** Pictures of two levels, as a copier in black and white makes them, with the edges of their letters made soft. */
import { SMOOTHING } from './settings.js';
import type { Grey } from './types.js';

/** True for a picture that is black and white, or nearly: where it was turned or made smaller there are some greys. */
export function isBlackAndWhite({ data }: Grey): boolean {
  let between = 0;
  for (let at = 0; at < data.length; at++) {
    const level = data[at] ?? 255;
    if (level >= SMOOTHING.black && level <= SMOOTHING.white) between++;
  }
  return between <= SMOOTHING.between * data.length;
}

/**
 * The picture with each pixel the weighted mean of those around it. A recognizer has learnt letters with soft edges: the
 * steps of hard ones are strokes to it, and it takes a short stroke (of 户) for none.
 */
export function smoothed({ width, height, data }: Grey, reach: number): Grey {
  const weights = weightsOf(reach);
  const across = new Uint8Array(data.length);
  convolve(data, across, { lines: height, length: width, line: width, step: 1 }, weights);
  const out = new Uint8Array(data.length);
  convolve(across, out, { lines: width, length: height, line: 1, step: width }, weights);
  return { width, height, data: out };
}

/** The bell curve, from its middle outwards, so that all of it is 1. */
function weightsOf(reach: number): Float64Array {
  const half = Math.max(1, Math.ceil(2.5 * reach));
  const raw = Array.from({ length: half + 1 }, (_, at) => Math.exp(-(at * at) / (2 * reach * reach)));
  const sum = raw.reduce((all, each, at) => all + (at === 0 ? each : 2 * each), 0);
  return Float64Array.from(raw, (each) => each / sum);
}

function convolve(
  from: Uint8Array,
  to: Uint8Array,
  { lines, length, line, step }: Record<'lines' | 'length' | 'line' | 'step', number>,
  weights: Float64Array,
): void {
  for (let row = 0; row < lines; row++)
    for (let at = 0; at < length; at++) {
      const here = row * line + at * step;
      let sum = (from[here] ?? 255) * (weights[0] ?? 1);
      for (let away = 1; away < weights.length; away++) {
        const before = at - away < 0 ? 255 : (from[here - away * step] ?? 255);
        const after = at + away >= length ? 255 : (from[here + away * step] ?? 255);
        sum += (before + after) * (weights[away] ?? 0);
      }
      to[here] = sum + 0.5;
    }
}
