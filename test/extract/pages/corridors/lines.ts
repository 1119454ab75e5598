/** Lines of Latin text built by hand: letters are half an em wide, and spaces a quarter. */
import type { Line } from '../../../../pipeline/extract/pages/types.js';

/** Texts at their places: [left, text]. */
export type Placed = readonly [left: number, text: string];

/** A line at a baseline; the words of each text follow each other. */
export function lineAt(baseline: number, texts: readonly Placed[], size = 10): Line {
  const words = texts.flatMap(([left, text]) => {
    let x = left;
    return text.split(' ').map((word) => {
      const right = x + (word.length * size) / 2;
      const placed = {
        text: word,
        left: x,
        right,
        top: baseline - 0.88 * size,
        bottom: baseline + 0.12 * size,
        first: 0,
        last: 0,
      };
      x = right + size / 4;
      return placed;
    });
  });
  return {
    words,
    text: words.map((word) => word.text).join(' '),
    left: words[0]?.left ?? 0,
    right: words.at(-1)?.right ?? 0,
    top: baseline - 0.88 * size,
    bottom: baseline + 0.12 * size,
    size,
    baseline,
    heading: null,
    artifact: false,
    overprinted: false,
  };
}

/** Rows of texts at the same places, one below the other. */
export function rowsAt(top: number, lefts: readonly number[], rows: readonly (readonly string[])[]): Line[] {
  return rows.map((row, index) =>
    lineAt(
      top + 14 * index,
      row.flatMap((text, column): Placed[] => (text === '' ? [] : [[lefts[column] ?? 0, text]])),
    ),
  );
}
