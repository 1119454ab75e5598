import { describe, expect, test } from '@jest/globals';
import type { Block, DutyList, Item, ListTable, Paragraph, Row, Table } from '../../pipeline/model.js';
import { frontOf } from '../../pipeline/normalize/document/front.js';
import { titleOf } from '../../pipeline/normalize/document/titles.js';
import { normalize } from '../../pipeline/normalize/index.js';
import { fillCategories } from '../../pipeline/normalize/lists/categories.js';
import { codeOf } from '../../pipeline/normalize/lists/codes.js';
import { areDepartments } from '../../pipeline/normalize/lists/department-groups.js';
import { ColumnContents } from '../../pipeline/normalize/lists/column-contents.js';
import { Headings } from '../../pipeline/normalize/lists/heading-rows.js';
import { headingRoles } from '../../pipeline/normalize/lists/headings.js';
import { sectionsOf } from '../../pipeline/normalize/lists/sections.js';

const placeOf = (line: number) => ({ kind: 'text', line, column: 1 }) as const;

function rowOf(texts: readonly string[], line: number, row = 0): Row {
  const place = placeOf(line);
  return {
    place,
    cells: texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, place })),
  };
}

/** Blocks in short: a paragraph as its text, a table as its rows. Each paragraph and row takes a line. */
function blocksOf(...short: (string | string[][])[]): Block[] {
  let line = 0;
  return short.map((each): Block => {
    if (typeof each === 'string')
      return { kind: 'paragraph', text: each, heading: null, place: placeOf(++line) };
    const rows = each.map((texts, index) => rowOf(texts, ++line, index));
    const columns = each[0]?.length ?? 0;
    return { kind: 'table', method: 'tabs', columns, rows, place: rows[0]?.place ?? placeOf(line) };
  });
}

const paragraphs = (...texts: string[]): Paragraph[] => blocksOf(...texts) as Paragraph[];

