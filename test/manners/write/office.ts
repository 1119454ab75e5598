import type { OfficeBlock } from '../../townships/office.js';
import type { TableRow } from '../../townships/table.js';
import type { Piece, TableLine } from '../pieces.js';
import type { Scribe } from '../say.js';

/** The pieces as the writers of office formats take them. */
export function officeBlocksOf(pieces: readonly Piece[], scribe: Scribe): OfficeBlock[] {
  return pieces.map((piece): OfficeBlock => {
    switch (piece.kind) {
      case 'sheet':
        return piece;
      case 'title':
        return { kind: 'heading', level: 1, text: scribe.write(piece.text, 'plain') };
      case 'heading':
        return { kind: 'heading', level: piece.level, text: scribe.write(piece.text, 'plain') };
      case 'paragraph':
        return { kind: 'paragraph', text: scribe.write(piece.text) };
      case 'contents':
        return { kind: 'contents', title: scribe.write(piece.text, 'plain'), page: piece.page };
      case 'table':
        return { kind: 'table', rows: piece.lines.map((line) => rowOf(line, scribe)), merged: true };
    }
  });
}

function rowOf(line: TableLine, scribe: Scribe): TableRow {
  switch (line.kind) {
    case 'heads':
      return {
        kind: 'headings',
        cells: line.cells.map(({ text }) => text),
        startsPage: false,
        spans: line.cells,
      };
    case 'group':
      return { kind: 'group', text: scribe.write(line.text, 'plain') };
    case 'row': {
      const [, category] = line.cells;
      return {
        kind: 'item',
        cells: line.cells.map((cell) =>
          cell === null ? [''] : scribe.write(cell.text, 'plain').split('\n'),
        ),
        category:
          category !== undefined && category?.span !== 1
            ? { text: '', printed: category !== null, span: category?.span ?? 0 }
            : null,
      };
    }
  }
}
