/** Which characters each glyph of a text stands for (GB/T 33190-2016, 11.2 and 11.4). */
import { childOf, type Element } from '../container/elements.js';
import { numberOr } from '../values.js';

/** A glyph of a text: the characters that it stands for; null where nothing says which. */
export interface CodedGlyph {
  text: string | null;
  /** UTF-16 units of the text before it. */
  unit: number;
}

/** Characters that are mapped to glyphs. */
export interface GlyphMap {
  from: number;
  codes: number;
  glyphs: number;
  ids: readonly string[];
}

/** The mark that stands where a glyph has no character (11.2: `¤`). */
const PLACEHOLDER = '\u00a4';

/** What all glyphs of a text show that is blank: a space has one glyph in its font. */
const BLANK = /^[\s\u00a0\u3000]*$/u;

/** The maps from characters to glyphs of a text object, in their order. */
export function glyphMapsOf(elements: readonly Element[]): GlyphMap[] {
  return elements
    .map((element) => {
      const { CodePosition, CodeCount, GlyphCount } = element.attributes;
      const ids = childOf(element, 'Glyphs')?.text.match(/\S+/g) ?? [];
      return {
        from: numberOr(CodePosition, 0),
        codes: Math.max(0, numberOr(CodeCount, 1)),
        glyphs: Math.max(0, Math.min(numberOr(GlyphCount, 1), Math.max(ids.length, 1))),
        ids,
      };
    })
    .sort((a, b) => a.from - b.from);
}

/** The characters of a text element: `\4e00` is the character of that code; line ends come of how the XML was written. */
export function charactersOf(text: string): string {
  const bare = text.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/[\r\n\0]/g, '');
  return bare.includes('\\')
    ? bare.replace(/\\([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : bare;
}

/**
 * The glyphs of one text element, whose characters are those from number `first` on of its object. Of characters that
 * are mapped together the first glyph has the text; where they are as many as the glyphs, each has its own.
 */
export function codedGlyphs(text: string, first: number, maps: readonly GlyphMap[]): CodedGlyph[] {
  const glyphs: CodedGlyph[] = [];
  let unit = 0;
  const put = (part: string | null): void => {
    glyphs.push({ text: part, unit });
  };
  let next = maps.findIndex((map) => map.from >= first);
  if (next < 0) next = maps.length;
  while (unit < text.length) {
    const map = maps[next];
    if (map && map.from < first + unit) next++;
    else if (map?.from === first + unit && map.codes > 0) {
      const part = text.slice(unit, unit + map.codes);
      mapped(part, map).forEach(put);
      unit += part.length;
      next++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(unit) ?? 0);
      put(character);
      unit += character.length;
    }
  }
  // Glyphs behind all characters have none.
  for (const map of maps.slice(next)) {
    if (text === '' && map.from === first && map.codes === 0)
      for (let glyph = 0; glyph < map.glyphs; glyph++) put(null);
  }
  return glyphs;
}

function mapped(part: string, { glyphs, ids }: GlyphMap): (string | null)[] {
  const characters = [...part];
  // Blanks that are drawn with several glyphs stand for text that the writer did not know.
  const isUnknown = BLANK.test(part) && new Set(ids).size > 1;
  const textOf = (character: string | undefined): string | null =>
    isUnknown || character === PLACEHOLDER ? null : (character ?? '');
  if (characters.length === glyphs) return characters.map(textOf);
  const whole = isUnknown || characters.every((each) => each === PLACEHOLDER) ? null : part;
  return Array.from({ length: glyphs }, (_, index) => (index === 0 || whole === null ? whole : ''));
}
