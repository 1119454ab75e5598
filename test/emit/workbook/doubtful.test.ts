import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { reviewWorkbook } from '../../../pipeline/index.js';
import type { DoubtfulText, DutyList } from '../../../pipeline/model.js';
import { DOUBTFUL_PICTURE, DOUBTFUL_ROWS } from '../../../pipeline/emit/workbook/settings.js';
import { pngUrl } from '../../../pipeline/extract/scans/png.js';
import { ABOUT, checked, soundText } from '../checked.js';

/** A list of which some cells were recognized, the second character of each doubtful. */
async function recognized(width = 200, times = 1): Promise<{ bytes: Uint8Array; list: DutyList }> {
  const { list, report } = await checked(soundText());
  const picture = pngUrl({ width, height: 40, pixels: new Uint8Array(width * 40).fill(255) });
  const cells = list.lists.basic.flatMap((item) => item.cells.slice(2, 3));
  const doubts = Array.from({ length: times }, () => cells).flat().map(
    ({ text, place }): DoubtfulText => ({ text, place, spans: [{ start: 1, end: 2 }], pictures: [picture] }),
  ); // prettier-ignore
  const recognition = {
    pages: [1],
    layered: [],
    unread: [],
    characters: 900,
    doubtful: doubts.length,
    doubts,
  };
  const scanned = { ...list, recognition };
  return { bytes: await reviewWorkbook({ list: scanned, report }, ABOUT), list: scanned };
}

test('doubtful characters stand in a sheet of their own, each beside the picture of its cell', async () => {
  const { bytes, list } = await recognized();
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheet = sheets.find(({ name }) => name === '待核字');
  const [first] = list.lists.basic;
  const text = first?.cells[2]?.text ?? '';
  expect(sheet?.rows[1]?.slice(0, 4)).toEqual(['基本履职', 1, text, text.slice(1, 2)]);
  expect(sheet?.rows).toHaveLength(list.lists.basic.length + 1);
  expect(sheet?.images?.map(({ anchor }) => anchor.from)).toEqual(
    list.lists.basic.map((_, index) => ({ row: index + 1, col: 5 })),
  );
  const runs = sheet?.cells?.get('1,2')?.richText ?? [];
  expect(runs.map((run) => [run.text, run.font?.bold === true])).toEqual([
    [text.slice(0, 1), false],
    [text.slice(1, 2), true],
    [text.slice(2), false],
  ]);
});

test('and are marked where they stand in the sheets of the lists', async () => {
  const { sheets } = await readXlsx((await recognized()).bytes, { readStyles: true });
  const cell = sheets.find(({ name }) => name === '基本履职')?.cells?.get('1,2');
  expect(cell?.richText?.[1]?.font?.bold).toBe(true);
});

test('a picture is no broader than its column, and a smaller one stays as it is', async () => {
  const widthOf = async (width: number): Promise<number | undefined> =>
    (await readXlsx((await recognized(width)).bytes)).sheets.find(({ name }) => name === '待核字')
      ?.images?.[0]?.width;
  expect(await widthOf(DOUBTFUL_PICTURE.wide - 2)).toBe(DOUBTFUL_PICTURE.wide - 2);
  expect(await widthOf(2 * DOUBTFUL_PICTURE.wide)).toBe(DOUBTFUL_PICTURE.wide);
});

test('so many rows are shown, and no more', async () => {
  const { bytes, list } = await recognized(20, 400);
  const { sheets } = await readXlsx(bytes);
  expect((list.recognition?.doubts.length ?? 0) > DOUBTFUL_ROWS).toBe(true);
  expect(sheets.find(({ name }) => name === '待核字')?.rows).toHaveLength(DOUBTFUL_ROWS + 1);
});

test('a list that was not recognized has no such sheet', async () => {
  const { list, report } = await checked(soundText());
  const { sheets } = await readXlsx(await reviewWorkbook({ list, report }, ABOUT));
  expect(sheets.map(({ name }) => name)).not.toContain('待核字');
});
