/**
 * The boxes of comments, in VML (ECMA-376-4, 19): Excel, WPS and LibreOffice show none without. Excel writes VML that
 * is no XML (`<br>` without an end), so what is there is never parsed: boxes are put in before its last tag.
 */
import { stringWidth } from '../../emit/words/columns-layout.js';
import type { CellComment } from './comments.js';
import { NOTE } from './settings.js';
import type { WorksheetLook } from './worksheet-look.js';

/** Shapes are numbered in blocks of so many, each of one drawing, which names it (`idmap`). */
const BLOCK = 1024;

/** The last column and row of a sheet (ECMA-376-1, 18.3.1.73). */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

const POINTS_TO_PIXELS = 4 / 3;

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The prefixes that the boxes need: a drawing that is there may declare them otherwise, or not at all. */
const SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A drawing without boxes. */
export const EMPTY_DRAWING = `<xml ${SPACES}></xml>`;

/** The highest number of a block that a drawing names; 0 where it names none. */
export function lastBlockOf(drawing: string): number {
  const named = [...drawing.matchAll(/<o:idmap\b[^>]*\bdata\s*=\s*["']([\d\s,]*)["']/g)];
  const used = [...drawing.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Math.floor(Number(id) / BLOCK));
  const blocks = named.flatMap(([, data = '']) => data.split(',').map(Number));
  return [...blocks, ...used].reduce((most, each) => Math.max(most, each || 0), 0);
}

/** How many blocks the boxes of comments take. */
export function blocksFor(comments: number): number {
  return Math.ceil(comments / (BLOCK - 1));
}

/** A drawing with a box for each comment, numbered from this block on; null where it has no end. */
export function withBoxes(
  drawing: string,
  comments: readonly CellComment[],
  block: number,
  look: WorksheetLook,
): string | null {
  const end = drawing.lastIndexOf('</');
  if (end < 0) return null;
  const blocks = Array.from({ length: blocksFor(comments.length) }, (_, index) => block + index);
  const known = /<o:idmap\b[^>]*\bdata\s*=\s*["'][\d\s,]*(?=["'])/.exec(drawing);
  const boxes = comments.map((comment, index) => {
    const id = (block + Math.floor(index / (BLOCK - 1))) * BLOCK + 1 + (index % (BLOCK - 1));
    return boxOf(comment, id, index + 1, look);
  });
  const map = known === null ? layoutOf(blocks) : '';
  const type = /id\s*=\s*["']_x0000_t202["']/.test(drawing) ? '' : SHAPE_TYPE;
  const before =
    known === null
      ? drawing.slice(0, end)
      : `${drawing.slice(0, known.index)}${known[0]},${blocks.join(',')}${drawing.slice(known.index + known[0].length, end)}`;
  const isDeclared = ['v', 'o', 'x'].every((prefix) => drawing.includes(`xmlns:${prefix}=`));
  const declared = (xml: string): string => (isDeclared ? xml : xml.replace(/^<([vo]:\w+)/, `<$1 ${SPACES}`));
  return [before, ...[map, type, ...boxes].filter(Boolean).map(declared), drawing.slice(end)].join('');
}

function layoutOf(blocks: readonly number[]): string {
  return `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`;
}

/** The box of a comment, to the right of its cell, as large as its text needs it. */
function boxOf({ row, column, text }: CellComment, id: number, order: number, look: WorksheetLook): string {
  const height = textHeight(text);
  const cell = look.merges.find(({ top, left }) => top === row && left === column);
  const first = Math.min((cell?.right ?? column) + 1, LAST_COLUMN);
  const [right, rightAt] = reached(look.columnWidth, first, NOTE.gap + NOTE.width, LAST_COLUMN);
  const [bottom, bottomAt] = reached(look.rowHeight, row, height, LAST_ROW);
  const gap = Math.round(NOTE.gap * POINTS_TO_PIXELS);
  const anchor = [first, gap, row, 0, right, rightAt, bottom, bottomAt].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${NOTE.width}pt;` +
    `height:${height}pt;z-index:${order};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}

/** Points: the height of a box that shows a text with its author above it, and a line in reserve. */
function textHeight(text: string): number {
  const room = Math.floor((NOTE.width - NOTE.margin) / (NOTE.size / 2));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / (room - 1))), 0);
  return (lines + 2) * NOTE.line + NOTE.margin;
}

/** The column (or row) and the pixels within it that lie so many points behind the beginning of another. */
function reached(
  sizeOf: (index: number) => number,
  from: number,
  length: number,
  last: number,
): [index: number, pixels: number] {
  let rest = length;
  for (let index = from; index < last; index++) {
    const size = sizeOf(index);
    if (rest <= size) return [index, Math.round(rest * POINTS_TO_PIXELS)];
    rest -= size;
  }
  return [last, 0];
}
