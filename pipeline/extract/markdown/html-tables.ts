/** A piece of a Markdown document: an HTML table, or Markdown. `line` is its first line, from 1. */
export interface SourcePiece {
  html: boolean;
  text: string;
  line: number;
}

/**
 * Cuts HTML tables out of Markdown. CommonMark ends an HTML block at a blank line, which would tear a table
 * whose source is set with blank lines into paragraphs; a table ends at its `</table>`, or at the end.
 */
export function splitHtmlTables(text: string): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let depth = 0;
  let start = 0;
  let line = 1;
  const cut = (end: number, html: boolean): void => {
    const piece = text.slice(start, end);
    if (piece.trim() !== '') pieces.push({ html, text: piece, line });
    line += piece.split('\n').length - 1;
    start = end;
  };
  for (const match of text.matchAll(/<(\/?)table(?=[\s>/])[^>]*>/gi)) {
    if (match[1] === '') {
      if (depth === 0) cut(match.index, false);
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) cut(match.index + match[0].length, true);
    }
  }
  cut(text.length, depth > 0);
  return pieces;
}
