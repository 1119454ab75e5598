/** A page that is a picture, as a page that was printed. */
import type { ExtractOptions } from '../../model.js';
import { pageContentOf, emptyPage } from '../pages/seen/content.js';
import { PAGE } from '../pages/settings.js';
import type { Drawing, Glyph, PageContent, PageLayout, ScanReading } from '../pages/types.js';
import { edgesOfPicture, readPicture } from './index.js';
import type { PagePicture } from './types.js';

/** True for a page that is an image, with hardly any text. */
export function isScan({ glyphs, imageShare }: Pick<PageLayout, 'imageShare'> & { glyphs: number }): boolean {
  return glyphs < PAGE.scanGlyphs && imageShare > PAGE.scanShare;
}

/** A page before its picture was read. */
export interface UnreadScan {
  number: number;
  page: { width: number; height: number };
  drawing: Drawing;
}

/**
 * The page from its picture, which is null where its pixels cannot be had; what little text lies over it stays. A page of
 * which nothing comes is empty and says so.
 */
export async function scannedPage(
  { number, page, drawing }: UnreadScan,
  picture: PagePicture | null,
  recognize: NonNullable<ExtractOptions['recognize']>,
): Promise<PageContent> {
  const read = picture && (await readPicture(picture, page.width, recognize));
  if (!read) {
    return {
      ...emptyPage(number),
      ...page,
      imageShare: 1,
      scan: { how: 'unread', glyphs: [], cuttings: [] },
    };
  }
  const own = drawing.glyphs.map((glyph, index) => ({ ...glyph, order: read.glyphs.length + index }));
  const content = pageContentOf({
    number,
    page,
    drawing: {
      ...drawing,
      glyphs: [...read.glyphs, ...own],
      edges: [...drawing.edges, ...read.edges],
      fills: [],
    },
    tags: new Map(),
    doubts: [],
  });
  return { ...content, scan: { how: 'read', glyphs: read.glyphs.map(bare), cuttings: read.cuttings } };
}

/** The page from the text that a scanner laid under its picture; its ruling lines are those of the picture. */
export function layeredPage({ number, page, drawing }: UnreadScan, picture: PagePicture | null): PageContent {
  const edges = [...drawing.edges, ...(picture ? edgesOfPicture(picture, page.width) : [])];
  const content = pageContentOf({
    number,
    page,
    drawing: { ...drawing, edges, fills: [] },
    tags: new Map(),
    doubts: [],
  });
  return { ...content, scan: { how: 'layer', glyphs: content.glyphs.map(bare), cuttings: [] } };
}

/** What is kept of a glyph until the document is whole. */
function bare({ text, left, top, right, bottom, certainty }: Glyph): ScanReading['glyphs'][number] {
  return { text, left, top, right, bottom, ...(certainty !== undefined && { certainty }) };
}
