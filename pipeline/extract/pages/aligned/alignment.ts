/**
 * Tables without vertical rules, or without any: found by their heading row, split into columns by the gaps that run
 * down all of their text over all of their pages, and into rows by horizontal rules, or else by the gaps between lines.
 * The borders so found are then read like ruling lines.
 */
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import { crossesBorder, onlyRun, runsAcross } from './spanning-lines.js';
import { tableOfBands } from './band-tables.js';
import { numberIn } from './column-lookup.js';
import { categoryColumnOf, isForNumbers, numberColumnOf } from './column-roles.js';
import { columnBorders } from './columns.js';
import { centredGroups, isGroupInMiddle, NO_GROUPS } from './group-rows.js';
import { labelledTables } from './labelled-tables.js';
import { atRuleEnds, rulesOf, splitsRows, widened } from './horizontal-rules.js';
import { boxOf, outsideCells, textOverText } from '../notes.js';
import { splitRows } from './split-rows.js';
import { headingBands, regionsOf, type Region, type RegionPage } from './regions.js';
import type { Band, RowLine } from './rows.js';
import { tableOfRules } from './rule-tables.js';
import { withoutTrailing } from './table-end.js';
import type { Line, PageLayout, PageTable } from '../types.js';

/** The layouts with tables found by alignment taken out of their lines. */
export function alignTables(layouts: readonly PageLayout[]): PageLayout[] {
  const results = layouts.map((layout) => ({
    ...layout,
    lines: [...layout.lines],
  }));
  for (const region of regionsOf(results)) {
    for (const { layout, table, used } of tablesIn(region)) {
      layout.tables = [...layout.tables, table];
      const overprinted = used.find((line) => line.overprinted);
      if (overprinted) layout.notes.push(textOverText(layout.page, boxOf(overprinted)));
      if (lettersOf(table.cells.flatMap((cell) => cell.lines)) < lettersOf(used))
        layout.notes.push(outsideCells(layout.page, table.box));
      const gone = new Set(used);
      layout.lines = layout.lines.filter((line) => !gone.has(line));
    }
  }
  return results;
}

/** How many characters lines hold, without white space. */
function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words.reduce((all, word) => all + word.text.length, 0), 0);
}

/** A table of a page, with the lines that it took. */
type FoundTable = ReturnType<typeof tablesOf>[number];

/**
 * A table of each page of a region. Where its pages together give none, for some of them hold other text, its halves are
 * read by themselves: another page may never make a table vanish.
 */
function tablesIn(region: Region): FoundTable[] {
  const found = tablesOf(region);
  const { pages } = region;
  if (found.length > 0 || pages.length < 2) return found;
  const middle = Math.ceil(pages.length / 2);
  return [pages.slice(0, middle), pages.slice(middle)].flatMap((half) =>
    tablesIn({ ...region, pages: half }),
  );
}

/** A table of each page of a region, with the lines that it took. */
function tablesOf(region: Region): { layout: PageLayout; table: PageTable; used: Line[] }[] {
  for (const page of region.pages) page.lines.sort((a, b) => a.top - b.top || a.left - b.left);
  const headingLines = new Set(region.headingRows.flat());
  const isHeading = (line: Line): boolean => headingLines.has(line);
  const body = bodyOf(region, isHeading);
  const text = body.length === 0 ? null : columnBorders(region.headings, body);
  if (!text) return [];
  const pages = withoutTrailing(region.pages, text, region.headings, isHeading);
  const number = numberColumnOf(pages, text, isHeading);
  const rules = rulesOf(pages, text);
  const borders =
    rules.left === null
      ? text
      : atRuleEnds(widened(text, rules.left, rules.right), pages, rules.pages.flat(), isHeading);
  const groups =
    categoryColumnOf(region, borders) === null
      ? centredGroups(pages, borders, rules.pages, number, isHeading)
      : NO_GROUPS;
  const isRuled = splitsRows(pages, rules.pages, (line) => numberIn(line, borders, number));
  const rowLines = pages.map((page) => rowLinesOf(page, isHeading, { borders, number, groups }));
  const labelled = isRuled ? null : labelledTables(region, pages, borders, rowLines, isHeading);
  if (labelled) return labelled;
  const bands = isRuled ? null : bandsOf(region, pages, rowLines, borders);
  return pages.flatMap((page, index) => {
    const table = bands
      ? tableOfBands(page, bands[index] ?? [], borders, number, groups)
      : tableOfRules(page, rules.pages[index] ?? [], borders, number, groups);
    return table ? [{ layout: page.layout, table, used: page.lines }] : [];
  });
}

/** The lines of a region that tell where its columns are: without headings, and without what runs across. */
function bodyOf(region: Region, isHeading: (line: Line) => boolean): Line[] {
  const isNumbered = NUMBER_HEADING.test(region.headingText.split('\t')[0] ?? '');
  return region.pages.flatMap(({ layout, lines }) =>
    lines.filter(
      (line) =>
        !isHeading(line) && !runsAcross(line, region.headings, isNumbered) && !isGroupInMiddle(line, layout),
    ),
  );
}

/** The lines of a page below the heading, and what the search for rows needs to know of them. */
function rowLinesOf(
  { lines }: RegionPage,
  isHeading: (line: Line) => boolean,
  {
    borders,
    number,
    groups,
  }: { borders: readonly number[]; number: number | null; groups: ReadonlySet<Line> },
): RowLine[] {
  return lines
    .filter((line) => !isHeading(line))
    .map((line) => ({
      line,
      number: number !== null && numberIn(line, borders, number),
      other:
        onlyRun(line) !== null &&
        (crossesBorder(line, borders) || isForNumbers(line, borders, number) || groups.has(line)),
    }));
}

/** The rows of each page, and its heading rows, top down. */
function bandsOf(
  region: Region,
  pages: readonly RegionPage[],
  rowLines: readonly (readonly RowLine[])[],
  borders: readonly number[],
): Band[][] {
  return splitRows(rowLines, borders).map((own, index) =>
    [...own, ...headingBands(region, pages[index]?.lines ?? [])].sort((a, b) => a.top - b.top),
  );
}
