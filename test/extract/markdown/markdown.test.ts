import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../pipeline/extract/index.js';
import { at, placesOf, shortOf, tableOf, tablesOf } from '../blocks.js';

test('headings, paragraphs and a table', async () => {
  expect(
    await shortOf('markdown', '# 一、清单\n\n第一行\n第二行\n\n| 序号 | 名称 |\n| --- | --- |\n| 1 | 甲 |\n'),
  ).toEqual([
    '#一、清单',
    '第一行第二行',
    [
      ['序号', '名称'],
      ['1', '甲'],
    ],
  ]);
});

test.each([
  ['escapes', '甲\\|乙\\*', '甲|乙*'],
  ['emphasis', '**甲**_乙_ ~~丙~~', '甲乙 丙'],
  ['code', '`甲`乙', '甲乙'],
  ['a link', '[甲](http://example.org)', '甲'],
  ['breaks', '甲<br>乙<br/>丙', '甲\n乙\n丙'],
  ['entities', '甲&amp;乙', '甲&乙'],
  ['a comparison', '甲 < 5', '甲 < 5'],
  ['a list in HTML', '<ol><li>甲</li><li>乙</li></ol>', '1. 甲\n2. 乙'],
  ['an image', '甲![图](x.png)', '甲'],
])('%s in a cell', async (_name, cell, text) => {
  const table = await tableOf('markdown', `|a|b|\n|--|--|\n|1|${cell}|\n`);
  expect(table.rows[1]?.cells[1]?.text).toBe(text);
});

test.each([
  '甲<br>乙<br/>丙<br />丁',
  '<br>甲<br><br> 乙 <BR>',
  '甲 <br> 1. 乙；<br>2. 丙',
  '甲 > 5<br>**乙**',
  '甲\u3000<br>\u3000乙\u200b',
  '`<br>`甲<br>乙',
  '<br>',
])('breaks alone give what the parser of HTML gives of them: %s', async (cell) => {
  const rows = `|a|b|\n|--|--|\n|1|${cell}|\n`;
  const alone = await tableOf('markdown', rows);
  // What is no break has the parser read all of it.
  const parsed = await tableOf('markdown', `${rows}\n<!-- -->\n`);
  expect(alone.rows).toEqual(parsed.rows);
});

test.each(['<br>\n甲', '- <br>\n  甲', '甲 <br>\n乙'])('a break that is in no table: %j', async (text) => {
  expect(await shortOf('markdown', text)).toEqual(await shortOf('markdown', `${text}\n\n<!-- -->\n`));
});

test('places', async () => {
  const text = '前\n\n  ## 标题\n\n|序号| 名称 |\n|--|--|\n| 1 |  甲|\n';
  expect((await tablesOf('markdown', text)).blocks.map(at)).toEqual(['1:1', '3:6', '5:1']);
  expect(placesOf(await tableOf('markdown', text))).toEqual([
    ['5:2', '5:6'],
    ['7:3', '7:8'],
  ]);
});

test('rows with too many or too few cells are ragged', async () => {
  const table = await tableOf('markdown', '|a|b|\n|--|--|\n|1|2|\n|1|\n|1|2|3|\n');
  expect(table.rows.map((row) => row.ragged === true)).toEqual([false, false, true, true]);
});

test('numbers of list items stay with their text', async () => {
  expect(await shortOf('markdown', '3. 甲\n4. 乙\n\n- 丙\n\n1) 丁\n')).toEqual([
    '3. 甲',
    '4. 乙',
    '丙',
    '1) 丁',
  ]);
});

test('block quotes, hard breaks and indented lines are paragraphs', async () => {
  expect(await shortOf('markdown', '> 甲\n\n乙  \n丙\n\n    丁\n    戊\n')).toEqual([
    '甲',
    '乙',
    '丙',
    '丁',
    '戊',
  ]);
});

test('an HTML table with blank lines within', async () => {
  const text = '# 清单\n\n<table>\n\n<tr><td>1</td>\n\n<td>甲</td></tr>\n\n<tr><td>2<td>乙\n</table>\n\n后\n';
  expect(await shortOf('markdown', text)).toEqual([
    '#清单',
    [
      ['1', '甲'],
      ['2', '乙'],
    ],
    '后',
  ]);
  expect(placesOf(await tableOf('markdown', text))).toEqual([
    ['5:5', '7:1'],
    ['9:5', '9:10'],
  ]);
  const { blocks } = await tablesOf('markdown', text);
  expect(blocks.map(at)).toEqual(['1:3', '3:1', '12:1']);
});

test('an HTML table that is never closed ends with the document', async () => {
  expect(await shortOf('markdown', '甲\n\n<table><tr><td>1<td>乙\n')).toEqual(['甲', [['1', '乙']]]);
});

test('HTML between Markdown is read as a browser does', async () => {
  expect(await shortOf('markdown', '<div align="center">甲</div>\n\n<!-- 乙 -->\n\n丙\n')).toEqual([
    '甲',
    '丙',
  ]);
});

describe('nesting', () => {
  const table = '|a|b|\n|--|--|\n\n';
  test.each([
    ['block quotes', '>'.repeat(10_000)],
    ['block quotes with blanks', '> '.repeat(10_000)],
    ['bullets', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
    ['emphasis', '*甲**'.repeat(20_000)],
    ['emphasis in one paragraph', '\n\n' + '*a_*a_\n'.repeat(10_000)],
    [
      'lists by indent',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(2 * depth)}- 甲`).join('\n'),
    ],
  ])('%s', async (_name, deep) => {
    const source = { kind: 'text', document: '清单', format: 'markdown', encoding: 'utf-8' } as const;
    const result = await extract({ ...source, text: `${table}${deep} 甲\n`, notes: [] });
    expect(!result.ok && result.failure.code).toBe('too-complex');
  });

  test.each([
    ['a thematic break', '-'.repeat(10_000)],
    ['a row of stars', '*'.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['many items side by side', '- 甲\n'.repeat(300)],
    ['many items with emphasis', '- **甲**\n'.repeat(1500)],
    ['many rows with emphasis', '甲\n\n|a|b|\n|--|--|\n' + '|**甲**|_乙_|\n'.repeat(1000)],
    ['indented items of many lists', '甲\n\n - 乙\n   - 丙\n\n'.repeat(150)],
  ])('%s is none', async (_name, text) => {
    expect((await tablesOf('markdown', `${table}${text}\n`)).blocks[0]?.kind).toBe('table');
  });
});

test('what is too complex is said', async () => {
  const source = { kind: 'text', document: '清单', format: 'markdown', encoding: 'utf-8' } as const;
  const result = await extract({ ...source, text: `甲\n\n${'*a_'.repeat(30_000)}\n`, notes: [] });
  expect(!result.ok && [result.failure.message.zh, result.failure.place]).toEqual([
    '第 3 行所在的段落里强调符号（* _ ~）过多，超过 2000 处',
    { kind: 'text', line: 3, column: 1 },
  ]);
});
