/**
 * The text of cells: which of their lines go on with the line before, and which begin a paragraph. Where a line fills
 * its cell its width does not tell; then the habits of the column do, and what the table's other cells hold.
 */
import { joinPrinted } from '../../../common/characters.js';
import {
  CLOSING_MARKS,
  classOf,
  NAME_CHARACTER,
  OPENING_MARKS,
  PAUSES,
  STOPS,
} from '../../../common/vocabulary/marks.js';
import { HEADING_MARK } from '../../../common/vocabulary/ordinals.js';
import type { Box } from '../../../model.js';
import { endingOf, trackingOf, type Ending } from '../text/breaks.js';
import type { JoinedCell } from './joined.js';
import { isStep, isStepNumber, opensStep } from '../text/lines.js';
import { HANGS } from '../text/paragraphs.js';
import { DOCUMENT } from '../settings.js';
import type { Line } from '../types.js';

/** A paragraph's last mark. */
const END = new RegExp(`${classOf(STOPS)}$`, 'u');
/** A mark that may end a paragraph, with text after it on the same line. */
const INNER = new RegExp(`${classOf(STOPS)}(?=[^${CLOSING_MARKS})\\s])`, 'gu');
/** Opens a paragraph that may be a heading. */
const HEADING = new RegExp(`^${HEADING_MARK}`, 'u');
const PUNCTUATION = /[。；，：]/u;
/** Holds a mark: it is a text, not a word. */
const MARK = new RegExp(classOf(STOPS, PAUSES), 'u');
/** Begins with a mark that opens. */
const OPENING = new RegExp(`^${classOf(OPENING_MARKS)}`, 'u');
/** Does not end a paragraph. */
const GOES_ON = /[、，,和与及或]$/u;
/** A department that opens a part of a cell. */
const OPENER = new RegExp(`^${NAME_CHARACTER}{2,60}[：:]`, 'u');
const NONE: ReadonlySet<string> = new Set();

type Kind = 'break' | 'likely' | 'open';

const KINDS: Readonly<Record<Ending, Kind>> = { early: 'break', just: 'likely', full: 'open' };

/** A line of a cell, and what is between it and the line before. */
interface CellLine {
  line: Line;
  kind: Kind;
}

/** What the column does throughout. */
interface Habits {
  /** How names begin and end in a column of names. */
  names: { beginnings: ReadonlySet<string>; ends: ReadonlySet<string> } | null;
  /** Paragraphs end with a mark. */
  marked: boolean;
  /** Marks after which a paragraph always ends. */
  ends: ReadonlySet<string>;
  /** Paragraphs that begin like headings are headings: they hold no mark. */
  headings: boolean;
}

/** What the paragraphs of a table are whose ends are certain. */
interface Known {
  whole: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  /** Lines that begin like headings and go before different lines: what they have in common ends with the line. */
  headings: ReadonlySet<string>;
}

/**
 * The texts of a table's cells. `columnOf` is the same for the cells of one column. Without vertical rules the borders
 * of cells are only near to where they are.
 */
export function cellTexts(
  cells: readonly JoinedCell[],
  columnOf: (cell: JoinedCell) => string,
  isRuled: boolean,
): Map<JoinedCell, string> {
  const columns = new Map<string, JoinedCell[]>();
  for (const cell of cells) {
    const key = columnOf(cell);
    const own = columns.get(key);
    if (own) own.push(cell);
    else columns.set(key, [cell]);
  }
  const lined = new Map<JoinedCell, CellLine[]>();
  const habits = new Map<string, Habits>();
  for (const [key, own] of columns) {
    const measure = measureOf(own);
    const rows = own.map((cell) => linesOfCell(cell, measure, isRuled));
    rows.forEach((lines, index) => {
      const cell = own[index];
      if (cell) lined.set(cell, lines);
    });
    habits.set(key, habitsOf(rows));
  }
  const known = knownOf([...lined.values()]);
  const texts = new Map<JoinedCell, string[]>();
  for (const [cell, lines] of lined) {
    const own = habits.get(columnOf(cell));
    texts.set(cell, own ? paragraphsOf(lines, own, known) : lines.map(({ line }) => line.text));
  }
  // Where each of a row's names has a paragraph beside it, these tell how many names there are.
  const most = new Map<number, number>();
  for (const [{ row }, own] of texts) most.set(row, Math.max(most.get(row) ?? 0, own.length));
  for (const [cell, lines] of lined) {
    const own = habits.get(columnOf(cell));
    const missing = (most.get(cell.row) ?? 0) - (texts.get(cell)?.length ?? 0);
    if (own?.names && missing > 0) {
      const { beginnings, ends } = own.names;
      const apart = [
        { beginnings, ends: NONE },
        { beginnings, ends },
      ].map((names) => paragraphsOf(lines, own, known, names));
      const fitting = apart.find((each) => each.length === most.get(cell.row));
      if (fitting) texts.set(cell, fitting);
    }
  }
  return new Map([...texts].map(([cell, own]) => [cell, own.join('\n')]));
}

