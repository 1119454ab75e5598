/**
 * Fonts with codes of one byte that are not embedded, and whose text is GBK: each Chinese character is two of their
 * glyphs. Office programs of the time write 方正小标宋简体 so, with its name in GBK too (`·½ÕýÐ¡±êËÎ¼òÌå` as Latin).
 */

/** What of a glyph counts here. */
interface CodedGlyph {
  unicode: string;
  width: number;
  originalCharCode?: number;
}

/** Chinese characters. */
const HAN = /\p{Script=Han}/u;

/** The beginnings of names by which Chinese fonts are known in Latin letters. */
const CHINESE_FONT =
  /^(?:N?SimSun|SimHei|FangSong|KaiTi|YouYuan|LiSu|DengXian|Microsoft ?YaHei|ST(?:Song|Kaiti|Fangsong|Zhongsong|Xihei|Heiti|Xinwei)|FZ[A-Z]{2})/iu;

/** Bytes that begin a character of GBK, and that end one. */
const isLead = (code: number): boolean => code >= 0x81 && code <= 0xfe;
const isTrail = (code: number): boolean => code >= 0x40 && code <= 0xfe && code !== 0x7f;
/** Characters of GB 2312, which most text is of, begin and end with bytes from here on. */
const COMMON = 0xa1;

/** A code and a character of half the width of a Chinese one, where a font says nothing. */
const HALF_WIDTH = 500;

/** True for the name of a Chinese font: in Chinese, in the bytes of GBK, or as it is known in Latin letters. */
export function isChineseFont(name: string): boolean {
  const bare = name.replace(/^[A-Z]{6}\+/, '');
  const codes = [...bare].map((each) => each.charCodeAt(0));
  return HAN.test(bare) || CHINESE_FONT.test(bare) || (arePairs(codes) && HAN.test(decoded(codes)));
}

/** Glyphs with the two of each Chinese character as one. Adjustments between the two follow. */
export function paired<Glyph extends CodedGlyph>(items: readonly (Glyph | number)[]): (Glyph | number)[] {
  const joined: (Glyph | number)[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    joined.push(item);
    if (typeof item === 'number' || !isLead(item.originalCharCode ?? 0)) continue;
    let next = index + 1;
    while (typeof items[next] === 'number') next++;
    const other = items[next];
    const isPair = typeof other === 'object' && isTrail(other.originalCharCode ?? 0);
    const unicode = isPair ? decoded([item.originalCharCode ?? 0, other.originalCharCode ?? 0]) : '';
    const width = isPair ? item.width + other.width || 2 * HALF_WIDTH : item.width;
    joined[joined.length - 1] = { ...item, unicode, width };
    if (!isPair) continue;
    joined.push(...items.slice(index + 1, next));
    index = next;
  }
  return joined;
}

/** True for a text that is GBK by its bytes, in a font of Latin letters. */
export function looksLikeGbk(items: readonly (CodedGlyph | number)[]): boolean {
  return arePairs(items.flatMap((item) => (typeof item === 'number' ? [] : [item.originalCharCode ?? 0])));
}

/**
 * True where codes are the halves of Chinese characters: two by two, and not a few among many. Latin letters with marks
 * come alone.
 */
function arePairs(codes: readonly number[]): boolean {
  let pairs = 0;
  for (let index = 0; index < codes.length; index++) {
    if ((codes[index] ?? 0) < COMMON) continue;
    if ((codes[index + 1] ?? 0) < COMMON) return false;
    pairs++;
    index++;
  }
  return pairs >= 2 && 4 * pairs > codes.length;
}

/** Bytes of GBK as text; empty where they are none. */
function decoded(bytes: readonly number[]): string {
  if (bytes.some((byte) => byte > 255)) return '';
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}
