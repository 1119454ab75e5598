/**
 * Tables without upright rules, or without any: found by their heading row, parted into columns by the gaps that run
 * down all of their text over all of their pages, and into rows by level rules, or else by the gaps between lines.
 * The borders so found are then read like ruling lines.
 */
import { withoutSpace } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import type { Box, Note } from '../../model.js';
import {
  columnBorders,
  headingRuns,
  isSpaced,
  middleOf,
  NUMBER_HEADING,
  runsOf,
  type Span,
} from './columns.js';
import { gridOf } from './grid.js';
import { labelRuns, type Label, type Labelling, type LabelRow } from './labels.js';
import { follows, wordsText } from './lines.js';
import { boxOf, outsideCells, textOverText } from './notes.js';
import { bandsByOrder } from './order.js';
import { bandsByGap, bandsByLine, bandsByNumber, rowGap, type Band, type RowLine } from './rows.js';
import type { Edge, Line, PageCell, PageLayout, PageTable, Word } from './types.js';

/** A category row across the table. */
const GROUP_ROW =
  /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\s*共?\s*[\d０-９一二三四五六七八九十百]+\s*[项条件个][）)]$/u;
/** A category alone: a short text without marks. */
const PLAIN_GROUP = /^[^\p{P}\d]{2,14}$/u;
/** Text this much larger than the table's is no part of it. */
const LARGER = 1.22;
/** Room around text, in points, where there are no rules. */
const ROOM = 2;

/** Labels fit their rows where none is farther off than this, in points; their lines are this even. */
const FITS = 1.5;
const UNEVEN = 2.5;

/** What stands in the middle does so up to this, in ems. */
const CENTRED = 0.25;

/** Lines this many times farther apart than usual are of different rows. */
const APART = 1.15;

/** The share of an em below the baseline. */
const DESCENT = 0.12;

/** The figure in a category row may stand so far apart, in ems: a space is half an em in Chinese fonts. */
const FIGURE_GAP = 0.6;

/** Rules end at one border up to this, in points. */
const SAME_END = 4;

const NO_GROUPS: ReadonlySet<Line> = new Set();

/** The lines of a page that belong to a table. */
interface RegionPage {
  layout: PageLayout;
  lines: Line[];
}

interface Region {
  /** The heading texts from left to right. */
  headings: Span[];
  headingText: string;
  size: number;
  pages: RegionPage[];
  /** The lines of each heading row. */
  headingRows: Line[][];
}

/** A heading row: where its texts stand, and all of its lines. */
interface HeadingBlock {
  spans: Span[];
  text: string;
  lines: Line[];
}

