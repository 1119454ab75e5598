import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../pipeline/index.js';
import { at, placesOf, shortOf, tableOf, tablesOf } from '../blocks.js';

/** Fonts that differ, none of them ended. */
const fontsOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<font size="${index}"/>`).join('');
const rowOf = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test('headings, paragraphs and a table', async () => {
  const text = '<title>无</title><h1>甲</h1>乙<br>丙<p>丁\n戊</p><table><tr><th>1<th>2</table>';
  expect(await shortOf('html', text)).toEqual(['#甲', '乙', '丙', '丁戊', [['1', '2']]]);
});

test('a caption stands above its table', async () => {
  const table = '<table><caption>表1 <b>甲乙</b>（共2项）</caption><tr><th>1<th>2</table>';
  expect(await shortOf('html', `<p>丙${table}`)).toEqual(['丙', '表1 甲乙（共2项）', [['1', '2']]]);
  const below = '<table><tr><th>1<th>2</tr><caption>丁</caption></table>';
  expect(await shortOf('html', below)).toEqual(['丁', [['1', '2']]]);
});

test('places', async () => {
  const text = '<p>\n  甲<b>乙</b></p>\n<table>\n <tr><td>1</td>\n  <td>丙</td></tr></table>';
  const { blocks } = await tablesOf('html', text);
  expect(blocks.map(at)).toEqual(['2:3', '3:1']);
  expect(blocks[0]).toMatchObject({
    text: '甲乙',
    anchors: [
      { offset: 0, place: { line: 2, column: 3 } },
      { offset: 1, place: { line: 2, column: 7 } },
    ],
  });
  expect(placesOf(await tableOf('html', text))).toEqual([['4:6', '5:3']]);
});

test('each line of a paragraph in the source has its place', async () => {
  const text = '<p class=MsoNormal>甲乙，\r\n  丙<b>\n丁</b> 戊\n\n己 Latin\nword</p>';
  const [paragraph] = (await tablesOf('html', text)).blocks;
  if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph');
  const { anchors = [] } = paragraph;
  const pieces = anchors.map(({ offset, place }, index) => [
    paragraph.text.slice(offset, anchors[index + 1]?.offset).trim(),
    place.kind === 'text' && `${place.line}:${place.column}`,
  ]);
  expect(pieces).toEqual([
    ['甲乙，', '1:20'],
    ['丙', '2:3'],
    ['丁', '3:1'],
    ['戊', '3:7'],
    ['己 Latin', '5:1'],
    ['word', '6:1'],
  ]);
});

describe('spans', () => {
  /** Each cell as text@column+columnSpan×rowSpan. */
  async function gridOf(html: string): Promise<string[][]> {
    const table = await tableOf('html', html);
    return table.rows.map((row) =>
      row.cells.map((cell) => `${cell.text}@${cell.column}+${cell.columnSpan}×${cell.rowSpan}`),
    );
  }

  test.each([
    [
      'down',
      '<table><tr><td>1<td rowspan=2>a<td>b<tr><td>2<td>c</table>',
      [
        ['1@0+1×1', 'a@1+1×2', 'b@2+1×1'],
        ['2@0+1×1', 'c@2+1×1'],
      ],
    ],
    [
      'across',
      '<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>',
      [
        ['a@0+2×1', 'b@2+1×1'],
        ['1@0+1×1', '2@1+1×1', '3@2+1×1'],
      ],
    ],
    [
      'past the last row',
      '<table><tr><td rowspan=99999>1<td>a<tr><td>b</table>',
      [['1@0+1×2', 'a@1+1×1'], ['b@1+1×1']],
    ],
    ['no numbers', '<table><tr><td rowspan=0 colspan=x>1<td colspan=-3>a</table>', [['1@0+1×1', 'a@1+1×1']]],
    [
      'overlapping',
      '<table><tr><td>1<td rowspan=2>a<tr><td colspan=2>b<td>c</table>',
      [
        ['1@0+1×1', 'a@1+1×2'],
        ['b@0+2×1', 'c@2+1×1'],
      ],
    ],
  ])('%s', async (_name, html, grid) => {
    expect(await gridOf(html)).toEqual(grid);
  });

  test('a table is at most 256 columns wide', async () => {
    const table = await tableOf('html', '<table><tr><td colspan=100000>1<td> <tr><td>3<td>4</table>');
    expect(table.rows[0]?.cells.map((cell) => cell.columnSpan)).toEqual([256]);
  });

  test.each([
    [256, true],
    [257, false],
  ])('%i cells beside each other are read or refused, never cut', async (count, isRead) => {
    const html = `<table><tr>${'<td>1'.repeat(count)}<tr><td>2<td>3</table>`;
    const done = await readTables('x.html', new TextEncoder().encode(html), {});
    expect(done).toMatchObject(
      isRead ? { ok: true } : { ok: false, failure: { code: 'too-complex', place: { line: 1 } } },
    );
  });
});

describe('tables in tables', () => {
  const inner = `<table>${rowOf('序号', '名称')}${rowOf('1', '甲')}</table>`;

  test('a table that lays the page out is looked through', async () => {
    expect(await shortOf('html', `<table><tr><td>左</td><td>${inner}</td></tr></table>`)).toEqual([
      '左',
      [
        ['序号', '名称'],
        ['1', '甲'],
      ],
    ]);
  });

  test('a table of one column is paragraphs', async () => {
    expect(await shortOf('html', `<table>${rowOf('甲')}${rowOf('乙')}</table>`)).toEqual(['甲', '乙']);
  });

  test('a small table in a cell of a large one is text of the cell', async () => {
    const rows = [1, 2, 3, 4].map((number) => rowOf(`${number}`, '类', number === 2 ? inner : '名')).join('');
    const table = await tableOf('html', `<table>${rows}</table>`);
    expect(table.rows.map((row) => row.cells.length)).toEqual([3, 3, 3, 3]);
    expect(table.rows[1]?.cells[2]?.text).toBe('序号\n名称\n1\n甲');
  });
});

test.each([
  ['script and style', '甲<script>乙</script><style>丙</style>', '甲'],
  ['templates', '甲<template>乙</template>', '甲'],
  ['the attribute hidden', '甲<p hidden>乙</p>', '甲'],
  ['display: none', '甲<span style="color:red; display : none">乙</span>', '甲'],
  ['comments', '甲<!-- 乙 -->', '甲'],
  ['noscript is hidden', '甲<noscript>乙</noscript>', '甲'],
  ['inline markup', '<b>甲</b> <i>乙</i>', '甲 乙'],
  ['source that is wrapped', '甲\n   乙\n  abc\n  def', '甲乙abc def'],
  ['a nested list', '<ol><li>甲<ol><li>乙</ol><li>丙</ol>', '1. 甲\n1. 乙\n2. 丙'],
  ['full-width blanks', '　　甲', '甲'],
  ['misnested markup', '<b><p>甲</b>乙</p>', '甲乙'],
  ['an unknown element', '<o:p>甲</o:p>', '甲'],
])('%s in a cell', async (_name, cell, text) => {
  const table = await tableOf('html', `<table><tr><td>1</td><td>${cell}</td></tr></table>`);
  expect(table.rows[0]?.cells[1]?.text).toBe(text);
});

test('broken markup is mended as a browser mends it', async () => {
  const text = '<table><td>1<td>甲<tr><td>2<td>乙</div></td><p>外';
  const blocks = await shortOf('html', text);
  expect(blocks.at(-1)).toEqual([
    ['1', '甲'],
    ['2', '乙'],
  ]);
});

test.each([
  ['divisions', '<div>'.repeat(10_000)],
  ['tables', '<table><tr><td>'.repeat(3_000)],
  ['lists', '<ol><li>'.repeat(10_000)],
  ['bold', '<b>'.repeat(10_000)],
])('%s nested deep cost no stack', async (_name, deep) => {
  const { blocks } = await tablesOf('html', `${deep}甲`);
  expect(JSON.stringify(blocks)).toContain('甲');
});

test.each([
  ['elements of XML that never end', '<r>' + '<cell-1/>'.repeat(40_000) + '<p>甲</p>'.repeat(100)],
  ['fonts that never end', '<r>' + fontsOf(400) + '</r>' + '<p>1</p>'.repeat(4000)],
])('%s are refused before they take the time of their square', async (_name, markup) => {
  await expect(tablesOf('html', markup)).rejects.toThrow('too-complex');
});

test('but markup of unknown elements is read, and text in some fonts that nobody ended', async () => {
  const unknown = '<w:p><w:r><w:t>甲</w:t><w:br/></w:r></w:p>'.repeat(2000);
  expect(JSON.stringify(await shortOf('html', `<div>${unknown}</div>`))).toContain('甲甲');
  const blocks = await shortOf('html', `<div>${fontsOf(6)}</div>${'<p>乙</p>'.repeat(3000)}`);
  expect(blocks).toHaveLength(3000);
});

test('a list of 30,000 items costs little', async () => {
  const table = await tableOf('html', `<table><tr><td>1<td><ol>${'<li>甲'.repeat(30_000)}</ol></table>`);
  expect(table.rows[0]?.cells[1]?.text.endsWith('30000. 甲')).toBe(true);
});

describe('cells that reach down to the end of their group of rows', () => {
  test('by rowspan=0, or by a span that is too long', async () => {
    for (const span of ['0', '9']) {
      const table = `<table><thead><tr><th>1<th>2</thead><tbody><tr><td rowspan=${span}>甲<td>乙<tr><td>丙<tr><td>丁</tbody><tbody><tr><td>戊<td>己</tbody></table>`;
      const { rows } = await tableOf('html', table);
      expect(rows[1]?.cells[0]).toMatchObject({ text: '甲', rowSpan: 3 });
      expect(rows.map((row) => row.cells.map(({ column }) => column))).toEqual([
        [0, 1],
        [0, 1],
        [1],
        [1],
        [0, 1],
      ]);
      expect(rows.some((row) => row.ragged)).toBe(false);
    }
  });
});

describe('a table around a table', () => {
  const inner = (rows: number): string => `<table>${rowOf('内', '外').repeat(rows)}</table>`;
  const around = (cells: string, before: number, after: number): string =>
    `<table>${rowOf('序号', '事项').repeat(before)}<tr><td>1<td>${cells}</tr>${rowOf('2', '乙').repeat(after)}</table>`;
  const shapes = async (html: string): Promise<number[]> =>
    (await tablesOf('html', html)).blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.length] : [],
    );

  test('is one of data with two rows of its own, and no fewer than the table within', async () => {
    expect(await shapes(around(`甲${inner(1)}`, 1, 1))).toEqual([3]);
    expect(await shapes(around(`甲${inner(2)}`, 1, 1))).toEqual([3]);
    expect(await shapes(around(`甲${inner(2)}${inner(2)}`, 1, 1))).toEqual([3]);
  });

  test('lays out the page otherwise', async () => {
    expect(await shapes(around(`甲${inner(4)}`, 1, 1))).toEqual([4]);
    expect(await shapes(around(`甲${inner(3)}`, 1, 0))).toEqual([3]);
    expect(await shapes(around(inner(1), 1, 0))).toEqual([1]);
    expect(await shapes(around(inner(2), 1, 0))).toEqual([2]);
    expect(
      await shapes(
        `<table><tr><td>首页<td></tr><tr><td>栏目<td>${inner(2)}</tr><tr><td><td>版权</tr></table>`,
      ),
    ).toEqual([2]);
  });

  test('nested deep costs no more for each', async () => {
    const deep = '<table><tr><td>'.repeat(20_000);
    expect((await tablesOf('html', `${deep}甲`)).blocks).toHaveLength(1);
  });
});
