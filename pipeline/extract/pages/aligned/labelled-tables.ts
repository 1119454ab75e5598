/** Tables without rules whose categories are beside several rows: read as merged cells. */
import { parseRowNumber } from '../../../common/numerals.js';
import { say } from '../../../common/result.js';
import type { Box, Note } from '../../../model.js';
import { tableOfBands } from './band-tables.js';
import { textIn, withWords } from './column-lookup.js';
import { categoryColumnOf } from './column-roles.js';
import { middleOf } from './columns.js';
import { bestLabelling, drawnLabelling } from './labelling.js';
import type { LabelRow, LabelRun } from './labels.js';
import { rowsByDrawOrder } from './split-rows.js';
import { headingBands, type Region, type RegionPage } from './regions.js';
import { bandsByGap, rowGap, type Band, type RowLine } from './rows.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { ALIGNED } from '../settings.js';
import type { Line, PageCell, PageLayout, PageTable, Word } from '../types.js';

/** What of a page is beside its categories, and the lines of these. */
interface Apart {
  items: RowLine[];
  labels: Line[];
}

/** A row of a table beside its categories. */
type ItemRow = LabelRow & { page: number; band: Band };

/** The rows of all pages, and what is needed to tell which categories they have. */
interface ItemRows {
  rows: ItemRow[];
  /** Heading rows and rows across of each page. */
  others: Band[][];
  labels: { lines: Line[]; segmentAt: (top: number) => number }[];
  /** Half of the least room between rows. */
  pad: number;
}

/**
 * The tables of pages without rules whose category is not printed in each row: the rows from the other columns, and
 * the labels beside them. Null where each row has its own, or the labels do not fit the rows.
 */
export function labelledTables(
  region: Region,
  pages: readonly RegionPage[],
  borders: readonly number[],
  rowLines: readonly (readonly RowLine[])[],
  isHeading: (line: Line) => boolean,
): { layout: PageLayout; table: PageTable; used: Line[] }[] | null {
  const column = categoryColumnOf(region, borders);
  if (column === null) return null;
  const apart = rowLines.map((page) => labelsApart(page, borders, column, region.size));
  const bands = itemBands(apart, borders);
  if (!bands) return null;
  const found = itemRows({ region, pages, borders, column, isHeading }, apart, bands.pages);
  const { rows, others, labels, pad } = found;
  // Each number has a label beside it: each row has its own.
  const hasLabel = (row: ItemRow): boolean =>
    apart[row.page]?.labels.some((line) => Math.abs(line.top - row.first.top) < ALIGNED.labelFits) === true;
  if (rows.every((row) => row.number === null || hasLabel(row))) return null;
  if (others.flat().some((band) => band.lines.some((line) => !isHeading(line)))) return null;
  const drawn = bands.isDrawn ? drawnLabelling(rows, apart, column, pad) : null;
  const labelling = drawn ?? bestLabelling(rows, labels, pad);
  if (labelling === 'one-each') return null;
  if (!labelling?.isClear) doubt(pages[0], borders);
  if (!labelling) return null;
  return pages.flatMap((page, index) => {
    const table = labelledPage(page, index, found, { borders, column, runs: labelling.runs });
    return table ? [{ layout: page.layout, table, used: page.lines }] : [];
  });
}

/** The lines of a page parted into what is in the column of the categories, and what is not. */
function labelsApart(
  page: readonly RowLine[],
  borders: readonly number[],
  column: number,
  size: number,
): Apart {
  const [left, right] = [borders[column] ?? 0, borders[column + 1] ?? 0];
  const isInside = (word: Word): boolean => {
    const middle = middleOf(word, size);
    return middle >= left && middle < right;
  };
  const items: RowLine[] = [];
  const labels: Line[] = [];
  for (const each of page) {
    const rest = each.line.words.filter((word) => !isInside(word));
    const label = each.line.words.filter(isInside);
    if (each.other || label.length === 0) items.push(each);
    else {
      labels.push(withWords(each.line, label));
      if (rest.length > 0) items.push({ ...each, line: withWords(each.line, rest) });
    }
  }
  return { items, labels };
}

/** The rows of each page beside the categories: by the order of drawing, or by the gaps. Null where neither tells. */
function itemBands(
  apart: readonly Apart[],
  borders: readonly number[],
): { pages: Band[][]; isDrawn: boolean } | null {
  const items = apart.map((page) => page.items);
  const drawn = rowsByDrawOrder(items, borders);
  if (drawn) return { pages: drawn, isDrawn: true };
  const byNumber = rowGap(items);
  if (!byNumber || byNumber.wrong > ALIGNED.mostWrong) return null;
  const pages = items.map((own) =>
    bandsByGap(
      own.map(({ line }) => line),
      byNumber.gap,
    ),
  );
  return { pages, isDrawn: false };
}

/** What is known of a table whose categories are sought. */
interface LabelledTable {
  region: Region;
  pages: readonly RegionPage[];
  borders: readonly number[];
  column: number;
  isHeading: (line: Line) => boolean;
}

