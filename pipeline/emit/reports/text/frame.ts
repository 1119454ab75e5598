import type { Spot } from '../../../model.js';
import { stringWidth } from '../../words/columns-layout.js';
import { printable } from '../../words/printable.js';
import { isWhole } from '../../words/shown.js';

/** A printed text on one line, and the line below it that marks what is meant (empty where all of it is). */
export interface Frame {
  text: string;
  marks: string;
}

/** What shows that a text goes on. */
const MORE = '…';

/**
 * A text and marks under the words that are meant, within `width` terminal columns, in which a Chinese character
 * takes two. A longer text is cut around the words.
 */
export function frameOf(spot: Spot, width: number): Frame {
  const characters = [...printable(spot.text)];
  const start = indexOfUnit(characters, spot.start);
  const end = Math.max(start, indexOfUnit(characters, spot.end));
  const [from, to] = windowOf(characters, start, end, width);
  const before = from > 0 ? MORE : '';
  const text = `${before}${characters.slice(from, to).join('')}${to < characters.length ? MORE : ''}`;
  if (isWhole(spot)) return { text, marks: '' };
  const lead = stringWidth(before + characters.slice(from, start).join(''));
  // Where nothing stands (a character is missing), the mark is one column wide.
  const length = Math.max(1, stringWidth(characters.slice(start, Math.min(end, to)).join('')));
  return { text, marks: ' '.repeat(lead) + '^'.repeat(length) };
}

/** The index of the character that holds a UTF-16 unit. */
function indexOfUnit(characters: readonly string[], unit: number): number {
  let units = 0;
  for (const [index, character] of characters.entries()) {
    if (units >= unit) return index;
    units += character.length;
  }
  return characters.length;
}

/** The part of a text that fits: the words that are meant, and as much before and behind them as there is room for. */
function windowOf(
  characters: readonly string[],
  start: number,
  end: number,
  width: number,
): [from: number, to: number] {
  const widths = characters.map((character) => stringWidth(character));
  const total = widths.reduce((sum, each) => sum + each, 0);
  if (total <= width) return [0, characters.length];
  let room = width - 2 * stringWidth(MORE);
  let [from, to] = [start, start];
  while (to < end && (widths[to] ?? 0) <= room) room -= widths[to++] ?? 0;
  // One character before, one behind, in turn, until neither fits.
  for (let grown = true; grown;) {
    grown = false;
    if (from > 0 && (widths[from - 1] ?? 0) <= room) {
      room -= widths[--from] ?? 0;
      grown = true;
    }
    if (to >= end && to < characters.length && (widths[to] ?? 0) <= room) {
      room -= widths[to++] ?? 0;
      grown = true;
    }
  }
  return [from, to];
}
