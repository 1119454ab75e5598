/**
 * Documents of programs that break lines, place marks and draw tables in ways of their own: small generated lists as
 * ReportLab, XeTeX, Typst and PDFKit print them, and the methods that read them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { emptyCell } from '../../../pipeline/extract/pages/ruled/empty-cell.js';
import { mergeSideBySide } from '../../../pipeline/extract/pages/document/merge-side-by-side.js';
import { endingOf } from '../../../pipeline/extract/pages/text/breaks.js';
import { plainCharacters } from '../../../pipeline/extract/pages/text/characters.js';
import { layoutPage } from '../../../pipeline/extract/pages/layout/layout.js';
import { inkOf } from '../../../pipeline/extract/pages/seen/ink.js';
import { interpret } from '../../../pipeline/extract/pdf/page/interpret/index.js';
import type { FontFacts, OpenPage } from '../../../pipeline/extract/pdf/page/library.js';
import { linesOf } from '../../../pipeline/extract/pages/text/lines.js';
import { OPS } from '../../../pipeline/extract/pdf/page/operators.js';
import type {
  Edge,
  Glyph,
  Line,
  PageCell,
  PageContent,
  PageTable,
  Tag,
} from '../../../pipeline/extract/pages/types.js';
import { checkDocument, readTables } from '../../../pipeline/index.js';
import type { Paragraph, Table, Tables } from '../../../pipeline/model.js';
import { drawnPdf, frame, grid, rule, text } from '../../tools/draw-pdf.mjs';
import { listsOf } from '../../tools/pdf-lists.mjs';

const truth = JSON.parse(readFileSync('fixtures/pdf/programs/truth.json', 'utf8')) as Record<
  string,
  string[][][]
>;

async function read(bytes: Uint8Array): Promise<Tables> {
  const result = await readTables('x.pdf', bytes, {});
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value;
}

const tablesIn = (tables: Tables): Table[] => tables.blocks.filter((block) => block.kind === 'table');
const rowsOf = (table: Table | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));

/** Tables whose line ends in cells are characters, for these tell where a step begins. */
function withLineEnds(tables: Tables): Tables {
  const blocks = tables.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: cell.text.replaceAll('\n', '¶') })),
    }));
    return { ...block, rows };
  });
  return { ...tables, blocks };
}

for (const name of Object.keys(truth)) {
  test(`each cell and line of what ${name} prints`, async () => {
    const tables = await read(new Uint8Array(readFileSync(`fixtures/pdf/programs/${name}.pdf`)));
    const lists = listsOf(withLineEnds(tables));
    expect(lists.map((rows) => rows.map((row) => row.map((cell) => cell.replaceAll('¶', '\n'))))).toEqual(
      truth[name],
    );
    expect(tables.notes.filter((note) => note.level === 'uncertain')).toEqual([]);
  });
}

const glyph = (character: string, left: number, order: number, more: Partial<Glyph> = {}): Glyph => ({
  text: character,
  left,
  right: left + 10,
  top: 91,
  bottom: 101,
  size: 10,
  baseline: 100,
  angle: 0,
  mark: -1,
  lightness: 0,
  order,
  ...more,
});
const glyphs = (words: string, left: number, baseline: number, mark = -1): Glyph[] =>
  [...words].map((one, index) =>
    glyph(one, left + 10 * index, index, { baseline, top: baseline - 9, bottom: baseline + 1, mark }),
  );
const PAGE = { marks: [], tags: {} };

function lineOf(words: string): Line {
  const [line] = linesOf(glyphs(words, 0, 100), PAGE);
  if (!line) throw new Error('a line is expected');
  return line;
}

test('marks that fonts draw with one glyph become the one that Chinese texts are written with, others stay', () => {
  expect(plainCharacters('5〜10∕⋯➀・‑')).toBe('5～10／⋯➀・‑');
  expect(plainCharacters('①～／…·—“')).toBe('①～／…·—“');
});

test('the ink of a mark stands in one half of its box', () => {
  expect(inkOf('。', 10, 20)).toEqual([10, 15]);
  expect(inkOf('（', 10, 20)).toEqual([15, 20]);
  expect(inkOf('工', 10, 20)).toEqual([10, 20]);
});

