/** The rows of a table where no rules split them: by the order of drawing, the numbers, or the gaps. */
import { columnOf, columnsOf } from './column-lookup.js';
import { bandsByDrawOrder } from './draw-order.js';
import { ALIGNED } from '../settings.js';
import { bandsByGap, bandsByLine, bandsByNumber, rowGap, type Band, type RowLine } from './rows.js';

/** The rows of each page by the order in which they were drawn; null where that does not tell on each page. */
export function rowsByDrawOrder(
  pages: readonly (readonly RowLine[])[],
  borders: readonly number[],
): Band[][] | null {
  const found: Band[][] = [];
  for (const page of pages) {
    const bands = bandsByDrawOrder(page, (word, line) => columnOf(word, line.size, borders));
    if (!bands) return null;
    found.push(bands);
  }
  return found;
}

/** The rows of each page where no rules split them. */
export function splitRows(pages: readonly (readonly RowLine[])[], borders: readonly number[]): Band[][] {
  const drawn = rowsByDrawOrder(pages, borders);
  if (drawn) return drawn;
  const byNumber = rowGap(pages);
  if (byNumber && byNumber.wrong <= ALIGNED.mostWrong) {
    return pages.map((page) =>
      bandsByGap(
        page.map(({ line }) => line),
        byNumber.gap,
      ),
    );
  }
  if (byNumber) return pages.map((page) => bandsByNumber(page));
  const lines = pages.flat().map(({ line }) => line);
  const full = lines.filter(
    (line) => columnsOf(line, borders).size >= ALIGNED.fullLine * (borders.length - 1),
  );
  if (full.length >= ALIGNED.fullLines * lines.length)
    return pages.map((page) => bandsByLine(page.map(({ line }) => line)));
  const gaps = pages
    .flatMap((page) => {
      const sorted = page.map(({ line }) => line).sort((a, b) => a.top - b.top);
      return sorted.slice(1).map((line, index) => line.top - (sorted[index]?.bottom ?? line.top));
    })
    .filter((gap) => gap > -ALIGNED.mostOverlap)
    .sort((a, b) => a - b);
  let gap = gaps[0] ?? 0;
  let jump = 0;
  for (let index = 1; index < gaps.length; index++) {
    const step = (gaps[index] ?? 0) - (gaps[index - 1] ?? 0);
    if (step > jump) {
      jump = step;
      gap = ((gaps[index] ?? 0) + (gaps[index - 1] ?? 0)) / 2;
    }
  }
  return pages.map((page) =>
    bandsByGap(
      page.map(({ line }) => line),
      gap,
    ),
  );
}
