/** Pages drawn by hand: rules as stroked rectangles, text in a Chinese font that is not embedded. */
import { buildPdf, stream } from './build-pdf.js';

const HEIGHT = 842;
const hex = (text) => [...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A text whose first baseline stands at `x`, `y` from the top left; its size is 10 where no other is given. */
export function text(x, y, words, { size = 10, mode = 0, gray = 0, font = 'F1' } = {}) {
  const string = font === 'F1' ? `<${hex(words)}>` : `(${words})`;
  return `BT ${gray} g ${mode} Tr /${font} ${size} Tf ${x} ${HEIGHT - y} Td ${string} Tj ET\n`;
}

/** A rectangle that is stroked. */
export function frame(left, top, right, bottom) {
  return `${left} ${HEIGHT - bottom} ${right - left} ${bottom - top} re S\n`;
}

/** A level rule. */
export function rule(left, right, y) {
  return `${left} ${HEIGHT - y} m ${right} ${HEIGHT - y} l S\n`;
}

/**
 * A table from its borders and cells, each `[row, column, text, rowSpan = 1, columnSpan = 1]`; each cell is framed,
 * its text stands at its top left.
 */
export function grid(xs, ys, cells) {
  return cells
    .map(([row, column, words, rowSpan = 1, columnSpan = 1]) => {
      const [left, top] = [xs[column], ys[row]];
      const [right, bottom] = [xs[column + columnSpan], ys[row + rowSpan]];
      const lines = words === '' ? [] : words.split('\n');
      return (
        frame(left, top, right, bottom) +
        lines.map((line, at) => text(left + 4, top + 14 + 13 * at, line)).join('')
      );
    })
    .join('');
}

/** A document of these pages. `F1` is the Chinese font; `F2` a simple one whose letters are as wide as Chinese ones. */
export function drawnPdf(pages) {
  const kids = pages.map((_, index) => `${9 + 2 * index} 0 R`).join(' ');
  const widths = Array.from({ length: 94 }, () => 1000).join(' ');
  return buildPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 5 0 R' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880' +
      '/Descent -120/CapHeight 880/StemV 93>>',
    `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Part/FirstChar 33/LastChar 126/Widths[${widths}]/FontDescriptor 7 0 R>>`,
    '<</Type/FontDescriptor/FontName/ABCDEF+Part/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880' +
      '/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((content, index) => [
      stream(content),
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Contents ${8 + 2 * index} 0 R` +
        '/Resources<</Font<</F1 3 0 R/F2 6 0 R>>>>>>',
    ]),
  ]);
}
