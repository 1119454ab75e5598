/** Signs of symbol fonts that documents use, by their codes (F0xx is the same as xx), as the characters that look so. */
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x78: '⌧', 0x9e: '·',
    0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '◻', 0xab: '★', 0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗',
    0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x81: '①', 0x82: '②', 0x83: '③', 0x84: '④', 0x85: '⑤', 0x86: '⑥', 0x87: '⑦',
    0x88: '⑧', 0x89: '⑨', 0x8a: '⑩',
  },
  'wingdings 2': {
    0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x6a: '①', 0x6b: '②', 0x6c: '③', 0x6d: '④',
    0x6e: '⑤', 0x6f: '⑥', 0x70: '⑦', 0x71: '⑧', 0x72: '⑨', 0x73: '⑩', 0x97: '●', 0x98: '●', 0xa2: '■', 0xa3: '□',
  },
  webdings: { 0x61: '✓', 0x63: '□', 0x67: '■', 0x6e: '●', 0x72: '✗' },
  symbol: { 0xb1: '±', 0xb4: '×', 0xb7: '•', 0xd6: '√', 0xae: '→', 0xa3: '≤', 0xb3: '≥' },
}; // prettier-ignore

/** What a sign is read as that has no like. */
const UNKNOWN = '□';

/** The usual name of a symbol font, or null where a font prints letters. */
export function symbolFontOf(font: string | undefined): string | null {
  const name = (font ?? '').trim().toLowerCase();
  return /^(?:wingdings(?: [23])?|webdings|symbol)$/.test(name) ? name : null;
}

/** What `w:sym` prints (ECMA-376-1, 17.3.3.30): a sign of a symbol font as the character that looks like it. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(value) || value > 0xffff || (value >= 0xd800 && value <= 0xdfff)) return '';
  const own = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  const known = symbolFontOf(font);
  if (known !== null) return FONTS[known]?.[own] ?? UNKNOWN;
  return value < 0x20 ? '' : String.fromCharCode(own);
}

/**
 * A text that is set in a symbol font, as it looks: R in Wingdings 2 is ☑. Characters that such a font does not have are
 * drawn in another one (a blank, 无), and the letters of Symbol are Greek, which are left.
 */
export function inSymbols(text: string, font: string | null): string {
  if (font === null) return text;
  return [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
      if (own <= 0x20 || own > 0xff || own === 0xa0) return character;
      return FONTS[font]?.[own] ?? (font === 'symbol' && own === code ? character : UNKNOWN);
    })
    .join('');
}