/** The layouts with tables found by alignment taken out of their lines. */
export function alignTables(layouts: readonly PageLayout[]): PageLayout[] {
  const results = layouts.map((layout) => ({
    ...layout,
    lines: [...layout.lines],
  }));
  for (const region of regionsOf(results)) {
    for (const { layout, table, used } of tablesOf(region)) {
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

/** The stretches of lines, over pages, that each begin with a heading row. */
function regionsOf(layouts: readonly PageLayout[]): Region[] {
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
      } else if (region && (line.size > LARGER * region.size || line.heading !== null)) {
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

/** The heading row whose main line is `lines[index]`, or null. */
function headingAt(lines: readonly Line[], index: number, isOpen: boolean): HeadingBlock | null {
  const line = lines[index];
  if (!line) return null;
  const runs = headingRuns(line);
  const wrapped = wrappedHeading(lines, index, runs);
  if (wrapped) return wrapped;
  if (runs.length < 2) return null;
  const isNumbered = runs.some((run) => NUMBER_HEADING.test(run.text));
  if (!isNumbered && (isOpen || runs.length < 3 || !isFollowed(lines, index, runs))) return null;
  // Texts of other columns that stand above or below this line, for their heading takes more lines.
  const spans: Span[] = runs.map(({ left, right }) => ({ left, right }));
  const block: Line[] = [line];
  for (const other of lines) {
    if (other === line || Math.abs(other.baseline - line.baseline) > 1.6 * line.size) continue;
    const parts = headingRuns(other);
    const isFree = parts.every(
      (part) => !runs.some((run) => part.left < run.right + 1 && part.right > run.left - 1),
    );
    if (!isFree || Math.abs(other.size - line.size) > 0.1 * line.size) continue;
    const isBelow = other.baseline > line.baseline;
    if (isBelow && other.top - line.bottom > 0.2 * line.size) continue;
    if (!isBelow && line.top - other.bottom > 0.2 * line.size) continue;
    block.push(other);
    for (const part of parts) {
      const same = spans.find((span) => part.left < span.right && part.right > span.left);
      if (same) {
        same.left = Math.min(same.left, part.left);
        same.right = Math.max(same.right, part.right);
      } else spans.push({ left: part.left, right: part.right });
    }
  }
  block.push(...wrappedBelow(lines, index, runs));
  spans.sort((a, b) => a.left - b.left);
  return { spans, text: runs.map((run) => run.text).join('\t'), lines: block };
}

/** True where `part` was drawn right after `run`, or after it was drawn a second time to make it bold. */
function isDrawnBehind(part: Word, run: Word): boolean {
  return follows(run.last, part.first) || follows(run.last + run.text.length, part.first);
}

/** Lines that go on with texts of the heading row: below them, nearer to it than to the next row, nothing below 序号. */
function wrappedBelow(lines: readonly Line[], index: number, runs: readonly Word[]): Line[] {
  const found: Line[] = [];
  const first = runs[0];
  // What each text of the heading has come to so far: its next line is drawn behind it.
  const texts = runs.map((run) => ({ run, end: run }));
  let last = lines[index];
  let gap = 0;
  for (let at = index + 1; last && at < Math.min(lines.length, index + 4); at++) {
    const line = lines[at];
    if (!line || line.top - last.bottom < -0.5 * line.size || line.top - last.bottom > 0.8 * line.size) break;
    const parts = headingRuns(line).map((part) => ({
      part,
      text: texts.find(
        ({ run, end }) =>
          run !== first &&
          isDrawnBehind(part, end) &&
          part.left > run.left - 2 * line.size &&
          part.right < run.right + 2 * line.size &&
          part.text.length <= run.text.length,
      ),
    }));
    if (parts.some(({ text }) => !text)) break;
    for (const { part, text } of parts) if (text) text.end = part;
    gap = line.top - last.bottom;
    found.push(line);
    last = line;
  }
  const next = lines[index + found.length + 1];
  return next && last && next.top - last.bottom < gap + 1 ? [] : found;
}

/** A heading row whose 序号 is broken over two lines (in a narrow column): all lines from 序 to 号 belong to it. */
function wrappedHeading(lines: readonly Line[], index: number, runs: readonly Word[]): HeadingBlock | null {
  const [line, first] = [lines[index], runs[0]];
  if (!line || !first || !/^[序编项]$/u.test(first.text)) return null;
  const end = lines.findIndex(
    (other, at) =>
      at > index &&
      other.baseline - line.baseline < 2.4 * line.size &&
      /^[号次]$/u.test(headingRuns(other)[0]?.text ?? '') &&
      Math.abs((other.words[0]?.left ?? 0) - first.left) < 0.5 * line.size,
  );
  const last = lines[end];
  if (!last) return null;
  const block: Line[] = [];
  const spans: Span[] = [];
  for (const other of lines) {
    if (other.baseline < line.baseline - 0.7 * line.size || other.baseline > last.baseline + 0.7 * line.size)
      continue;
    block.push(other);
    for (const part of headingRuns(other)) {
      const same = spans.find((span) => part.left < span.right && part.right > span.left);
      if (same) {
        same.left = Math.min(same.left, part.left);
        same.right = Math.max(same.right, part.right);
      } else spans.push({ left: part.left, right: part.right });
    }
  }
  if (spans.length < 2) return null;
  spans.sort((a, b) => a.left - b.left);
  return { spans, text: block.map((each) => each.text).join('\t'), lines: block };
}

/** True where the lines below stand in columns too. */
function isFollowed(lines: readonly Line[], index: number, runs: readonly Word[]): boolean {
  const next = lines.slice(index + 1, index + 5);
  const fitting = next.filter((line) => headingRuns(line).length >= Math.max(2, runs.length - 1));
  return fitting.length >= 2 && !runs.some((run) => run.text.length > 16);
}

/** A line's run where it has one only. The figure in a category row may stand a little apart. */
function onlyRun(line: Line): Word | null {
  const runs = runsOf(line);
  if (runs.length === 1) return runs[0] ?? null;
  const [run, second] = runsOf(line, FIGURE_GAP);
  return run && !second && GROUP_ROW.test(run.text) && !/^\d/u.test(run.text) ? run : null;
}

/** True where a line is one run that no column under these headings could hold; `isNumbered`: the first holds numbers. */
function runsAcross(line: Line, headings: readonly Span[], isNumbered = false): boolean {
  const run = onlyRun(line);
  if (!run) return false;
  const crosses = headings.some((heading, index) => {
    const next = headings[index + 1];
    return next !== undefined && run.left < heading.right && run.right > next.left;
  });
  const first = headings[0];
  const fromNumber =
    first !== undefined &&
    run.left <= first.left + 0.5 * line.size &&
    run.right > first.right + 1.5 * line.size &&
    parseRowNumber(run.text) === null;
  return crosses || (fromNumber && (isNumbered || GROUP_ROW.test(run.text)));
}

/** True for a category row in the middle of its page. */
function isGroupInMiddle(line: Line, layout: PageLayout): boolean {
  const run = onlyRun(line);
  if (!run || !GROUP_ROW.test(run.text)) return false;
  return Math.abs((run.left + run.right - layout.width) / 2) < CENTRED * line.size;
}

/** A table of each page of a region, with the lines that it took. */
function tablesOf(region: Region): { layout: PageLayout; table: PageTable; used: Line[] }[] {
  const { headings } = region;
  for (const page of region.pages) page.lines.sort((a, b) => a.top - b.top || a.left - b.left);
  const all = region.pages.flatMap((page) => page.lines);
  const headingLines = new Set(region.headingRows.flat());
  const isHeading = (line: Line): boolean => headingLines.has(line);
  const groupLines = new Set(
    region.pages.flatMap(({ layout, lines }) => lines.filter((line) => isGroupInMiddle(line, layout))),
  );
  const isNumbered = NUMBER_HEADING.test(region.headingText.split('\t')[0] ?? '');
  const body = all.filter(
    (line) => !isHeading(line) && !runsAcross(line, headings, isNumbered) && !groupLines.has(line),
  );
  if (body.length === 0) return [];
  const text = columnBorders(headings, body);
  if (!text) return [];
  const pages = trimmed(region.pages, text, headings, isHeading);
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
  const isRuled = partsRows(pages, rules.pages, (line) => numberIn(line, borders, number));
  const rowLines = pages.map((page) =>
    page.lines
      .filter((line) => !isHeading(line))
      .map((line): RowLine => ({
        line,
        number: number !== null && numberIn(line, borders, number),
        other:
          onlyRun(line) !== null &&
          (crossesBorder(line, borders) || isForNumbers(line, borders, number) || groups.has(line)),
      })),
  );
  const labelled = isRuled ? null : labelledTables(region, pages, borders, rowLines, isHeading);
  if (labelled) return labelled;
  const parts = isRuled
    ? null
    : partition(rowLines, borders).map((bands, index) =>
        [...bands, ...headingBands(region, pages[index]?.lines ?? [])].sort((a, b) => a.top - b.top),
      );
  return pages.flatMap((page, index) => {
    const table = parts
      ? tableOfBands(page, parts[index] ?? [], borders, number, groups)
      : tableOfRules(page, rules.pages[index] ?? [], borders, number, groups);
    return table ? [{ layout: page.layout, table, used: page.lines }] : [];
  });
}

/**
 * The tables of pages without rules whose category is not printed in each row: the rows from the other columns, and
 * the labels beside them. Null where each row has its own, or the labels do not fit the rows.
 */
function labelledTables(
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
  const drawn = rowsByOrder(
    apart.map((page) => page.items),
    borders,
  );
  const byNumber = rowGap(apart.map((page) => page.items));
  if (!drawn && (!byNumber || byNumber.wrong > 0.12)) return null;
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
      2 * region.size,
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
      base + Math.max(0, starts.filter((start) => start <= top + 1).length - 1);
    labelLines.push({ lines: own.labels, segmentAt });
    segment++;
  });
  // Each number has a label beside it: each row has its own.
  const hasLabel = (row: LabelRow & { page: number }): boolean =>
    apart[row.page]?.labels.some((line) => Math.abs(line.top - row.first.top) < FITS) === true;
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

/** True where the lines of a label stand about equally far from each other. */
function isEven({ lines }: Label): boolean {
  const gaps = lines.slice(1).map((line, index) => line.top - (lines[index]?.bottom ?? 0));
  return Math.max(...gaps) - Math.min(...gaps) < UNEVEN || gaps.length < 2;
}

/**
 * The runs of labels that were drawn with the first of their rows. Null where they do not stand beside their rows;
 * 'one-each' where each row has its label.
 */
function drawnLabelling(
  rows: readonly (LabelRow & { page: number; band: Band })[],
  pages: readonly { labels: readonly Line[] }[],
  column: number,
  pad: number,
): Labelling | 'one-each' | null {
  const starts = rows.map(({ page, band }) => ({
    page,
    first: Math.min(...band.lines.flatMap((line) => line.words.map((word) => word.first))),
  }));
  const lines = new Map<number, Line[]>();
  let isSplit = false;
  for (const [page, { labels }] of pages.entries()) {
    for (const line of labels) {
      const first = line.words[0]?.first ?? 0;
      // The number is drawn before the category that stands right of it, and behind one that stands left of it.
      const row =
        column > 0
          ? starts.findLastIndex((start) => start.page === page && start.first < first)
          : starts.findIndex((start) => start.page === page && start.first > first);
      if (row < 0) {
        // The end of a label whose row has no other text on this page.
        if (column === 0) return null;
        isSplit = true;
        continue;
      }
      lines.set(row, [...(lines.get(row) ?? []), line]);
    }
  }
  const numbered = rows.filter((row) => row.number !== null).length;
  if (lines.size >= numbered) return 'one-each';
  if (isSplit) return null;
  const labels = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, own]): Label => {
      const sorted = [...own].sort((a, b) => a.top - b.top);
      const [top, firstBottom] = [sorted[0]?.top ?? 0, sorted[0]?.bottom ?? 0];
      const bottom = Math.max(...sorted.map((line) => line.bottom));
      return { top, bottom, firstBottom, segment: rows[row]?.segment ?? 0, lines: sorted, row };
    });
  return labelRuns(rows, labels, pad);
}

