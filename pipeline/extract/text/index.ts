import { mostFrequent } from '../../common/count.js';
import { lineate } from '../../common/steps.js';
import type { Block, Cell, Paragraph, Row, Table, Tables, TextSource } from '../../model.js';
import { SENTENCE_CHARACTERS } from '../settings.js';
import { unwrap } from './unwrap.js';
import { joinLastRows } from './last-rows.js';
import { splitLines, type TextLine } from './lines.js';
import { joinWrappedRows } from './wrapped-rows.js';

/** A line of a contents list, whose page number often stands behind a tab. */
const CONTENTS_LINE = /(?:(?<![.．…·•_-])[.．…·•_-]{3,}|…)[ \u3000]*\t\s*\d+\s*$/u;

/** Text in a cell that only a reader of markup understands: a tag or a character reference. */
const MARKUP = /<\/?[a-z][^<>\t\n]*>|&(?:[a-z]{2,8}|#\d{1,6});/i;

/**
 * Tab-separated text → Tables. A line with a tab is a row; a blank line inside a table is a page break; any
 * other line is a paragraph and ends the table. Markup in cells is read as a browser would.
 */
export async function extractText(source: TextSource): Promise<Tables> {
  // Most documents have no markup: the parser is loaded for those that do.
  const markup = MARKUP.test(source.text) ? (await import('../html/shown-text.js')).fragmentText : null;
  const plain = (text: string): string =>
    markup !== null && MARKUP.test(text) ? markup(text) : lineate(text);
  const split = splitLines(source.text);
  const { lines, notes } = joinLastRows(joinWrappedRows(split, isRow), isRow);
  const pages = source.text.includes('\f') ? source.text.split('\f').length : null;
  return {
    document: source.document,
    format: 'text',
    encoding: source.encoding,
    pages,
    pageStarts: pageStartsOf(split),
    blocks: blocksOf(lines, plain),
    notes: [...source.notes, ...notes],
  };
}

/** The line that each form feed puts at the top of a page: the first that shows something. */
function pageStartsOf(lines: readonly TextLine[]): number[] {
  const starts: number[] = [];
  let broken = false;
  for (const line of lines) {
    broken ||= line.startsPage;
    if (!broken || line.text.trim() === '') continue;
    starts.push(line.placeAt(0).line);
    broken = false;
  }
  return starts;
}

function blocksOf(lines: TextLine[], plain: (text: string) => string): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let paragraphs: Paragraph[] = [];
  let blank = false;
  const closeTable = (): void => {
    for (const part of partsOf(rows)) blocks.push(tableOf(part));
    rows = [];
  };
  const closeParagraphs = (): void => {
    for (const paragraph of unwrap(paragraphs)) blocks.push(paragraph);
    paragraphs = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') {
      blank = true;
      closeParagraphs();
      continue;
    }
    if (isLastCell(line.text, rows) || (isRow(line.text) && !isPaddedParagraph(line.text, rows.length > 0))) {
      closeParagraphs();
      const row = rowOf(line, rows.length, plain);
      if (line.startsPage || (blank && rows.length > 0)) row.startsPage = true;
      rows.push(row);
    } else {
      closeTable();
      paragraphs.push(paragraphOf(line, plain));
    }
    blank = false;
  }
  closeParagraphs();
  closeTable();
  return blocks;
}

/**
 * True for a paragraph that a spreadsheet gave as a merged cell, with the tabs of the cells that it covers: outside
 * of a table any line with one filled cell, inside of one only a sentence.
 */
function isPaddedParagraph(text: string, inTable: boolean): boolean {
  const trimmed = text.trim();
  if (trimmed.includes('\t')) return false;
  return !inTable || (trimmed.length > SENTENCE_CHARACTERS && /[，。]/.test(trimmed));
}

/**
 * True for a row of a table of two columns whose first cell is that of the row above: a category that stands in its
 * first row only, and no numbers.
 *
 *     > | 党的建设→组织党员学习
 *     > | →评议民主党员
 */
function isLastCell(text: string, rows: readonly Row[]): boolean {
  return rows[0]?.cells.length === 2 && /^\t(?=[^\t]*\S)[^\t]*$/.test(text);
}

/** True for a line with a tab between or after cells; an indented or a contents line is a paragraph. */
function isRow(text: string): boolean {
  if (!text.includes('\t') || CONTENTS_LINE.test(text)) return false;
  return text.trimStart().includes('\t');
}

function rowOf(line: TextLine, index: number, plain: (text: string) => string): Row {
  const cells: Cell[] = [];
  let start = 0;
  for (const [column, raw] of line.text.split('\t').entries()) {
    const place = line.placeAt(start + raw.length - raw.trimStart().length);
    cells.push({ row: index, column, rowSpan: 1, columnSpan: 1, text: plain(raw), place });
    start += raw.length + 1;
  }
  return { cells, place: line.placeAt(0) };
}

function paragraphOf(line: TextLine, plain: (text: string) => string): Paragraph {
  const start = line.text.length - line.text.trimStart().length;
  const text = plain(line.text);
  const kept = line.text.trim() === text || line.text.startsWith(text, start);
  return {
    kind: 'paragraph',
    text: kept ? text : text.replaceAll('\n', ' '),
    heading: null,
    place: line.placeAt(start),
  };
}

/**
 * Rows of tables that only a blank line or a form feed parts: one begins where the number of cells changes there,
 * and the next row agrees.
 */
function partsOf(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  const votes = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const cells = row.cells.length;
    const begins =
      row.startsPage === true && rows[index + 1]?.cells.length === cells && cells !== mostVoted(votes);
    if (parts.length === 0 || begins) {
      parts.push([]);
      votes.clear();
    }
    parts.at(-1)?.push(row);
    votes.set(cells, (votes.get(cells) ?? 0) + 1);
  }
  for (const part of parts.slice(1)) {
    for (const [index, row] of part.entries()) for (const cell of row.cells) cell.row = index;
  }
  return parts;
}

function mostVoted(votes: ReadonlyMap<number, number>): number {
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0])[0];
}

/** Columns are as many as most rows have cells; trailing cells that are empty in every row are an editor's tabs. */
function tableOf(rows: Row[]): Table {
  const used = rows.reduce(
    (most, row) => Math.max(most, row.cells.findLastIndex((cell) => cell.text !== '') + 1),
    0,
  );
  for (const row of rows) row.cells.length = Math.min(row.cells.length, used);
  const columns = mostFrequent(rows.map((row) => row.cells.length));
  const first = rows[0]?.place ?? { kind: 'text', line: 1, column: 1 };
  return { kind: 'table', method: 'tabs', columns, rows, place: first };
}
