/** Pages that lie askew, or on their sides, laid level. */
import { LEVEL } from './settings.js';
import type { Grey, Ink } from './types.js';

/**
 * By how many degrees, clockwise, the rows of a picture fall to the right: of those looked at, the angle along which ink and
 * paper are most apart. `scale` is pixels to the point.
 */
export function leaningOf(ink: Ink, scale: number): number {
  const points = inkPoints(ink, Math.max(1, Math.round(scale / LEVEL.scale)));
  if (points.length === 0) return 0;
  let best = 0;
  let reach: number = LEVEL.most;
  for (const step of LEVEL.steps) {
    const from = best;
    let most = -1;
    for (let turns = -Math.round(reach / step); turns <= Math.round(reach / step); turns++) {
      const angle = from + turns * step;
      if (Math.abs(angle) > LEVEL.most) continue;
      const score = contrastAlong(points, angle);
      if (score > most) [most, best] = [score, angle];
    }
    reach = step;
  }
  return best;
}

/** Pixels at which ink begins below paper, of every `step`-th row and column: x, y, x, y, … */
function inkPoints({ width, height, data }: Ink, step: number): Int32Array {
  const found: number[] = [];
  for (let y = step; y < height; y += step)
    for (let x = 0; x < width; x += step)
      if (data[y * width + x] === 1 && data[(y - step) * width + x] === 0) found.push(x / step, y / step);
  return Int32Array.from(found);
}

/** How unevenly points lie in rows that fall by an angle: the sum of the squares of how many each row has. */
function contrastAlong(points: Int32Array, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  let [first, last] = [Infinity, -Infinity];
  const rows = new Int32Array(points.length / 2);
  for (let at = 0; at < rows.length; at++) {
    const row = Math.round((points[2 * at + 1] ?? 0) - (points[2 * at] ?? 0) * slope);
    rows[at] = row;
    if (row < first) first = row;
    if (row > last) last = row;
  }
  const counts = new Float64Array(last - first + 1);
  for (const row of rows) counts[row - first] = (counts[row - first] ?? 0) + 1;
  return counts.reduce((sum, count) => sum + count * count, 0);
}

/** The picture turned by so many degrees against the clock, around its middle; paper comes in at its corners. */
export function straightened({ width, height, data }: Grey, degrees: number): Grey {
  const out = new Uint8Array(data.length).fill(255);
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    let fromX = middleX - cosine * middleX - sine * (y - middleY);
    let fromY = middleY - sine * middleX + cosine * (y - middleY);
    for (let x = 0; x < width; x++, fromX += cosine, fromY += sine) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [right, down] = [fromX - left, fromY - top];
      const above = (data[at] ?? 255) * (1 - right) + (data[at + 1] ?? 255) * right;
      const below = (data[at + width] ?? 255) * (1 - right) + (data[at + width + 1] ?? 255) * right;
      out[y * width + x] = above * (1 - down) + below * down + 0.5;
    }
  }
  return { width, height, data: out };
}

/** The picture after so many quarter turns, clockwise. */
export function quarterTurned(grey: Grey, turns: number): Grey {
  const { width, height, data } = grey;
  const quarter = ((turns % 4) + 4) % 4;
  if (quarter === 0) return grey;
  const out = new Uint8Array(data.length);
  const wide = quarter === 2 ? width : height;
  const high = quarter === 2 ? height : width;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [toX, toY] =
        quarter === 1
          ? [height - 1 - y, x]
          : quarter === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      out[toY * wide + toX] = data[y * width + x] ?? 255;
    }
  return { width: wide, height: high, data: out };
}

/** The picture made smaller by a whole number, each pixel the mean of those that it stands for. */
export function reduced({ width, height, data }: Grey, by: number): Grey {
  if (by <= 1) return { width, height, data };
  const [wide, high] = [Math.floor(width / by), Math.floor(height / by)];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let sum = 0;
      for (let row = 0; row < by; row++)
        for (let column = 0; column < by; column++)
          sum += data[(y * by + row) * width + x * by + column] ?? 0;
      out[y * wide + x] = sum / (by * by);
    }
  return { width: wide, height: high, data: out };
}
