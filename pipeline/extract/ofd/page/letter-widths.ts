/**
 * How wide glyphs are: an OFD says where characters begin, and nothing of their widths but in the fonts' files, which
 * need not be there.
 */
import { isWide } from '../../../common/characters.js';
import { OFD } from '../settings.js';
import { CIRCLED_TO_TWENTY } from '../../../common/vocabulary/ordinals.js';

/** Ems: how wide a letter usually is, and how wide in the broadest of usual fonts. */
type Widths = readonly [usual: number, most: number];

/** Chinese fonts have all of ASCII half as wide as an ideograph, Courier 0.6 em. */
const KINDS: readonly (readonly [RegExp, Widths])[] = [
  [/^[ .,:;'!|ijlIft()[\]/\\`-]$/, [0.3, 0.6]],
  [/^[0-9]$/, [0.5, 0.6]],
  [/^[a-z]$/, [0.5, 0.62]],
  [/^[mw%@]$/, [0.78, 0.92]],
  [/^[MW]$/, [0.88, 1]],
  [/^[A-Z]$/, [0.67, 0.78]],
];

const OTHER: Widths = [0.56, 0.72];

/** The same for each character of ASCII. */
const OF_ASCII: readonly Widths[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return KINDS.findLast(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
});

/** Marks that Chinese fonts have as wide as an ideograph, and Latin ones as their letters. */
const EITHER = new RegExp(`^[·—–…“”‘’×÷±°§${CIRCLED_TO_TWENTY}Ⅰ-ⅻ]$`, 'u');

/**
 * The width of a glyph in ems. `advance` is how far the next one of its text begins behind it, in ems, or null: what is
 * no more than the letter may be broad is its width, the rest is room between letters.
 */
export function letterWidth(text: string, advance: number | null): number {
  const [first = ''] = text;
  if (first >= '\u0080') {
    if (EITHER.test(first)) return advance !== null && advance > 0 && advance < 1 ? advance : 1;
    if (isWide(first)) return 1;
  }
  let usual = 0;
  let most = 0;
  for (const character of text) {
    const widths = OF_ASCII[character.charCodeAt(0)] ?? OTHER;
    usual += widths[0];
    most += widths[1];
  }
  return advance !== null && advance > 0 && advance <= most + OFD.ownWidthSlack ? advance : usual;
}