/**
 * The runs of the labels, whose lines are joined where they are near: how near shows in which labels fit the rows
 * best. Null where none fit; 'one-each' where each row has its label.
 */
function bestLabelling(
  rows: readonly LabelRow[],
  pages: readonly { lines: readonly Line[]; segmentAt: (top: number) => number }[],
  pad: number,
): Labelling | 'one-each' | null {
  const gaps = new Set([-0.5]);
  for (const { lines } of pages) {
    lines.slice(1).forEach((line, index) => {
      const gap = line.top - (lines[index]?.bottom ?? 0);
      if (gap > 0 && gap < 1.2 * line.size) gaps.add(Math.round(gap * 2) / 2 + 0.5);
    });
  }
  const found: Labelling[] = [];
  const counts = new Set<number>();
  for (const gap of [...gaps].sort((a, b) => a - b).slice(0, 8)) {
    const labels = pages.flatMap(({ lines, segmentAt }) =>
      bandsByGap(lines, gap).map(({ top, bottom, lines: own }): Label => {
        const firstBottom = own[0]?.bottom ?? bottom;
        return { top, bottom, firstBottom, lines: own, segment: segmentAt(top) };
      }),
    );
    if (labels.length === 0 || counts.has(labels.length) || !labels.every(isEven)) continue;
    counts.add(labels.length);
    const labelling = labelRuns(rows, labels, pad);
    if (labelling) found.push(labelling);
  }
  if ([...counts].every((count) => count >= rows.length)) return 'one-each';
  // Where labels fit, they need not be joined further.
  const fits = found.find((labelling) => labelling.worst <= FITS);
  if (fits) return fits.runs.length === rows.length ? 'one-each' : fits;
  const [best, second] = found.sort((a, b) => a.worst - b.worst);
  if (!best) return null;
  if (best.runs.length === rows.length) return 'one-each';
  return { ...best, isClear: best.isClear && (second === undefined || second.worst > best.worst + 1) };
}

