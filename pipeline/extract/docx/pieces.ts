import { joinLines } from '../../common/characters.js';
import { lineate } from '../../common/steps.js';
import type { Block, Paragraph, PartPlace, Table } from '../../model.js';
import { BROKEN_TITLE_CHARACTERS } from '../settings.js';
import type { ParagraphOrigin } from './text-origin.js';

/** A paragraph as it was read: tabs and breaks are in its text. */
export interface RawParagraph {
  kind: 'raw';
  text: string;
  heading: number | null;
  /** A line of a list of contents: its last tab is drawn as leader dots. */
  contents: boolean;
  place: PartPlace;
  /** Where its text comes from, for who asked for it. */
  origin: ParagraphOrigin | null;
}

/** A piece of a story: a paragraph or a table. */
export type StoryPiece = RawParagraph | Table;

/** Behind a tab, the page number that ends a line of a list of contents. */
const PAGE = /\t[ \t]*(?=[-—]?\d{1,4}[-—]?\s*$)/;

/** Pieces as the blocks of a document; empty paragraphs are left out. */
export function blocksOfPieces(pieces: readonly StoryPiece[]): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'table') blocks.push(piece);
    else for (const text of linesOf(piece)) blocks.push(paragraph(piece, text));
  }
  return blocks;
}

/** The text of a cell, with the text of tables in it in reading order. */
export function cellText(pieces: readonly StoryPiece[]): string {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only?.kind === 'raw') return only.text === '' ? '' : lineate(only.text);
  return lineate(pieces.map(rawText).join('\n'));
}

function rawText(piece: StoryPiece): string {
  if (piece.kind === 'raw') return piece.text;
  return piece.rows.map((row) => row.cells.map((cell) => cell.text).join('\n')).join('\n');
}

function paragraph({ heading, place }: RawParagraph, text: string): Paragraph {
  return { kind: 'paragraph', text, heading, place };
}

/**
 * A line break within a short paragraph sets a title in lines, which belong together; in a long one, or in a list of
 * contents, it is a paragraph's end in all but name.
 */
function linesOf(raw: RawParagraph): string[] {
  if (raw.text === '') return [];
  const clean = (line: string): string => {
    const drawn = raw.contents ? line.replace(PAGE, '.....') : line;
    return lineate(drawn).replaceAll('\n', ' ');
  };
  if (!raw.text.includes('\n')) return [clean(raw.text)].filter((line) => line !== '');
  const lines = raw.text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
  const whole =
    !raw.contents && raw.text.length <= BROKEN_TITLE_CHARACTERS && !/\t|[.．…·]{3}/.test(raw.text);
  return whole && lines.length > 0 ? [lines.reduce(joinLines)] : lines;
}
