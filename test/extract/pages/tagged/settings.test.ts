/** Each setting of TAGGED holds: what is just within it, and what is just beyond. */
import { expect, test } from '@jest/globals';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import { tagTables } from '../../../../pipeline/extract/pages/tagged/tagged-tables.js';
import type {
  Line,
  PageLayout,
  PageTable,
  Tag,
  TaggedCell,
} from '../../../../pipeline/extract/pages/types.js';
import { glyphsOf, h, layoutOf, lineOf, pageOf, taggedCell, v } from '../../pdf/build.js';

/** A page with these cells, read by its tags. */
const read = (tagged: TaggedCell[], more: Partial<PageLayout> = {}): PageLayout => {
  const [layout] = tagTables([layoutOf({ tagged, ...more })]);
  if (!layout) throw new Error('a page is expected');
  return layout;
};
const tableOf = ({ tables }: PageLayout): PageTable | null => (tables[0] as PageTable | undefined) ?? null;

/** A full row: a text of two characters in each column. */
const full = (row: number, top: number, lefts: number[]): TaggedCell[] =>
  lefts.map((left, column) => taggedCell(row, column, lefts.length, [lineOf('组织', left, top)]));

test('untagged', () => {
  const tag: Tag = {
    cell: { table: 't', row: 0, column: 0, of: 1, header: false, rowSpan: null, columnSpan: null },
    heading: null,
  };
  const method = (untagged: number): string | undefined => {
    const edges = [h(100, 50, 350), h(130, 50, 350), v(50, 100, 130), v(350, 100, 130)];
    const text = [
      ...glyphsOf('组织村民开展志愿服务', 60, 115, { mark: 0 }),
      ...glyphsOf('动'.repeat(untagged), 160, 115),
    ];
    return layoutPage(pageOf(edges, text, [tag])).tables[0]?.method;
  };
  expect(method(2)).toBe('tags');
  expect(method(3)).toBe('lines');
});

test('touch', () => {
  expect(tableOf(read(full(0, 100, [50, 69.1])))).not.toBeNull();
  expect(tableOf(read(full(0, 100, [50, 68.9])))).toBeNull();
});

test('usualSize', () => {
  const cells = [taggedCell(0, 0, 2, []), ...full(0, 100, [50, 110]).slice(1), ...full(1, 130, [50, 110])];
  // The gap between the columns is 40: a border is half of it from the text, and no farther than a letter is high.
  expect(tableOf(read(cells))?.columns).toEqual([40, 100, 140]);
});

test('rowOrder', () => {
  const table = (top: number): PageTable | null =>
    tableOf(read([...full(0, 100, [50, 110]), ...full(1, top, [50, 110])]));
  expect(table(98.1)).not.toBeNull();
  expect(table(97.9)).toBeNull();
});

test('rowOrder: texts of two rows whose tags were exchanged', () => {
  const exchanged = [...full(0, 100, [50, 110, 170]), ...full(1, 130, [50, 110, 170])];
  const [, one, , , other] = exchanged;
  if (one && other) [one.lines, other.lines] = [other.lines, one.lines];
  expect(tableOf(read(exchanged))).toBeNull();
});

test('padding', () => {
  expect(tableOf(read(full(0, 100, [50, 110])))?.box).toEqual([40, 98, 140, 112]);
});

/** A row of three columns, and below it one without a cell in the first. */
const missing = (second: Line = lineOf('登记', 110, 130)): TaggedCell[] => [
  ...full(0, 100, [50, 110, 170]),
  taggedCell(1, 0, 2, [second]),
  taggedCell(1, 1, 2, [lineOf('公开', 170, 130)]),
];

test('ruleBelow, blankHeight', () => {
  const first = (rule: number): PageTable['cells'][number] | undefined =>
    tableOf(read(missing(), { rules: [h(rule, 40, 200)] }))?.cells.find(
      (cell) => cell.row === 1 && cell.column === 0,
    );
  expect(first(132.1)).toBeUndefined();
  expect(first(131.9)?.box).toEqual([40, 128, 100, 140]);
});

test('inset', () => {
  const span = (left: number): number | undefined =>
    tableOf(read(missing(lineOf('登记', left, 130))))?.cells.find(
      (cell) => cell.row === 1 && cell.lines[0]?.text === '登记',
    )?.columnSpan;
  // A border is at 100.
  expect(span(99.1)).toBe(1);
  expect(span(98.9)).toBe(2);
});

test('headingOverlap, headingRoom', () => {
  // The table begins at 98, and its heading row is printed once more above it.
  const kept = (bottom: number): number => {
    const [first, second] = [lineOf('组织', 50, bottom - 10), lineOf('组织', 110, bottom - 10)];
    const heading: Line = { ...first, right: second.right, words: [...first.words, ...second.words] };
    return read(full(0, 100, [50, 110]), { untagged: [heading] }).lines.length;
  };
  expect(kept(101.9)).toBe(0);
  expect(kept(102.1)).toBe(1);
  expect(kept(59)).toBe(0);
  expect(kept(57)).toBe(1);
});
