import type { TextPlace } from '../../model.js';

/** A logical line of a text document. `startsPage` is true after a form feed. */
export interface TextLine {
  text: string;
  startsPage: boolean;
  /** The place of a character of `text`. */
  placeAt: (offset: number) => TextPlace;
}

/** Splits at LF, CRLF, CR and form feed. Lines count from 1 as an editor shows them: a form feed ends none. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let number = 1;
  let column = 1;
  let start = 0;
  let startsPage = false;
  for (const match of text.matchAll(/\r\n|[\n\r\f]/g)) {
    lines.push(lineOf(text.slice(start, match.index), number, column, startsPage));
    if (match[0] === '\f') column += match.index - start + 1;
    else {
      number++;
      column = 1;
    }
    startsPage = match[0] === '\f';
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push(lineOf(text.slice(start), number, column, startsPage));
  return lines;
}

function lineOf(text: string, line: number, column: number, startsPage: boolean): TextLine {
  return { text, startsPage, placeAt: (offset) => ({ kind: 'text', line, column: column + offset }) };
}