/** The rows of all pages, by segments: rows of one page with no heading row between. */
function itemRows(
  known: LabelledTable,
  apart: readonly Apart[],
  bands: readonly (readonly Band[])[],
): ItemRows {
  const gaps = bands.flatMap((own) =>
    own.slice(1).map((band, index) => band.top - (own[index]?.bottom ?? 0)),
  );
  const pad = Math.min(...gaps, ALIGNED.mostPad * known.region.size) / 2;
  const found: ItemRows = { rows: [], others: [], labels: [], pad };
  let segment = 0;
  for (const [index, page] of known.pages.entries()) {
    const own = apart[index];
    if (!own) continue;
    const headings = headingBands(known.region, page.lines.filter(known.isHeading));
    const all = [...(bands[index] ?? []), ...headings].sort((a, b) => a.top - b.top);
    const starts = all.filter((band, at) => at === 0 || headings.includes(band)).map((band) => band.top);
    const others = [...headings];
    const kind = new Map(own.items.map((each) => [each.line, each]));
    for (const [at, band] of all.entries()) {
      if (at > 0 && headings.includes(band)) segment++;
      if (headings.includes(band)) continue;
      if (band.lines.some((line) => kind.get(line)?.other)) others.push(band);
      else {
        const numbered = band.lines.find((line) => kind.get(line)?.number);
        const [top, bottom] = edgesOf(all, at, headings, pad);
        const number = numbered
          ? parseRowNumber(textIn(numbered, known.borders, known.column === 0 ? 1 : 0))
          : null;
        found.rows.push({ page: index, band, top, bottom, first: numbered ?? band, number, segment });
      }
    }
    found.others[index] = others;
    const first = segment - starts.length + 1;
    const segmentAt = (top: number): number =>
      first + Math.max(0, starts.filter((start) => start <= top + ALIGNED.segmentTop).length - 1);
    found.labels.push({ lines: own.labels, segmentAt });
    segment++;
  }
  return found;
}

/** Where a row begins and ends: in the middle between it and its neighbours, or half a gap from its text. */
function edgesOf(all: readonly Band[], at: number, headings: readonly Band[], pad: number): [number, number] {
  const band = all[at];
  const [before, after] = [all[at - 1], all[at + 1]];
  const [top, bottom] = [band?.top ?? 0, band?.bottom ?? 0];
  return [
    before && !headings.includes(before) ? (top + before.bottom) / 2 : top - pad,
    after && !headings.includes(after) ? (bottom + after.top) / 2 : bottom + pad,
  ];
}

/** The table of a page: its rows, and a cell for each run of rows with one category. */
function labelledPage(
  page: RegionPage,
  index: number,
  { rows, others }: ItemRows,
  { borders, column, runs }: { borders: readonly number[]; column: number; runs: readonly LabelRun[] },
): PageTable | null {
  const mine = rows.filter((row) => row.page === index);
  const bands = [...mine.map((row) => row.band), ...(others[index] ?? [])].sort((a, b) => a.top - b.top);
  const table = tableOfBands(page, bands, borders, null);
  if (!table) return null;
  const rowOf = (row: { band: Band }): number => bands.indexOf(row.band);
  const isItem = new Set(mine.map(rowOf));
  table.cells = table.cells.filter((cell) => !(cell.column === column && isItem.has(cell.row)));
  const boxAt = (row: number): Box | undefined => table.cells.find((cell) => cell.row === row)?.box;
  const labels = runs.flatMap((run) => {
    const own = rows.slice(run.from, run.to);
    return partsOf(own.filter((each) => each.page === index)).flatMap((part): PageCell[] => {
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last) return [];
      const [from, to] = [rowOf(first), rowOf(last)];
      const [top, bottom] = [boxAt(from)?.[1] ?? first.top, boxAt(to)?.[3] ?? last.bottom];
      return [
        {
          ...emptyCell(from, column, 1),
          rowSpan: to - from + 1,
          box: [borders[column] ?? 0, top, borders[column + 1] ?? 0, bottom],
          lines: first.segment === run.label.segment ? run.label.lines : [],
          openTop: first !== own[0],
          openBottom: last !== own.at(-1),
        },
      ];
    });
  });
  table.cells.push(...labels);
  table.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return table;
}

/** Rows by their segment. */
function partsOf(rows: readonly ItemRow[]): ItemRow[][] {
  const parts = new Map<number, ItemRow[]>();
  for (const row of rows) parts.set(row.segment, [...(parts.get(row.segment) ?? []), row]);
  return [...parts.values()];
}

/** Says that the categories of a table are not certain. */
function doubt(page: RegionPage | undefined, borders: readonly number[]): void {
  const first = page?.lines[0];
  if (!page || !first) return;
  const place: Note['place'] = {
    kind: 'page',
    page: page.layout.page,
    box: [borders[0] ?? 0, first.top, borders.at(-1) ?? 0, page.lines.at(-1)?.bottom ?? first.bottom],
  };
  const isSame = (note: Note): boolean =>
    note.code === 'rows-uncertain' && note.place?.kind === 'page' && note.place.page === page.layout.page;
  if (page.layout.notes.some(isSame)) return;
  page.layout.notes.push({
    code: 'rows-uncertain',
    level: 'uncertain',
    message: say(
      '表格的行没有读准：看不出一个类别包括哪些行',
      'the rows of a table are not certain: it is not clear which rows a category belongs to',
    ),
    place,
  });
}
