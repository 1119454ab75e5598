/** What the structure tree says of glyphs: which cell of which of its tables they are in. */
import { linesOf } from '../text/lines.js';
import type { Glyph, PageCell, PageContent, PageLayout, TaggedCell } from '../types.js';

/** A cell of the structure tree. */
export type CellTag = TaggedCell['tag'];

/** What the structure tree says of a cell that was found otherwise. */
export type CellTags = Pick<PageCell, 'tagRow' | 'tagTable' | 'tagSpan' | 'header'>;

/** True where the structure tree says something of the page's text. */
export function hasTags({ tags }: PageContent): boolean {
  for (const _ in tags) return true;
  return false;
}

/** The cell of the structure tree that a glyph is in, or null. */
export function tagOf({ mark }: Glyph, { marks, tags }: PageContent): CellTag | null {
  return tags[marks[mark] ?? '']?.cell ?? null;
}

/** A name for a cell of the structure tree, the same for all of its glyphs. */
export function cellId(tag: CellTag): string {
  return `${rowId(tag)}.${tag.column}`;
}

/** A name for a row of the structure tree. */
export function rowId({ table, row }: CellTag): string {
  return `${table}.${row}`;
}

/** What the tree says of the cell that holds these glyphs: it goes by the first that is tagged. */
export function tagsOfCell(glyphs: readonly Glyph[], page: PageContent): CellTags {
  for (const glyph of hasTags(page) ? glyphs : []) {
    const tag = tagOf(glyph, page);
    if (tag && glyph.text !== ' ')
      return { tagRow: rowId(tag), tagTable: tag.table, tagSpan: tag.rowSpan, header: tag.header };
  }
  return { tagRow: null, tagTable: null, tagSpan: null, header: false };
}

/** The cells of the structure tree among glyphs that no ruled table holds, and the lines without them. */
export function taggedCells(
  outside: readonly Glyph[],
  page: PageContent,
): Pick<PageLayout, 'tagged' | 'untagged'> {
  if (!hasTags(page)) return { tagged: [], untagged: [] };
  const cells = new Map<string, { tag: CellTag; glyphs: Glyph[] }>();
  const rest: Glyph[] = [];
  for (const glyph of outside) {
    const tag = tagOf(glyph, page);
    if (!tag) {
      rest.push(glyph);
      continue;
    }
    const known = cells.get(cellId(tag));
    if (known) known.glyphs.push(glyph);
    else cells.set(cellId(tag), { tag, glyphs: [glyph] });
  }
  if (cells.size === 0) return { tagged: [], untagged: [] };
  return {
    tagged: [...cells.values()].map(({ tag, glyphs }) => ({ tag, lines: linesOf(glyphs, page) })),
    untagged: linesOf(rest, page),
  };
}
