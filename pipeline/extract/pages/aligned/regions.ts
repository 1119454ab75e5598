/** The lines that belong to one table without rules: from its heading row on, over pages. */
import type { Span } from './columns.js';
import { headingAt } from './headings.js';
import type { Band } from './rows.js';
import { ALIGNED } from '../settings.js';
import type { Line, PageLayout } from '../types.js';

/** The lines of a page that belong to a table. */
export interface RegionPage {
  layout: PageLayout;
  lines: Line[];
}

/** The lines of a table without rules, and of its heading rows. */
export interface Region {
  /** The heading texts from left to right. */
  headings: Span[];
  headingText: string;
  size: number;
  pages: RegionPage[];
  /** The lines of each heading row. */
  headingRows: Line[][];
}

/** The stretches of lines, over pages, that each begin with a heading row. */
export function regionsOf(layouts: readonly PageLayout[]): Region[] {
  const regions: Region[] = [];
  let region: Region | null = null;
  for (const layout of layouts) {
    const lines = [...layout.lines].sort((a, b) => a.top - b.top);
    // A ruled table on the page ends what was open.
    if (layout.tables.length > 0) region = null;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (!line) continue;
      const heading = headingAt(lines, index, region !== null);
      if (heading) {
        if (!region || region.headingText !== heading.text) {
          region = {
            headings: heading.spans,
            headingText: heading.text,
            size: line.size,
            pages: [],
            headingRows: [],
          };
          regions.push(region);
        }
        // The lines of a heading row may begin above its main line. They are the same on each page.
        const known = region.headingRows[0];
        const own = known
          ? heading.lines.filter((each) => known.some((other) => other.text === each.text))
          : heading.lines;
        region.headingRows.push(own);
        for (const each of own) take(region, layout, each);
      } else if (region && (line.size > ALIGNED.larger * region.size || line.heading !== null)) {
        region = null;
      }
      if (region) take(region, layout, line);
    }
  }
  return regions;
}

function take(region: Region, layout: PageLayout, line: Line): void {
  const last = region.pages.at(-1);
  if (last?.layout === layout) {
    if (!last.lines.includes(line)) last.lines.push(line);
  } else region.pages.push({ layout, lines: [line] });
}

/** The heading rows on a page as bands. */
export function headingBands(region: Region, lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  const seen = new Set<Line>();
  for (const block of region.headingRows) {
    const own = block.filter((line) => lines.includes(line) && !seen.has(line));
    if (own.length === 0) continue;
    for (const line of own) seen.add(line);
    bands.push({
      top: Math.min(...own.map((line) => line.top)),
      bottom: Math.max(...own.map((line) => line.bottom)),
      lines: own.sort((a, b) => a.baseline - b.baseline),
    });
  }
  return bands;
}