/** The column whose heading names the category, where it is one of the first two. */
function categoryColumnOf(region: Region, borders: readonly number[]): number | null {
  const lines = region.headingRows[0] ?? [];
  const column = [0, 1].find((each) =>
    /类别|类型|分类/u.test(withoutSpace(lines.map((line) => textIn(line, borders, each)).join(''))),
  );
  return column ?? null;
}

/** A line with some of its words only, which may stand a little higher or lower than the others. */
function withWords(line: Line, words: Word[]): Line {
  const bottom = Math.max(...words.map((word) => word.bottom));
  return {
    ...line,
    top: Math.min(...words.map((word) => word.top)),
    bottom,
    baseline: bottom - DESCENT * line.size,
    words,
    text: wordsText(words, line.size),
    left: words[0]?.left ?? line.left,
    right: words.reduce((right, word) => Math.max(right, word.right), -Infinity),
  };
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
      '表格的行不能确定：类别属于哪些行不能确定',
      'the rows of a table are not certain: it is not clear which rows a category belongs to',
    ),
    place,
  });
}

/** The heading rows on a page as bands. */
function headingBands(region: Region, lines: readonly Line[]): Band[] {
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

/** Without the lines that follow the table: running text, the title of the next table. */
function trimmed(
  pages: readonly RegionPage[],
  borders: readonly number[],
  headings: readonly Span[],
  isHeading: (line: Line) => boolean,
): RegionPage[] {
  const kept = pages.map((page) => ({ ...page, lines: withoutNotes(page.lines) }));
  // Two lines across the table, one after the other, are running text: the table ends before them.
  for (let p = 0; p < kept.length; p++) {
    const lines = kept[p]?.lines ?? [];
    const at = lines.findIndex((line, index) => {
      const next = lines[index + 1];
      const isLong = (one: Line | undefined): boolean =>
        one !== undefined && crossesBorder(one, borders) && onlyRun(one) !== null && !isHeading(one);
      return isLong(line) && (isLong(next) ? !GROUP_ROW.test(next?.text ?? '') : false);
    });
    const page = kept[p];
    if (page && at >= 0) {
      page.lines = lines.slice(0, at);
      kept.length = p + 1;
      break;
    }
  }
  for (;;) {
    const page = kept.at(-1);
    if (!page) break;
    const last = page.lines.at(-1);
    if (!last) {
      kept.pop();
      continue;
    }
    const isTrailing =
      onlyRun(last) !== null &&
      !isHeading(last) &&
      (crossesBorder(last, borders) || runsAcross(last, headings) || isCentred(last, page.layout, borders));
    if (!isTrailing) break;
    page.lines.pop();
  }
  return kept.filter((page) => page.lines.length > 0);
}

/** The lines of a page without the notes at its foot: smaller than the table's, or marked, and apart from it. */
function withoutNotes(lines: readonly Line[]): Line[] {
  const kept = [...lines];
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let end = kept.length;
  for (let at = kept.length - 1; at > 0; at--) {
    const line = kept[at];
    const before = kept[at - 1];
    if (!line || !before || !onlyRun(line)) break;
    if (line.size >= 0.93 * usual && !/^(?:注|备注)[：:]/u.test(line.text)) break;
    if (line.top - before.bottom > 0.8 * usual) end = at;
  }
  return kept.slice(0, end);
}

/** In the middle of the page, and of no column. */
function isCentred(line: Line, layout: PageLayout, borders: readonly number[]): boolean {
  const middle = (line.left + line.right) / 2;
  if (Math.abs(middle - layout.width / 2) > 0.02 * layout.width) return false;
  // A border stands up to one em left of the text of its column.
  return !borders.some((border) => Math.abs(line.left - border) < 1.3 * line.size);
}

/**
 * The category rows that are short enough for a column: each stands alone in the middle of the table or page, no
 * number before it, and begins elsewhere than the text of the column that it is in, or is alone between two rules.
 */
function centredGroups(
  pages: readonly RegionPage[],
  borders: readonly number[],
  rules: readonly (readonly Edge[])[],
  number: number | null,
  isHeading: (line: Line) => boolean,
): Set<Line> {
  const found = new Set<Line>();
  if (number === null) return found;
  const lefts = new Map<number, number>();
  for (const line of pages.flatMap((page) => page.lines)) {
    if (isHeading(line)) continue;
    for (const word of line.words) {
      const column = columnOf(word, line.size, borders);
      lefts.set(column, Math.min(lefts.get(column) ?? Infinity, word.left));
    }
  }
  const middle = ((borders[0] ?? 0) + (borders.at(-1) ?? 0)) / 2;
  const width = (borders.at(-1) ?? 0) - (borders[0] ?? 0);
  const pitches = pages
    .flatMap(({ lines }) => lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0)))
    .filter((pitch) => pitch > 1)
    .sort((a, b) => a - b);
  const pitch = pitches[Math.floor(pitches.length / 3)] ?? Infinity;
  for (const [page, { layout, lines }] of pages.entries()) {
    const whole = (rules[page] ?? [])
      .filter((rule) => rule.to - rule.from > 0.9 * width)
      .map((rule) => rule.at);
    for (const [at, line] of lines.entries()) {
      const run = onlyRun(line);
      if (!run || isHeading(line) || numberIn(line, borders, number)) continue;
      const off = (run.left + run.right) / 2;
      const near = [middle, layout.width / 2].some((x) => Math.abs(off - x) < CENTRED * line.size);
      const column = columnOf(run, line.size, borders);
      const isElsewhere = Math.abs(run.left - (lefts.get(column) ?? run.left)) > CENTRED * line.size;
      const ruledOff = (a: Line, b: Line): boolean => whole.some((y) => y > a.baseline && y < b.baseline);
      const isApart = (a: Line | undefined, b: Line | undefined): boolean =>
        !a || !b || ruledOff(a, b) || b.baseline - a.baseline > APART * pitch;
      const isAlone = isApart(lines[at - 1], line) && isApart(line, lines[at + 1]);
      if (near && (isElsewhere || isAlone) && (GROUP_ROW.test(run.text) || PLAIN_GROUP.test(run.text)))
        found.add(line);
    }
  }
  return found;
}

