/** Tables without rules whose categories are beside several rows: read as merged cells. */
import { parseRowNumber } from '../../../common/numerals.js';
import { say } from '../../../common/result.js';
import type { Box, Note } from '../../../model.js';
import { tableOfBands } from './band-tables.js';
import { textIn, withWords } from './column-lookup.js';
import { categoryColumnOf } from './column-roles.js';
import { middleOf } from './columns.js';
import { bestLabelling, drawnLabelling } from './labelling.js';
import type { LabelRow } from './labels.js';
import { rowsByDrawOrder } from './split-rows.js';
import { headingBands, type Region, type RegionPage } from './regions.js';
import { bandsByGap, rowGap, type Band, type RowLine } from './rows.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { ALIGNED } from '../settings.js';
import type { Line, PageLayout, PageTable, Word } from '../types.js';

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
  const [left, right] = [borders[column] ?? 0, borders[column + 1] ?? 0];
  const isInside = (word: Word): boolean => {
    const middle = middleOf(word, region.size);
    return middle >= left && middle < right;
  };
  const apart = rowLines.map((page) => {
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
  });
  const drawn = rowsByDrawOrder(
    apart.map((page) => page.items),
    borders,
  );
  const byNumber = rowGap(apart.map((page) => page.items));
  if (!drawn && (!byNumber || byNumber.wrong > ALIGNED.mostWrong)) return null;
  const bandsOf = (items: readonly RowLine[], index: number): Band[] =>
    drawn?.[index] ??
    bandsByGap(
      items.map(({ line }) => line),
      byNumber?.gap ?? 0,
    );
  const rows: (LabelRow & { page: number; band: Band })[] = [];
  const labelLines: { lines: Line[]; segmentAt: (top: number) => number }[] = [];
  const others: Band[][] = [];
  let segment = 0;
  const pad =
    Math.min(
      ...apart.flatMap(({ items }, index) => {
        const bands = bandsOf(items, index);
        return bands.slice(1).map((band, index) => band.top - (bands[index]?.bottom ?? 0));
      }),
      ALIGNED.mostPad * region.size,
    ) / 2;
  pages.forEach((page, index) => {
    const own = apart[index];
    if (!own) return;
    const kind = new Map(own.items.map((each) => [each.line, each]));
    const bands = bandsOf(own.items, index);
    const headings = headingBands(
      region,
      page.lines.filter((line) => isHeading(line)),
    );
    others.push(headings);
    const all = [...bands, ...headings].sort((a, b) => a.top - b.top);
    const starts: number[] = [];
    all.forEach((band, at) => {
      if (at > 0 && headings.includes(band)) segment++;
      if (at === 0 || headings.includes(band)) starts.push(band.top);
      if (headings.includes(band)) return;
      if (band.lines.some((line) => kind.get(line)?.other)) {
        others[index]?.push(band);
        return;
      }
      const numbered = band.lines.find((line) => kind.get(line)?.number);
      const edge = (other: Band | undefined, own: number, sign: number): number =>
        other && !headings.includes(other)
          ? (own + (sign < 0 ? other.bottom : other.top)) / 2
          : own + sign * pad;
      rows.push({
        page: index,
        band,
        top: edge(all[at - 1], band.top, -1),
        bottom: edge(all[at + 1], band.bottom, 1),
        first: numbered ?? band,
        number: numbered ? parseRowNumber(textIn(numbered, borders, column === 0 ? 1 : 0)) : null,
        segment,
      });
    });
    const base = segment - starts.length + 1;
    const segmentAt = (top: number): number =>
      base + Math.max(0, starts.filter((start) => start <= top + ALIGNED.segmentTop).length - 1);
    labelLines.push({ lines: own.labels, segmentAt });
    segment++;
  });
  // Each number has a label beside it: each row has its own.
  const hasLabel = (row: LabelRow & { page: number }): boolean =>
    apart[row.page]?.labels.some((line) => Math.abs(line.top - row.first.top) < ALIGNED.labelFits) === true;
  if (rows.every((row) => row.number === null || hasLabel(row))) return null;
  if (others.flat().some((band) => band.lines.some((line) => !isHeading(line)))) return null;
  const found =
    (drawn ? drawnLabelling(rows, apart, column, pad) : null) ?? bestLabelling(rows, labelLines, pad);
  if (found === 'one-each') return null;
  if (!found?.isClear) doubt(pages[0], borders);
  if (!found) return null;
  return pages.flatMap((page, index) => {
    const mine = rows.filter((row) => row.page === index);
    const bands = [...mine.map((row) => row.band), ...(others[index] ?? [])].sort((a, b) => a.top - b.top);
    const table = tableOfBands(page, bands, borders, null);
    if (!table) return [];
    const rowOf = (row: { band: Band }): number => bands.indexOf(row.band);
    const isItem = new Set(mine.map(rowOf));
    table.cells = table.cells.filter((cell) => !(cell.column === column && isItem.has(cell.row)));
    for (const run of found.runs) {
      const own = rows.slice(run.from, run.to);
      const parts = new Map<number, typeof own>();
      for (const row of own.filter((each) => each.page === index))
        parts.set(row.segment, [...(parts.get(row.segment) ?? []), row]);
      for (const [at, part] of parts) {
        const [first, last] = [part[0], part.at(-1)];
        if (!first || !last) continue;
        const boxOf = (row: { band: Band }): Box | undefined =>
          table.cells.find((cell) => cell.row === rowOf(row))?.box;
        const row = rowOf(first);
        table.cells.push({
          ...emptyCell(row, column, 1),
          rowSpan: rowOf(last) - row + 1,
          box: [left, boxOf(first)?.[1] ?? first.top, right, boxOf(last)?.[3] ?? last.bottom],
          lines: at === run.label.segment ? run.label.lines : [],
          openTop: first !== own[0],
          openBottom: last !== own.at(-1),
        });
      }
    }
    table.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    return [{ layout: page.layout, table, used: page.lines }];
  });
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