/** Where the text of a column is wrapped: how far full lines reach from the left border of their cell, and how long they are. */
interface Wall {
  right: number;
  width: number;
}

/** What is usual in a column: where its lines are wrapped, how far letters and lines are apart. */
interface Measure {
  wall: Wall | null;
  tracking: number | null;
  leading: number | null;
}

function measureOf(cells: readonly JoinedCell[]): Measure {
  const trackings: number[] = [];
  const leadings: number[] = [];
  for (const { parts } of cells) {
    for (const { lines } of parts) {
      lines.forEach((line, index) => {
        const tracking = trackingOf(line);
        if (tracking !== null) trackings.push(tracking);
        const next = lines[index + 1];
        if (next && Math.abs(next.size - line.size) < DOCUMENT.sameSize * line.size)
          leadings.push(next.baseline - line.baseline);
      });
    }
  }
  const tracking = quantile(trackings, DOCUMENT.usualTracking);
  return { wall: wallOf(cells, tracking ?? 0), tracking, leading: quantile(leadings, DOCUMENT.usualLeading) };
}

function quantile(values: number[], share: number): number | null {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length * share)] ?? null;
}

/** Where a line ends that another follows, from the left border of its cell, and where it could end. */
interface LineEnd {
  line: Line;
  right: number;
  width: number;
  full: number;
  size: number;
  hangs: boolean;
}

/**
 * The wall at which most lines of a column end. Where it is far from the border of the cells, as it does where a
 * column is wider than its text, nearly all lines must.
 */
function wallOf(cells: readonly JoinedCell[], tracking: number): Wall | null {
  const own: LineEnd[] = [];
  for (const { parts } of cells) {
    for (const { box, lines } of parts) {
      const edge = box[2] - paddingOf(box, lines);
      const full = fullRight(edge, lines) - box[0];
      for (const line of lines.slice(0, -1)) {
        const right = solidEnd(line, edge);
        const hangs = HANGS.test(line.text);
        const [width, { size }] = [right - line.left, line];
        own.push({ line, right: right - box[0], width, full, size, hangs });
      }
    }
  }
  const size = own[0]?.size ?? 0;
  const solid = own.filter((end) => !end.hangs);
  const room = own.reduce((most, end) => Math.max(most, end.full), 0);
  const wall = (values: readonly number[]): number | null => {
    const most = values.reduce((max, value) => Math.max(max, value), 0);
    const there = values.filter((value) => value > most - DOCUMENT.wallDepth * size).length;
    const isNear = room - most < DOCUMENT.wallDepth * size;
    const least = isNear ? DOCUMENT.wallLines : DOCUMENT.farWallLines;
    const share = isNear ? DOCUMENT.wallShare : DOCUMENT.farWallShare;
    return there >= least && there >= share * own.length ? most : null;
  };
  const right =
    wall(solid.map((end) => end.right)) ?? wall(own.map((end) => end.right)) ?? spreadWall(solid, tracking);
  const width = wall(solid.map((end) => end.width)) ?? wall(own.map((end) => end.width)) ?? right;
  return right === null || width === null ? null : { right, width };
}

/** The wall at which the longest lines end together, the letters of some of them spread to reach it; or null. */
function spreadWall(ends: readonly LineEnd[], tracking: number): number | null {
  const most = ends.reduce((max, { right }) => Math.max(max, right), 0);
  const flush = ends.filter(({ right }) => right > most - DOCUMENT.flush);
  const spread = flush.filter(
    ({ line, size }) => ((trackingOf(line) ?? 0) - tracking) * line.text.length > DOCUMENT.spread * size,
  );
  return spread.length >= DOCUMENT.habit ? most : null;
}

