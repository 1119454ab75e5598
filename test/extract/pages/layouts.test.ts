import { expect, test } from '@jest/globals';
import { layoutsOf } from '../../../pipeline/extract/pages/layouts.js';
import { emptyPage } from '../../../pipeline/extract/pages/seen/content.js';
import type { Glyph, PageContent } from '../../../pipeline/extract/pages/types.js';

/** A page with a line of text across its foot, in the middle of which the number of the page stands. */
function page(number: number, isScan: boolean): PageContent {
  const glyph = (text: string, left: number, top: number): Glyph => ({
    text, left, top, right: left + 10, bottom: top + 10, size: 10, baseline: top + 9,
    angle: 0, mark: -1, lightness: 0, order: 1000 * top + left,
  }); // prettier-ignore
  const line = (top: number, texts = '字'.repeat(30)): Glyph[] =>
    [...texts].map((text, at) => glyph(text, 100 + 10 * at, top));
  const numbered = `${'字'.repeat(10)}-${number}-${'字'.repeat(17)}`;
  const scan = { how: 'read' as const, glyphs: [], cuttings: [] };
  return {
    ...emptyPage(number),
    width: 600,
    height: 800,
    glyphs: [...line(700), ...line(724), ...line(748, numbered)],
    ...(isScan && { scan }),
  };
}

test.each([true, false])(
  'a page whose picture was read (%s) is not recognized a second time',
  async (isScan) => {
    const asked: number[] = [];
    await layoutsOf(4, async (number) => {
      asked.push(number);
      return page(number, isScan);
    });
    // Number 1 to 4 stand among text: pages that are text are read again without them.
    expect(asked.slice(0, 4)).toEqual([1, 2, 3, 4]);
    if (isScan) expect(asked).toHaveLength(4);
  },
);
