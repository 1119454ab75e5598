/**
 * Documents that a program drew cell by cell (pdf-lib): a glyph at a time and cells in random order, a string that
 * crosses a border, a page drawn sideways, shading without rules, doubled rules that are slightly off, a row whose
 * number stands on the second page.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { extract } from '../../../pipeline/extract/index.js';
import { labelRuns, type Label, type LabelRow } from '../../../pipeline/extract/pages/aligned/labels.js';
import { listsOf } from '../../tools/pdf-lists.mjs';

const truth = JSON.parse(readFileSync('fixtures/pdf/drawn/truth.json', 'utf8')) as Record<string, string[][]>;
const bare = (rows: string[][] = []): string[][] =>
  rows.map((row) => row.map((text) => text.replace(/\s+/gu, '')));

for (const name of ['glyphs', 'crossing', 'sideways', 'shaded', 'broken', 'doubled']) {
  test(`the drawn fixture ${name} gives each cell`, async () => {
    const bytes = new Uint8Array(readFileSync(`fixtures/pdf/drawn/${name}.pdf`));
    const result = await extract({ kind: 'binary', document: 'x.pdf', format: 'pdf', bytes, notes: [] }, {});
    if (!result.ok) throw new Error(result.failure.message.en);
    expect(listsOf(result.value)).toEqual([bare(truth['basic']), bare(truth['cooperative'])]);
    expect(result.value.notes.filter((note) => note.level === 'uncertain')).toEqual([]);
  });
}

const rows = (count: number): LabelRow[] =>
  Array.from({ length: count }, (_, index) => ({
    top: 20 * index,
    bottom: 20 * index + 20,
    first: { top: 20 * index + 5, bottom: 20 * index + 15 },
    number: index + 1,
    segment: 0,
  }));
const label = (middle: number): Label => ({
  top: middle - 5,
  bottom: middle + 5,
  firstBottom: middle + 5,
  segment: 0,
  lines: [],
});

test('a label belongs to the rows in whose middle it stands', () => {
  const found = labelRuns(rows(6), [label(20), label(80)], 5);
  expect(found?.runs.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 6],
  ]);
  expect(found?.isClear).toBe(true);
});

test('labels that stand beside no middle fit no rows', () => {
  expect(labelRuns(rows(6), [label(25), label(85)], 5)).toBeNull();
});

test('labels that fit two ways are not clear', () => {
  expect(labelRuns(rows(4), [label(10), label(50)], 5)?.isClear).toBe(false);
});
