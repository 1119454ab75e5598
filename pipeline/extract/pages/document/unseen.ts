/** Where what is read of a table may not be what a person sees: text under pictures, at a slant, laid over the page. */
import { parseRowNumber } from '../../../common/numerals.js';
import { withoutSpace } from '../../../common/characters.js';
import { say } from '../../../common/result.js';
import type { Block, Box, Note, Place, Row, Table, Text } from '../../../model.js';
import { PAGE } from '../settings.js';
import type { Doubt, DoubtCause, PageLayout } from '../types.js';

/** What is told of each cause; `where` is the page, and the row where it has a number. */
const MESSAGES: Readonly<Record<DoubtCause, (where: Text) => Text>> = {
  pictured: ({ zh, en }) =>
    say(
      `${zh}有文字被图片遮住，看到的和读出的可能不同`,
      `${en}: text is covered by a picture and was not read`,
    ),
  veiled: ({ zh, en }) =>
    say(
      `${zh}有文字可能被遮住或隐藏，看到的和读出的可能不同`,
      `${en}: text may be covered or hidden; what is seen may not be what was read`,
    ),
  slanted: ({ zh, en }) => say(`${zh}有斜排的文字，没有读取`, `${en}: text at a slant was not read`),
  annotated: ({ zh, en }) =>
    say(
      `${zh}上面有批注、图章或填写的内容，没有读取`,
      `${en}: a note, a stamp or a filled field lies over it and was not read`,
    ),
  artifact: ({ zh, en }) =>
    say(
      `${zh}有文字标记为页面装饰（Artifact），没有读取`,
      `${en}: text that is marked as an artifact was not read`,
    ),
  untagged: ({ zh, en }) =>
    say(
      `${zh}有文字没有表格标记，没有读进单元格`,
      `${en}: text without a tag is in none of the cells that were read`,
    ),
};

/** A row of a table on one page. */
interface PageRow {
  table: Table;
  row: Row;
  boxes: readonly Box[];
  cells: readonly Box[];
}

/** One note for each row and cause. Places outside of tables are told where text there was not seen. */
export function unseenNotes(blocks: readonly Block[], layouts: readonly PageLayout[]): Note[] {
  const notes = new Map<string, Note>();
  const tables = blocks.filter((block) => block.kind === 'table');
  for (const { page, doubts } of layouts) {
    if (doubts.length === 0) continue;
    const rows = tables.flatMap((table) => rowsOn(table, page));
    for (const doubt of doubts) {
      const found = rows.filter((each) => isAt(doubt, each, rows));
      for (const [index, each] of found.entries()) addNote(notes, doubt, page, [each, index]);
      if (found.length === 0 && (doubt.cause === 'pictured' || doubt.cause === 'veiled'))
        addNote(notes, doubt, page, null);
    }
  }
  return [...notes.values()];
}

function addNote(
  notes: Map<string, Note>,
  { cause, box }: Doubt,
  page: number,
  at: readonly [PageRow, number] | null,
): void {
  const name = at ? nameOf(at[0].row) : null;
  const key = `${cause} ${page} ${name ?? at?.[1] ?? ''}`;
  if (notes.has(key)) return;
  const where = say(
    `第 ${page} 页${at ? '表格' : ''}${name === null ? '' : `序号 ${name} 一行`}`,
    `page ${page}${at ? ', table' : ''}${name === null ? '' : `, row ${name}`}`,
  );
  const cell = at?.[0].cells.find((each) => overlaps(each, box)) ?? at?.[0].boxes[0] ?? box;
  notes.set(key, {
    code: `text-${cause}`,
    level: 'uncertain',
    message: MESSAGES[cause](where),
    place: { kind: 'page', page, box: cell },
  });
}

/** The number of a row, as it is printed, or null. */
function nameOf({ cells }: Row): string | null {
  for (const { text } of cells.slice(0, PAGE.numberCells)) {
    const bare = withoutSpace(text);
    if (bare !== '' && parseRowNumber(bare) !== null) return bare;
  }
  return null;
}

/** The rows of a table that are on a page. */
function rowsOn(table: Table, page: number): PageRow[] {
  return table.rows.flatMap((row) => {
    const boxes = boxesOn(row.place, page);
    const cells = row.cells.flatMap(({ place }) => boxesOn(place, page));
    return boxes.length + cells.length > 0 ? [{ table, row, boxes, cells }] : [];
  });
}

function boxesOn(place: Place, page: number): Box[] {
  if (place.kind !== 'page') return [];
  return [place, ...(place.rest ?? [])].filter((each) => each.page === page).map(({ box }) => box);
}

/**
 * True where a doubt is about a row: it lies over one of its cells; or, in the room between the cells of a table
 * without rules, no other row is nearer.
 */
function isAt({ cause, box }: Doubt, { table, cells }: PageRow, rows: readonly PageRow[]): boolean {
  // What has no tag is in its cell where a table is not read by its tags.
  if (cause === 'untagged' && table.method !== 'tags') return false;
  if (cause === 'annotated') return cells.some((cell) => overlaps(cell, box));
  const isOver = (all: readonly Box[]): boolean => all.some((cell) => holdsMiddle(cell, box));
  if (isOver(cells)) return true;
  if (rows.some((other) => isOver(other.cells))) return false;
  // Paragraphs follow a table without a tag of its cells; what is marked as no part of the document has no such place.
  return nearestRow(box, rows, cause === 'artifact')?.cells === cells;
}

/**
 * The row whose cells are beside a box, where it is inside of the row's table; or, where it may, touches it at its right
 * or its end: a table without rules reaches as far as the text that was read.
 */
function nearestRow(
  [left, top, right, bottom]: Box,
  rows: readonly PageRow[],
  mayTouch: boolean,
): PageRow | undefined {
  const y = (top + bottom) / 2;
  const x = (left + right) / 2;
  const em = Math.min(right - left, bottom - top);
  const of = new Map<Table, PageRow[]>();
  for (const each of rows) of.set(each.table, [...(of.get(each.table) ?? []), each]);
  for (const own of of.values()) {
    const all = own.flatMap(({ cells }) => cells);
    const isInside =
      all.some((cell) => cell[0] <= x) &&
      all.some((cell) => cell[2] >= (mayTouch ? left - em : x)) &&
      all.some((cell) => cell[1] <= y) &&
      all.some((cell) => cell[3] >= (mayTouch ? top - em : y));
    if (isInside) return own.findLast(({ cells }) => cells.some((cell) => cell[1] <= y));
  }
  return undefined;
}

function overlaps(cell: Box, box: Box): boolean {
  const wide = Math.min(cell[2], box[2]) - Math.max(cell[0], box[0]);
  const high = Math.min(cell[3], box[3]) - Math.max(cell[1], box[1]);
  return wide > PAGE.leastAnnotation && high > PAGE.leastAnnotation;
}

function holdsMiddle(cell: Box, [left, top, right, bottom]: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= cell[0] && x <= cell[2] && y >= cell[1] && y <= cell[3];
}
