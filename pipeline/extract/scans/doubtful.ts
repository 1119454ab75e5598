/** Which characters of a document were recognized and may be others. */
import type { Block, Box, DoubtfulText, PagePlace, Place, Recognition, Span } from '../../model.js';
import type { PageLayout, ScanReading } from '../pages/types.js';
import { isDoubtful } from './cuttings.js';

/** What was recognized of a document, or null where nothing was. */
export function recognitionOf(blocks: readonly Block[], layouts: readonly PageLayout[]): Recognition | null {
  const scans = layouts.filter((layout) => layout.scan !== undefined);
  if (scans.length === 0) return null;
  const pagesRead = (how: ScanReading['how']): number[] =>
    scans.filter(({ scan }) => scan?.how === how).map(({ page }) => page);
  const glyphs = scans.flatMap(({ scan }) => scan?.glyphs ?? []);
  const pages = new Map(scans.flatMap(({ page, scan }) => (scan ? [[page, scan] as const] : [])));
  return {
    pages: pagesRead('read'),
    layered: pagesRead('layer'),
    unread: pagesRead('unread'),
    characters: glyphs.length,
    doubtful: glyphs.filter(isDoubtful).length,
    doubts: textsOf(blocks).flatMap((each) => doubtsIn(each, pages)),
  };
}

/** Each text of the document with its place. */
function textsOf(blocks: readonly Block[]): { text: string; place: Place }[] {
  return blocks.flatMap((block): { text: string; place: Place }[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells),
  );
}

function doubtsIn(
  { text, place }: { text: string; place: Place },
  pages: ReadonlyMap<number, ScanReading>,
): DoubtfulText[] {
  if (place.kind !== 'page' || text === '') return [];
  const glyphs = partsOf(place).flatMap(({ page, box }) =>
    (pages.get(page)?.glyphs ?? []).filter((glyph) => isIn(glyph, box)),
  );
  const spans = doubtfulSpans(text, glyphs);
  if (spans.length === 0) return [];
  const pictures = partsOf(place).flatMap(({ page, box }) =>
    (pages.get(page)?.cuttings ?? [])
      .filter((cutting) => isIn(edges(cutting.box), box, SLACK))
      .map(({ url }) => url),
  );
  return [{ text, spans, place, pictures }];
}

/** Points by which a cell may differ from the rules that it was cut out by. */
const SLACK = 3;

function partsOf({ page, box, rest = [] }: PagePlace): { page: number; box: Box }[] {
  return [{ page, box }, ...rest];
}

function edges([left, top, right, bottom]: Box): Record<'left' | 'top' | 'right' | 'bottom', number> {
  return { left, top, right, bottom };
}

/** True where the middle of something is in a box. */
function isIn(
  { left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>,
  box: Box,
  slack = 0,
): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > box[0] - slack && x < box[2] + slack && y > box[1] - slack && y < box[3] + slack;
}

/**
 * The doubtful characters of a text, by the glyphs that it was made of, which come in about the same order. Spaces are
 * none of them; where the two part, they are brought together again by the next characters that are the same.
 */
export function doubtfulSpans(text: string, glyphs: ScanReading['glyphs']): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    if (character.trim() === '') continue;
    let found = at;
    while (found < Math.min(glyphs.length, at + AHEAD) && glyphs[found]?.text !== character) found++;
    const glyph = glyphs[found];
    if (glyph?.text !== character) continue;
    at = found + 1;
    if (!isDoubtful(glyph)) continue;
    const last = spans.at(-1);
    if (last?.end === start) last.end = offset;
    else spans.push({ start, end: offset });
  }
  return spans;
}

/** Glyphs by which a text and its glyphs may be apart: a line of another text between them. */
const AHEAD = 80;