/** The lines of a cell, part after part, each with what is before it. */
function linesOfCell(cell: JoinedCell, { wall, tracking, leading }: Measure, isRuled: boolean): CellLine[] {
  const found: CellLine[] = [];
  const centred = isCentred(cell);
  let before: { line: Line; free: number } | null = null;
  for (const { box, lines } of cell.parts) {
    // What the borders of a cell tell is less exact than what its lines do.
    const right = wall
      ? box[0] + wall.right
      : fullRight(box[2] - paddingOf(box, lines), lines) - DOCUMENT.roomError * (lines[0]?.size ?? 0);
    const width = wall ? wall.width : box[2] - box[0] - DOCUMENT.usualPadding;
    const left = leftOf(lines);
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      const isIndented = before !== null && !centred && line.left - left > DOCUMENT.indent * line.size;
      const isApart =
        above !== undefined && leading !== null && line.baseline - above.baseline > DOCUMENT.apart * leading;
      const ending = before === null ? 'full' : endingOf(before.line, line, before.free, tracking);
      const kind = ending === 'just' && wall === null && !isRuled ? 'open' : KINDS[ending];
      // A full line without a mark at its end goes on, however far off: some programs move lines from a page's end.
      const isTold = isApart && (ending === 'early' || END.test(above.text));
      found.push({ line, kind: isIndented || isTold ? 'break' : kind });
      before = { line, free: centred ? width - (line.right - line.left) : right - line.right };
    });
  }
  return found;
}

/** True where the lines of a cell are around its middle. */
function isCentred(cell: JoinedCell): boolean {
  const placed = cell.parts.flatMap(({ box, lines }) => lines.map((line) => ({ box, line })));
  const lefts = placed.map(({ box, line }) => line.left - box[0]);
  const size = placed[0]?.line.size ?? 0;
  if (Math.max(...lefts) - Math.min(...lefts) < DOCUMENT.oneLeft * size) return false;
  return placed.every(
    ({ box, line }) => Math.abs((line.left + line.right - box[0] - box[2]) / 2) < DOCUMENT.oneMiddle * size,
  );
}

/** Where a full line of a cell ends: `edge` is its right border less the padding that it has on the left. */
function fullRight(edge: number, lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, solidEnd(line, edge)), edge);
}

/** Where a line ends without a mark that hangs over the edge at which the text is wrapped. */
function solidEnd({ text, right, size }: Line, edge: number): number {
  return right > edge && HANGS.test(text) ? right - size : right;
}

/** The room between the left border of a cell and its text. */
function paddingOf(box: Box, lines: readonly Line[]): number {
  return Math.max(0, Math.min(leftOf(lines) - box[0], DOCUMENT.mostPadding));
}

/** Where lines begin. Some programs set an opening mark at the head of a line half a character further left. */
function leftOf(lines: readonly Line[]): number {
  const solid = lines.filter((line) => !OPENING.test(line.text));
  return (solid.length > 0 ? solid : lines).reduce((least, line) => Math.min(least, line.left), Infinity);
}

/** The lines between two certain breaks. */
function paragraphs(lines: readonly CellLine[]): Line[][] {
  const found: Line[][] = [];
  for (const { line, kind } of lines) {
    const last = found.at(-1);
    if (!last || kind === 'break') found.push([line]);
    else last.push(line);
  }
  return found;
}

/** What shows in the lines of a column where no doubt is. */
function habitsOf(column: readonly (readonly CellLine[])[]): Habits {
  // The heading of the column may be on each page, and is none of its texts.
  const textOf = (lines: readonly CellLine[]): string => lines.map(({ line }) => line.text).join('');
  const heading = textOf(column[0] ?? []);
  const cells = column.filter((lines) => textOf(lines) !== heading);
  const inner = new Map<string, number>();
  const last = new Map<string, number>();
  const add = (counts: Map<string, number>, mark: string): void =>
    void counts.set(mark, (counts.get(mark) ?? 0) + 1);
  let headings = 0;
  let others = 0;
  let unmarked = 0;
  for (const lines of cells) {
    for (const { line } of lines) for (const [mark] of line.text.matchAll(INNER)) add(inner, mark);
    for (const own of paragraphs(lines)) {
      const end = END.exec(own.at(-1)?.text ?? '')?.[0];
      const first = own[0]?.text ?? '';
      if (end !== undefined) add(last, end);
      else if (!isHeading(first)) unmarked++;
      if (own.length > 1 || !HEADING.test(first)) continue;
      if (PUNCTUATION.test(first)) others++;
      else headings++;
    }
  }
  const names = namesOf(cells);
  const ends = [...last]
    .filter(([mark, count]) => count >= DOCUMENT.habit && !inner.has(mark))
    .map(([mark]) => mark);
  const all = [...last.values()].reduce((sum, count) => sum + count, 0) + unmarked;
  const marked = all >= DOCUMENT.habit && unmarked <= DOCUMENT.rare * all;
  return { names, marked, ends: new Set(ends), headings: headings >= DOCUMENT.habit && others === 0 };
}

/** True for a text that begins like a heading and holds no mark. */
function isHeading(text: string): boolean {
  return HEADING.test(text) && !PUNCTUATION.test(text);
}

