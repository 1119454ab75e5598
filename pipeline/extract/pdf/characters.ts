import { RADICALS } from './radicals.js';

/** Radicals, compatibility ideographs and their supplement: the only characters that are replaced. */
const REPLACEABLE = /[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/u;
const EACH_REPLACEABLE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** Private use, the replacement character, and controls: no text that a person could have printed. */
const UNREADABLE = /[\p{Co}\ufffd\ufffe\uffff]|(?![\t-\r])\p{Cc}/u;

/**
 * The characters that were printed where the font's map names a look-alike: a radical becomes the ideograph that
 * it stands for (⼯ U+2F2F → 工), a compatibility ideograph its canonical decomposition. Nothing else is folded:
 * ① stays ①, （ stays （.
 */
export function plainCharacters(text: string): string {
  if (isOrdinary(text) || !REPLACEABLE.test(text)) return text;
  return text.replace(EACH_REPLACEABLE, (one) => RADICALS.get(one) ?? one.normalize('NFC'));
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
    (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f) || (code >= 0x3000 && code <= 0x303f)
  );
}
