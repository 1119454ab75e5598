import { STEP_MARK } from '../../common/vocabulary/ordinals.js';
import { ROW_LINES } from '../settings.js';
import type { TextLine } from './lines.js';

const STEP = new RegExp(`^${STEP_MARK}`, 'u');

/**
 * Rows whose cells hold line ends are made one logical line again: a cell in double quotes as spreadsheets copy
 * it, and a cell that was pasted from Word with each paragraph on a line. A line end inside a cell becomes a
 * vertical tab, which later counts as a line end of the cell.
 */
export function joinWrappedRows(lines: TextLine[], isRow: (text: string) => boolean): TextLine[] {
  const joined: TextLine[] = [];
  /** Cells of the rows of the table that is being read; 0 outside of a table. */
  let columns = 0;
  for (let index = 0; index < lines.length; index++) {
    let line = lines[index];
    if (line === undefined) break;
    if (!isRow(line.text)) {
      if (line.text.trim() !== '') columns = 0;
      joined.push(line);
      continue;
    }
    const quoted = joinQuoted(lines, index, columns);
    if (quoted !== null) {
      line = quoted.line;
      index = quoted.last;
    }
    if (columns === 0) columns = columnsAt(lines, index);
    const wrapped = quoted === null ? joinUnquoted(lines, index, columns) : null;
    if (wrapped !== null) {
      line = wrapped.line;
      index = wrapped.last;
    }
    joined.push(line);
  }
  return joined;
}

/**
 * The cells of a table's rows: those of its first row, which is its heading. Where that has run together with the row
 * below, and no other row has as many, they are those of rows that follow one another by their numbers.
 */
function columnsAt(lines: readonly TextLine[], first: number): number {
  const own = cellsOf(lines[first]?.text ?? '');
  const votes = new Map<number, number>();
  for (let index = first + 1; index < Math.min(lines.length, first + ROW_LINES); index++) {
    const above = lines[index - 1];
    const line = lines[index];
    if (line === undefined || (!line.text.includes('\t') && line.text.trim() !== '')) break;
    const cells = cellsOf(line.text);
    if (cells === own) return own;
    if (index > first + 1 && isNextRow(above, line) && cellsOf(above?.text ?? '') === cells)
      votes.set(cells, (votes.get(cells) ?? 0) + 1);
  }
  const [cells, count] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [own, 0]);
  return count > 1 || (count === 1 && own === 2 * cells - 1) ? cells : own;
}

function cellsOf(text: string): number {
  return text.split('\t').length;
}

/**
 * A row with too few cells whose following lines supply the rest, and steps that follow the last cell. A line
 * that has as many cells as the table is a row of its own, however short the one before it.
 */
function joinUnquoted(
  lines: TextLine[],
  first: number,
  columns: number,
): { line: TextLine; last: number } | null {
  const parts: TextLine[] = [lines[first] as TextLine];
  let cells = cellsOf(parts[0]?.text ?? '');
  let last = first;
  for (let index = first + 1; index < lines.length && parts.length < ROW_LINES; index++) {
    const next = lines[index];
    if (next === undefined || next.text.trim() === '' || next.startsPage) break;
    const more = cellsOf(next.text);
    if (more >= columns || cells + more - 1 > columns || isNextRow(lines[first], next)) break;
    if (more === 1) {
      // A line without a tab belongs to an open cell when a later line closes the row, and to a cell of steps when
      // it is the next one.
      const open =
        cells < columns ? closes(lines, index, cells, columns) : isStep(next.text) && isOfSteps(parts);
      if (!open) break;
    }
    parts.push(next);
    cells += more - 1;
    last = index;
  }
  if (last === first || cells !== columns) return null;
  return { line: glue(parts), last };
}

/** True for a line of several cells whose number follows that of the row: it is a row, whatever its cells. */
function isNextRow(row: TextLine | undefined, next: TextLine): boolean {
  const number = /^[^\S\t]*(\d{1,4})[^\S\t]*\t/;
  const above = number.exec(row?.text ?? '')?.[1];
  const below = number.exec(next.text)?.[1];
  return above !== undefined && below !== undefined && Number(below) === Number(above) + 1;
}

/** A step is a sentence: a category's line (（八）农业农村) has no full stop. */
function isStep(text: string): boolean {
  return /[；;。！]$/.test(text.trimEnd()) && STEP.test(text.trimStart());
}

/** True where the last cell so far is one of steps, or opens an enumeration. */
function isOfSteps(parts: readonly TextLine[]): boolean {
  const cell = parts.at(-1)?.text.split('\t').at(-1) ?? '';
  return STEP.test(cell.trimStart()) || /[；;：:]$/.test(cell.trimEnd());
}

/** True where lines from `index` on bring a row of `cells` cells to `columns` before a blank line or a whole row. */
function closes(lines: TextLine[], index: number, cells: number, columns: number): boolean {
  let have = cells;
  for (let at = index; at < lines.length && at < index + ROW_LINES; at++) {
    const next = lines[at];
    if (next === undefined || next.text.trim() === '' || next.startsPage) return false;
    const more = cellsOf(next.text);
    if (more >= columns) return false;
    have += more - 1;
    if (have === columns) return true;
    if (have > columns) return false;
  }
  return false;
}

/**
 * A row in which a cell opens with `"` and closes on a later line (RFC 4180 with tabs). A line between that is a
 * whole row shows that the mark was a slip of the pen.
 */
function joinQuoted(
  lines: TextLine[],
  first: number,
  columns: number,
): { line: TextLine; last: number } | null {
  const opening = lines[first];
  let open = opening !== undefined && opensQuote(opening.text, false);
  if (opening === undefined || !open) return null;
  const parts = [opening];
  for (let index = first + 1; index < lines.length && parts.length < ROW_LINES; index++) {
    const next = lines[index];
    if (next === undefined || (columns > 1 && cellsOf(next.text) >= columns)) return null;
    parts.push(next);
    open = opensQuote(next.text, open);
    if (!open) return { line: unquote(glue(parts)), last: index };
  }
  return null;
}

/** True where the last quoted cell of the text is still open; `open` tells whether one is before it. */
function opensQuote(text: string, open: boolean): boolean {
  if (!open && !text.includes('"')) return false;
  for (const cell of text.split('\t')) {
    if (!open && !cell.startsWith('"')) continue;
    const quotes = cell.split('"').length - 1;
    if (quotes % 2 === 1) open = !open;
  }
  return open;
}

/** Takes the quotation marks off cells that hold a line end. */
function unquote(line: TextLine): TextLine {
  const text = line.text
    .split('\t')
    .map((cell) => (/^".*\v.*"$/u.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .join('\t');
  return { ...line, text };
}

/**
 * One logical line of several; a place within it is that of the line which holds the character. Between the lines a
 * vertical tab stands for the line end, where `between` asks for nothing else.
 */
export function glue(
  parts: readonly TextLine[],
  between: (above: string, below: string) => string = () => '\v',
): TextLine {
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    if (starts.length > 0) text += between(text, part.text);
    starts.push(text.length);
    text += part.text;
  }
  const placeAt: TextLine['placeAt'] = (offset) => {
    const which = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return (parts[which] as TextLine).placeAt(offset - (starts[which] ?? 0));
  };
  return { text, startsPage: parts[0]?.startsPage ?? false, placeAt };
}
