/** PDFs written by hand, also ones that no program would write. Objects are numbered from 1; the first is the catalog. */
import { deflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A text, or what `stream` gives. */
export type PdfObject = string | (string | Uint8Array)[];

/** Bytes of characters up to U+00FF. Buffer has it in machine code, and documents of a thousand pages are written here. */
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A stream: entries of its dictionary, and its data, compressed where asked for. */
export function stream(
  data: string | Uint8Array,
  { entries = '', compress = false }: { entries?: string; compress?: boolean } = {},
): Uint8Array[] {
  const plain = typeof data === 'string' ? latin(data) : data;
  const bytes = compress ? packed(plain) : plain;
  const filter = compress ? '/Filter/FlateDecode' : '';
  return [latin(`<<${entries}${filter}/Length ${bytes.length}>>\nstream\n`), bytes, latin('\nendstream')];
}

/** A whole file of objects: each a text, or what `stream` gives. */
export function buildPdf(objects: readonly PdfObject[]): Uint8Array {
  const parts = [latin('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const push = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(latin(`${index + 1} 0 obj\n`));
    for (const part of [object].flat()) push(typeof part === 'string' ? latin(part) : part);
    push(latin('\nendobj\n'));
  });
  const start = length;
  const lines = offsets.map((each) => `${String(each).padStart(10, '0')} 00000 n \n`).join('');
  push(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`));
  push(latin(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`));
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A document of pages that share a content stream (object 4) and a font (object 3); more objects may follow. */
export function pagesOf(
  content: PdfObject,
  {
    pages = 1,
    page = '',
    resources = '',
    more = [],
  }: { pages?: number; page?: string; resources?: string; more?: readonly PdfObject[] } = {},
): Uint8Array {
  const first = 5 + more.length;
  const kids = Array.from({ length: pages }, (_, index) => `${first + index} 0 R`).join(' ');
  return buildPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    content,
    ...more,
    ...Array.from(
      { length: pages },
      () =>
        `<</Type/Page/Parent 2 0 R${page.includes('MediaBox') ? '' : '/MediaBox[0 0 595 842]'}${page}/Contents 4 0 R` +
        `/Resources<</Font<</F1 3 0 R>>${resources}>>>>`,
    ),
  ]);
}

/** Bytes from which on they are compressed by the machine's own code: 200 MB take 2 seconds instead of 10. */
const MANY = 1 << 20;

function packed(plain: Uint8Array): Uint8Array {
  return plain.length > MANY ? deflateSync(plain, { level: 9 }) : zlibSync(plain, { level: 9 });
}
