/** A page divided into ruled tables and the lines of text outside of them. */
import { say } from '../../../common/result.js';
import type { Box, Note } from '../../../model.js';
import { isCoarse } from './reject-grid.js';
import { joinEdges } from './edges.js';
import { gridsOf, type Grid, type GridCell } from './grid.js';
import { inkOf } from '../page/ink.js';
import { linesOf } from '../text/lines.js';
import { boxOf, outsideCells, textOverText } from '../notes.js';
import type {
  Edge,
  Glyph,
  Line,
  PageCell,
  PageContent,
  PageLayout,
  PageTable,
  Tag,
  TaggedCell,
} from '../types.js';
import { withoutUnderlines } from '../text/underlines.js';

/** A glyph whose box lies beyond its cell by this share of its width lies across the border. */
const ACROSS = 0.35;

/** Height of the stripes in which cells are looked up, in points. */
const STRIPE = 12;

/** Divides a page. Pure: the same page gives the same layout. */
export function layoutPage(page: PageContent): PageLayout {
  const { grids, rules } = gridsOf(withoutUnderlines(page.edges, page.glyphs));
  const notes: Note[] = [...page.notes];
  const outside: Glyph[] = [];
  const inside = new Map<GridCell, Glyph[]>();
  const lookups = grids.map(lookupOf);
  let between: Glyph | null = null;
  for (const glyph of page.glyphs) {
    const cell = cellOf(glyph, grids, lookups);
    if (!cell) {
      outside.push(glyph);
      if (glyph.text !== ' ' && grids.some((grid) => standsBetween(glyph, grid))) between ??= glyph;
      continue;
    }
    const list = inside.get(cell);
    if (list) list.push(glyph);
    else inside.set(cell, [glyph]);
  }
  if (between) notes.push(outsideCells(page.page, boxOf(between)));
  const tables: PageTable[] = [];
  for (const grid of grids) {
    const isEmpty = grid.cells.every((cell) => (inside.get(cell) ?? []).every((glyph) => glyph.text === ' '));
    if (isEmpty) continue;
    if (isCoarse(grid, inside, outside, page)) {
      // One by one: a cell may hold more glyphs than a call takes arguments.
      for (const cell of grid.cells) for (const glyph of inside.get(cell) ?? []) outside.push(glyph);
      for (const rule of levelsIn(page, grid.box)) rules.push(rule);
      continue;
    }
    tables.push(tableOf(page, grid, inside, notes));
  }
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    turn: page.turn,
    tables,
    lines: linesOf(outside, page),
    ...taggedOf(outside, page),
    rules,
    glyphs: page.glyphs.length,
    imageShare: page.imageShare,
    unreadable: page.unreadable,
    notes,
    broken: page.broken,
  };
}

/** The level rules of a page within a box. */
function levelsIn({ edges }: PageContent, [left, top, right, bottom]: Box): Edge[] {
  return joinEdges(edges, 'h').filter(
    (edge) => edge.at > top - 2 && edge.at < bottom + 2 && edge.to > left && edge.from < right,
  );
}

/** True where the structure tree says something of the page's text. */
function isTagged({ tags }: PageContent): boolean {
  for (const _ in tags) return true;
  return false;
}

/** The cells of the structure tree among glyphs that no ruled table holds. */
function taggedOf(outside: readonly Glyph[], page: PageContent): Pick<PageLayout, 'tagged' | 'untagged'> {
  if (!isTagged(page)) return { tagged: [], untagged: [] };
  const cells = new Map<string, { tag: TaggedCell['tag']; glyphs: Glyph[] }>();
  const rest: Glyph[] = [];
  for (const glyph of outside) {
    const tag = page.tags[page.marks[glyph.mark] ?? '']?.cell;
    if (!tag) {
      rest.push(glyph);
      continue;
    }
    const id = `${tag.table}.${tag.row}.${tag.column}`;
    const known = cells.get(id);
    if (known) known.glyphs.push(glyph);
    else cells.set(id, { tag, glyphs: [glyph] });
  }
  if (cells.size === 0) return { tagged: [], untagged: [] };
  return {
    tagged: [...cells.values()].map(({ tag, glyphs }) => ({ tag, lines: linesOf(glyphs, page) })),
    untagged: linesOf(rest, page),
  };
}

