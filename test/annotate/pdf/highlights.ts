/** What a PDF has of highlights, as a reader of it sees them. */
import { openDocument } from '../../../pipeline/extract/pdf/page/library.js';
import { inkOf } from '../../../pipeline/extract/pages/seen/ink.js';
import { apply, toMatrix } from '../../../pipeline/extract/pages/seen/matrix.js';
import { readPage } from '../../../pipeline/extract/pdf/page/read-page.js';
import { turnBox } from '../../../pipeline/extract/pages/seen/turn.js';
import type { Box } from '../../../pipeline/model.js';

/** A highlight with the text that lies under it. */
export interface SeenHighlight {
  page: number;
  author: string;
  note: string;
  color: number[];
  /** On the page as shown. */
  boxes: Box[];
  /** Without white space, in the order in which it is drawn. */
  text: string;
}

/** An annotation as the library tells of it. */
interface Told {
  subtype?: string;
  titleObj?: { str: string };
  contentsObj?: { str: string };
  color?: ArrayLike<number>;
  quadPoints?: ArrayLike<number>;
}

/** The highlights of a document, page by page. */
export async function highlightsIn(bytes: Uint8Array): Promise<SeenHighlight[]> {
  const document = await openDocument(bytes, {});
  const found: SeenHighlight[] = [];
  for (let number = 1; number <= document.pages; number++) {
    const open = await document.page(number);
    const told = (await open.annotations()) as Told[];
    const content = await readPage(document, number, new Map());
    const [width, height] =
      content.turn % 180 === 0 ? [content.width, content.height] : [content.height, content.width];
    for (const each of told.filter(({ subtype }) => subtype === 'Highlight')) {
      const boxes = boxesOf(Array.from(each.quadPoints ?? []), open.transform);
      const turned = boxes.map((box) => turnBox(box, content.turn, width, height));
      const under = content.glyphs.filter((glyph) => {
        // A bracket may be drawn closer than its em box: where its ink is counts.
        const [from, to] = inkOf(glyph.text, glyph.left, glyph.right);
        const [x, y] = [(from + to) / 2, (glyph.top + glyph.bottom) / 2];
        return turned.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom);
      });
      found.push({
        page: number,
        author: each.titleObj?.str ?? '',
        note: each.contentsObj?.str ?? '',
        color: Array.from(each.color ?? []),
        boxes,
        text: under
          .map(({ text }) => text)
          .join('')
          .replace(/\s/gu, ''),
      });
    }
    open.close();
  }
  await document.close();
  return found;
}

function boxesOf(quads: readonly number[], transform: readonly number[]): Box[] {
  const matrix = toMatrix(transform);
  return Array.from({ length: quads.length / 8 }, (_, index) => {
    const points = [0, 2, 4, 6].map((at) =>
      apply(matrix, quads[8 * index + at] ?? NaN, quads[8 * index + at + 1] ?? NaN),
    );
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
}

/** All of the first page, as shown. */
export async function boxOfPage(bytes: Uint8Array): Promise<Box> {
  const document = await openDocument(bytes, {});
  const { width, height } = await document.page(1);
  await document.close();
  return [0, 0, width, height];
}
