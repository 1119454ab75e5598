/**
 * The seam between two pages: whether the last row of one and the first of the next are one row. Programs draw it in
 * their own ways (Word closes both parts of a broken row, Word 2007 leaves out the rule at the head of a page whatever
 * goes on there), so that no sign decides by itself: all of them are weighed, and where they do not suffice the seam is
 * told.
 */
import { parseRowNumber } from '../../../common/numerals.js';
import { quotable } from '../../../common/quoted.js';
import { say } from '../../../common/result.js';
import { CLOSING_MARKS, classOf, PAUSES, STOPS } from '../../../common/vocabulary/marks.js';
import type { Note } from '../../../model.js';
import { bare, type JoinedCell, type Tally } from './joined.js';
import { around } from '../seen/matrix.js';
import { isStep } from '../text/lines.js';
import { DOCUMENT } from '../settings.js';
import type { Line, PageCell } from '../types.js';

/** What is on both sides of the end of a page. */
export interface SeamSides {
  above: readonly JoinedCell[];
  below: readonly PageCell[];
  /** The left border of the column of row numbers, or null. */
  number: number | null;
  /** How far the columns below lie to the right of those above. */
  shift: number;
  /** Of the table. */
  width: number;
  /** What is known of a column of this table by its left border. */
  tallyOf: (left: number) => Tally | undefined;
  /** Cells of this column are merged down. */
  isMerged: (left: number) => boolean;
}

/** A sign for one row or for two, and how much it counts. */
export interface Sign {
  says: 'one' | 'two';
  weight: number;
  /** Named for people who look into a seam. */
  name: string;
}

/** A row of which each page has a part, or two rows. */
export interface Seam {
  isOne: boolean;
  isCertain: boolean;
  signs: Sign[];
}

/** Texts of one column on both sides of the seam. */
interface Pair {
  left: number;
  above: JoinedCell;
  below: PageCell;
}

const { strong, fair, slight } = DOCUMENT.signs;
const certain = (isOne: boolean, name: string): Seam => ({
  isOne,
  isCertain: true,
  signs: [{ says: isOne ? 'one' : 'two', weight: strong, name }],
});

/** Weighs a seam. */
export function seamOf(sides: SeamSides): Seam {
  const decided = decidedBy(sides);
  if (decided) return decided;
  const signs = [
    ...signsOfRules(sides),
    ...signsOfNumbers(sides),
    ...signsOfTexts(sides),
    ...signsOfGaps(sides),
    ...signsOfLines(sides),
  ];
  const sum = (says: Sign['says']): number =>
    signs.reduce((all, sign) => all + (sign.says === says ? sign.weight : 0), 0);
  const [one, two] = [sum('one'), sum('two')];
  return {
    isOne: one > two,
    isCertain: Math.abs(one - two) >= DOCUMENT.signMargin || one * two === 0,
    signs,
  };
}

/** What leaves no doubt. */
function decidedBy({ above, below, number, shift, width }: SeamSides): Seam | null {
  if (above.length === 0 || below.length === 0) return certain(false, 'no row on one side');
  const isWhole = (left: number, right: number): boolean => right - left > width - DOCUMENT.sameColumn;
  const wholeAbove = above.length === 1 && above.every((cell) => isWhole(cell.left, cell.right));
  const wholeBelow = below.length === 1 && below.every((cell) => isWhole(cell.box[0], cell.box[2]));
  if (wholeAbove !== wholeBelow) return certain(false, 'a row across on one side');
  const near = (left: number): boolean => number !== null && Math.abs(left - number) <= DOCUMENT.sameColumn;
  const numberAbove = above.find((cell) => near(cell.left));
  const numberBelow = below.find((cell) => near(cell.box[0] - shift));
  if (numberAbove && numberBelow && bare(numberAbove) !== '' && bare(numberBelow) !== '')
    return certain(false, 'a number on both sides');
  if (number === null && follows(above[0], below[0])) return certain(false, 'numbers that follow each other');
  const tagged = decidedByTags(above, below);
  if (tagged) return tagged;
  if (!wholeAbove) return null;
  const isOpen = above.some((cell) => cell.openBottom) || below.some((cell) => cell.openTop);
  return certain(isOpen, 'rows across');
}

