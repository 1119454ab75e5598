/** Text set in lines, with a place for each glyph. */

export type FontName = 'song' | 'hei' | 'latin';

/** A glyph at its place: `x` from the left of its cell or page. */
export interface Glyph {
  text: string;
  x: number;
  width: number;
  size: number;
  rise: number;
  font: FontName;
}

/** How a paragraph is set. */
export interface TextStyle {
  size: number;
  width: number;
  align: 'left' | 'centre' | 'justify';
  font?: FontName;
  latin: 'times' | 'same';
  autospace: number;
  realSpaces?: boolean;
  tracking: number;
  hanging: boolean;
  trailingSpaces: boolean;
  /** Of the first line, in ems. */
  indent?: number;
  /** Every so many characters stand in the other font. */
  twoFonts?: boolean;
}

/** Widths of Times New Roman from U+0020 to U+007E, in thousandths of an em. */
export const TIMES: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

const NO_START = /^[、。，．：；！？）」』】〉》”’…·％,.:;!?)\]%]/u;
const NO_END = /[（「『【〈《“‘([]$/u;
const HANGS = /^[、。，；：]$/u;
const isLatin = (text: string): boolean => /^[\x20-\x7e]/.test(text);

/** The pieces of a text that no line may break. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const piece of text.match(/[!-~]+|[\s\S]/gu) ?? []) {
    const last = units.at(-1);
    if (last !== undefined && (NO_START.test(piece) || NO_END.test(last) || piece === ' '))
      units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

/** Sets a text in lines that fit the width. */
export function setText(text: string, style: TextStyle): Glyph[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let x = (style.indent ?? 0) * style.size;
  let count = 0;
  const glyphsOf = (unit: string, from: number, before: Glyph | undefined): Glyph[] => {
    const own: Glyph[] = [];
    let at = from;
    for (const character of unit) {
      const previous = own.at(-1) ?? before;
      const latin = isLatin(character);
      const mixed = previous !== undefined && isLatin(previous.text) !== latin;
      if (
        mixed &&
        character !== ' ' &&
        previous.text !== ' ' &&
        /[\p{Script=Han}0-9A-Za-z]/u.test(character) &&
        /[\p{Script=Han}0-9A-Za-z.]/u.test(previous.text)
      ) {
        if (style.realSpaces === true) {
          const size = style.size;
          const width = (style.latin === 'times' ? 0.25 : 0.5) * size;
          own.push({
            text: ' ',
            x: at,
            width,
            size,
            rise: 0,
            font: style.latin === 'times' ? 'latin' : (style.font ?? 'song'),
          });
          at += width + style.tracking;
        } else at += style.autospace * style.size;
      }
      const raised =
        character === '2' && previous?.text === 'm' && /^m2/u.test(unit.slice(unit.indexOf('m')));
      const size = raised ? style.size * 0.6 : style.size;
      const width = latin
        ? (style.latin === 'times' ? (TIMES[character.charCodeAt(0) - 32] ?? 500) / 1000 : 0.5) * size
        : size;
      count++;
      const other = style.twoFonts === true && count % 11 > 6;
      const font = latin && style.latin === 'times' ? 'latin' : other ? 'hei' : (style.font ?? 'song');
      own.push({ text: character, x: at, width, size, rise: raised ? style.size * 0.35 : 0, font });
      at += width + style.tracking;
    }
    return own;
  };
  const flush = (isLast: boolean): void => {
    if (line.length > 0) lines.push(placed(line, isLast, style));
    line = [];
    x = 0;
  };
  for (const unit of unitsOf(text)) {
    let own = glyphsOf(unit, x, line.at(-1));
    const solid = own.filter((glyph) => glyph.text !== ' ');
    const end = solid.at(-1) ?? own.at(-1);
    if (!end) continue;
    const hang = style.hanging && HANGS.test(end.text) ? end.width : 0;
    if (line.length > 0 && end.x + end.width - hang > style.width + 0.01) {
      flush(false);
      own = glyphsOf(unit, 0, undefined);
    }
    line.push(...own);
    const last = own.at(-1);
    x = last ? last.x + last.width + style.tracking : x;
  }
  flush(true);
  return lines;
}

/** A line with its glyphs moved to where the alignment wants them. */
function placed(line: Glyph[], isLast: boolean, style: TextStyle): Glyph[] {
  while (line.at(-1)?.text === ' ') line.pop();
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return line;
  const slack = style.width - (last.x + last.width);
  if (style.align === 'justify' && !isLast && slack > 0 && line.length > 1) {
    // The room goes between Chinese characters, and where these meet Latin ones.
    const open = line.map(
      (glyph, index) => index > 0 && !(isLatin(glyph.text) && isLatin(line[index - 1]?.text ?? '')),
    );
    const count = open.filter(Boolean).length;
    let by = 0;
    line.forEach((glyph, index) => {
      if (open[index] === true) by += slack / count;
      glyph.x += by;
    });
  }
  if (style.align === 'centre') for (const glyph of line) glyph.x += slack / 2;
  if (style.trailingSpaces && (isLast || style.align !== 'justify'))
    line.push({
      text: ' ',
      x: last.x + last.width,
      width: (style.latin === 'times' ? 0.25 : 0.5) * style.size,
      size: style.size,
      rise: 0,
      font: style.latin === 'times' ? 'latin' : 'song',
    });
  return line;
}
