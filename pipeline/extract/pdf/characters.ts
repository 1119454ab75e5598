import { RADICALS } from './radicals.js';

/**
 * Characters that widespread Chinese fonts draw with one glyph: the map of a font that was embedded names one of them
 * for all, whichever was written. Each with the one that Chinese texts are written with.
 */
const SAME_GLYPH = new Map([
  ['\u301c', '\uff5e'], // 〜 ～
  ['\u2215', '\uff0f'], // ∕ ／
  ['\u22ef', '\u2026'], // ⋯ …
  ['\u30fb', '\u00b7'], // ・ ·
  ['\u2027', '\u00b7'], // ‧ ·
  ['\u2011', '-'],
  ['\u2329', '\u3008'], // 〈
  ['\u232a', '\u3009'], // 〉
  // ➀ ①, ➊ ❶
  ...Array.from({ length: 10 }, (_, index) => [0x2780 + index, 0x2460 + index] as const).map(pair),
  ...Array.from({ length: 10 }, (_, index) => [0x278a + index, 0x2776 + index] as const).map(pair),
]);

function pair(codes: readonly [number, number]): [string, string] {
  return [String.fromCodePoint(codes[0]), String.fromCodePoint(codes[1])];
}

/** Radicals, compatibility ideographs and their supplement, and look-alikes: the only characters that are replaced. */
const REPLACEABLE =
  /[\u2e80-\u2fdf\uf900-\ufaff\u301c\u2215\u22ef\u30fb\u2027\u2011\u2329\u232a\u2780-\u2793]|\ud87e[\udc00-\ude1f]/u;
const EACH_REPLACEABLE =
  /[\u2e80-\u2fdf\uf900-\ufaff\u301c\u2215\u22ef\u30fb\u2027\u2011\u2329\u232a\u2780-\u2793\u{2f800}-\u{2fa1f}]/gu;

/** Private use, the replacement character, and controls: no text that a person could have printed. */
const UNREADABLE = /[\p{Co}\ufffd\ufffe\uffff]|(?![\t-\r])\p{Cc}/u;

/**
 * The characters that were printed where the font's map names a look-alike: a radical becomes the ideograph that
 * it stands for (⼯ U+2F2F → 工), a compatibility ideograph its canonical decomposition, a mark the one that Chinese
 * texts are written with where fonts draw both with one glyph (〜 → ～). Nothing else is folded: ① stays ①, （ stays （.
 */
export function plainCharacters(text: string): string {
  if (isOrdinary(text) || !REPLACEABLE.test(text)) return text;
  return text.replace(
    EACH_REPLACEABLE,
    (one) => RADICALS.get(one) ?? SAME_GLYPH.get(one) ?? one.normalize('NFC'),
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
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code > 0x20 && code < 0x7f) ||
    (code >= 0x3000 && code <= 0x303f && code !== 0x301c)
  );
}
