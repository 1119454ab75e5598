/** Settings of DOCUMENT that show in a few cells: what is just within them, and what is just beyond. */
import { describe, expect, test } from '@jest/globals';
import { documentBlocks } from '../../../../pipeline/extract/pages/document/blocks.js';
import { cellTexts } from '../../../../pipeline/extract/pages/document/cell-text.js';
import { finishRows } from '../../../../pipeline/extract/pages/document/finish-table.js';
import { startTable } from '../../../../pipeline/extract/pages/document/join.js';
import {
  gridShift,
  numberColumn,
  type JoinedCell,
  type JoinedTable,
} from '../../../../pipeline/extract/pages/document/joined.js';
import { openCellsAbove } from '../../../../pipeline/extract/pages/document/text-below-open-cell.js';
import { emptyCell } from '../../../../pipeline/extract/pages/ruled/empty-cell.js';
import type { Line, PageCell, PageTable } from '../../../../pipeline/extract/pages/types.js';
import { layoutOf, lineOf } from '../../pdf/build.js';

/** A table of rows that are 30 points high and columns that are 100 points wide. */
function tableOf(page: number, texts: readonly (readonly string[])[]): PageTable {
  const columns = (texts[0] ?? []).map((_, column) => 50 + 100 * column);
  const cells = texts.flatMap((row, r) =>
    row.map((text, c): PageCell => {
      const [left, top] = [50 + 100 * c, 100 + 30 * r];
      const lines = text === '' ? [] : [lineOf(text, left + 5, top + 10)];
      return { ...emptyCell(r, c, 1), box: [left, top, left + 100, top + 30], lines };
    }),
  );
  const right = 50 + 100 * columns.length;
  const box: PageTable['box'] = [50, 100, right, 100 + 30 * texts.length];
  return { page, method: 'lines', box, columns: [...columns, right], rows: texts.length, cells };
}

describe('pages', () => {
  test('noteOverlap, noteSize', () => {
    const tables = (note: Partial<Line>): number => {
      const first = layoutOf({
        tables: [tableOf(1, [['序号', '事项']])],
        lines: [{ ...lineOf('见附表', 60, 140), ...note }],
      });
      const second = layoutOf({ page: 2, tables: [tableOf(2, [['2', '登记']])] });
      return documentBlocks([first, second], true).filter((block) => block.kind === 'table').length;
    };
    expect(tables({ size: 9.2 })).toBe(1);
    expect(tables({ size: 9.4 })).toBe(2);
    expect(tables({ size: 9, top: 128.1 })).toBe(1);
    expect(tables({ size: 9, top: 127.9 })).toBe(2);
  });
});

describe('tables over pages', () => {
  test('sameColumn', () => {
    const shift = (off: number): number | null =>
      gridShift([50, 150, 250], {
        ...tableOf(2, [['1', '2']]),
        columns: [50, 150 + off, 250],
      });
    expect(shift(3.9)).toBe(0);
    expect(shift(4.1)).toBeNull();
  });

  test('headingRows', () => {
    expect(startTable(tableOf(1, Array<string[]>(6).fill(['1', '2']))).firstRows).toHaveLength(4);
  });

  test('headingCells', () => {
    const number = (at: number): number | null =>
      numberColumn(
        startTable(tableOf(1, [Array.from({ length: 30 }, (_, index) => (index === at ? '序号' : '甲'))])),
      );
    expect(number(23)).toBe(50 + 100 * 23);
    expect(number(24)).toBeNull();
  });

  test('leastNumbers, numberShare, fewNumberShare, followShare', () => {
    /** The number column where the texts of columns 0, 1 … are numbers this often, and follow each other so often. */
    const number = (...columns: [numbers: number, texts: number, follows?: number][]): number | null => {
      const joined: JoinedTable = startTable(tableOf(1, [['甲', '乙']]));
      joined.tallies = new Map(
        columns.map(([numbers, texts, follows = numbers], left) => [
          left,
          {
            numbers,
            texts,
            follows,
            last: 0,
            cells: texts,
            filled: texts,
            loose: 0,
            tall: 0,
            whole: 0,
            ended: 0,
          },
        ]),
      );
      return numberColumn(joined);
    };
    expect(number([1, 1], [2, 3])).toBe(1);
    expect(number([1, 1], [1, 1])).toBe(0);
    expect(number([1, 2], [5, 8])).toBe(1);
    expect(number([4, 7], [2, 2])).toBe(1);
    expect(number([1, 2])).toBe(0);
    expect(number([2, 5])).toBeNull();
    expect(number([9, 9, 4])).toBe(0);
    expect(number([9, 9, 3])).toBeNull();
  });

  test('overSide', () => {
    const table = tableOf(1, [['', '组织']]);
    for (const cell of table.cells) cell.openBottom = true;
    const found = (left: number): number =>
      openCellsAbove(startTable(table), table, [{ page: 1, line: lineOf('村', left, 150) }]).size;
    expect(found(49.1)).toBe(1);
    expect(found(48.9)).toBe(0);
  });

  test('batch', () => {
    const finished = (pages: number): number => {
      const joined = startTable(tableOf(1, [['1', '2']]));
      const [first] = joined.pages;
      if (first) joined.pages = Array.from({ length: pages }, (_, index) => ({ ...first, page: index + 1 }));
      finishRows(joined);
      return joined.finishedPages;
    };
    expect(finished(200)).toBe(1);
    expect(finished(201)).toBe(101);
  });
});

