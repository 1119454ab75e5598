/** A long table is finished part by part and comes out as one that is finished at once; packed pages come out whole. */
import { expect, test } from '@jest/globals';
import { appendTable, continues, startTable } from '../../../../pipeline/extract/pages/document/join.js';
import type { JoinedTable } from '../../../../pipeline/extract/pages/document/joined.js';
import { packTable, unpackTable } from '../../../../pipeline/extract/pages/seen/pack.js';
import { finishRows, finishTable } from '../../../../pipeline/extract/pages/document/finish-table.js';
import type { Line, PageCell, PageTable } from '../../../../pipeline/extract/pages/types.js';
import type { Table } from '../../../../pipeline/model.js';

const BORDERS = [50, 100, 200, 500];
const HEIGHT = 40;

function line(text: string, left: number, top: number): Line {
  const [right, bottom, baseline] = [left + 10 * text.length, top + 10, top + 8.8];
  return {
    words: [],
    text,
    left,
    top,
    right,
    bottom,
    size: 10,
    baseline,
    heading: null,
    artifact: false,
    overprinted: false,
  };
}

function cell(row: number, column: number, texts: string[], rowSpan = 1): PageCell {
  const [left, right] = [BORDERS[column] ?? 0, BORDERS[column + 1] ?? 0];
  const top = 60 + HEIGHT * row;
  return {
    row,
    column,
    rowSpan,
    columnSpan: 1,
    box: [left, top, right, top + HEIGHT * rowSpan],
    lines: texts.map((text, index) => line(text, left + 4, top + 4 + 14 * index)),
    openTop: false,
    openBottom: false,
    tagRow: column === 0 ? null : `t.${row}`,
    tagTable: 't',
    tagSpan: null,
    header: row === 0,
  };
}

/**
 * A page of three rows below its heading. A category that is merged down takes fifty pages; within them the last row of
 * each fifth page goes on on the next.
 */
function pageTable(page: number): PageTable {
  const number = (row: number): string => String(3 * page + row);
  const cells = [cell(0, 0, ['序号']), cell(0, 1, ['类别']), cell(0, 2, ['事项名称'])];
  const [isBroken, goesOn] = [page % 5 === 0 && page % 50 !== 0, page % 5 === 1 && page % 50 !== 1];
  const category = cell(1, 1, page % 50 === 1 ? [`类别${page}`] : [], 3);
  category.openTop = page % 50 !== 1;
  category.openBottom = page % 50 !== 0;
  for (let row = 1; row <= 3; row++) {
    const own = [
      cell(row, 0, goesOn && row === 1 ? [] : [number(row)]),
      cell(row, 2, [`第${number(row).padStart(4, '0')}项工作由村民委员会和农业服务中心`, '共同办理。']),
    ];
    for (const each of own) {
      each.openTop = goesOn && row === 1;
      each.openBottom = isBroken && row === 3;
    }
    cells.push(...own);
  }
  cells.push(category);
  return {
    page,
    method: 'lines',
    box: [50, 60, 500, 60 + 4 * HEIGHT],
    columns: BORDERS,
    rows: 4,
    cells: cells.map((each) => ({ ...each, tagRow: null })),
  };
}

function joined(pages: number, afterEach: (table: JoinedTable) => void): Table {
  const table = startTable(pageTable(1));
  for (let page = 2; page <= pages; page++) {
    const next = unpackTable(packTable(pageTable(page)));
    expect(continues(table, next)).toBe(true);
    appendTable(table, next);
    afterEach(table);
  }
  return finishTable(table);
}

test('a table of 640 pages', () => {
  let least = Infinity;
  let most = 0;
  const parts = joined(640, (table) => {
    most = Math.max(most, table.cells.length);
    if (table.pages.length > 400) least = Math.min(least, table.cells.length);
  });
  const long = joined(640, (table) => {
    finishRows(table);
    if (table.pages.length > 400) least = Math.min(least, table.cells.length);
  });
  expect(long).toEqual(parts);
  // Three rows a page; nine in fifty pages, and seven at the end, are on two pages; the heading above each category is one.
  expect(long.rows).toHaveLength(640 * 3 - 12 * 9 - 7 + 1);
  expect(long.rows.at(-1)?.cells.map((each) => each.text)).toEqual([
    '1923',
    '第1923项工作由村民委员会和农业服务中心共同办理。',
  ]);
  const category = long.rows[1]?.cells.find((each) => each.column === 1);
  expect(category?.rowSpan).toBe(50 * 3 - 9);
  // What is finished is let go.
  expect(least).toBeLessThan(most / 3);
});

test('a table that was packed is as it was', () => {
  const table = pageTable(6);
  for (const [index, each] of table.cells.entries()) {
    each.tagRow = index % 3 === 0 ? null : `table#2.${index}`;
    each.tagSpan = index % 4 === 0 ? null : index;
    for (const own of each.lines) {
      own.heading = index % 2 === 0 ? null : 2;
      own.artifact = index % 4 === 1;
      own.overprinted = index % 4 === 2;
    }
  }
  expect(unpackTable(packTable(table))).toEqual(table);
  expect(unpackTable(table)).toBe(table);
});