function listOf(blocks: Block[], pageStarts: number[] = []): DutyList {
  const source = { document: '清单', format: 'text', encoding: 'utf-8', pages: null, notes: [] } as const;
  const result = normalize({ ...source, notes: [], pageStarts, blocks });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const HEADING = ['序号', '事项类别', '事项名称'];
const RECOVERED = ['序号', '事项名称', '承接部门及工作方式'];
const ROWS = [
  ['1', '党建', '甲'],
  ['2', '党建', '乙'],
];

describe('before the tables', () => {
  test.each([
    [80, true],
    [81, false],
  ])('a title of the document with %d characters: %p', (length, isTitle) => {
    const text = `${'青'.repeat(length - 6)}履职事项清单`;
    expect(frontOf(paragraphs(text)).title !== null).toBe(isTitle);
  });

  test('three lines of places belong to the title, a fourth does not', () => {
    const front = frontOf(paragraphs('云澜省', '松陵市', '禾川县', '青禾镇', '履职事项清单'));
    expect(front.title?.text).toBe('松陵市禾川县青禾镇履职事项清单');
    expect(front.narrative.map((each) => each.text)).toEqual(['云澜省']);
  });

  test.each([
    [12, true],
    [13, false],
  ])('a classification as paragraph %d: %p', (nth, isFound) => {
    const above = new Array<string>(nth - 1).fill('说明');
    expect(frontOf(paragraphs(...above, '内部')).classification !== null).toBe(isFound);
  });

  test.each([
    [5, true],
    [6, false],
  ])('the title of a list alone as paragraph %d: %p', (nth, isFound) => {
    const above = new Array<string>(nth - 1).fill('说明');
    expect(frontOf(paragraphs(...above, '青禾镇基本履职事项清单')).title !== null).toBe(isFound);
  });

  test.each([
    [400, 1],
    [401, 0],
  ])('a line of contents with %d characters: %d entries', (length, entries) => {
    const text = `基本履职事项清单${'.'.repeat(length - 9)}1`;
    expect(frontOf(paragraphs(text)).contents).toHaveLength(entries);
  });

  test.each([
    [40, [null]],
    [41, ['basic']],
  ])('below a heading and a line of %d characters a figure is of the lists %j', (length, lists) => {
    const line = `本部分${'说'.repeat(length - 4)}。`;
    const blocks = blocksOf(
      '一、基本履职事项',
      line,
      '事项共9项。',
      ...['基本履职事项清单', '配合履职事项清单'].flatMap((title) => [title, [HEADING, ...ROWS]]),
    );
    const { figures } = listOf(blocks).statement;
    expect(figures.map((figure) => figure.list)).toEqual(lists);
  });
});

describe('titles and regions of lists', () => {
  test.each([
    [60, 'basic'],
    [61, null],
  ])('a title of %d characters names the list %p', (length, list) => {
    const title = `第一部分:${'青'.repeat(36)}基本履职事项清单(${'甲'.repeat(length - 51)})`;
    expect(title).toHaveLength(length);
    expect(titleOf(title)).toBe(list);
  });

  /** What stands between a title and a table, and whether the title is that of the table's list. */
  const isTitled = (between: string[], table: string[][], title = '基本履职事项清单'): boolean =>
    sectionsOf(blocksOf(title, ...between, table)).sections.some((section) => section.title !== null);

  test('a table is the fifth block below its title, not the sixth', () => {
    const lines = (count: number): string[] => new Array<string>(count).fill('说明');
    expect(isTitled(lines(4), [HEADING, ...ROWS])).toBe(true);
    expect(isTitled(lines(5), [HEADING, ...ROWS])).toBe(false);
  });

  test('a line of 60 characters may stand between a title and a table, one of 61 is text', () => {
    expect(isTitled(['说'.repeat(60)], ROWS)).toBe(true);
    expect(isTitled(['说'.repeat(61)], ROWS)).toBe(false);
  });

  test('a heading row is looked for in three rows', () => {
    const above = ['甲', '乙', ''];
    expect(isTitled(['说'.repeat(90)], [above, above, HEADING, ...ROWS])).toBe(true);
    expect(isTitled(['说'.repeat(90)], [above, above, above, HEADING, ...ROWS])).toBe(false);
  });

  test.each([
    [3, 'recovered'],
    [4, 'cooperative'],
  ])('columns %d blocks below show whose title it is: %s', (distance, list) => {
    const between = new Array<string>(distance - 1).fill('说明');
    const table = [RECOVERED, ['1', '甲', '县民政局：负责。']];
    const { sections } = sectionsOf(blocksOf('配合履职事项清单', ...between, table));
    expect(sections.map((section) => section.list)).toEqual([list]);
  });
});

describe('heading rows', () => {
  const isHeading = (...texts: string[]): boolean => headingRoles(rowOf(texts, 1)) !== null;

  test('two known words make one, a single one does not', () => {
    expect(isHeading('序号', '事项名称')).toBe(true);
    expect(isHeading('序号')).toBe(false);
  });

  test('half of the words are known', () => {
    expect(isHeading('序号', '事项名称', '甲', '乙')).toBe(true);
    expect(isHeading('序号', '事项名称', '甲', '乙', '丙')).toBe(false);
  });

  test.each([
    [2, 2],
    [3, 0],
  ])('of four pages with a heading row and %d without, %d have lost it', (bare, lost) => {
    const headings = new Headings('basic', []);
    for (let page = 0; page < 4 + bare; page++) headings.page(page < 4, page, placeOf(page + 1), true);
    expect(headings.finish(false, 'basic', placeOf(1))).toHaveLength(lost);
  });
});

describe('rows', () => {
  test.each([
    [30, 1],
    [31, null],
  ])('with %d rows on a page the list is on page %p', (count, page) => {
    const rows = Array.from({ length: count }, (_, index) => [String(index + 1), '党建', '甲']);
    const list = listOf(blocksOf('基本履职事项清单', [HEADING, ...rows]), [1]);
    expect(list.tables.basic?.page).toBe(page === null ? null : 2);
  });

  test.each<[number, ListTable['categoryStyle']]>([
    [6, 'first-row'],
    [7, 'column'],
  ])('two blank categories of %d rows: %s', (count, style) => {
    const cells = Array.from({ length: count }, (_, index) => ({
      text: index === 2 || index === 4 ? '' : '党建',
      hanging: false,
      startsPage: false,
    }));
    const items = cells.map(() => ({}) as Item);
    expect(fillCategories(items, cells, [])).toBe(style);
  });

  test.each([
    [2, 'through'],
    [3, 'by-category'],
  ])('numbers that begin again at %d of four changes run %s', (restarts, numbering) => {
    const rows = [['1', '甲类', '甲']];
    for (let change = 1; change <= 4; change++) {
      rows.push([change <= restarts ? '1' : String(change + 1), `${'甲乙丙丁戊'[change]}类`, '乙']);
    }
    expect(listOf(blocksOf('基本履职事项清单', [HEADING, ...rows])).tables.basic?.numbering).toBe(numbering);
  });
});

test('the tables of these tests are tables', () => {
  const [table] = blocksOf([HEADING, ...ROWS]) as [Table];
  expect(table.rows.map((row) => row.cells.length)).toEqual([3, 3, 3]);
});

describe('what columns hold', () => {
  /** What the second column of a list is by such cells. */
  const roleOf = (cells: readonly string[]) => {
    const rows = cells.map((cell, index) => [`${index + 1}`, cell, `第${index}件要做的事情`]);
    const [section] = sectionsOf(blocksOf('基本履职事项清单', [HEADING, ...rows])).sections;
    return new ColumnContents(section?.entries ?? []).roleOf(1, 'basic', []);
  };

  test.each([
    [1, 'category'],
    [2, 'name'],
  ])('four fifths of the cells tell what a column holds: %d of five long', (long, role) => {
    const cells = ['党建', '党建', '党建', '党建', '党建'].map((cell, at) =>
      at < long ? `${cell}，一段长文字` : cell,
    );
    expect(roleOf(cells)).toBe(role);
  });

  test.each([
    [16, 'category'],
    [17, 'name'],
  ])('cells of %d characters that repeat are a %s', (length, role) => {
    expect(roleOf(Array.from({ length: 5 }, () => '党'.repeat(length)))).toBe(role);
  });
});

describe('codes in place of numbers', () => {
  const numbersOf = (codes: readonly string[]) =>
    listOf(
      blocksOf('基本履职事项清单', [HEADING, ...codes.map((code) => [code, '党建', '甲'])]),
    ).lists.basic.map(({ number }) => number);

  test('more than half of the rows have one', () => {
    expect(numbersOf(['JB-1', 'JB-2', '3'])).toEqual([1, 2, null]);
    expect(numbersOf(['JB-1', '2'])).toEqual([null, 2]);
  });

  test.each([
    [12, 1],
    [13, null],
  ])('%d characters before the digits', (length, number) => {
    expect(codeOf(`${'项'.repeat(length)}1`)?.number ?? null).toBe(number);
  });
});

test('rows across the table are departments where more than half end as such', () => {
  const group = (category: string) => ({
    text: category,
    category,
    stated: null,
    before: 0,
    place: placeOf(1),
  });
  expect(areDepartments([group('县民政局'), group('县教育局'), group('县残联组')], 'recovered')).toBe(true);
  expect(areDepartments([group('县民政局'), group('民生服务')], 'recovered')).toBe(false);
});
