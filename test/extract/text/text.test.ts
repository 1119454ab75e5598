import { describe, expect, test } from '@jest/globals';
import { at, placesOf, shortOf, tableOf, tablesOf } from '../blocks.js';

const HEADING = '序号\t事项类别\t事项名称';

test('rows between tabs, paragraphs between tables', async () => {
  expect(await shortOf('text', '标题\n\n序号\t名称\n1\t甲\n\n说明\n1\t乙\n')).toEqual([
    '标题',
    [
      ['序号', '名称'],
      ['1', '甲'],
    ],
    '说明',
    [['1', '乙']],
  ]);
});

test('places are those of the characters', async () => {
  const text = ' 标题\n\n序号\t 名称\n1\t\t甲\n';
  const { blocks } = await tablesOf('text', text);
  expect(blocks.map(at)).toEqual(['1:2', '3:1']);
  expect(placesOf(await tableOf('text', text))).toEqual([
    ['3:1', '3:5'],
    ['4:1', '4:3', '4:4'],
  ]);
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('%s ends a line', async (_name, end) => {
  const table = await tableOf('text', ['标题', '1\t甲', '2\t乙', ''].join(end));
  expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ['1', '甲'],
    ['2', '乙'],
  ]);
  expect(placesOf(table)[1]).toEqual(['3:1', '3:3']);
});

test('a form feed begins a page and ends no line', async () => {
  const tables = await tablesOf('text', '1\t甲\n\f2\t乙\n3\t丙\f4\t丁\n');
  expect(tables.pages).toBe(3);
  const table = await tableOf('text', '1\t甲\n\f2\t乙\n3\t丙\f4\t丁\n');
  expect(table.rows.map((row) => row.startsPage === true)).toEqual([false, true, false, true]);
  expect(placesOf(table)).toEqual([
    ['1:1', '1:3'],
    ['2:2', '2:4'],
    ['3:1', '3:3'],
    ['3:5', '3:7'],
  ]);
});

test('a blank line within a table is a page break, and repeated headings stay rows', async () => {
  const table = await tableOf('text', `${HEADING}\n1\t党建\t甲\n\n${HEADING}\n2\t党建\t乙\n`);
  expect(table.rows).toHaveLength(4);
  expect(table.columns).toBe(3);
  expect(table.rows.map((row) => row.startsPage === true)).toEqual([false, false, true, false]);
});

test('rows with other numbers of cells are ragged, tabs behind all rows are none', async () => {
  const table = await tableOf('text', '1\t甲\t乙\t\t\n2\t丙\n\n3\t丁\t戊\t\t\n');
  expect(table.columns).toBe(3);
  expect(table.rows.map((row) => row.ragged === true)).toEqual([false, true, false]);
});

test('behind a blank line another number of cells begins another table, where the next row agrees', async () => {
  const widths = async (text: string): Promise<unknown[]> =>
    (await tablesOf('text', text)).blocks.map(
      (block) => block.kind === 'table' && [block.columns, block.rows.map((row) => row.ragged === true)],
    );
  expect(await widths('1\t甲\n2\t乙\n\n1\t丙\t丁\n2\t戊\t己\n')).toEqual([
    [2, [false, false]],
    [3, [false, false]],
  ]);
  expect(await widths('1\t甲\n2\t乙\n\f1\t丙\t丁\n2\t戊\t己\n')).toHaveLength(2);
  expect(await widths('1\t甲\n2\t乙\n\n3\t丙\t丁\n4\t戊\n')).toEqual([[2, [false, false, true, false]]]);
  expect(await widths('1\t甲\n2\t乙\n3\t丙\t丁\n4\t戊\t己\n5\t庚\n')).toHaveLength(1);
});

test('a heading that runs into the first row does not join the rows below', async () => {
  const table = await tableOf('text', `${HEADING}1\t党建\t甲\n2\t党建\t乙\n3\t党建\t丙\n4\t党建\t丁\n`);
  expect([table.columns, table.rows.map((row) => row.cells.length)]).toEqual([3, [5, 3, 3, 3]]);
});

test('two rows that lost a tab each are not one row', async () => {
  const table = await tableOf('text', `${HEADING}\n1\t党建甲\n2\t党建乙\n3\t党建\t丙\n`);
  expect(table.rows.map((row) => row.cells.length)).toEqual([3, 2, 2, 3]);
});

test('a contents line with a tab is a paragraph', async () => {
  expect(await shortOf('text', '目录\n基本履职事项清单......\t3\n配合……\t 12\n')).toEqual([
    '目录',
    '基本履职事项清单...... 3',
    '配合…… 12',
  ]);
});