describe('paragraphs of cells', () => {
  /** A cell of a column in which ten characters fit, `pitch` points from line to line. */
  const cellOf = (row: number, texts: readonly string[], pitch = 15, indent = 0): JoinedCell => ({
    row,
    rowSpan: 1,
    left: 0,
    right: 108.35,
    parts: [
      {
        page: 1,
        box: [0, 0, 108.35, 200],
        lines: texts.map((text, index) =>
          lineOf(text, index === texts.length - 1 ? 4 + indent : 4, 20 + pitch * index),
        ),
      },
    ],
    openBottom: false,
    tagRow: null,
    tagSpan: null,
    header: false,
  });
  /** The text of the last of these cells. */
  const last = (...cells: readonly JoinedCell[]): string | undefined =>
    [...cellTexts(cells, () => 'column', true).values()].at(-1);
  const cells = (texts: readonly string[]): JoinedCell[] => texts.map((text, row) => cellOf(row, [text]));
  const isSplit = (...found: readonly JoinedCell[]): boolean => last(...found)?.includes('\n') === true;

  test('rare', () => {
    // A line that just fits ends its paragraph, unless paragraphs of the column end with marks: hardly any does not.
    const column = (marked: number): JoinedCell[] => [
      ...cells(['内容', '丙丁', ...Array<string>(marked).fill('甲乙。')]),
      cellOf(99, ['甲乙丙丁戊己庚辛壬', '癸子丑。']),
    ];
    expect(isSplit(...column(11))).toBe(false);
    expect(isSplit(...column(10))).toBe(true);
  });

  test('habit', () => {
    // Three paragraphs that end with a mark show that a full line with it ends one too.
    const column = (marked: number): JoinedCell[] => [
      ...cells(['内容', ...Array<string>(marked).fill('甲乙。')]),
      cellOf(99, ['甲乙丙丁戊己庚辛壬。', '癸子丑寅']),
    ];
    expect(isSplit(...column(3))).toBe(true);
    expect(isSplit(...column(2))).toBe(false);
  });

  test('nameBeginning', () => {
    // Names that share three characters at their beginning: a line that just fits ends where the next begins so.
    const column = (next: string): JoinedCell[] => [
      ...cells(['部门', '禾川县财政局', '禾川县民政局', '禾川县司法局']),
      cellOf(99, ['禾川县农村工作委员', next]),
    ];
    expect(isSplit(...column('禾川县教育厅'))).toBe(true);
    expect(isSplit(...column('禾川市教育厅'))).toBe(false);
  });

  test('apart', () => {
    // Lines that are farther apart than others of the column: the one above ends with a mark.
    const column = (pitch: number): JoinedCell[] => [
      ...Array.from({ length: 4 }, (_, row) => cellOf(row, ['甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛壬癸'])),
      cellOf(99, ['甲乙丙丁戊己庚辛壬。', '癸子丑寅卯'], pitch),
    ];
    expect(isSplit(...column(20))).toBe(true);
    expect(isSplit(...column(19))).toBe(false);
  });

  test('indent', () => {
    const column = (indent: number): JoinedCell[] => [
      cellOf(0, ['内容']),
      cellOf(1, ['甲乙丙丁戊己庚辛壬癸', '甲乙丙'], 15, indent),
    ];
    expect(isSplit(...column(14.5))).toBe(true);
    expect(isSplit(...column(13.5))).toBe(false);
  });
});
