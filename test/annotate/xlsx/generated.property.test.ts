import { describe, expect, test } from '@jest/globals';
import { parseAddress } from '../../../pipeline/common/cell-address.js';
import { remarksOf } from '../../../pipeline/annotate/remarks.js';
import { randomLayout } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { range, seeds } from '../../tools/seeds.js';
import { checked, copyWith } from '../copies.js';
import { slippedTownship } from '../slipped.js';
import { boxesIn, commentsIn, partsOf, rowsOf } from './reading.js';

/** What of a package may change where findings are written into it. */
const MAY_CHANGE = /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|\.rels$/;

/** Workbooks with slips: the copy has a comment and a row for each finding, its other parts are the same, and it is read as it was. */
describe('a generated workbook', () => {
  test.each(seeds(range(1, 60), 8))('seed %i', async (seed) => {
    const bytes = renderXlsx(slippedTownship(seed), randomLayout(seed), {
      sheets: seed % 3 === 0 ? 'one' : 'each',
      numbers: seed % 2 === 0 ? 'number' : 'text',
      ruledWithGaps: seed % 5 === 0 ? 4 : 0,
    });
    const before = await checked(bytes, 'x.xlsx');
    const { findings } = before.report;
    expect(findings.length).toBeGreaterThan(0);
    const copy = await copyWith(bytes, before, findings);
    expect(copy).toMatchObject({ ending: '.xlsx', comments: findings.length, changes: 0 });
    expect(await checked(copy.bytes, 'x.xlsx')).toEqual(before);

    const [old, parts] = [partsOf(bytes), partsOf(copy.bytes)];
    for (const [name, text] of Object.entries(old)) {
      const now = parts[name]?.replace(/<legacyDrawing [^>]*\/>/, '');
      if (!MAY_CHANGE.test(name)) expect([name, now]).toEqual([name, text]);
    }
    const comments = commentsIn(copy.bytes);
    expect(boxesIn(copy.bytes)).toEqual(
      comments.map(({ sheet, cell }) => ({ sheet, ...parseAddress(cell) })),
    );
    for (const { message, place } of findings) {
      if (place?.kind !== 'part') continue;
      const own = comments.find(({ sheet, cell }) => sheet === place.part && cell === place.path);
      expect([message, own?.text.includes(message)]).toEqual([message, true]);
    }
    const labels = remarksOf(before.list, before.report, 'zh').map(({ label }) => label);
    expect(rowsOf(copy.bytes, '问题清单')?.map(([label]) => label)).toEqual(['编号', ...labels]);
  });
});
