import { expect, test } from '@jest/globals';
import { assemble } from '../../../pipeline/extract/pages/document/assemble.js';
import { layoutPage } from '../../../pipeline/extract/pages/layout/layout.js';
import type { Drawing } from '../../../pipeline/extract/pages/types.js';
import { doubtfulSpans } from '../../../pipeline/extract/scans/doubtful.js';
import { greyOf } from '../../../pipeline/extract/scans/grey.js';
import { leaningOf, quarterTurned, straightened } from '../../../pipeline/extract/scans/level.js';
import { textLinesOf } from '../../../pipeline/extract/scans/lines.js';
import { darkOf, whitened } from '../../../pipeline/extract/scans/paper.js';
import { drawnRules } from '../../../pipeline/extract/scans/rules.js';
import { scannedPage } from '../../../pipeline/extract/scans/scan-page.js';
import type { PagePicture } from '../../../pipeline/extract/scans/types.js';
import type { Recognize, Tables } from '../../../pipeline/model.js';
import { CELLS, charactersOf, counting, fill, inColour, pageWithTable, paper, words } from './drawn.js';

/** 200 dots to the inch. */
const SCALE = 200 / 72;

function drawing(): Drawing {
  return { glyphs: [], edges: [], fills: [], images: [], placed: [], hidden: 0, marks: [], unreadable: new Map(), lost: new Map(), doubts: [] }; // prettier-ignore
}

async function tablesOf(picture: PagePicture, recognize: Recognize = counting()): Promise<Tables> {
  const page = { width: picture.width / SCALE, height: picture.height / SCALE };
  const content = await scannedPage({ number: 1, page, drawing: drawing() }, picture, recognize);
  return assemble([layoutPage(content)], { document: 'a.pdf', format: 'pdf', notes: [] });
}

function cellsOf({ blocks }: Tables): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  );
}

test('a ruled table in pixels gives its cells', async () => {
  const tables = await tablesOf(inColour(pageWithTable()));
  expect(cellsOf(tables)).toEqual(CELLS);
  expect(tables.recognition).toMatchObject({
    pages: [1],
    unread: [],
    characters: 21,
    doubtful: 0,
    doubts: [],
  });
  expect(tables.notes.map(({ code, level }) => [code, level])).toEqual([['text-recognized', 'uncertain']]);
});

test.each([-5, -1.3, 2.7, 5])('a page that leans by %d° gives the same cells', async (degrees) => {
  const leaning = straightened(pageWithTable(), -degrees);
  expect(leaningOf(darkOf(leaning), SCALE)).toBeCloseTo(degrees, 0);
  expect(cellsOf(await tablesOf(inColour(leaning)))).toEqual(CELLS);
});

test('a page that leans by more than the limit is left as it is', () => {
  const leaning = straightened(pageWithTable(), -9);
  expect(Math.abs(leaningOf(darkOf(leaning), SCALE))).toBeLessThanOrEqual(5.5);
});

test('a page on its side is turned by what is read with certainty', async () => {
  const sideways = quarterTurned(pageWithTable(), 3);
  // Only lines that are broader than high are read with certainty here: those of the page as it should be.
  const recognize: Recognize = async (lines) =>
    lines.map((line) => charactersOf(line, line.width > line.height ? 0.99 : 0.3));
  expect(cellsOf(await tablesOf(inColour(sideways), recognize))).toEqual(CELLS);
});

test('a red seal over cells is taken out, and a red heading stays', async () => {
  const picture = inColour(pageWithTable());
  const { width, data } = picture;
  for (let y = 150; y < 500; y++)
    for (let x = 500; x < 850; x++) {
      const ring = Math.abs(Math.hypot(x - 675, y - 325) - 165);
      if (ring < 9)
        data.set(
          [220, 40, 40].map((level, at) => Math.min(level, data[(y * width + x) * 3 + at] ?? 255)),
          (y * width + x) * 3,
        );
    }
  for (let y = 50; y < 80; y++) for (let x = 100; x < 900; x++) data.set([220, 40, 40], (y * width + x) * 3);
  const grey = greyOf(picture, SCALE);
  expect(grey.data[325 * width + 510]).toBeGreaterThan(200);
  expect(grey.data[60 * width + 300]).toBeLessThan(130);
  expect(cellsOf(await tablesOf(picture))).toEqual(CELLS);
});