/** True where a run of the line has a border inside. */
function crossesBorder(line: Line, borders: readonly number[]): boolean {
  const only = onlyRun(line);
  return (only ? [only] : runsOf(line)).some((run) =>
    borders.slice(1, -1).some((border) => run.left < border - 1 && run.right > border + 1),
  );
}

/** The column that holds the row numbers: the first in which most texts are numbers. */
function numberColumnOf(
  pages: readonly RegionPage[],
  borders: readonly number[],
  isHeading: (line: Line) => boolean,
): number | null {
  for (let column = 0; column < Math.min(2, borders.length - 1); column++) {
    let numbers = 0;
    let texts = 0;
    for (const page of pages) {
      for (const line of page.lines) {
        if (isHeading(line) || crossesBorder(line, borders)) continue;
        const text = textIn(line, borders, column);
        const isNumber = parseRowNumber(text) !== null;
        // What stands alone may be a category row.
        if (text === '' || (!isNumber && onlyRun(line) !== null)) continue;
        texts++;
        if (isNumber) numbers++;
      }
    }
    if (numbers >= 2 && numbers >= 0.7 * texts) return column;
  }
  return null;
}

function textIn(line: Line, borders: readonly number[], column: number): string {
  return line.words
    .filter((word) => columnOf(word, line.size, borders) === column)
    .map((word) => word.text)
    .join('');
}

