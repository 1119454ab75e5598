/** A page whose grid is only the columns of a row that began on the page before. */
import { expect, test } from '@jest/globals';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import { glyphsOf, pageOf, v } from '../../pdf/build.js';

test('belowHeading: text below the heading of a page without rules between its rows', () => {
  const page = (by: number): number =>
    layoutPage(
      pageOf(
        [v(50, 100, 200), v(150, 100, 200), v(350, 100, 200)],
        [
          ...glyphsOf('序号', 60, 120),
          ...glyphsOf('登记', 160, 120),
          // The heading ends 1.2 points below its baseline; a text's top is 8.8 above its own.
          ...glyphsOf('报送', 160, 121.2 + 8.8 + by),
        ],
      ),
    ).tables.length;
  expect(page(2.9)).toBe(1);
  expect(page(3.1)).toBe(0);
});
