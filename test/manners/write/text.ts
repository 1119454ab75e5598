import type { Piece, TableLine } from '../pieces.js';
import type { Scribe } from '../say.js';

/** Text: a line for each paragraph and each row, tabs between cells. */
export function writeText(pieces: readonly Piece[], scribe: Scribe): string {
  return pieces
    .flatMap((piece): string[] => {
      switch (piece.kind) {
        case 'sheet':
          return [];
        case 'table':
          return [...piece.lines.map((line) => lineOf(line, scribe)), ''];
        case 'contents':
          return [`${scribe.write(piece.text, 'plain')}.....\t${piece.page}`];
        case 'title':
        case 'heading':
          return [scribe.write(piece.text, 'plain'), ''];
        case 'paragraph':
          return [scribe.write(piece.text), ''];
      }
    })
    .join('\n');
}

function lineOf(line: TableLine, scribe: Scribe): string {
  switch (line.kind) {
    case 'heads':
      return line.cells.map(({ text }) => text).join('\t');
    case 'group':
      return scribe.write(line.text, 'plain');
    case 'row':
      return line.cells
        .map((cell) => (cell === null ? '' : scribe.write(cell.text, 'plain').replaceAll('\n', ' ')))
        .join('\t');
  }
}