/** True for a line that stands in the column of row numbers alone and is none: a category row, shorter than the column. */
function isForNumbers(line: Line, borders: readonly number[], column: number | null): boolean {
  if (column === null || line.words.some((word) => columnOf(word, line.size, borders) !== column))
    return false;
  const text = textIn(line, borders, column);
  return text.length > 1 && parseRowNumber(text) === null;
}

function numberIn(line: Line, borders: readonly number[], column: number | null): boolean {
  return column !== null && parseRowNumber(textIn(line, borders, column)) !== null;
}

/** The level rules of the table on each page, and where they begin and end. */
function rulesOf(
  pages: readonly RegionPage[],
  borders: readonly number[],
): { pages: Edge[][]; left: number | null; right: number | null } {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const found = pages.map(({ layout, lines }) => {
    const top = Math.min(...lines.map((line) => line.top)) - 14;
    const bottom = Math.max(...lines.map((line) => line.bottom)) + 14;
    const near = layout.rules.filter(
      (rule) => rule.at > top && rule.at < bottom && rule.to > left + 8 && rule.from < right - 8,
    );
    // A short rule below all text parts notes from it.
    const lengthAt = (y: number): number =>
      near.reduce((sum, rule) => sum + (Math.abs(rule.at - y) < 3 ? rule.to - rule.from : 0), 0);
    return near.filter((rule) => rule.at < bottom - 14 || lengthAt(rule.at) > 0.5 * (right - left));
  });
  const long = found.flat().filter((rule) => rule.to - rule.from > 0.5 * (right - left));
  // Most of them may leave out the column of a category that is merged down: the outermost ends are the table's.
  const ends = (pick: (rule: Edge) => number, share: number): number | null => {
    const values = long.map(pick).sort((a, b) => a - b);
    return values[Math.round((values.length - 1) * share)] ?? null;
  };
  return {
    pages: found,
    left: ends((rule) => rule.from, 0.1),
    right: ends((rule) => rule.to, 0.9),
  };
}

/** The borders where rules that do not run through end, as they do beside a merged cell: between the same texts. */
function atRuleEnds(
  borders: readonly number[],
  pages: readonly RegionPage[],
  rules: readonly Edge[],
  isHeading: (line: Line) => boolean,
): number[] {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const inner = rules
    .flatMap((rule) => [rule.from, rule.to])
    .filter((x) => x > left + SAME_END && x < right - SAME_END);
  if (inner.length === 0) return [...borders];
  const words = pages.flatMap(({ lines }) =>
    lines.filter((line) => !isHeading(line) && !crossesBorder(line, borders)).flatMap((line) => line.words),
  );
  return borders.map((border, index) => {
    if (index === 0 || index === borders.length - 1) return border;
    const before = words.filter((word) => word.right <= border && word.left >= (borders[index - 1] ?? 0));
    const after = words.filter((word) => word.left >= border && word.right <= (borders[index + 1] ?? 0));
    const from = before.reduce((most, word) => Math.max(most, word.right), borders[index - 1] ?? 0);
    const to = after.reduce((least, word) => Math.min(least, word.left), borders[index + 1] ?? 0);
    const there = inner.filter((x) => x > from - ROOM && x < to + ROOM).sort((a, b) => a - b);
    const middle = there[Math.floor(there.length / 2)];
    const same = there.filter((x) => middle !== undefined && Math.abs(x - middle) <= SAME_END);
    return middle !== undefined && same.length >= 2 && same.length >= 0.8 * there.length ? middle : border;
  });
}

