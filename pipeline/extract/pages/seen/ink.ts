/** Where within its box a glyph is drawn: marks fill one half of theirs, and the other may lie beyond a border. */
import {
  classOf,
  CLOSING_MARKS,
  FULL_WIDTH_MARKS,
  HALF_WIDTH_MARKS,
  OPENING_MARKS,
} from '../../../common/vocabulary/marks.js';

/** Marks whose ink is in the left half of their box, and in the right. */
const LEFT = new RegExp(`^${classOf(FULL_WIDTH_MARKS, CLOSING_MARKS, HALF_WIDTH_MARKS, ')')}`, 'u');
const RIGHT = new RegExp(`^${classOf(OPENING_MARKS, '([')}`, 'u');

/** From where to where the ink of a text of one character runs, in a box from `left` to `right`. */
export function inkOf(text: string, left: number, right: number): readonly [number, number] {
  // Most glyphs are ideographs: this is asked for each glyph of the document.
  const code = text.charCodeAt(0);
  if (code < 0x3400 || code >= 0xff00) {
    if (LEFT.test(text)) return [left, (left + right) / 2];
    if (RIGHT.test(text)) return [(left + right) / 2, right];
  }
  return [left, right];
}

/** The middle of the ink of a text of one character. */
export function inkMiddle(text: string, left: number, right: number): number {
  const [from, to] = inkOf(text, left, right);
  return (from + to) / 2;
}