test('marks that are set into each other keep their order, and lie on nothing', () => {
  const narrow = { right: 23.5 };
  const [line] = linesOf(
    [glyph('看', 10, 0), glyph('”', 20, 1, narrow), glyph('，', 19.9, 2), glyph('镇', 30, 3)],
    PAGE,
  );
  expect(line?.text).toBe('看”，镇');
  const opened = linesOf([...glyphs('向镇', 0, 100), glyph('（', 14.5, 2), glyph('街', 24.5, 3)], PAGE)[0];
  expect(opened?.text).toBe('向镇（街');
  expect(opened?.overprinted).toBe(false);
});

test('a line that begins with a closing mark goes on, however much room is left', () => {
  expect(endingOf(lineOf('做好后勤保障'), lineOf('；'), 200)).toBe('full');
  expect(endingOf(lineOf('做好后勤保障'), lineOf('维护秩序'), 200)).toBe('early');
});

test('letters that are spread a little tell less than letters that are spread far', () => {
  const spread = (room: number): Line => ({ ...lineOf('通过数据比对核验城乡'), right: 100 + room });
  expect(endingOf(spread(18), lineOf('居民'), 0, 0)).toBe('just');
  expect(endingOf(spread(60), lineOf('居民'), 0, 0)).toBe('early');
  expect(endingOf(spread(4), lineOf('居民'), 0, 0)).toBe('full');
});

const XS = [60, 100, 200, 400] as const;
const ROWS = [
  ['序号', '事项类别', '事项名称'],
  ['1', '党的建设', '组织村民学习'],
  ['2', '社会管理', '开展防火检查'],
] as const;

test('a frame with level rules and without upright ones is a table', async () => {
  const content = ROWS.map((row, at) =>
    row.map((words, column) => text((XS[column] ?? 0) + 4, 114 + 24 * at, words)).join(''),
  ).join('');
  const tables = await read(
    drawnPdf([frame(60, 100, 400, 172) + rule(60, 400, 124) + rule(60, 400, 148) + content]),
  );
  expect(rowsOf(tablesIn(tables)[0])).toEqual(ROWS);
  expect(tables.notes.filter((note) => note.level === 'uncertain')).toEqual([]);
});

const cellsOf = (rows: readonly (readonly string[])[], from: number): [number, number, string][] =>
  rows.flatMap((row, at) => row.map((words, column): [number, number, string] => [at + from, column, words]));

test('a title that stands in the table above the heading row is a paragraph', async () => {
  const ys = [100, 124, 148, 172, 196];
  const drawn = grid([...XS], ys, [[0, 0, '青禾镇基本履职事项清单', 1, 3], ...cellsOf(ROWS, 1)]);
  const tables = await read(drawnPdf([drawn]));
  const paragraphs = tables.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['青禾镇基本履职事项清单']);
  expect(rowsOf(tablesIn(tables)[0])).toEqual(ROWS);
});

test('a text between rows without upright rules is a row across the table', async () => {
  const side = frame(400, 100, 400.5, 196);
  const upper = grid([...XS], [100, 124, 148], cellsOf(ROWS.slice(0, 2), 0));
  const lower = grid([...XS], [172, 196], cellsOf(ROWS.slice(2), 0));
  const tables = await read(drawnPdf([upper + lower + side + text(64, 162, '二、社会管理')]));
  expect(rowsOf(tablesIn(tables)[0])).toEqual([...ROWS.slice(0, 2), ['二、社会管理'], ...ROWS.slice(2)]);
});

const cell = (row: number, column: number, left: number, right: number): PageCell => ({
  ...emptyCell(row, column, 1),
  box: [left, 100 + 20 * row, right, 120 + 20 * row],
});
const part = (left: number, right: number, rows = 2): PageTable => ({
  page: 2,
  method: 'lines',
  box: [left, 100, right, 100 + 20 * rows],
  columns: [left, right],
  rows,
  cells: Array.from({ length: rows }, (_, row) => cell(row, 0, left, right)),
});

test('columns on both sides of a merged cell without rules are one table with what they continue', () => {
  const columns = [60, 100, 200, 400];
  const [one, none] = mergeSideBySide([part(60, 100), part(200, 400)], columns);
  expect(none).toBeUndefined();
  expect(one?.columns).toEqual(columns);
  expect(one?.cells.map((each) => [each.row, each.column, each.rowSpan])).toEqual([
    [0, 0, 1],
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 1],
    [1, 2, 1],
  ]);
  // Tables beside each other that continue nothing, or whose rows do not stand side by side, stay two.
  expect(mergeSideBySide([part(60, 100), part(200, 400)], [60, 400])).toHaveLength(2);
  expect(mergeSideBySide([part(60, 100), part(200, 400, 3)], columns)).toHaveLength(2);
});