/** True for a glyph inside of a table that stands in none of its cells: beside or between cells that hold text. */
function standsBetween(glyph: Glyph, { box, cells }: Grid): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  return cells.length > 3 && x > box[0] + 2 && x < box[2] - 2 && y > box[1] + 2 && y < box[3] - 2;
}

function lookupOf(grid: Grid): Map<number, GridCell[]> {
  const stripes = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    for (let s = Math.floor(cell.box[1] / STRIPE); s <= Math.floor(cell.box[3] / STRIPE); s++) {
      const list = stripes.get(s);
      if (list) list.push(cell);
      else stripes.set(s, [cell]);
    }
  }
  return stripes;
}

const NO_CELLS: readonly GridCell[] = [];

/** The cell in which the middle of a glyph's ink stands. */
function cellOf(
  glyph: Glyph,
  grids: readonly Grid[],
  lookups: readonly Map<number, GridCell[]>[],
): GridCell | null {
  const [inkLeft, inkRight] = inkOf(glyph.text, glyph.left, glyph.right);
  const x = (inkLeft + inkRight) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  for (let index = 0; index < grids.length; index++) {
    const box = grids[index]?.box;
    if (!box || x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    const near = lookups[index]?.get(Math.floor(y / STRIPE)) ?? NO_CELLS;
    // By index: this is asked for each glyph of the document.
    for (let each = 0; each < near.length; each++) {
      const cell = near[each];
      if (cell && x >= cell.box[0] && x <= cell.box[2] && y >= cell.box[1] && y <= cell.box[3]) return cell;
    }
  }
  return null;
}

/**
 * True for a glyph across a border that is the end of what was drawn in its cell, as where text is a little too wide
 * for it: nothing was drawn on from there.
 */
function endsRun(glyph: Glyph, { glyphs }: PageContent, { box }: GridCell): boolean {
  const at = glyphs.indexOf(glyph);
  const isNear = (one: Glyph | undefined, other: Glyph | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.baseline - other.baseline) < 0.3 * glyph.size &&
    Math.abs(other.left - one.right) < glyph.size;
  const [before, after] = [isNear(glyphs[at - 1], glyph), isNear(glyph, glyphs[at + 1])];
  return glyph.right > box[2] ? before && !after : after && !before;
}

function tableOf(
  page: PageContent,
  grid: Grid,
  inside: ReadonlyMap<GridCell, Glyph[]>,
  notes: Note[],
): PageTable {
  let across: Box | null = null;
  const cells = grid.cells.map((cell): PageCell => {
    const glyphs = inside.get(cell) ?? [];
    for (const glyph of glyphs) {
      const [left, right] = inkOf(glyph.text, glyph.left, glyph.right);
      const width = right - left;
      const beyond = Math.max(cell.box[0] - left, right - cell.box[2]);
      if (glyph.text !== ' ' && beyond > ACROSS * width && width > 1 && !endsRun(glyph, page, cell))
        across ??= [...cell.box];
    }
    return cellWith(cell, linesOf(glyphs, page).map(withoutWords), tagOf(glyphs, page));
  });
  if (across) {
    notes.push({
      code: 'text-on-border',
      level: 'uncertain',
      message: say('有文字压在表格线上，属于哪一格不能确定', 'text lies on a rule: its cell is not certain'),
      place: { kind: 'page', page: page.page, box: across },
    });
  }
  const overprinted = cells.flatMap((cell) => cell.lines).find((line) => line.overprinted);
  if (overprinted) notes.push(textOverText(page.page, boxOf(overprinted)));
  const agreement = compareTags(page, grid, inside);
  if (agreement === 'differ') {
    notes.push({
      code: 'tags-differ',
      level: 'uncertain',
      message: say(
        '文档结构标签与表格线给出的单元格不一致，以表格线为准',
        'the structure tags and the ruling lines give different cells; the lines were followed',
      ),
      place: { kind: 'page', page: page.page, box: grid.box },
    });
  }
  return {
    page: page.page,
    method: agreement === 'same' ? 'tags' : 'lines',
    box: grid.box,
    columns: grid.columns,
    rows: grid.rows,
    cells,
  };
}

/**
 * A cell with its text, field by field: an object that is spread from two others has a shape of its own, which takes
 * more memory than the cell.
 */
function cellWith(
  cell: GridCell,
  lines: Line[],
  tag: Pick<PageCell, 'tagRow' | 'tagTable' | 'tagSpan' | 'header'>,
): PageCell {
  return {
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    box: cell.box,
    lines,
    openTop: cell.openTop,
    openBottom: cell.openBottom,
    tagRow: tag.tagRow,
    tagTable: tag.tagTable,
    tagSpan: tag.tagSpan,
    header: tag.header,
  };
}

const NO_WORDS: Line['words'] = [];

/** A line of a ruled cell: what its words are is of no more use, and a page is kept until its tables are joined. */
function withoutWords(line: Line): Line {
  line.words = NO_WORDS;
  return line;
}

/** The row of the structure tree that most of a cell's text is tagged with. */
function tagOf(
  glyphs: readonly Glyph[],
  page: PageContent,
): Pick<PageCell, 'tagRow' | 'tagTable' | 'tagSpan' | 'header'> {
  for (const glyph of isTagged(page) ? glyphs : []) {
    const cell = page.tags[page.marks[glyph.mark] ?? '']?.cell;
    if (cell && glyph.text !== ' ')
      return {
        tagRow: `${cell.table}.${cell.row}`,
        tagTable: cell.table,
        tagSpan: cell.rowSpan,
        header: cell.header,
      };
  }
  return { tagRow: null, tagTable: null, tagSpan: null, header: false };
}

/** Whether tags and rules part the text of a grid into the same cells. */
function compareTags(
  page: PageContent,
  grid: Grid,
  inside: ReadonlyMap<GridCell, Glyph[]>,
): 'none' | 'same' | 'differ' {
  if (!isTagged(page)) return 'none';
  const gridCellOfTag = new Map<string, GridCell>();
  let lastTag: Tag['cell'] = null;
  let id = '';
  let tagged = 0;
  let untagged = 0;
  for (const cell of grid.cells) {
    let own: string | null = null;
    for (const glyph of inside.get(cell) ?? []) {
      if (glyph.text === ' ') continue;
      const tag = page.tags[page.marks[glyph.mark] ?? '']?.cell;
      if (!tag) {
        untagged++;
        continue;
      }
      tagged++;
      if (tag === lastTag && own === id) continue;
      id = `${tag.table}.${tag.row}.${tag.column}`;
      lastTag = tag;
      const known = gridCellOfTag.get(id);
      if (known !== undefined && known !== cell) {
        if (!areParted(known, cell, grid, inside)) return 'differ';
        continue;
      }
      if (own !== null && own !== id) return 'differ';
      gridCellOfTag.set(id, cell);
      own = id;
    }
  }
  return tagged > 0 && untagged <= tagged / 4 ? 'same' : 'none';
}

/**
 * True for two cells of a row whose columns hold a text each in another row: the rule between them is the table's,
 * whatever their tags say. LibreOffice tags all that is left of a broken row as one cell.
 */
function areParted(
  one: GridCell,
  other: GridCell,
  { cells }: Grid,
  inside: ReadonlyMap<GridCell, Glyph[]>,
): boolean {
  if (one.row !== other.row) return false;
  const rowsOf = (column: number): number[] =>
    cells
      .filter((cell) => cell.column === column && cell.row !== one.row)
      .filter((cell) => inside.get(cell)?.some((glyph) => glyph.text !== ' ') === true)
      .map((cell) => cell.row);
  const rows = new Set(rowsOf(one.column));
  return rowsOf(other.column).some((row) => rows.has(row));
}