/** True where level rules part the rows: between most numbers that follow each other on a page stands a rule. */
function partsRows(
  pages: readonly RegionPage[],
  rules: readonly (readonly Edge[])[],
  isNumber: (line: Line) => boolean,
): boolean {
  let pairs = 0;
  let parted = 0;
  const hasNumbers = pages.some((page) => page.lines.filter(isNumber).length >= 2);
  pages.forEach((page, index) => {
    const lines = hasNumbers ? page.lines.filter(isNumber) : page.lines;
    lines.slice(1).forEach((line, at) => {
      const before = lines[at];
      if (!before || line.baseline - before.baseline < 1) return;
      pairs++;
      if (rules[index]?.some((rule) => rule.at > before.baseline - before.size && rule.at < line.baseline))
        parted++;
    });
  });
  return pairs > 0 && parted >= 0.7 * pairs;
}

function widened(borders: readonly number[], left: number, right: number | null): number[] {
  const wider = [...borders];
  wider[0] = Math.min(wider[0] ?? left, left);
  wider[wider.length - 1] = Math.max(wider.at(-1) ?? 0, right ?? 0);
  return wider;
}

/** The rows of each page by the order in which they were drawn; null where that does not tell on each page. */
function rowsByOrder(pages: readonly (readonly RowLine[])[], borders: readonly number[]): Band[][] | null {
  const found: Band[][] = [];
  for (const page of pages) {
    const bands = bandsByOrder(page, (word, line) => columnOf(word, line.size, borders));
    if (!bands) return null;
    found.push(bands);
  }
  return found;
}

/** The rows of each page where no rules part them. */
function partition(pages: readonly (readonly RowLine[])[], borders: readonly number[]): Band[][] {
  const drawn = rowsByOrder(pages, borders);
  if (drawn) return drawn;
  const byNumber = rowGap(pages);
  if (byNumber && byNumber.wrong <= 0.12) {
    return pages.map((page) =>
      bandsByGap(
        page.map(({ line }) => line),
        byNumber.gap,
      ),
    );
  }
  if (byNumber) return pages.map((page) => bandsByNumber(page));
  const lines = pages.flat().map(({ line }) => line);
  const full = lines.filter((line) => columnsOf(line, borders).size >= 0.6 * (borders.length - 1));
  if (full.length >= 0.6 * lines.length)
    return pages.map((page) => bandsByLine(page.map(({ line }) => line)));
  const gaps = pages
    .flatMap((page) => {
      const sorted = page.map(({ line }) => line).sort((a, b) => a.top - b.top);
      return sorted.slice(1).map((line, index) => line.top - (sorted[index]?.bottom ?? line.top));
    })
    .filter((gap) => gap > -2)
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

function columnsOf(line: Line, borders: readonly number[]): Set<number> {
  return new Set(line.words.map((word) => columnOf(word, line.size, borders)));
}

/** The column in which a word stands; what stands beside the table belongs to its first or last. */
function columnOf(word: Word, size: number, borders: readonly number[]): number {
  const middle = middleOf(word, size);
  let column = 0;
  while (column < borders.length - 2 && middle >= (borders[column + 1] ?? Infinity)) column++;
  return column;
}

/** Borders as edges through a band; a border that text runs across is left out of it. */
function uprightsOf(
  band: Band,
  borders: readonly number[],
  number: number | null,
  top: number,
  bottom: number,
  groups: ReadonlySet<Line>,
): Edge[] {
  const runs = band.lines.flatMap((line) => {
    const single = onlyRun(line);
    if (single) return [single];
    return isSpaced(line) ? [] : runsOf(line);
  });
  const [first, second] = band.lines;
  const only = first && !second && onlyRun(first) ? first : undefined;
  const isAcross =
    only !== undefined &&
    parseRowNumber(only.text) === null &&
    (groups.has(only) ||
      crossesBorder(only, borders) ||
      isForNumbers(only, borders, number) ||
      /[（(]\s*共?\s*[\d０-９一二三四五六七八九十百]+\s*[项条件个][）)]$/u.test(only.text));
  return borders
    .filter((border, index) => {
      if (index === 0 || index === borders.length - 1) return true;
      return !isAcross && !runs.some((run) => run.left < border - 1 && run.right > border + 1);
    })
    .map((at) => ({ direction: 'v', at, from: top, to: bottom }));
}

/** A page's table where bands of lines are its rows. */
function tableOfBands(
  page: RegionPage,
  bands: readonly Band[],
  borders: readonly number[],
  number: number | null,
  groups: ReadonlySet<Line> = NO_GROUPS,
): PageTable | null {
  const first = bands[0];
  if (!first) return null;
  const ys = [first.top - ROOM];
  bands.forEach((band, index) => {
    const next = bands[index + 1];
    ys.push(next ? (band.bottom + next.top) / 2 : band.bottom + ROOM);
  });
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  // Rows may be nearer than rules that are taken for one: the cells are made here, not by the grid.
  const cells: PageCell[] = [];
  bands.forEach((band, row) => {
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    const uprights = uprightsOf(band, borders, number, top, bottom, groups).map((edge) => edge.at);
    uprights.slice(0, -1).forEach((from, index) => {
      const to = uprights[index + 1] ?? from;
      const column = borders.indexOf(from);
      cells.push({
        ...emptyCell(row, column, borders.indexOf(to) - column),
        box: [from, top, to, bottom],
        lines: linesIn(band.lines, [from, -Infinity, to, Infinity], borders),
      });
    });
  });
  const top = ys[0] ?? 0;
  return {
    page: page.layout.page,
    method: 'alignment',
    box: [left, top, right, ys.at(-1) ?? top],
    columns: [...borders],
    rows: bands.length,
    cells,
  };
}

function emptyCell(row: number, column: number, columnSpan: number): PageCell {
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan,
    box: [0, 0, 0, 0],
    lines: [],
    openTop: false,
    openBottom: false,
    tagRow: null,
    tagTable: null,
    tagSpan: null,
    header: false,
  };
}