test('a shadow is made white, and what is printed in it stays', () => {
  const grey = pageWithTable();
  for (let y = 0; y < grey.height; y++)
    for (let x = 0; x < grey.width; x++) {
      const at = y * grey.width + x;
      grey.data[at] = ((grey.data[at] ?? 0) * (255 - (140 * x) / grey.width)) / 255;
    }
  const white = whitened(grey, SCALE);
  expect(white.data[700 * grey.width + 1050]).toBeGreaterThan(235);
  expect(white.data[201 * grey.width + 900]).toBeLessThan(60);
});

test('rules are lines that stand alone: the strokes of a row of characters are none', () => {
  const grey = paper(1000, 300);
  words(grey, 50, 50, 28, 20);
  expect(drawnRules(darkOf(grey), SCALE)).toEqual([]);
  fill(grey, [50, 200, 900, 203]);
  expect(drawnRules(darkOf(grey), SCALE)).toMatchObject([{ direction: 'h', from: 50, to: 900 }]);
});

test('the parts of a character make one line, and two lines are two', () => {
  const grey = paper(600, 300);
  words(grey, 50, 50, 28, 6);
  // 二 alone in its cell: two strokes.
  fill(grey, [400, 52, 428, 55]);
  fill(grey, [400, 74, 428, 77]);
  words(grey, 50, 90, 28, 6);
  const lines = textLinesOf(darkOf(grey), [[20, 20, 300, 150], [380, 20, 560, 150]], SCALE); // prettier-ignore
  expect(lines.map(({ box }) => box)).toEqual([[50, 50, 233, 78], [50, 90, 233, 118], [400, 52, 428, 77]]); // prettier-ignore
});

test('a doubtful character is told with its place and the picture of its cell', async () => {
  // One line has five characters: its second is doubtful.
  const recognize: Recognize = async (lines) =>
    lines.map((each) => {
      const all = charactersOf(each, 0.99);
      return all.map((one, at) => (all.length === 5 && at === 1 ? { ...one, certainty: 0.5 } : one));
    });
  const { recognition } = await tablesOf(inColour(pageWithTable()), recognize);
  expect(recognition?.doubtful).toBe(1);
  const [doubt] = recognition?.doubts ?? [];
  expect(doubt?.spans).toEqual([{ start: 1, end: 2 }]);
  expect(doubt?.pictures).toHaveLength(1);
  expect(doubt?.pictures[0]).toMatch(/^data:image\/png;base64,iVBOR/);
});

test('a page of which nothing comes is told, and nothing is thrown', async () => {
  const page = { width: 400, height: 300 };
  const content = await scannedPage(
    { number: 1, page, drawing: drawing() },
    inColour(pageWithTable()),
    async () => null,
  );
  expect(content.scan?.how).toBe('unread');
  const coarse = await scannedPage(
    { number: 1, page, drawing: drawing() },
    inColour(paper(300, 200)),
    counting(),
  );
  expect(coarse.scan?.how).toBe('unread');
});

test('doubtful characters are found again in a text with line breaks, and behind characters of another line', () => {
  const glyph = (text: string, certainty: number) => ({
    text,
    certainty,
    left: 0,
    top: 0,
    right: 1,
    bottom: 1,
  });
  const glyphs = [glyph('甲', 1), glyph('〇', 1), glyph('乙', 0.4), glyph('丙', 0.4), glyph('丁', 1)];
  expect(doubtfulSpans('甲\n乙丙丁', glyphs)).toEqual([{ start: 2, end: 4 }]);
});
