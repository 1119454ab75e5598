import type { Piece, TableLine } from '../pieces.js';
import type { Scribe } from '../say.js';

/** Markdown: headings with #, tables as GitHub writes them. */
export function writeMarkdown(pieces: readonly Piece[], scribe: Scribe): string {
  return pieces
    .flatMap((piece): string[] => {
      switch (piece.kind) {
        case 'sheet':
          return [];
        case 'title':
          return [`# ${scribe.write(piece.text, 'plain')}`, ''];
        case 'heading':
          return [`${'#'.repeat(piece.level)} ${scribe.write(piece.text, 'plain')}`, ''];
        case 'paragraph':
          // A line that begins with 1. would be numbered by Markdown itself.
          return [scribe.write(piece.text).replace(/^(\d+)\./u, '$1\\.'), ''];
        case 'contents':
          return [`${scribe.write(piece.text, 'plain')}.....${piece.page}`, ''];
        case 'table':
          return [...tableOf(piece.lines, scribe), ''];
      }
    })
    .join('\n');
}

function tableOf(lines: readonly TableLine[], scribe: Scribe): string[] {
  const width = Math.max(...lines.map((line) => (line.kind === 'group' ? 1 : line.cells.length)));
  return lines.flatMap((line, index) => {
    const cells = cellsOf(line, scribe);
    const full = [...cells, ...Array.from({ length: width - cells.length }, () => '')];
    const text = `| ${full.join(' | ')} |`;
    return index === 0 ? [text, `|${' --- |'.repeat(width)}`] : [text];
  });
}

function cellsOf(line: TableLine, scribe: Scribe): string[] {
  switch (line.kind) {
    case 'heads':
      return line.cells.map(({ text }) => text);
    case 'group':
      return [scribe.write(line.text, 'plain')];
    case 'row':
      return line.cells.map((cell) =>
        cell === null ? '' : scribe.write(cell.text, 'plain').replaceAll('\n', '<br>'),
      );
  }
}
