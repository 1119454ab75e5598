import { fold, isWide } from '../../common/characters.js';
import { isDepartment } from '../../common/departments.js';
import { parseRowNumber } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import { SUM_LINE } from '../../common/vocabulary/counts.js';
import { DATE_LINE } from '../../common/vocabulary/front-lines.js';
import {
  classOf,
  CLOSING_MARKS,
  HALF_WIDTH_MARKS,
  LEADER_DOTS,
  OPENING_BRACKETS,
  CLOSING_BRACKETS,
  OPENING_MARKS,
  OPENING_QUOTES,
  CLOSING_QUOTES,
  PAUSES,
  STOPS,
} from '../../common/vocabulary/marks.js';
import { REMARK_START, SIGNATURE_LINE } from '../../common/vocabulary/notes.js';
import type { Note } from '../../model.js';
import { ROW_LINES, TITLE_LINE_CHARACTERS } from '../settings.js';
import type { TextLine } from './lines.js';
import { beginsAnew, isLineOfItsOwn } from './unwrap.js';
import { glue } from './wrapped-rows.js';

/** What ends a sentence, with the marks that may close behind it. */
const ENDED = new RegExp(`(?:[。；;！!？?]|${classOf(LEADER_DOTS)}{2})${classOf(CLOSING_MARKS, ')"')}*$`);
/** After these a sentence goes on, whatever stands below. */
const OPEN_END = new RegExp(`${classOf(PAUSES, OPENING_MARKS, ',:：(')}$`);
/** With these no line of its own begins. */
const GOES_ON = new RegExp(`^${classOf(PAUSES, STOPS, CLOSING_MARKS, HALF_WIDTH_MARKS, ')')}`);
/** A remark below a table. */
const REMARK = new RegExp(`^(?:[*※(（\\[【]*)(?:${REMARK_START})`);
/** What may be the number of a row: its first cell, if that is short. */
const FIRST_CELL = /^([^\t]{1,12})\t/;
const PAIRS = [
  [OPENING_BRACKETS + '(', CLOSING_BRACKETS + ')'],
  [OPENING_QUOTES, CLOSING_QUOTES],
] as const;

/** Whether a line below the last row of a table goes on with its last cell. */
type Belongs = 'cell' | 'paragraph' | 'unsure';

/** What a line is judged by, beside its own words. */
interface Below {
  /** The last cell so far. */
  cell: string;
  /** The cells above it end with a sentence's end. */
  sentences: boolean;
  /** Nothing is between the two but tabs: no blank line, no page break. */
  adjacent: boolean;
  /** The line right above a table is its title, unless it is nearer to the row above it. */
  aboveTable: boolean;
}

/**
 * Text below the last row of a table that goes on with its last cell is joined to it: a cell that was cut at a line's
 * or a page's end. In the middle of a table such a line is told as stray text; behind the last row nothing else would
 * tell it from a paragraph.
 *
 *     > | 5→林业草原→调处落实情况的排名通报→县林业局：取消以数量为依
 *     > | 据的考核，采用抽样回访。
 *     > | 本清单由县委编办负责解释。      ← a paragraph: the cell has ended
 */
export function joinLastRows(
  lines: readonly TextLine[],
  isRow: (text: string) => boolean,
): { lines: TextLine[]; notes: Note[] } {
  const joined: TextLine[] = [];
  const notes: Note[] = [];
  const manners = new Manners(lines, isRow);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    manners.pass(index);
    if (!isRow(line.text) || numberOf(line.text) === null) {
      joined.push(line);
      continue;
    }
    const { parts, last, doubt } = tailOf(lines, index, isRow, manners);
    joined.push(parts.length === 1 ? line : glue(parts, between));
    if (doubt !== null) notes.push(noteOn(doubt));
    index = last;
  }
  return { lines: joined, notes };
}