/** A page with two rows of two cells; `tags` are those of the first row's second cell and the cells of the second. */
function taggedPage(second: string, other: readonly [string, string]): PageContent {
  const tag = (column: number): Tag => ({
    cell: { table: 't', row: 0, column, of: 2, header: false, rowSpan: null, columnSpan: null },
    heading: null,
  });
  const h = (at: number): Edge => ({ direction: 'h', at, from: 0, to: 200 });
  const v = (at: number): Edge => ({ direction: 'v', at, from: 80, to: 160 });
  return {
    page: 1,
    width: 600,
    height: 800,
    turn: 0,
    glyphs: [
      ...glyphs('甲甲', 5, 100, 0),
      ...glyphs('乙乙', 105, 100, second === 'a' ? 0 : 1),
      ...glyphs('丙', 5, 140, 2).map((each) => ({ ...each, text: other[0] })),
      ...glyphs('丁', 105, 140, 3).map((each) => ({ ...each, text: other[1] })),
    ],
    edges: [h(80), h(120), h(160), v(0), v(100), v(200)],
    imageShare: 0,
    hidden: 0,
    marks: ['a', 'b', 'c', 'd'],
    tags: { a: tag(0), b: tag(1), c: { ...tag(2) }, d: { ...tag(3) } },
    unreadable: {},
    notes: [],
    doubts: [],
    broken: null,
  };
}

test('one tag for two cells of a row contradicts the rules only where no other row has both columns', () => {
  const codes = (page: PageContent): string[] => layoutPage(page).notes.map((note) => note.code);
  expect(codes(taggedPage('b', ['丙', '丁']))).toEqual([]);
  expect(codes(taggedPage('a', ['丙', '丁']))).toEqual([]);
  expect(codes(taggedPage('a', ['丙', ' ']))).toEqual(['tags-differ']);
});

/** What is read of a glyph as wide as a Chinese character, in a font of this kind. */
function readGlyph(unicode: string, simple: boolean): { text: string; unreadable: number } {
  const font: FontFacts = {
    name: 'Part',
    matrix: [0.001, 0, 0, 0.001, 0, 0],
    vertical: false,
    defaultVMetrics: null,
    type3: false,
    bbox: null,
    failed: false,
    simple,
    unmapped: false,
  };
  const page = {
    view: [0, 0, 600, 800],
    transform: [1, 0, 0, -1, 0, 800],
    width: 600,
    height: 800,
    font: () => font,
  };
  const shown = [{ unicode, width: 1000, vmetric: null, isSpace: false }];
  const drawing = interpret(
    {
      fnArray: [OPS.beginText, OPS.setFont, OPS.moveText, OPS.showText],
      argsArray: [[], ['F', 10], [100, 400], [shown]],
    } as never,
    page as unknown as OpenPage,
    () => true,
  );
  return {
    text: drawing.glyphs.map((each) => each.text).join(''),
    unreadable: drawing.unreadable.get('Part') ?? 0,
  };
}

test('a letter as wide as a Chinese character is none: the map of its font is damaged', () => {
  expect(readGlyph('ÿ', false)).toEqual({ text: '', unreadable: 1 });
  expect(readGlyph('Š', true)).toEqual({ text: '', unreadable: 1 });
  // A font that is not embedded may have wide figures, and any font a wide letter of Pinyin.
  expect(readGlyph('3', false)).toEqual({ text: '3', unreadable: 0 });
  expect(readGlyph('á', false)).toEqual({ text: 'á', unreadable: 0 });
  expect(readGlyph('工', false)).toEqual({ text: '工', unreadable: 0 });
});

test('where no list is found, what could not be read is told', async () => {
  const wide = text(60, 114, '!"#$%&', { font: 'F2' });
  const result = await checkDocument('x.pdf', drawnPdf([wide + text(60, 140, '青禾镇')]), {});
  expect(result.ok).toBe(false);
  if (!result.ok)
    expect(result.failure.message.en).toMatch(
      /no table .*: 4 glyphs of the font Part .*export the PDF again/,
    );
});
