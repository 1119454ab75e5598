/** Small PDFs that grow without end when they are read: each is refused early. */
import { buildPdf, pagesOf, stream, type PdfObject } from './build-pdf.js';

const PAGES = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'] as const;
const LINE = 'BT /F1 9 Tf 50 700 Td (Hello, some words are here) Tj ET\n';
const packed = (text: string): Uint8Array[] => stream(text, { compress: true });

/** A form that draws what its resources call X: object `next`. */
export function formOf(content: string, next: number): Uint8Array[] {
  return stream(content, {
    entries: `/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</X ${next} 0 R>>>>`,
  });
}

/** A page of one line. */
export const onePage = (): Uint8Array => pagesOf(packed(LINE));

const rectangles = (end: string): string =>
  Array.from({ length: 1_000_000 }, (_, index) => `${index % 500} ${index % 800} 5 5 re ${end}`).join('');

/** A pattern that paints with the patterns that its resources list, P and Q or P alone: objects `next`. */
function patternOf(...next: number[]): PdfObject {
  const names = next.map((number, index) => `/${'PQ'[index] ?? ''} ${number} 0 R`);
  return stream(next.map((_, index) => `/Pattern cs /${'PQ'[index] ?? ''} scn 0 0 5 5 re f `).join(''), {
    entries: `/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<<${names.join('')}>>>>`,
  });
}

const PATTERNED = `/Pattern cs /P scn 0 0 99 99 re f ${LINE}`;

const spaces = (): Uint8Array[] => stream(new Uint8Array(200 * 1024 * 1024).fill(32), { compress: true });

/** The bombs, each made when it is asked for: some take a moment. */
export const PDF_BOMBS = {
  'compressed data that expands a thousandfold': () => pagesOf(spaces()),
  'the same behind two filters': () =>
    pagesOf(
      stream(
        Uint8Array.from(
          spaces()
            .slice(1, 2)
            .flatMap((each) => [...each]),
        ),
        {
          entries: '/Filter[/FlateDecode/FlateDecode]',
        },
      ),
    ),
  'fifteen million operators': () => pagesOf(packed('q Q '.repeat(15_000_000))),
  'a cross-reference stream of 25 million entries': () =>
    buildPdf([
      ...PAGES,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      stream(new Uint8Array(100_000_000), {
        compress: true,
        entries: '/Type/XRef/Size 25000000/W[1 2 1]/Root 1 0 R',
      }),
    ]),
  'a million rectangles': () => pagesOf(packed(rectangles('f '))),
  'a million rectangles, not compressed': () => pagesOf(stream(rectangles('f '))),
  'a path of a million rectangles': () => pagesOf(packed(`${rectangles('')}f`)),
  'a path of a million rectangles, not compressed': () => pagesOf(stream(`${rectangles('')}f`)),
  'a pattern that paints with itself': () =>
    pagesOf(packed(PATTERNED), { resources: '/Pattern<</P 5 0 R>>', more: [patternOf(5)] }),
  'patterns that paint with two others each': () =>
    pagesOf(packed(PATTERNED), {
      resources: '/Pattern<</P 5 0 R>>',
      more: Array.from({ length: 50 }, (_, index) => {
        const next = 7 + index - (index % 2);
        return patternOf(next, next + 1);
      }),
    }),
  'pages beyond the limit': () => pagesOf(packed(LINE), { pages: 10_001 }),
  'a page with a million words': () =>
    pagesOf(packed(`BT /F1 9 Tf 50 700 Td ${'(word ) Tj '.repeat(1_000_000)} ET`)),
  'forms that draw each other without end': () =>
    pagesOf(stream('/X Do'), {
      resources: '/XObject<</X 5 0 R>>',
      more: Array.from({ length: 25 }, (_, index) => formOf('/X Do /X Do ', Math.min(6 + index, 29))),
    }),
  'a hundred thousand streams': () =>
    pagesOf(packed(LINE), { more: Array.from({ length: 100_000 }, () => stream('0 g')) }),
} as const satisfies Record<string, () => Uint8Array>;

/** The name of a bomb. */
export type PdfBomb = keyof typeof PDF_BOMBS;
