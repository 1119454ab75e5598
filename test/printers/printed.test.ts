/** Kinds of pages that office programs draw, each read back cell by cell: the trait is there, and nothing is lost. */
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../pipeline/index.js';
import type { Cell, PagePlace, Table } from '../../pipeline/model.js';
import { generateTownship, plainLayout, type Layout } from '../townships/index.js';
import { examine, type Sample } from './examine.js';
import { printPdf, type Habits } from './index.js';

const PLAIN: Habits = {
  program: 'word',
  tags: null,
  landscape: true,
  turn: 'none',
  crop: 0,
  size: 10.5,
  leading: 1.3,
  padding: 2,
  latin: 'times',
  autospace: 0.25,
  tracking: 0,
  hanging: false,
  trailingSpaces: false,
  justify: false,
  spacing: 'kerned',
  middle: true,
  centreNames: false,
  indent: false,
  rules: 'all',
  ruleForm: 'bars',
  shading: 'none',
  rowBreak: 'lines',
  closedBreaks: true,
  pageTops: 'ruled',
  forgottenSides: false,
  headingRow: 'repeat',
  spacedHeadings: 'none',
  mergedText: 'first',
  bold: 'none',
  clip: 'none',
  twoFonts: false,
  raised: false,
  underline: false,
  order: 'rows',
  rulesFirst: true,
  streams: 1,
  unit: 1,
  flipped: false,
  pageNumber: null,
  numberInFrame: false,
  stamped: null,
  runningHead: [],
  watermark: null,
  footnotes: false,
  hidden: [],
  newPageForList: true,
  portraitFront: false,
  realSpaces: false,
  markedCells: false,
  category: 'broad',
  firstColumn: 'numbers',
};
const TAGS: NonNullable<Habits['tags']> = {
  covered: 'omitted',
  brokenRow: 'one',
  repeatedHeadings: 'artifact',
};

function sampleWith(
  seed: number,
  change: Partial<Habits>,
  style: Layout['categoryStyle'] = 'column',
): Sample {
  const township = generateTownship({ seed, counts: { basic: 24, cooperative: 16, recovered: 8 } });
  const [habits, layout] = [
    { ...PLAIN, ...change },
    { ...plainLayout, categoryStyle: style },
  ];
  return { seed, township, layout, habits, bytes: printPdf(township, layout, habits) };
}

/** The cells below the headings of all tables. */
async function cellsOf({ bytes }: Sample): Promise<Cell[]> {
  const read = await readTables('x.pdf', bytes, {});
  if (!read.ok) throw new Error(read.failure.message.en);
  const tables = read.value.blocks.filter((block): block is Table => block.kind === 'table');
  return tables.flatMap(({ rows }) => rows.slice(1).flatMap(({ cells }) => cells));
}

const isOverPages = ({ place }: Cell): boolean => ((place as PagePlace).rest ?? []).length > 0;

async function expectExact(sample: Sample): Promise<void> {
  const { outcome, details } = await examine(sample);
  expect([outcome, details]).toEqual(['exact', []]);
}

test('a merged category of one character a line, some of them on each page', async () => {
  const change = { category: 'narrow', mergedText: 'over', closedBreaks: false } as const;
  const sample = sampleWith(3, change, 'merged');
  expect((await cellsOf(sample)).filter((cell) => cell.column === 1 && isOverPages(cell))).not.toEqual([]);
  await expectExact(sample);
});

test('vertical rules only, down to the last lines of the last row', async () => {
  await expectExact(sampleWith(3, { rules: 'vertical', rowBreak: 'keep' }));
});

describe.each([
  ['without tags', null],
  ['tagged', TAGS],
])('rows at the end of a page, %s', (_, tags) => {
  test('full rows on both sides are two, though the next page has no rule at its head', async () => {
    const sample = sampleWith(4, { tags, rowBreak: 'keep', pageTops: 'open', headingRow: 'once' });
    expect((await cellsOf(sample)).filter(isOverPages)).toEqual([]);
    await expectExact(sample);
  });

  test('a row of which each page has a part is one, though both parts have rules all around', async () => {
    const sample = sampleWith(4, { tags, rowBreak: 'lines', headingRow: 'once' });
    expect((await cellsOf(sample)).filter(isOverPages).length).toBeGreaterThan(3);
    await expectExact(sample);
  });

  test('so is one beside a merged category', async () => {
    const sample = sampleWith(4, { tags, rowBreak: 'lines' }, 'merged');
    expect((await cellsOf(sample)).filter(isOverPages).length).toBeGreaterThan(3);
    await expectExact(sample);
  });
});
