/**
 * Pages that are pictures as a PDF: its reader decodes what scanners write (JPEG, fax, JBIG2), within limits that are
 * held already, and reads the pages as those of any scan.
 */
import { joinedBytes } from './bytes.js';
import { PICTURES } from './settings.js';
import type { PicturePage, PictureStrip } from './types.js';

/** Points of an inch. */
const POINTS = 72;

/** The size of the sheet that a picture shows, in points: by its density, else as A4 with its shape. */
export function sheetOf({ width, height, density }: PicturePage): [width: number, height: number] {
  const [across, down] = density ?? [0, 0];
  const inches = [width / across, height / down] as const;
  const longer = Math.max(...inches);
  if (longer >= PICTURES.least && longer <= PICTURES.most) return [inches[0] * POINTS, inches[1] * POINTS];
  const dots = Math.max(width, height) / PICTURES.usual;
  return [(width / dots) * POINTS, (height / dots) * POINTS];
}

/** A PDF of pages that are pictures, on sheets of these sizes. */
export function pdfOfPages(
  pages: readonly PicturePage[],
  sizeOf: (page: PicturePage) => readonly [width: number, height: number] = sheetOf,
): Uint8Array {
  const objects: Uint8Array[][] = [[], []];
  const add = (object: Uint8Array[]): number => objects.push(object);
  const kids = pages.map((page) => {
    const [width, height] = sizeOf(page);
    const images = page.strips.map((strip) => add(imageOf(strip)));
    const content = latin(contentOf(page, width, height));
    const stream = add([latin(`<</Length ${content.length}>>\nstream\n`), content, latin('\nendstream')]);
    const named = images.map((image, index) => `/I${index} ${image} 0 R`).join('');
    return add([
      latin(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width.toFixed(3)} ${height.toFixed(3)}]` +
          `/Contents ${stream} 0 R/Resources<</XObject<<${named}>>>>>>`,
      ),
    ]);
  });
  objects[0] = [latin('<</Type/Catalog/Pages 2 0 R>>')];
  objects[1] = [
    latin(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`),
  ];
  return fileOf(objects);
}

function imageOf({ width, height, entries, data }: PictureStrip): Uint8Array[] {
  const dictionary = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}${entries}/Length ${data.length}>>`;
  return [latin(`${dictionary}\nstream\n`), data, latin('\nendstream')];
}

/** Draws the strips of a page below each other. */
function contentOf({ height, strips }: PicturePage, wide: number, high: number): string {
  let below = height;
  return strips
    .map((strip, index) => {
      below -= strip.height;
      const [tall, from] = [(strip.height / height) * high, (below / height) * high];
      return `q ${wide.toFixed(3)} 0 0 ${tall.toFixed(3)} 0 ${from.toFixed(3)} cm/I${index} Do Q`;
    })
    .join('\n');
}

/** The objects as a file with its table (ISO 32000-1, 7.5.4). */
function fileOf(objects: readonly Uint8Array[][]): Uint8Array {
  const parts = [latin('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(latin(`${index + 1} 0 obj\n`));
    object.forEach(push);
    push(latin('\nendobj\n'));
  });
  const lines = offsets.map((each) => `${String(each).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  push(latin(`${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`));
  return joinedBytes(parts);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
}