/** A page's table where level rules part its rows. */
function tableOfRules(
  page: RegionPage,
  rules: readonly Edge[],
  borders: readonly number[],
  number: number | null,
  groups: ReadonlySet<Line>,
): PageTable | null {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const top = Math.min(...page.lines.map((line) => line.top)) - ROOM;
  const bottom = Math.max(...page.lines.map((line) => line.bottom)) + ROOM;
  const level = rules.map((rule) => snapRule(rule, borders));
  const whole = level
    .filter((rule) => rule.to - rule.from > 0.9 * (right - left))
    .map((rule) => rule.at)
    .sort((a, b) => a - b);
  const ys = [...whole];
  if ((ys[0] ?? Infinity) > top + 6) ys.unshift(top);
  if ((ys.at(-1) ?? -Infinity) < bottom - 6) ys.push(bottom);
  const upright: Edge[] = [];
  for (let index = 0; index + 1 < ys.length; index++) {
    const [from, to] = [ys[index] ?? 0, ys[index + 1] ?? 0];
    const lines = page.lines.filter((line) => {
      const middle = (line.top + line.bottom) / 2;
      return middle >= from && middle < to;
    });
    upright.push(...uprightsOf({ top: from, bottom: to, lines }, borders, number, from, to, groups));
  }
  const joined = joinUprights(upright);
  const grid = gridOf(level, joined);
  if (!grid) return null;
  return {
    page: page.layout.page,
    method: 'alignment',
    box: grid.box,
    columns: grid.columns,
    rows: grid.rows,
    cells: grid.cells.map((cell) => ({
      ...emptyCell(cell.row, cell.column, cell.columnSpan),
      ...cell,
      lines: linesIn(page.lines, cell.box, grid.columns),
    })),
  };
}

/** A partial rule ends at a border, for it rules whole cells. */
function snapRule(rule: Edge, borders: readonly number[]): Edge {
  const near = (x: number): number =>
    borders.reduce(
      (best, border) => (Math.abs(border - x) < Math.abs(best - x) ? border : best),
      borders[0] ?? x,
    );
  return { ...rule, from: near(rule.from), to: near(rule.to) };
}

function joinUprights(edges: readonly Edge[]): Edge[] {
  const joined: Edge[] = [];
  for (const edge of [...edges].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.at === edge.at && edge.from - last.to < 0.01) last.to = edge.to;
    else joined.push({ ...edge });
  }
  return joined;
}

/** The parts of lines whose words stand in the columns of a box. */
function linesIn(
  lines: readonly Line[],
  box: readonly [number, number, number, number],
  borders: readonly number[],
): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const y = (line.top + line.bottom) / 2;
    if (y < box[1] || y > box[3]) continue;
    const words = line.words.filter((word) => {
      const x = borders[columnOf(word, line.size, borders)] ?? 0;
      return x >= box[0] && x < box[2];
    });
    if (words.length > 0) found.push(withWords(line, words));
  }
  return found;
}
