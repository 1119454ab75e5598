/** Codes of fonts whose glyphs are drawings (Type 3), of which nothing says what characters they are. */

/** What of a font as the library has it tells its characters. */
interface EncodedFont {
  toUnicode?: { has(code: number): boolean; get(code: number): string | undefined };
  /** Names of glyphs by code. */
  differences?: readonly (string | undefined)[];
}

/** Codes are one byte. */
const CODES = 256;

/**
 * The codes without a character of their own: the library passes off the code itself as one, or what it takes the name
 * of the glyph for (`g5CB3`, the glyph number 0x5CB3 of Chromium, for 岳).
 */
export function inventedCodes({ toUnicode, differences = [] }: EncodedFont): ReadonlySet<number> {
  const invented = new Set<number>();
  for (let code = 0; code < CODES; code++) {
    const character = toUnicode?.has(code) === true ? toUnicode.get(code) : undefined;
    if (character === undefined || guesses(differences[code] ?? '').includes(character)) invented.add(code);
  }
  return invented;
}

/** The characters that the library may take such a name of a glyph for: a number after a letter. */
function guesses(name: string): string[] {
  const [, letter = '', digits = ''] = /^([GgCc])([0-9A-Fa-f]{2,4})$/.exec(name) ?? [];
  const codes = digits === '' ? [] : [parseInt(digits, 16), ...(/[Cc]/.test(letter) ? [Number(digits)] : [])];
  return codes.filter((code) => code > 0).map((code) => String.fromCodePoint(code));
}
