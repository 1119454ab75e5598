import { escapeHtml } from '../../townships/markup.js';
import type { Piece, TableLine } from '../pieces.js';
import type { Scribe } from '../say.js';

/** HTML, as a site of a county shows it. */
export function writeHtml(pieces: readonly Piece[], scribe: Scribe): string {
  const body = pieces.flatMap((piece): string[] => {
    switch (piece.kind) {
      case 'sheet':
        return [];
      case 'title':
        return [`<h1>${text(scribe.write(piece.text, 'plain'))}</h1>`];
      case 'heading':
        return [`<h${piece.level}>${text(scribe.write(piece.text, 'plain'))}</h${piece.level}>`];
      case 'paragraph':
        return [`<p>${text(scribe.write(piece.text))}</p>`];
      case 'contents':
        return [`<p>${text(scribe.write(piece.text, 'plain'))}</p>`];
      case 'table':
        return [
          '<table border="1">',
          ...piece.lines.map((line) => rowOf(line, widthOf(piece.lines), scribe)),
          '</table>',
        ];
    }
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN"><head><meta charset="utf-8"><title>清单</title></head><body>',
    ...body,
    '</body></html>',
  ].join('\n');
}

const text = (plain: string): string => escapeHtml(plain).replaceAll('\n', '<br>');

function widthOf(lines: readonly TableLine[]): number {
  return Math.max(
    ...lines.map((line) =>
      line.kind === 'heads'
        ? line.cells.reduce((sum, { columns }) => sum + columns, 0)
        : line.kind === 'row'
          ? line.cells.length
          : 1,
    ),
  );
}

function rowOf(line: TableLine, width: number, scribe: Scribe): string {
  const spans = (columns: number, rows: number): string =>
    `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  switch (line.kind) {
    case 'heads':
      return `<tr>${line.cells.map((head) => `<th${spans(head.columns, head.rows)}>${text(head.text)}</th>`).join('')}</tr>`;
    case 'group':
      return `<tr><td colspan="${width}">${text(scribe.write(line.text, 'plain'))}</td></tr>`;
    case 'row':
      return `<tr>${line.cells
        .map((cell) =>
          cell === null ? '' : `<td${spans(1, cell.span)}>${text(scribe.write(cell.text, 'plain'))}</td>`,
        )
        .join('')}</tr>`;
  }
}