/** True where the first cells hold a number each, the second after the first: of a table whose headings were not found. */
function follows(above: JoinedCell | undefined, below: PageCell | undefined): boolean {
  if (!above || !below) return false;
  const [first, second] = [parseRowNumber(bare(above)), parseRowNumber(bare(below))];
  return first !== null && second === first + 1;
}

/** The structure tree names rows: cells of one row on both pages are one row. */
function decidedByTags(above: readonly JoinedCell[], below: readonly PageCell[]): Seam | null {
  const isOfRow = (cell: JoinedCell | PageCell): boolean =>
    cell.rowSpan === 1 && cell.tagRow !== null && (cell.tagSpan ?? 1) === 1;
  const rowsAbove = new Set(above.filter(isOfRow).map((cell) => cell.tagRow));
  const rowsBelow = new Set(below.filter(isOfRow).map((cell) => cell.tagRow));
  const tablesAbove = new Set([...rowsAbove].map(tableOfRow));
  if (rowsAbove.size === 0 || ![...rowsBelow].some((row) => tablesAbove.has(tableOfRow(row)))) return null;
  if ([...rowsBelow].some((row) => rowsAbove.has(row))) return certain(true, 'one row of the tags');
  if (isTold(above) && isTold(below)) return certain(false, 'two rows of the tags');
  // Some programs write a new row on each page: two rows where both have all of their cells.
  const isFull = (cells: readonly (PageCell | JoinedCell)[]): boolean =>
    cells.every((cell) => bare(cell) !== '');
  return isFull(above) && isFull(below) ? certain(false, 'two full rows of the tags') : null;
}

/** True where the structure tree says which rows and columns cells span: what it calls a row is one. */
function isTold(cells: readonly { tagSpan: number | null }[]): boolean {
  return cells.some((cell) => cell.tagSpan !== null);
}