/** How names begin and end in a column that holds nothing else: they share their beginnings, and hold no marks. */
function namesOf(cells: readonly (readonly CellLine[])[]): Habits['names'] {
  const beginnings = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const lines of cells) {
    for (const own of paragraphs(lines)) {
      const text = own.map((line) => line.text).join('');
      if (MARK.test(text)) return null;
      if (text.length <= DOCUMENT.nameBeginning) continue;
      const beginning = text.slice(0, DOCUMENT.nameBeginning);
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
      const end = text.slice(-1);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  const usual = (counts: ReadonlyMap<string, number>): Set<string> =>
    new Set([...counts].filter(([, count]) => count >= DOCUMENT.habit).map(([text]) => text));
  const shared = usual(beginnings);
  return shared.size > 0 ? { beginnings: shared, ends: usual(ends) } : null;
}

/** The paragraphs of one line whose ends are certain. */
function knownOf(cells: readonly (readonly CellLine[])[]): Known {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const openers = new Set<string>();
  const followers = new Map<string, Set<string>>();
  for (const lines of cells) {
    lines.forEach(({ line: { text } }, index) => {
      if (!HEADING.test(text) || PUNCTUATION.test(text)) return;
      const own = followers.get(text) ?? new Set();
      followers.set(text, own.add(lines[index + 1]?.line.text[0] ?? ''));
    });
    for (const own of paragraphs(lines)) {
      const first = own[0]?.text ?? '';
      const opener = OPENER.exec(first)?.[0];
      if (opener !== undefined) openers.add(opener);
      if (own.length !== 1 || first.length <= DOCUMENT.nameBeginning) continue;
      whole.add(first);
      beginnings.add(first.slice(0, DOCUMENT.nameBeginning));
    }
  }
  const headings = [...followers].filter(([, own]) => own.size > 1).map(([text]) => text);
  return { whole, beginnings, openers, headings: new Set(headings) };
}

/** The paragraphs of a cell from its lines: those that are open are decided here. */
function paragraphsOf(
  lines: readonly CellLine[],
  habits: Habits,
  known: Known,
  names: Habits['names'] = null,
): string[] {
  const found: string[] = [];
  // Names that are split by marks are not split by lines too.
  const isList =
    lines.some(({ line }) => line.text.includes('、')) && !lines.some(({ line }) => END.test(line.text));
  lines.forEach(({ line, kind }, index) => {
    const before = lines[index - 1]?.line;
    const last = found.at(-1) ?? '';
    const begins =
      before === undefined ||
      opensStep(before, line) ||
      (kind === 'break' && !isStepNumber(last)) ||
      (!GOES_ON.test(last) &&
        !isStepNumber(last) &&
        ((kind === 'likely' && !isList && mayEnd(last, line.text, habits)) ||
          endsBy(last, line.text, habits, known, names)));
    if (begins) found.push(line.text);
    else found[found.length - 1] = joinPrinted(last, line.text);
  });
  return found;
}

/**
 * True where nothing in the texts speaks against a paragraph's end between lines of which the second just fitted. A
 * step goes on to its mark, or to the next part; a name begins as the others of its column do.
 */
function mayEnd(paragraph: string, next: string, { names, marked }: Habits): boolean {
  if (names) return names.beginnings.has(next.slice(0, DOCUMENT.nameBeginning));
  const isEnded = END.test(paragraph) || isHeading(paragraph);
  return isEnded || (!marked && (!isStep(paragraph) || OPENER.test(next)));
}

/** True where the paragraph so far is whole, by what is known and usual, and the `next` line begins another. */
function endsBy(
  paragraph: string,
  next: string,
  habits: Habits,
  known: Known,
  names: Habits['names'],
): boolean {
  const mark = END.exec(paragraph)?.[0];
  if (mark !== undefined) return habits.ends.has(mark);
  const opener = OPENER.exec(next)?.[0];
  if (opener !== undefined && known.openers.has(opener)) return true;
  if (known.headings.has(paragraph)) return true;
  if (known.whole.has(paragraph) && known.beginnings.has(next.slice(0, DOCUMENT.nameBeginning))) return true;
  if (names?.beginnings.has(next.slice(0, DOCUMENT.nameBeginning)) === true) return true;
  if (names?.ends.has(paragraph.slice(-1)) === true) return true;
  if (!habits.headings || !HEADING.test(paragraph) || PUNCTUATION.test(paragraph)) return false;
  // A heading holds no marks: where the rest of the lines has one, the heading ended before.
  return PUNCTUATION.test(next);
}
