/** Page numbers and running heads: what is on the page, not in the document. */
import {
  NUMBER_HEADING,
  NUMBER_HEADING_PART,
  NUMBER_HEADING_START,
} from '../../../common/vocabulary/headings.js';
import { LONG_ORDINAL_CHARACTERS } from '../../../common/vocabulary/ordinals.js';
import { headingRuns } from '../aligned/columns.js';
import { unpackTable } from '../seen/pack.js';
import { TEXT } from '../settings.js';
import type { Line, PageLayout } from '../types.js';

/** Headings of a number column in one character: 序 above 号. */

/** `14`, `— 14 —`, `第 14 页 共 40 页`, `14/40`, `Page 3 of 10`, `·14·`. */
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-—–－―~～·•\s]*(?:\d{1,4}|[ivxlcIVXLC]{1,6})[-—–－―~～·•\s]*|第?\s*[\d${LONG_ORDINAL_CHARACTERS}]{1,5}\s*页?\s*[,，/、]?\s*[（(]?\s*共?\s*\d{0,4}\s*页[)）]?|\d{1,4}\s*[/／]\s*\d{1,4}|page\s*\d+(?:\s*of\s*\d+)?)$`,
  'iu',
);

/** True for a printed page number. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}

/** What is the same in the lines of a running head on each page. */
function keyOf(line: Line): string {
  return `${line.text.replace(/[\d\s]+/g, '#')}|${Math.round(line.size)}`;
}

/** True for what lies in the top or the bottom of a page. */
function isAtEdge({ height }: PageLayout, top: number, bottom: number): boolean {
  return bottom < height * TEXT.margin || top > height * (1 - TEXT.margin);
}

/** A page with the text of small frames at its top and bottom, which is that of no table, among its lines. */
function unframed(layout: PageLayout): PageLayout {
  const framed: Line[] = [];
  const tables = layout.tables.filter((table) => {
    const [left, top, right, bottom] = table.box;
    if (!isAtEdge(layout, top, bottom) || right - left >= TEXT.frameWidth * layout.width) return true;
    const { cells } = unpackTable(table);
    if (cells.length > 1) return true;
    framed.push(...cells.flatMap((cell) => cell.lines));
    return false;
  });
  if (tables.length === layout.tables.length) return layout;
  const lines = [...layout.lines, ...framed].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  return { ...layout, tables, lines };
}

/** The layouts without page numbers and running heads among their lines outside of tables. */
export function withoutFurniture(pages: readonly PageLayout[]): PageLayout[] {
  const layouts = pages.map(unframed);
  const isRepeated = repeatedIn(layouts);
  const isRowNumber = rowNumbersIn(layouts);
  return layouts.map((layout) => {
    const isFurniture = (line: Line): boolean => {
      if (line.artifact) return true;
      if (!isAtEdge(layout, line.top, line.bottom)) return false;
      if (isPageNumber(line.text) && !isRowNumber(layout, line)) return true;
      return isRepeated(line) && !isHeadingRow(layout, line) && !isPartOfHeading(layout, line);
    };
    const isKept = (line: Line): boolean => !isFurniture(line);
    return { ...layout, lines: layout.lines.filter(isKept), untagged: layout.untagged.filter(isKept) };
  });
}

/** Tells whether a line is at the same place of as many pages as a running head is. */
function repeatedIn(layouts: readonly PageLayout[]): (line: Line) => boolean {
  const seen = new Map<string, { pages: Set<number>; ys: number[] }>();
  for (const layout of layouts) {
    for (const line of layout.lines) {
      if (!isAtEdge(layout, line.top, line.bottom)) continue;
      const key = keyOf(line);
      let entry = seen.get(key);
      if (!entry) seen.set(key, (entry = { pages: new Set(), ys: [] }));
      entry.pages.add(layout.page);
      entry.ys.push(line.baseline);
    }
  }
  const share = Math.ceil(layouts.length * TEXT.repeatShare);
  const needed = Math.max(TEXT.leastRepeats, Math.min(TEXT.enoughRepeats, share));
  return (line) => {
    const entry = seen.get(keyOf(line));
    if (!entry || entry.pages.size < needed) return false;
    return entry.ys.filter((y) => Math.abs(y - line.baseline) < TEXT.sameHeight).length >= needed;
  };
}

/** The heading row of a table without rules is repeated at the top of each page too: text follows close below it. */
function isHeadingRow(layout: PageLayout, line: Line): boolean {
  return (
    headingRuns(line).length >= TEXT.headingRow &&
    layout.lines.some(
      (other) => other.top > line.baseline && other.top - line.bottom < TEXT.belowHeading * line.size,
    )
  );
}

/** True for a line near a heading row that names numbers: one of the lines that its headings take. */
function isPartOfHeading(layout: PageLayout, line: Line): boolean {
  const near = layout.lines.filter((other) => isNearHeading(line.baseline - other.baseline, line));
  return near.some(namesNumbers) && near.some((other) => headingRuns(other).length >= TEXT.headingRow);
}

/**
 * Headings that take more lines than their neighbours reach above and below the line of the others. In a column as
 * narrow as a character each is on a line of its own.
 */
function isNearHeading(below: number, { size, text }: Line): boolean {
  if (Math.abs(below) < TEXT.headingReach * size) return true;
  return below > 0 && below < TEXT.narrowReach * size && text.length === 1;
}

function namesNumbers(line: Line): boolean {
  return headingRuns(line).some((run) => NUMBER_HEADING.test(run.text) || NUMBER_HEADING_PART.test(run.text));
}

/**
 * Tells whether a number is that of a row whose other cells are on the next page: below 序号, where the numbers of
 * other pages, if they have one there, do not count the pages.
 */
function rowNumbersIn(layouts: readonly PageLayout[]): (layout: PageLayout, line: Line) => boolean {
  const numbers = layouts.flatMap((layout) =>
    layout.lines
      .filter((line) => isAtEdge(layout, line.top, line.bottom) && isPageNumber(line.text))
      .map((line) => ({ y: line.baseline, offset: Number(/\d+/u.exec(line.text)?.[0]) - layout.page })),
  );
  const headings = layouts.flatMap((layout) =>
    layout.lines.flatMap((line) => {
      const first = headingRuns(line)[0];
      return first && (NUMBER_HEADING.test(first.text) || NUMBER_HEADING_START.test(first.text))
        ? [first]
        : [];
    }),
  );
  return (layout, line) => {
    if (!/^\d+$/u.test(line.text)) return false;
    const offset = Number(line.text) - layout.page;
    const alike = numbers.filter(
      (number) => Math.abs(number.y - line.baseline) < TEXT.sameHeight && number.offset === offset,
    );
    return alike.length < TEXT.pageNumbers && headings.some((heading) => isBelow(line, heading));
  };
}

/** True where a line is as wide as a heading, up to an em on both sides. */
function isBelow({ left, right, size }: Line, heading: { left: number; right: number }): boolean {
  return left > heading.left - size && right < heading.right + size;
}