/** The table in the name of a row of the structure tree. Some programs (LibreOffice) name a table anew on each page. */
function tableOfRow(row: string | null): string {
  return (row ?? '').replace(/(?:#\d+)?\.\d+$/, '');
}

/** What ends the row above and begins the one below. Merged cells go on without a rule whatever is beside them. */
function signsOfRules({ above, below, shift, isMerged }: SeamSides): Sign[] {
  const upper = above.filter((cell) => cell.rowSpan === 1 && !isMerged(cell.left));
  const lower = below.filter((cell) => cell.rowSpan === 1 && !isMerged(cell.box[0] - shift));
  const openAbove = upper.some((cell) => cell.openBottom);
  const openBelow = lower.some((cell) => cell.openTop);
  if (openAbove) return [{ says: 'one', weight: strong, name: 'no rule below' }];
  if (openBelow)
    return [{ says: 'one', weight: slight, name: 'no rule above, as some programs draw each page' }];
  return [{ says: 'two', weight: slight, name: 'rules on both sides' }];
}

/** What the column of row numbers says where only one side has a number, or none. */
function signsOfNumbers({ above, below, number, shift, isMerged }: SeamSides): Sign[] {
  if (number === null || isMerged(number)) return [];
  const near = (left: number): boolean => Math.abs(left - number) <= DOCUMENT.sameColumn;
  const upper = above.find((cell) => near(cell.left));
  const lower = below.find((cell) => near(cell.box[0] - shift));
  if (!upper || !lower || upper.rowSpan > 1) return [];
  const hasText = (cells: readonly (PageCell | JoinedCell)[]): boolean =>
    cells.some((cell) => cell.rowSpan === 1 && bare(cell) !== '');
  if (bare(lower) === '')
    return hasText(below) ? [{ says: 'one', weight: strong, name: 'no number below' }] : [];
  return hasText(above) ? [{ says: 'one', weight: fair, name: 'no number above' }] : [];
}

/** Cells of the same column on both sides that both hold text. */
function pairsOf({ above, below, shift, isMerged }: SeamSides): Pair[] {
  return above.flatMap((cell) => {
    if (cell.rowSpan > 1 || isMerged(cell.left) || bare(cell) === '') return [];
    const same = below.find(
      (other) =>
        other.rowSpan === 1 &&
        Math.abs(other.box[0] - shift - cell.left) <= DOCUMENT.sameColumn &&
        Math.abs(other.box[2] - shift - cell.right) <= DOCUMENT.sameColumn,
    );
    return same && bare(same) !== '' ? [{ left: cell.left, above: cell, below: same }] : [];
  });
}

const ENDED = new RegExp(`${classOf(STOPS, CLOSING_MARKS)}$`, 'u');
/** Ends with a mark that more follows: `县民政局：`. */
const ANNOUNCES = new RegExp(`${classOf(PAUSES, '：')}$`, 'u');
/** A text of sentences, or of steps: `牵头制定方案；开展`. */
const SENTENCES = new RegExp(classOf(STOPS), 'u');
const OPENS_WITH_MARK = new RegExp(`^${classOf(STOPS, CLOSING_MARKS, PAUSES)}`, 'u');

/** Whether texts stop within a line that goes on, or have come to their end. */
function signsOfTexts(sides: SeamSides): Sign[] {
  const signs: Sign[] = [];
  let ended = 0;
  for (const { left, above, below } of pairsOf(sides)) {
    const part = above.parts.at(-1);
    const last = part?.lines.at(-1);
    const next = below.lines[0];
    if (!part || !last || !next) continue;
    const room = freeBehind(last, part.box[2] - part.box[0]);
    const isMarked = ENDED.test(last.text);
    if (isWholeNumeral(last.text) && isWholeNumeral(next.text)) ended++;
    else if (OPENS_WITH_MARK.test(next.text) || ANNOUNCES.test(last.text))
      signs.push({ says: 'one', weight: fair, name: 'a mark within a sentence' });
    else if (!isMarked && room < DOCUMENT.fullLine)
      signs.push(signOfFullLine(bare(above), sides.tallyOf(left)));
    else if (!isMarked && room > DOCUMENT.earlyLine && (sides.tallyOf(left)?.loose ?? 0) === 0) ended++;
    else if (isMarked && isStep(next.text)) signs.push(...signOfSteps(above, next));
    else if (isMarked && bare(sides.below[0] ?? below) !== '')
      signs.push({ says: 'two', weight: slight, name: 'a sentence that has ended' });
  }
  for (let index = 0; index < Math.min(ended, DOCUMENT.mostEnded); index++)
    signs.push({ says: 'two', weight: fair, name: 'a text that ends within its line, and another' });
  return signs;
}

/**
 * A full line without an end: where texts end with marks, it is sure to go on. Names have none, and some of them fill
 * their line by chance.
 */
function signOfFullLine(text: string, tally: Tally | undefined): Sign {
  const name = 'a full line without an end';
  if (tally && tally.whole >= DOCUMENT.leastWhole) {
    if (tally.ended >= DOCUMENT.endedShare * tally.whole) return { says: 'one', weight: strong, name };
    if (tally.ended <= DOCUMENT.namesShare * tally.whole) return { says: 'one', weight: slight, name };
  }
  return { says: 'one', weight: SENTENCES.test(text) ? fair : slight, name };
}

/** How many ems are left in a cell of this width behind its line, with the usual room at its sides. */
function freeBehind({ left, right, size }: Line, width: number): number {
  return (width - DOCUMENT.usualPadding - (right - left)) / (size || 1);
}

/** An amount as it is printed whole: `162,264,750.28`, not `162,264,7` or `.28`, into which a narrow column breaks it. */
function isWholeNumeral(text: string): boolean {
  return /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/u.test(text.trim());
}

/** A step that goes on counting, or begins anew: `2.` after `1.`. */
function signOfSteps(above: JoinedCell, next: Line): Sign[] {
  const number = stepNumber(next.text);
  if (number === null) return [];
  const steps = above.parts.flatMap(({ lines }) => lines.map((line) => stepNumber(line.text)));
  if (number > 1 && steps.includes(number - 1)) return [{ says: 'one', weight: fair, name: 'the next step' }];
  return number === 1 && steps.includes(1)
    ? [{ says: 'two', weight: slight, name: 'a first step again' }]
    : [];
}

/** The number of a step in figures: 2 of `2.` and of `（2）`. */
function stepNumber(text: string): number | null {
  const digits = /^\s*[（(]?(\d{1,2})(?:[）)]|[.．、])/u.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= DOCUMENT.sameColumn;
}

/** Columns that hold text in each row: a part of a row has none in some of them, a row has. */
function signsOfGaps({ above, below, shift, number, tallyOf, isMerged }: SeamSides): Sign[] {
  const upper = above.filter((cell) => cell.rowSpan === 1);
  const lower = below.filter((cell) => cell.rowSpan === 1);
  // Rows at a seam are not counted before it is decided, but a text there is in some row.
  const hasText = (left: number): boolean =>
    upper.some((cell) => isSame(cell.left, left) && bare(cell) !== '') ||
    lower.some((cell) => isSame(cell.box[0] - shift, left) && bare(cell) !== '');
  const filledIn = (left: number): number => {
    const tally = tallyOf(left);
    if (!tally || isMerged(left) || (number !== null && isSame(left, number))) return 0;
    const own = hasText(left) ? 1 : 0;
    const cells = tally.cells + own;
    return tally.filled + own >= DOCUMENT.filledShare * cells ? cells : 0;
  };
  const missing = (least: number): number =>
    Math.max(
      upper.filter((cell) => bare(cell) === '' && filledIn(cell.left) >= least).length,
      lower.filter((cell) => bare(cell) === '' && filledIn(cell.box[0] - shift) >= least).length,
    );
  const [sure, few] = [missing(DOCUMENT.leastFilled), missing(1)];
  const first = lower[0];
  const isHeadless =
    first !== undefined && bare(first) === '' && filledIn(first.box[0] - shift) >= DOCUMENT.leastFilled;
  if (sure > 1 || isHeadless)
    return [{ says: 'one', weight: strong, name: 'cells that each row has are missing' }];
  if (sure === 1 || few > 1)
    return [{ says: 'one', weight: fair, name: 'a cell that each row has is missing' }];
  const always = upper.filter((cell) => filledIn(cell.left) >= DOCUMENT.leastFilled).length;
  const isFull = upper.every((cell) => bare(cell) !== '') && lower.every((cell) => bare(cell) !== '');
  return (always > 1 && few === 0) || (isFull && upper.length >= DOCUMENT.fullColumns)
    ? [{ says: 'two', weight: fair, name: 'both have all cells' }]
    : [];
}

/** Codes, dates, amounts: a text of one line cannot have a part on each page. */
function signsOfLines(sides: SeamSides): Sign[] {
  const isShort = (left: number): boolean => {
    const tally = sides.tallyOf(left);
    return tally !== undefined && tally.filled >= DOCUMENT.leastFilled && tally.tall === 0;
  };
  if (!pairsOf(sides).some(({ left }) => isShort(left))) return [];
  // Below a row without its name it may be one more department of the row above.
  const weight = sides.below.some((cell, at) => at === 0 && bare(cell) === '') ? fair : strong;
  return [{ says: 'two', weight, name: 'a text of one line on both sides' }];
}

/** True for a text that ends as sentences do. */
export function endsWithMark(text: string): boolean {
  return ENDED.test(text);
}

/** True for a line that ends early and without a mark. */
export function isLoose(line: Line, width: number): boolean {
  return !ENDED.test(line.text) && freeBehind(line, width) > DOCUMENT.earlyLine;
}

/** Of a seam it is not certain whether it is one row or two. */
export function seamUnclear(page: number, above: readonly JoinedCell[], below: readonly PageCell[]): Note {
  const shown = (cells: readonly (PageCell | JoinedCell)[]): string => {
    const text = cells.reduce(
      (longest, cell) => (bare(cell).length > longest.length ? bare(cell) : longest),
      '',
    );
    return quotable(text.length > DOCUMENT.quoted ? `${text.slice(0, DOCUMENT.quoted)}…` : text);
  };
  const [upper, lower] = [shown(above), shown(below)];
  const box = above.flatMap(({ parts }) => parts.slice(-1)).map((part) => part.box);
  return {
    code: 'rows-uncertain',
    level: 'uncertain',
    message: say(
      `表格的行没有读准：第 ${page} 页的末行（“${upper}”）与下一页的首行（“${lower}”），看不出是一行还是两行`,
      `the rows of a table are not certain: the last row of page ${page} (“${upper}”) and the first of the next (“${lower}”) may be one row or two`,
    ),
    place: { kind: 'page', page, box: box.reduce((all, one) => around(all, one), box[0] ?? [0, 0, 0, 0]) },
  };
}
