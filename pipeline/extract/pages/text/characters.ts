import { RADICALS } from './radicals.js';

/**
 * Marks that Chinese fonts draw with one glyph: the map of a font that was embedded names the first of them, whichever
 * was written (Chromium with Noto fonts: 9～12 comes out as 9〜12). No Chinese text is written with these.
 */
const SAME_GLYPH: Readonly<Record<string, string>> = { '\u301c': '～', '\u2215': '／' };

/** Radicals, compatibility ideographs and their supplement, and these marks: the only characters that are replaced. */
const REPLACEABLE = /[\u2e80-\u2fdf\uf900-\ufaff\u301c\u2215]|\ud87e[\udc00-\ude1f]/u;
const EACH_REPLACEABLE = /[\u2e80-\u2fdf\uf900-\ufaff\u301c\u2215\u{2f800}-\u{2fa1f}]/gu;

/** Private use, the replacement character, and controls: no text that a person could have printed. */
const UNREADABLE = /[\p{Co}\ufffd\ufffe\uffff]|(?![\t-\r])\p{Cc}/u;

/**
 * The characters that were printed where the font's map names a look-alike: a radical becomes the ideograph that
 * it stands for (⼯ U+2F2F → 工), a compatibility ideograph its canonical decomposition, 〜 and ∕ (U+2215) the
 * marks of Chinese texts. Nothing else is folded: ① stays ①, （ stays （.
 */
export function plainCharacters(text: string): string {
  if (isOrdinary(text) || !REPLACEABLE.test(text)) return text;
  return text.replace(
    EACH_REPLACEABLE,
    (one) => RADICALS.get(one) ?? SAME_GLYPH[one] ?? one.normalize('NFC'),
  );
}

/** True where a font gave a glyph no text that can be read: nothing, private use, U+FFFD or a control. */
export function isUnreadable(text: string): boolean {
  return !isOrdinary(text) && (text === '' || UNREADABLE.test(text));
}

/** One character of the blocks that nearly all text is of: told without a regular expression, for speed. */
function isOrdinary(text: string): boolean {
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f) || (code >= 0x3000 && code < 0x301c)
  );
}
