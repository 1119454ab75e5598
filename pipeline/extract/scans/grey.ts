/** The picture of a page in grey, without its red seal. */
import { SEAL } from './settings.js';
import type { Grey, PagePicture } from './types.js';

/**
 * The picture in grey. Where a seal in red ink is, the red channel alone is taken: in it the seal is as bright as the paper,
 * and print below it as dark as elsewhere. Red elsewhere (the heading of an office) is print. `scale` is pixels to the point.
 */
export function greyOf(picture: PagePicture, scale: number): Grey {
  const { width, height, channels, data } = picture;
  const grey = new Uint8Array(width * height);
  if (channels === 1) {
    grey.set(data);
    return { width, height, data: grey };
  }
  const squares = redSquares(picture, Math.max(1, Math.round(SEAL.square * scale)));
  const seals = sealsAmong(squares, scale);
  for (let y = 0, at = 0, from = 0; y < height; y++) {
    const row = Math.floor(y / squares.side) * squares.across;
    for (let x = 0; x < width; x++, at++, from += channels) {
      const red = data[from] ?? 0;
      const green = data[from + 1] ?? 0;
      const blue = data[from + 2] ?? 0;
      const isSeal =
        seals !== null && seals[row + Math.floor(x / squares.side)] === 1 && red > green && red > blue;
      grey[at] = isSeal ? red : (red * 77 + green * 151 + blue * 28) >> 8;
    }
  }
  return { width, height, data: grey };
}

/** Squares of a picture, 1 where red is in them. */
interface Squares {
  side: number;
  across: number;
  down: number;
  red: Uint8Array;
}

function redSquares({ width, height, channels, data }: PagePicture, side: number): Squares {
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const counts = new Uint32Array(across * down);
  for (let y = 0, from = 0; y < height; y++) {
    const row = Math.floor(y / side) * across;
    for (let x = 0; x < width; x++, from += channels) {
      const red = (data[from] ?? 0) - SEAL.red;
      if (red <= (data[from + 1] ?? 0) || red <= (data[from + 2] ?? 0)) continue;
      const square = row + Math.floor(x / side);
      counts[square] = (counts[square] ?? 0) + 1;
    }
  }
  return {
    side,
    across,
    down,
    red: Uint8Array.from(counts, (count) => (count > SEAL.share * side * side ? 1 : 0)),
  };
}

/** The squares of seals and those around them, or null where there is none: red areas about as high as broad. */
function sealsAmong({ side, across, down, red }: Squares, scale: number): Uint8Array | null {
  const seen = new Uint8Array(red.length);
  const found = new Uint8Array(red.length);
  let any = false;
  for (let start = 0; start < red.length; start++) {
    if (red[start] !== 1 || seen[start] === 1) continue;
    const [left, top, right, bottom] = areaFrom(start, { across, down, red }, seen);
    const [wide, high] = [((right - left + 1) * side) / scale, ((bottom - top + 1) * side) / scale];
    const isSeal =
      Math.min(wide, high) >= SEAL.least &&
      Math.max(wide, high) <= SEAL.most &&
      Math.max(wide / high, high / wide) <= SEAL.shape;
    if (!isSeal) continue;
    any = true;
    for (let y = Math.max(0, top - 1); y <= Math.min(down - 1, bottom + 1); y++)
      found.fill(1, y * across + Math.max(0, left - 1), y * across + Math.min(across - 1, right + 1) + 1);
  }
  return any ? found : null;
}

/** The bounds of the squares that hang together with one, which may leave out two between them. */
function areaFrom(
  start: number,
  { across, down, red }: Omit<Squares, 'side'>,
  seen: Uint8Array,
): [left: number, top: number, right: number, bottom: number] {
  let [left, top, right, bottom] = [across, down, 0, 0];
  const waiting = [start];
  seen[start] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % across, Math.floor(at / across)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    for (let other = Math.max(0, y - NEAR); other <= Math.min(down - 1, y + NEAR); other++)
      for (let beside = Math.max(0, x - NEAR); beside <= Math.min(across - 1, x + NEAR); beside++) {
        const next = other * across + beside;
        if (red[next] !== 1 || seen[next] === 1) continue;
        seen[next] = 1;
        waiting.push(next);
      }
  }
  return [left, top, right, bottom];
}

/** Squares by which parts of a seal (its ring, its star) may be apart: letters of a ring leave room between them. */
const NEAR = 3;
