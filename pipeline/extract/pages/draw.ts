/** A page as SVG with what was found drawn over it: for a person who wants to know why a layout failed. */
import type { Block } from '../../model.js';
import { turnBox } from './seen/turn.js';
import type { PageContent } from './types.js';

/** Text for an XML document. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

const show = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * The page as SVG, in points: glyphs in grey, edges in red, cells in blue with `row,column` at their corner.
 * `blocks` are those of the document.
 */
export function drawPage(page: PageContent, blocks: readonly Block[]): string {
  const [width, height] = [show(page.width), show(page.height)];
  const shown: [number, number] =
    page.turn % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
  ];
  for (const glyph of page.glyphs) {
    if (glyph.text === ' ') continue;
    parts.push(
      `<text x="${show(glyph.left)}" y="${show(glyph.baseline)}" font-size="${show(glyph.size)}" fill="#444" font-family="sans-serif">${escape(glyph.text)}</text>`,
    );
  }
  for (const edge of page.edges) {
    const [x1, y1, x2, y2] =
      edge.direction === 'h'
        ? [edge.from, edge.at, edge.to, edge.at]
        : [edge.at, edge.from, edge.at, edge.to];
    parts.push(
      `<line x1="${show(x1)}" y1="${show(y1)}" x2="${show(x2)}" y2="${show(y2)}" stroke="#d22" stroke-width="0.6"/>`,
    );
  }
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const cell of block.rows.flatMap((row) => row.cells)) {
      if (cell.place.kind !== 'page') continue;
      for (const { page: number, box } of [cell.place, ...(cell.place.rest ?? [])]) {
        if (number !== page.page) continue;
        const [left, top, right, bottom] = turnBox(box, page.turn, ...shown);
        parts.push(
          `<rect x="${show(left)}" y="${show(top)}" width="${show(right - left)}" height="${show(bottom - top)}" fill="#26c" fill-opacity="0.06" stroke="#26c" stroke-width="0.8"/>`,
          `<text x="${show(left + 1)}" y="${show(top + 5)}" font-size="5" fill="#26c">${cell.row},${cell.column}</text>`,
        );
      }
    }
  }
  parts.push('</svg>');
  return `${parts.join('\n')}\n`;
}
