/** Lines of text as pictures of their own. */
import type { Box, LinePicture } from '../../model.js';
import { CHARACTERS, LINES } from './settings.js';
import type { Grey, ScannedLine } from './types.js';

/** A line, or a piece of a long one, and its picture, which shows the `shown` part of the page. */
export interface ShownLine {
  line: ScannedLine;
  shown: Box;
  picture: LinePicture;
}

/** The pictures of lines: what is on them and a little around it. */
export function picturesOfLines(grey: Grey, lines: readonly ScannedLine[]): ShownLine[] {
  return lines.flatMap((line) => piecesOf(grey, line)).map((line) => shownLine(grey, line));
}

/** A line longer than the recognizer takes, cut where it is white. */
function piecesOf(grey: Grey, line: ScannedLine): ScannedLine[] {
  const [left, top, right, bottom] = line.box;
  const longest = CHARACTERS.longest * Math.max(bottom - top, line.em);
  const pieces: ScannedLine[] = [];
  let from = left;
  while (right - from > longest) {
    const cut = whitestColumn(grey, [
      Math.round(from + 0.7 * longest),
      top,
      Math.round(from + longest),
      bottom,
    ]);
    pieces.push({ ...line, box: [from, top, cut, bottom] });
    from = cut;
  }
  return [...pieces, { ...line, box: [from, top, right, bottom] }];
}

/** The middle of the widest white in a box, or its brightest column. */
function whitestColumn({ width, data }: Grey, [left, top, right, bottom]: Box): number {
  let [best, most] = [right, -1];
  let white = 0;
  for (let x = left; x < right; x++) {
    let sum = 0;
    for (let y = top; y < bottom; y++) sum += data[y * width + x] ?? 255;
    const mean = sum / (bottom - top);
    white = mean > 250 ? white + 1 : 0;
    const score = mean + white;
    if (score > most) [best, most] = [Math.round(x - white / 2), score];
  }
  return best;
}

function shownLine({ width, height, data }: Grey, line: ScannedLine): ShownLine {
  const [left, top, right, bottom] = line.box;
  const margin = Math.max(2, Math.round(LINES.margin * line.em));
  // A line of 一 alone is as high as any other.
  const low = Math.max(0, Math.round((LINES.lowest * line.em - (bottom - top)) / 2));
  const shown: Box = [left - margin, top - margin - low, right + margin, bottom + margin + low];
  const [wide, high] = [shown[2] - shown[0], shown[3] - shown[1]];
  const pixels = new Uint8Array(wide * high).fill(255);
  for (let y = Math.max(0, top - 1); y < Math.min(height, bottom + 1); y++)
    for (let x = Math.max(0, left - 1); x < Math.min(width, right + 1); x++)
      pixels[(y - shown[1]) * wide + x - shown[0]] = data[y * width + x] ?? 255;
  return { line, shown, picture: { width: wide, height: high, pixels } };
}