test('an indented line is a paragraph', async () => {
  expect(await shortOf('text', '\t一、说明\n')).toEqual(['一、说明']);
});

describe('cells of several lines', () => {
  test('quoted as spreadsheets copy them', async () => {
    const table = await tableOf('text', `${HEADING}\n1\t党建\t"甲，\n称""乙"""\n2\t党建\t丙\n`);
    expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['序号', '事项类别', '事项名称'],
      ['1', '党建', '甲，\n称"乙"'],
      ['2', '党建', '丙'],
    ]);
    expect(placesOf(table)[2]).toEqual(['4:1', '4:3', '4:6']);
  });

  test('a lone quotation mark swallows no rows', async () => {
    const table = await tableOf('text', `${HEADING}\n1\t党建\t"甲\n2\t党建\t乙\n`);
    expect(table.rows.map((row) => row.cells.length)).toEqual([3, 3, 3]);
    expect(table.rows[1]?.cells[2]?.text).toBe('"甲');
  });

  test('wrapped without quotes: steps below the last cell, and a cell that is closed below', async () => {
    const text = `序号\t名称\t职责\t配合\n1\t甲\t1.一；\n2.二。\t1.三；\n2.四。\n2\t乙\t丙\t丁\n`;
    expect(await shortOf('text', text)).toEqual([
      [
        ['序号', '名称', '职责', '配合'],
        ['1', '甲', '1.一；\n2.二。', '1.三；\n2.四。'],
        ['2', '乙', '丙', '丁'],
      ],
    ]);
    expect(placesOf(await tableOf('text', text))[1]).toEqual(['2:1', '2:3', '2:5', '3:6']);
  });

  test('a line that is no step ends the table', async () => {
    expect(await shortOf('text', '1\t甲\n二、乙\n2\t丙\n')).toEqual([[['1', '甲']], '二、乙', [['2', '丙']]]);
  });
});

describe('scraps of HTML', () => {
  test.each([
    ['a list that is never closed', '<ol><li>甲</li><li>乙</li>', '1. 甲\n2. 乙'],
    ['items that are never closed', '<ol><li>甲<li>乙', '1. 甲\n2. 乙'],
    ['paragraphs', '<p>县教育局：</p><p>甲</p>', '县教育局：\n甲'],
    ['breaks', '甲<br>乙<br/>丙', '甲\n乙\n丙'],
    ['entities', '甲&amp;乙&nbsp;&lt;丙&#62;', '甲&乙 <丙>'],
    ['a start and a value', '<ol start="3"><li>甲<li value=7>乙<li>丙</ol>', '3. 甲\n7. 乙\n8. 丙'],
    ['numerals', '<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>', '一、甲\n二、乙'],
    ['letters', '<ol type="a"><li>甲<li>乙</ol>', 'a. 甲\nb. 乙'],
    ['bullets', '<ul><li>甲<li>乙</ul>', '甲\n乙'],
    ['inline markup', '<b>甲</b><span style="color:red">乙</span>', '甲乙'],
    ['hidden text', '甲<span style="display:none">乙</span><script>丙</script>', '甲'],
    ['a comparison', '人口<5万，面积>3', '人口<5万，面积>3'],
    ['an ampersand', '甲&乙', '甲&乙'],
    ['closing tags alone', '甲</p></ol>', '甲'],
  ])('%s', async (_name, cell, text) => {
    expect((await tableOf('text', `1\t${cell}\n2\t乙\n`)).rows[0]?.cells[1]?.text).toBe(text);
  });

  test('in a paragraph', async () => {
    expect(await shortOf('text', '<p>甲</p><p>乙</p>\n')).toEqual(['甲 乙']);
  });
});

test('white space in a cell is one space, and steps begin lines', async () => {
  const table = await tableOf('text', '1\t 甲  乙　　1.丙 （2）丁 3.5 戊 \n2\t己\n');
  expect(table.rows[0]?.cells[1]?.text).toBe('甲 乙\n1.丙\n（2）丁 3.5 戊');
});

test.each([
  ['blanks', ' '.repeat(2_000_000)],
  ['dots', '.'.repeat(200_000)],
  ['quotation marks', '\t"'.repeat(100_000)],
  ['tags that never close', '<a'.repeat(200_000)],
])('many %s cost little', async (_name, many) => {
  const tables = await tablesOf('text', `甲${many}乙\n${HEADING}\n1\t甲\t乙${many}丙\n`);
  expect(tables.blocks.length).toBeGreaterThan(0);
});
