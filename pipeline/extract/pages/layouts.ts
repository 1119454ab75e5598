/** The pages of a document as tables and lines, each let go when it is divided. */
import type { ExtractOptions } from '../../model.js';
import { layoutPage } from './layout/layout.js';
import { packPage } from './seen/pack.js';
import { numberSpots, pageNumbersAmongText, withoutNumbers, type NumberSpot } from './text/page-numbers.js';
import type { PageContent, PageLayout } from './types.js';

/**
 * The layouts of all pages; `read` gives a page by its number, from 1. Which numbers count the pages shows when all are
 * read: pages on which these stand among text are read again, without them. What was recognized on a picture took
 * seconds, and is kept for that. Throws what `read` throws.
 */
export async function layoutsOf(
  pages: number,
  read: (page: number) => Promise<PageContent>,
  { progress }: Pick<ExtractOptions, 'progress'> = {},
): Promise<PageLayout[]> {
  const layouts: PageLayout[] = [];
  const spots: NumberSpot[] = [];
  const recognized = new Map<number, PageContent>();
  for (let page = 1; page <= pages; page++) {
    const content = await read(page);
    if (content.scan) recognized.set(page, content);
    const layout = layoutPage(content);
    spots.push(...numberSpots(content, layout.tables, layout.lines));
    layouts.push(packPage(layout));
    progress?.(page, pages);
  }
  for (const [page, own] of pageNumbersAmongText(spots))
    layouts[page - 1] = packPage(layoutPage(withoutNumbers(recognized.get(page) ?? (await read(page)), own)));
  return layouts;
}
