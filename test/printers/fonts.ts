/** Fonts of a document as its programs embed them: subsets whose codes say nothing without the map to Unicode. */
import { stream, type PdfObject } from '../tools/build-pdf.js';
import { TIMES, type FontName } from './lines.js';

/** What is added to a file: an object, whose number comes back. */
export type Add = (object: PdfObject) => number;

/** The names of fonts in resources. */
export const RESOURCE: Readonly<Record<FontName, string>> = { song: 'F1', hei: 'F3', latin: 'F2' };

/** The codes of a document's fonts, given out as characters are drawn. */
export class Fonts {
  readonly #codes: Record<'song' | 'hei', Map<string, number>> = { song: new Map(), hei: new Map() };

  /** A string operand that shows this text. */
  string(text: string, font: FontName): string {
    if (font === 'latin') return `(${text.replace(/[\\()]/g, '\\$&')})`;
    const codes = this.#codes[font];
    const hex = [...text].map((character) => {
      // Subsets keep the glyph numbers of the whole font: far apart, and in no order.
      if (!codes.has(character)) codes.set(character, 3 + ((codes.size * 7919) % 60_000));
      return (codes.get(character) ?? 0).toString(16).padStart(4, '0');
    });
    return `<${hex.join('')}>`;
  }

  /** Adds the fonts to a file; what stands in resources comes back. */
  write(add: Add): string {
    const song = this.#composite(add, 'song', 'ABCDEE+SimSun');
    const hei = this.#composite(add, 'hei', 'ABCDEF+SimHei');
    const latin = add(
      `<</Type/Font/Subtype/TrueType/BaseFont/TimesNewRomanPSMT/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 126/Widths[${TIMES.join(' ')}]/FontDescriptor ${add(descriptor('TimesNewRomanPSMT', 32, 891, -216))} 0 R>>`,
    );
    return `<</${RESOURCE.song} ${song} 0 R/${RESOURCE.latin} ${latin} 0 R/${RESOURCE.hei} ${hei} 0 R>>`;
  }

  #composite(add: Add, font: 'song' | 'hei', name: string): number {
    const codes = [...this.#codes[font]].sort((a, b) => a[1] - b[1]);
    const narrow = codes.filter(([character]) => character < '\x7f').map(([, code]) => `${code}[500]`);
    const descendant = add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/DW 1000/W[${narrow.join(' ')}]/CIDToGIDMap/Identity/FontDescriptor ${add(descriptor(name, 32, 859, -141))} 0 R>>`,
    );
    const unicode = add(stream(toUnicode(codes), { compress: true }) as PdfObject);
    return add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    );
  }
}

function descriptor(name: string, flags: number, ascent: number, descent: number): string {
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[-8 ${descent} 1000 ${ascent}]/ItalicAngle 0` +
    `/Ascent ${ascent}/Descent ${descent}/CapHeight 683/StemV 50>>`
  );
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');

function toUnicode(codes: readonly (readonly [string, number])[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < codes.length; at += 100) {
    const some = codes
      .slice(at, at + 100)
      .map(([character, code]) => `<${hex(code)}> <${hex(character.charCodeAt(0))}>`);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