/** The lines of the last cell of the row at `first`, and the one of which that cannot be told. */
function tailOf(
  lines: readonly TextLine[],
  first: number,
  isRow: (text: string) => boolean,
  manners: Manners,
): { parts: TextLine[]; last: number; doubt: TextLine | null } {
  const row = lines[first] as TextLine;
  const parts = [row];
  const sentences = manners.endsSentences(row.text);
  let last = first;
  let cell = row.text.slice(row.text.lastIndexOf('\t') + 1).trim();
  let adjacent = true;
  let unended: TextLine | null = null;
  for (let at = first + 1; at < lines.length && at <= first + ROW_LINES; at++) {
    const next = lines[at] as TextLine;
    if (next.startsPage || next.text.trim() === '') adjacent = false;
    if (next.text.trim() === '') continue;
    const [rowBelow, near] = manners.rowBelow(at);
    if (isRow(next.text) || (rowBelow !== null && isNext(row.text, rowBelow.text))) break;
    if (isLostRow(row.text, next.text)) break;
    const aboveTable = near && (!adjacent || isRow(lines[at + 1]?.text ?? ''));
    const belongs = belongsTo({ cell, sentences, adjacent, aboveTable }, next.text);
    if (belongs === 'unsure') return { parts, last, doubt: next };
    if (belongs === 'paragraph') break;
    parts.push(indentless(next));
    last = at;
    cell = next.text.trim();
    unended = next;
    adjacent = true;
  }
  // Where the cells of a column end in a mark, and what was joined does not, it may be no part of the cell.
  return { parts, last, doubt: unended !== null && sentences && !ENDED.test(cell) ? unended : null };
}

function belongsTo({ cell, sentences, adjacent, aboveTable }: Below, line: string): Belongs {
  const text = fold(line);
  const above = fold(cell);
  if (!/\p{Script=Han}/u.test(text) || !/\p{Script=Han}/u.test(above)) return 'paragraph';
  const tabbed = /^[^\S\t]*\t/.test(line);
  if (ENDED.test(cell)) {
    if (!opensPart(text) || !sentences || !ENDED.test(text)) return 'paragraph';
    return adjacent || tabbed ? 'cell' : 'unsure';
  }
  if (OPEN_END.test(cell) || GOES_ON.test(text) || isOpen(above, text)) return 'cell';
  if (isApart(text, aboveTable)) return 'paragraph';
  if (sentences) return 'cell';
  // Names have no end mark: what has one is a sentence of its own.
  if (ENDED.test(text)) return 'paragraph';
  return tabbed || adjacent ? 'cell' : 'unsure';
}

/** True for a line that is a paragraph by its own words: a title, a note, a date, a signature, a sum, in brackets. */
function isApart(folded: string, aboveTable: boolean): boolean {
  if (beginsAnew(folded)) return true;
  if ([REMARK, DATE_LINE, SIGNATURE_LINE, SUM_LINE].some((apart) => apart.test(folded))) return true;
  if (/^[([【〔].*[)\]】〕]$/.test(folded)) return true;
  if (folded.length >= TITLE_LINE_CHARACTERS) return false;
  return !/[，,。；;]/.test(folded) && (aboveTable || isLineOfItsOwn(folded));
}

/** 县公安局：负责后续监督检查。 */
function opensPart(folded: string): boolean {
  const colon = folded.indexOf(':');
  return colon > 0 && isDepartment(folded.slice(0, colon)) && !REMARK.test(folded);
}

/** True where a bracket or a quotation mark of the cell is closed by the line only. */
function isOpen(cell: string, line: string): boolean {
  return PAIRS.some(([open, close]) => {
    const depth = depthOf(cell, open, close);
    return depth > 0 && depthOf(line, open, close) < 0;
  });
}

function depthOf(text: string, open: string, close: string): number {
  let depth = 0;
  for (const character of text) {
    if (open.includes(character)) depth++;
    if (close.includes(character)) depth--;
  }
  return depth;
}

function numberOf(row: string): number | null {
  const first = FIRST_CELL.exec(row)?.[1];
  return first === undefined ? null : parseRowNumber(fold(first));
}

function isNext(row: string, below: string): boolean {
  const above = numberOf(row);
  return above !== null && numberOf(below) === above + 1;
}

/**
 * True for a row that lost its tabs: it begins with the number that comes next, and counts nothing (3 项); or its blanks
 * part it into as many texts as the row above has cells, the first of them a number (3 民生服务 办好老年食堂).
 */
