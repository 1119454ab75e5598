import { largest } from '../../common/arrays.js';
import { lineCount, stringWidth } from '../words/columns-layout.js';
import type { SheetCell, SheetPlan } from './plan.js';
import {
  COLUMN_MARGIN,
  COLUMN_MAX,
  COLUMN_MIN,
  COLUMN_WIDEST,
  LINE_POINTS,
  RESERVE_LINES,
  ROW_POINTS,
} from './settings.js';

/** Lines that the highest row has room for. */
const MOST_LINES = Math.floor(ROW_POINTS / LINE_POINTS) - RESERVE_LINES;

/** What of a sheet its sizes follow. */
type Sized = Pick<SheetPlan, 'rows' | 'widths' | 'widest'>;

/** How many columns a sheet has. */
export function columnCount({ rows, widths = [] }: Sized): number {
  return largest(
    rows.map((row) => row.length),
    Math.max(1, widths.length),
  );
}

/**
 * The width of each column: that of its longest text up to a limit; more where a text would make a row higher than a
 * sheet can show.
 */
export function columnWidths(plan: Sized): number[] {
  const { rows, widths = [], widest = [] } = plan;
  return Array.from({ length: columnCount(plan) }, (_, column) => {
    const fixed = widths[column] ?? null;
    if (fixed !== null) return fixed;
    const cells = rows.flatMap((row) => row[column] ?? []).filter(({ across }) => (across ?? 1) === 1);
    const most = widest[column] ?? COLUMN_MAX;
    let width = Math.min(most, Math.max(COLUMN_MIN, longestLine(cells, most) + COLUMN_MARGIN));
    while (width < COLUMN_WIDEST && cells.some((cell) => isTooHigh(cell, width))) width += 10;
    return width;
  });
}

/** The height of a row that shows all of its texts, as far as a row can be so high. */
export function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell.look === 'band') return 1;
    const across = widths.slice(column, column + (cell.across ?? 1)).reduce((sum, width) => sum + width, 0);
    return linesOf(cell, across) * (SIZE[cell.look] ?? 1);
  });
  const most = Math.max(1, ...lines);
  return Math.min(ROW_POINTS, (most > 1 ? most + RESERVE_LINES : most) * LINE_POINTS + 3);
}

/** Looks whose letters are larger. */
const SIZE: Partial<Record<SheetCell['look'], number>> = { title: 1.7, section: 1.3 };

/** The width of the longest line of cells; what is beyond `most` is not looked at. */
function longestLine(cells: readonly SheetCell[], most: number): number {
  let longest = 0;
  for (const { value } of cells) {
    for (const line of paragraphsOf(value)) longest = Math.max(longest, stringWidth(line));
    if (longest >= most) break;
  }
  return longest;
}

/**
 * True where a text needs more lines than a row has room for. Two lines that follow each other are wider together than
 * the room is, or the second would have begun on the first: of most texts that is answer enough.
 */
function isTooHigh(cell: SheetCell, width: number): boolean {
  const { length } = String(cell.value);
  const atMost = (2 * 2 * length) / roomOf(width) + 2;
  return (atMost > MOST_LINES || paragraphsOf(cell.value).length > 1) && linesOf(cell, width) > MOST_LINES;
}

function linesOf({ value }: SheetCell, width: number): number {
  const room = roomOf(width);
  const paragraphs = paragraphsOf(value);
  let lines = 0;
  for (const paragraph of paragraphs) lines += linesOfParagraph(paragraph, room);
  return lines;
}

function roomOf(width: number): number {
  return Math.max(2, width - COLUMN_MARGIN);
}

function paragraphsOf(value: string | number): string[] {
  const text = String(value);
  return text.includes('\n') ? text.split('\n') : [text];
}

/** Lines that a paragraph takes; of a very long one no more is worked out than that it is too long. */
function linesOfParagraph(line: string, room: number): number {
  const whole = line.length * 2;
  if (whole <= room) return 1;
  if (line.length > room * MOST_LINES) return MOST_LINES + 1;
  return Math.max(1, lineCount(line, room));
}
