/** A grid with its glyphs as a table of the page, and what is doubtful about it. */
import { say } from '../../../common/result.js';
import type { Box, Note } from '../../../model.js';
import type { RuledCell } from '../ruled/cells.js';
import type { CellGlyphs } from '../ruled/glyph-cells.js';
import type { Grid } from '../ruled/grid.js';
import { boxOf, textOverText } from '../notes.js';
import { inkOf } from '../seen/ink.js';
import { RULED } from '../settings.js';
import { tagsOfCell, type CellTags } from '../tagged/glyph-tags.js';
import { compareTags } from '../tagged/tag-agreement.js';
import { linesOf } from '../text/lines.js';
import type { Glyph, Line, PageCell, PageContent, PageTable } from '../types.js';

/** The table of a grid. What is doubtful is added to `notes`. */
export function ruledTable(page: PageContent, grid: Grid, inside: CellGlyphs, notes: Note[]): PageTable {
  const cells = grid.cells.map((cell): PageCell => {
    const glyphs = inside.get(cell) ?? [];
    return cellWith(cell, linesOf(glyphs, page).map(withoutWords), tagsOfCell(glyphs, page));
  });
  const crossed = grid.cells.find((cell) => inside.get(cell)?.some((glyph) => crosses(glyph, page, cell)));
  if (crossed) notes.push(textOnBorder(page.page, [...crossed.box]));
  const overprinted = cells.flatMap((cell) => cell.lines).find((line) => line.overprinted);
  if (overprinted) notes.push(textOverText(page.page, boxOf(overprinted)));
  const agreement = compareTags(page, grid, inside);
  if (agreement === 'differ') notes.push(tagsDiffer(page.page, grid.box));
  return {
    page: page.page,
    method: agreement === 'same' ? 'tags' : 'lines',
    box: grid.box,
    columns: grid.columns,
    rows: grid.rows,
    cells,
  };
}

/** True for a glyph that lies across the border of its cell. */
function crosses(glyph: Glyph, page: PageContent, cell: RuledCell): boolean {
  if (glyph.text === ' ') return false;
  const [left, right] = inkOf(glyph.text, glyph.left, glyph.right);
  const width = right - left;
  const beyond = Math.max(cell.box[0] - left, right - cell.box[2]);
  return beyond > RULED.acrossBorder * width && width > RULED.leastInk && !endsRun(glyph, page, cell);
}

/**
 * True for a glyph across a border that is the end of what was drawn in its cell, as where text is a little too wide
 * for it: nothing was drawn on from there.
 *
 * ```
 * > | │ 组织开展宣│传    宣 is too wide for its cell
 * > | │ 组织开│展宣传    drawn on past the border: which cell it is of is not certain
 * ```
 */
function endsRun(glyph: Glyph, { glyphs }: PageContent, { box }: RuledCell): boolean {
  const at = glyphs.indexOf(glyph);
  const isNear = (one: Glyph | undefined, other: Glyph | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.baseline - other.baseline) < RULED.runBaseline * glyph.size &&
    Math.abs(other.left - one.right) < RULED.runGap * glyph.size;
  const [before, after] = [isNear(glyphs[at - 1], glyph), isNear(glyph, glyphs[at + 1])];
  return glyph.right > box[2] ? before && !after : after && !before;
}

/**
 * A cell with its text, field by field: an object that is spread from two others has a shape of its own, which takes
 * more memory than the cell.
 */
function cellWith(cell: RuledCell, lines: Line[], tags: CellTags): PageCell {
  return {
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    box: cell.box,
    lines,
    openTop: cell.openTop,
    openBottom: cell.openBottom,
    tagRow: tags.tagRow,
    tagTable: tags.tagTable,
    tagSpan: tags.tagSpan,
    header: tags.header,
  };
}

const NO_WORDS: Line['words'] = [];

/** A line of a ruled cell: what its words are is of no more use, and a page is kept until its tables are joined. */
function withoutWords(line: Line): Line {
  line.words = NO_WORDS;
  return line;
}

function textOnBorder(page: number, box: Box): Note {
  return {
    code: 'text-on-border',
    level: 'uncertain',
    message: say('有文字压在表格线上，看不出属于哪一格', 'text lies on a rule: its cell is not certain'),
    place: { kind: 'page', page, box },
  };
}

function tagsDiffer(page: number, box: Box): Note {
  return {
    code: 'tags-differ',
    level: 'uncertain',
    message: say(
      '文件内部的表格标记与画出的表格线不一致，以表格线为准',
      'the structure tags and the ruling lines give different cells; the lines were followed',
    ),
    place: { kind: 'page', page, box },
  };
}
