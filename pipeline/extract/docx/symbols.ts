/** Signs of Wingdings that documents use, by their codes (F0xx is the same as xx). */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9e: '·', 0x9f: '•', 0xa1: '○',
  0xa7: '▪', 0xa8: '◻', 0xab: '★', 0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒',
  0xfe: '☑', 0x81: '①', 0x82: '②', 0x83: '③', 0x84: '④', 0x85: '⑤', 0x86: '⑥', 0x87: '⑦', 0x88: '⑧', 0x89: '⑨',
  0x8a: '⑩',
}; // prettier-ignore

/** What `w:sym` prints (ECMA-376-1, 17.3.3.30): a sign of a symbol font as the character that looks like it. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(value) || value > 0xffff || (value >= 0xd800 && value <= 0xdfff)) return '';
  const own = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/^Wingdings$/i.test(font ?? '')) return WINGDINGS[own] ?? '□';
  if (/^(?:Wingdings|Webdings|Symbol)/i.test(font ?? '')) return own === 0xb7 ? '•' : '□';
  return value < 0x20 ? '' : String.fromCharCode(own);
}