function isLostRow(row: string, line: string): boolean {
  const texts = line.trim().split(/\s+/);
  if (/^[\d０-９]{1,4}$/.test(texts[0] ?? '') && texts.length >= row.split('\t').length) return true;
  const own = /^(\d{1,4})(?![\d.])/.exec(fold(line))?.[1];
  const above = numberOf(row);
  return (
    own !== undefined && Number(own) - 1 === above && !/^\d+\s*[项个次家名人年月日类件种条]/.test(line.trim())
  );
}

/** A step and a department's part begin a line of the cell; else the line was cut where it stood. */
function between(above: string, below: string): string {
  if (ENDED.test(above)) return '\v';
  return isWide(above.at(-1) ?? '') || isWide(below[0] ?? '') ? '' : ' ';
}

/** The line without the tabs that put it into its column: it goes on in the cell above. */
function indentless(line: TextLine): TextLine {
  const indent = line.text.length - line.text.trimStart().length;
  return { ...line, text: line.text.trim(), placeAt: (offset) => line.placeAt(offset + indent) };
}

/** How the last cells of rows end, by the number of cells; and which row comes below a line. */
class Manners {
  /** For each line the first row with a number, and the first row at all, at it or below. */
  private readonly numbered: Int32Array;
  private readonly rows: Int32Array;
  private readonly filled: Int32Array;
  /** Rows so far that end with a sentence's end, and all, by the number of their cells; and those of the document. */
  private readonly seen = new Map<number, [ended: number, all: number]>();
  private readonly whole = new Map<number, [ended: number, all: number]>();

  constructor(
    private readonly lines: readonly TextLine[],
    private readonly isRow: (text: string) => boolean,
  ) {
    [this.numbered, this.rows, this.filled] = Array.from({ length: 3 }, () =>
      new Int32Array(lines.length + 2).fill(lines.length),
    ) as [Int32Array, Int32Array, Int32Array];
    for (let index = lines.length - 1; index >= 0; index--) {
      const { text } = lines[index] as TextLine;
      const row = isRow(text);
      this.numbered[index] = row && numberOf(text) !== null ? index : (this.numbered[index + 1] ?? 0);
      this.rows[index] = row ? index : (this.rows[index + 1] ?? 0);
      this.filled[index] = text.trim() === '' ? (this.filled[index + 1] ?? 0) : index;
      if (row && numberOf(text) !== null) count(this.whole, text);
    }
  }

  /** Takes the line into account, as one above those that come. A paragraph begins another table. */
  pass(index: number): void {
    const { text } = this.lines[index] as TextLine;
    if (this.isRow(text) && numberOf(text) !== null) count(this.seen, text);
    else if (text.trim() !== '' && !this.isRow(text)) this.seen.clear();
  }

  /** The row with a number below a line, and whether the line stands right above a table. */
  rowBelow(index: number): [row: TextLine | null, above: boolean] {
    const next = this.numbered[index + 1] ?? this.lines.length;
    return [
      this.lines[next] ?? null,
      this.filled[index + 1] === this.rows[index + 1] && this.rows[index + 1] !== this.lines.length,
    ];
  }

  /** True where the last cells of rows as wide as this one end with a sentence's end: of the table, or if it has few, of all. */
  endsSentences(row: string): boolean {
    const cells = row.split('\t').length;
    const of = this.seen.get(cells) ?? [0, 0];
    // The row itself is one of them.
    const [ended, all] = of[1] > 2 ? of : (this.whole.get(cells) ?? of);
    return all > 1 && ended * 2 >= all - 1 && ended > 0;
  }
}

function count(votes: Map<number, [ended: number, all: number]>, row: string): void {
  const cells = row.split('\t').length;
  const [ended, all] = votes.get(cells) ?? [0, 0];
  votes.set(cells, [ended + (ENDED.test(row.trimEnd()) ? 1 : 0), all + 1]);
}

function noteOn(line: TextLine): Note {
  return {
    code: 'row-end-unsure',
    level: 'uncertain',
    message: say(
      '表格最后一行下面的这一行，看不出是上面一格的内容，还是表格外的文字；请改为同一格，或空行后另起一段并以句号结尾',
      'this line below the last row of a table may go on with the cell above or be text outside of the table: make it one cell, or a paragraph that ends with a full stop',
    ),
    place: line.placeAt(line.text.length - line.text.trimStart().length),
  };
}
