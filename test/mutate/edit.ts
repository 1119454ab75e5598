import type { Random } from '../townships/index.js';
import type { ListName } from '../../pipeline/model.js';
import { HANDOVER, LISTS, NAME, SUPERIOR, TOWNSHIP, type Draft, type Edits, type RowLine } from './draft.js';
import type { Slip, Where } from './kind.js';

/** One of the values, or null where there is none. */
export function pickOf<T>(random: Random, values: readonly T[]): T | null {
  return values.length === 0 ? null : random.pick(values);
}

/** The lines (from 0) at which a slip in a row stands, as a right place. */
export function atRow({ index, list, number }: RowLine, line = index + 1): Where {
  return { lines: [line], list, items: [number] };
}

/** The lines that state figures, where a row more or less is told; with a list, only those about it. */
export function statedIn(
  draft: Draft,
  list: ListName | null,
  lineOf = (index: number) => index + 1,
): Where[] {
  if (list === null) return [{ lines: draft.stating.map(lineOf) }];
  return [{ lines: [draft.drafting, draft.paragraphs[list]].map(lineOf), list }];
}

/** A slip that changes a line which is no row. */
export function inLine(draft: Draft, index: number, line: string, list?: ListName | null): Slip {
  const { text } = draft.with(new Map([[index, [line]]]));
  return { text, where: [{ lines: [index + 1], ...(list !== undefined && { list }) }] };
}

/** A slip that changes cells of one row. */
export function inRow(
  draft: Draft,
  row: RowLine,
  cells: Readonly<Record<number, string>>,
  echo: Where[] = [],
): Slip {
  const changed = row.cells.map((cell, column) => cells[column] ?? cell).join('\t');
  const { text } = draft.with(new Map([[row.index, [changed]]]));
  return { text, where: [atRow(row)], echo };
}

/** Replaces a line in a draft by edits, with the right places worked out from where lines are then. */
export function edited(
  draft: Draft,
  edits: Edits,
  where: (lineOf: (index: number) => number) => Where[],
  echo: (lineOf: (index: number) => number) => Where[] = () => [],
): Slip {
  const { text, lineOf } = draft.with(edits);
  return { text, where: where(lineOf), echo: echo(lineOf) };
}

/** A row as a line, with another number. */
export function numbered(row: RowLine, number: number | string): string {
  return [String(number), ...row.cells.slice(1)].join('\t');
}

/** A place in a cell: where a pattern matched. */
export interface Spot {
  row: RowLine;
  column: number;
  at: number;
  found: string;
  groups: readonly string[];
}

/** The cells of running text: names, duties of both sides, handovers. */
function textColumns(list: ListName): readonly number[] {
  if (list === 'basic') return [NAME];
  return list === 'cooperative' ? [NAME, SUPERIOR, TOWNSHIP] : [NAME, HANDOVER];
}

/** All places where a pattern matches in the cells of running text, or in the columns that are named. */
export function spotsOf(
  draft: Draft,
  pattern: RegExp,
  columns: Partial<Record<ListName, readonly number[]>> = {},
): Spot[] {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  const named = Object.keys(columns).length > 0;
  return draft.rows.flatMap((row) =>
    (named ? (columns[row.list] ?? []) : textColumns(row.list)).flatMap((column) =>
      [...(row.cells[column] ?? '').matchAll(all)].map((match) => ({
        row,
        column,
        at: match.index,
        found: match[0],
        groups: match.slice(1),
      })),
    ),
  );
}

/** A slip that puts another text at a place in a cell. */
export function atSpot(draft: Draft, spot: Spot, text: string): Slip | null {
  if (text === spot.found) return null;
  const cell = spot.row.cells[spot.column] ?? '';
  const changed = cell.slice(0, spot.at) + text + cell.slice(spot.at + spot.found.length);
  return inRow(draft, spot.row, { [spot.column]: changed });
}

/** A slip at a random one of the places where a pattern matches in cells of running text. */
export function replaced(
  draft: Draft,
  random: Random,
  pattern: RegExp,
  text: (spot: Spot) => string,
  columns: Partial<Record<ListName, readonly number[]>> = {},
): Slip | null {
  // A table has some hundred cells and a cell some dozen places: each cell with one is as likely.
  const spots = spotsOf(draft, pattern, columns);
  const cells = [...new Set(spots.map((spot) => `${spot.row.index} ${spot.column}`))];
  const cell = pickOf(random, cells);
  const spot = pickOf(
    random,
    spots.filter((each) => `${each.row.index} ${each.column}` === cell),
  );
  return spot === null ? null : atSpot(draft, spot, text(spot));
}

/** One of the lists. */
export function anyList(random: Random): ListName {
  return random.pick(LISTS);
}

/** Runs of rows of one category in a list. */
export function runsOf(draft: Draft, list: ListName): RowLine[][] {
  const runs: RowLine[][] = [];
  for (const row of draft.rowsOf(list)) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.cells[1] === row.cells[1]) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The rows of each page of a list: those between heading rows. */
export function pagesOf(draft: Draft, list: ListName): { heading: number; rows: RowLine[] }[] {
  const headings = draft.headings.filter((heading) => heading.list === list).map(({ index }) => index);
  return headings.map((heading, at) => ({
    heading,
    rows: draft
      .rowsOf(list)
      .filter(({ index }) => index > heading && index < (headings[at + 1] ?? Number.POSITIVE_INFINITY)),
  }));
}

/** Edits that give the rows behind a line other numbers. */
export function renumber(draft: Draft, list: ListName, behind: number, by: number): Map<number, string[]> {
  return new Map(
    draft
      .rowsOf(list)
      .filter(({ index }) => index > behind)
      .map((row) => [row.index, [numbered(row, row.number + by)]]),
  );
}
