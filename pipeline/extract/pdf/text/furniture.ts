/** Page numbers and running heads: what stands on the page, not in the document. */
import {
  NUMBER_HEADING,
  NUMBER_HEADING_PART,
  NUMBER_HEADING_START,
} from '../../../common/vocabulary/headings.js';
import { LONG_ORDINAL_CHARACTERS } from '../../../common/vocabulary/ordinals.js';
import { headingRuns } from '../aligned/columns.js';
import { unpackTable } from '../page/pack.js';
import type { Line, PageLayout } from '../types.js';

/** Running heads stand in this share of the page's height at its top and bottom. */
const MARGIN = 0.14;

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

/** A page with the text of small frames at its top and bottom, which is that of no table, among its lines. */
function unframed(layout: PageLayout): PageLayout {
  const framed: Line[] = [];
  const tables = layout.tables.filter((table) => {
    const [left, top, right, bottom] = table.box;
    const isAtEdge = bottom < layout.height * MARGIN || top > layout.height * (1 - MARGIN);
    if (!isAtEdge || right - left >= layout.width / 2) return true;
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
  const seen = new Map<string, { pages: Set<number>; ys: number[] }>();
  const isEdge = (layout: PageLayout, line: Line): boolean =>
    line.bottom < layout.height * MARGIN || line.top > layout.height * (1 - MARGIN);
  for (const layout of layouts) {
    for (const line of layout.lines) {
      if (!isEdge(layout, line)) continue;
      const key = keyOf(line);
      let entry = seen.get(key);
      if (!entry) seen.set(key, (entry = { pages: new Set(), ys: [] }));
      entry.pages.add(layout.page);
      entry.ys.push(line.baseline);
    }
  }
  const needed = Math.max(2, Math.min(4, Math.ceil(layouts.length * 0.3)));
  const isRepeated = (line: Line): boolean => {
    const entry = seen.get(keyOf(line));
    if (!entry || entry.pages.size < needed) return false;
    return entry.ys.filter((y) => Math.abs(y - line.baseline) < 3).length >= needed;
  };
  // The heading row of a table without rules is repeated at the top of each page too: text follows close below it.
  const isHeadingRow = (layout: PageLayout, line: Line): boolean =>
    headingRuns(line).length >= 2 &&
    layout.lines.some((other) => other.top > line.baseline && other.top - line.bottom < 1.7 * line.size);
  const namesNumbers = (line: Line): boolean =>
    headingRuns(line).some((run) => NUMBER_HEADING.test(run.text) || NUMBER_HEADING_PART.test(run.text));
  // Headings that take more lines than their neighbours reach above and below the line of the others.
  // In a column as narrow as a character each stands on a line of its own.
  const isNearHeading = (below: number, { size, text }: Line): boolean =>
    Math.abs(below) < 2 * size || (below > 0 && below < 7 * size && text.length === 1);
  const isPartOfHeading = (layout: PageLayout, line: Line): boolean => {
    const near = layout.lines.filter((other) => isNearHeading(line.baseline - other.baseline, line));
    return near.some(namesNumbers) && near.some((other) => headingRuns(other).length >= 2);
  };
  const numbers = layouts.flatMap((layout) =>
    layout.lines
      .filter((line) => isEdge(layout, line) && isPageNumber(line.text))
      .map((line) => ({ y: line.baseline, offset: Number(/\d+/u.exec(line.text)?.[0]) - layout.page })),
  );
  const numberHeadings = layouts.flatMap((layout) =>
    layout.lines.flatMap((line) => {
      const first = headingRuns(line)[0];
      return first && (NUMBER_HEADING.test(first.text) || NUMBER_HEADING_START.test(first.text))
        ? [first]
        : [];
    }),
  );
  // The number of a row whose other cells stand on the next page: below 序号, where the
  // numbers of other pages, if they have one there, do not count the pages.
  const isRowNumber = (layout: PageLayout, line: Line): boolean =>
    /^\d+$/u.test(line.text) &&
    numbers.filter(
      ({ y, offset }) => Math.abs(y - line.baseline) < 3 && offset === Number(line.text) - layout.page,
    ).length < 2 &&
    numberHeadings.some(
      (first) => line.left > first.left - line.size && line.right < first.right + line.size,
    );
  return layouts.map((layout) => {
    const isKept = (line: Line): boolean =>
      !line.artifact &&
      !(
        isEdge(layout, line) &&
        ((isPageNumber(line.text) && !isRowNumber(layout, line)) ||
          (isRepeated(line) && !isHeadingRow(layout, line) && !isPartOfHeading(layout, line)))
      );
    return { ...layout, lines: layout.lines.filter(isKept), untagged: layout.untagged.filter(isKept) };
  });
}
