import { checkDocument, readTables } from '../../pipeline/index.js';
import type { Table } from '../../pipeline/model.js';
import { Random } from '../townships/index.js';
import type { FuzzDocument } from './documents.js';
import { MOVED, mutationOf, REMOVED, type Mutation } from './mutations.js';
import { shownTables } from './shown.js';

/** What a document gives: what its tables hold, and all that is told of it. */
export interface Reading {
  cells: string | null;
  /** The first rows of its tables. */
  headings: readonly string[];
  told: readonly string[];
}

/**
 * What became of a damaged document. `fine`: it gives the same cells, or says what is wrong. `other`: it is another
 * document, as somebody may have written it, without more gone than what was changed.
 */
export interface Trial {
  outcome: 'fine' | 'other' | 'refused' | 'wrong-pass' | 'crash' | 'hang';
  mutation: string;
  detail: string;
}

/** Reads a document: as a duty list, or where it is none by its tables alone. */
export async function readingOf(name: string, bytes: Uint8Array): Promise<Reading> {
  const tables = await readTables(name, bytes);
  if (!tables.ok) return { cells: null, headings: [], told: [tables.failure.code] };
  const { cells, headings } = comparable(
    tables.value.blocks.flatMap((block) => (block.kind === 'table' ? [textsOf(block)] : [])),
  );
  const notes = tables.value.notes.filter((note) => note.level !== 'info').map((note) => note.message.en);
  const checked = await checkDocument(name, bytes, { lang: 'en' });
  if (!checked.ok) return { cells, headings, told: [...notes, checked.failure.code] };
  const { status, findings } = checked.value.report;
  return { cells, headings, told: [...notes, status, ...findings.map(({ message }) => message)] };
}

function textsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.cells.map(({ text }) => text.replace(/\s+/gu, '')));
}

/**
 * The rows of all tables, a line each. Left out is what takes nothing away where it is added or missing: empty cells at
 * the end of a row, a row without text (`|` alone on a line of Markdown), and headings again, as each page may have
 * them.
 */
function comparable(tables: readonly (readonly string[][])[]): { cells: string; headings: string[] } {
  const lines = tables.map((rows) =>
    rows.map((cells) => cells.join('\t').trimEnd()).filter((line) => line !== ''),
  );
  const headings = lines.flatMap(([first]) => first ?? []);
  const all = lines.flat();
  const kept = all.filter((line, index) => !headings.includes(line) || all.indexOf(line) === index);
  return { cells: kept.join('\n'), headings };
}

/** Damages a document as the seed says, and holds what it gives against what the sound one gives. */
export async function trialOf(document: FuzzDocument, sound: Reading, seed: number): Promise<Trial> {
  const mutation = mutationOf(document.format, document.bytes, new Random(seed));
  const { name, bytes, judge, plain } = mutation;
  try {
    const read = await readingOf(document.name, bytes);
    if (read.cells === null) return { outcome: 'refused', mutation: name, detail: '' };
    if (read.cells === sound.cells || read.told.some((each) => !sound.told.includes(each)))
      return { outcome: 'fine', mutation: name, detail: '' };
    const before = sound.cells ?? '';
    const isOther =
      isAsJudged(judge, document.format, bytes, before, read.cells) ||
      (plain === 'text' && differing(before, read.cells) <= 2) ||
      (plain === 'operator' && lacksOneText(before, read.cells)) ||
      ((name === REMOVED || name === MOVED) && hasRowsOf(sound, read.cells));
    return {
      outcome: isOther ? 'other' : 'wrong-pass',
      mutation: name,
      detail: isOther ? '' : differenceOf(before, read.cells),
    };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'crash', mutation: name, detail: stack.split('\n').slice(0, 3).join(' ') };
  }
}

/** True where what is read is what a changed document holds, as far as the judge of its change can tell. */
function isAsJudged(
  judge: Mutation['judge'],
  format: string,
  bytes: Uint8Array,
  before: string,
  read: string,
): boolean {
  if (judge === 'shown') return comparable(shownTables(format, bytes) ?? []).cells === read;
  return (
    judge !== 'told' &&
    Math.abs(before.length - read.length) <= judge &&
    rowsWithout(before, read) <= MOST_ROWS &&
    rowsWithout(read, before) <= MOST_ROWS
  );
}

/** Rows that such a change reaches at most: the one that it is in, and one beside it. */
const MOST_ROWS = 2;

/** How many rows of one text the other lacks; of equal rows each counts. */
function rowsWithout(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const row of other.split('\n')) left.set(row, (left.get(row) ?? 0) + 1);
  return text.split('\n').filter((row) => {
    const times = left.get(row) ?? 0;
    left.set(row, times - 1);
    return times <= 0;
  }).length;
}

/** How many characters are others; all where one text is longer. */
function differing(one: string, other: string): number {
  if (one.length !== other.length) return Infinity;
  const characters = [...other];
  return [...one].filter((character, index) => character !== characters[index]).length;
}

/** True where all cells are the same but for one, which is empty: its text is drawn where no cell is. */
function lacksOneText(before: string, read: string): boolean {
  const [cells, others] = [before.split(/[\t\n]/), read.split(/[\t\n]/)];
  const changed = others.filter((text, index) => text !== cells[index]);
  return cells.length === others.length && changed.length === 1 && changed[0] === '';
}

/**
 * True where all rows are read but those of headings: one was removed, and a list may go on without, or moved, and takes
 * nothing away where it stands.
 */
function hasRowsOf({ cells, headings }: Reading, read: string): boolean {
  const rowsIn = (text: string): string =>
    text
      .split('\n')
      .filter((row) => !headings.includes(row))
      .join('\n');
  return rowsIn(cells ?? '') === rowsIn(read);
}

/** The first row in which two documents differ. */
function differenceOf(sound: string, read: string): string {
  const [before, after] = [sound.split('\n'), read.split('\n')];
  const at = before.findIndex((row, index) => row !== after[index]);
  const row = at < 0 ? before.length : at;
  return `row ${row + 1}: ${(before[row] ?? '(none)').slice(-60)} → ${(after[row] ?? '(none)').slice(-60)}`;
}
