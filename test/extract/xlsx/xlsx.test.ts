import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { extract } from '../../../pipeline/extract/index.js';
import { formatCell, wholeDigits } from '../../../pipeline/extract/xlsx/number-format.js';
import { addressOf, parseAddress } from '../../../pipeline/common/cell-address.js';
import type { Block } from '../../../pipeline/model.js';
import { read } from '../../../pipeline/read/index.js';
import { valueOf } from '../office/compare.js';
import { tableOf, tablesOf, textsOf, xlsxOf, zipOf, type SheetXml } from '../office/package.js';

const s = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (index: number, cells: string, more = ''): string => `<row r="${index}" ${more}>${cells}</row>`;
const sheet = (rows: string, more = ''): SheetXml => ({
  name: '清单',
  xml: `<sheetData>${rows}</sheetData>${more}`,
});
const kinds = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : `table ${block.columns}`));

describe('a number as it shows', () => {
  test.each([
    [1, 'General', '1'],
    [1.5, 'General', '1.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [12, '0', '12'],
    [12, '0.00', '12.00'],
    [1234567, '#,##0', '1,234,567'],
    [0.125, '0.0%', '12.5%'],
    [7, '000', '007'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"无"', '无'],
    [5, '"第"0"项"', '第5项'],
    [5, '0\\.', '5.'],
    [5, '0_ ', '5'],
    [24, '[DBNum1][$-804]General', '二十四'],
    [24, '[DBNum2][$-804]General', '贰拾肆'],
    [12, '[DBNum2][$-804]General', '壹拾贰'],
    [110, '[DBNum2]General', '壹佰壹拾'],
    [105, '[DBNum2]General', '壹佰零伍'],
    [12345, '[DBNum1]General', '一万二千三百四十五'],
    [100020, '[DBNum1]General', '一十万零二十'],
    [200000000, '[DBNum1]General', '二亿'],
    [1.5, '[DBNum1]General', '一.五'],
    [0, '[DBNum1]General', '〇'],
    [24, '[DBNum1]0', '二四'],
    [24, '[DBNum2]0', '贰肆'],
    [5, '"第"[DBNum1]General"项"', '第五项'],
    [45474, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二四年七月一日'],
    [45474, '[DBNum1][$-804]yyyy"年"m"月"', '二〇二四年七月'],
    [45651, '[DBNum1]yyyy"年"m"月"d"日";@', '二〇二四年十二月二十五日'],
    [45575, '[DBNum1]yyyy"年"m"月"d"日"', '二〇二四年十月十日'],
    [45651, '[DBNum2]yyyy"年"m"月"d"日"', '贰零贰肆年壹拾贰月贰拾伍日'],
    [45474, '[DBNum1]yyyy"年"mm"月"', '二〇二四年〇七月'],
    [45474, '[DBNum1]yy"年"', '二四年'],
    [24, 'G/通用格式"项"', '24项'],
    [123456789012.5, 'General', '123456789012.5'],
    [12, '[DBNum1][$-804]General', '一十二'],
    [45870, 'yyyy"年"m"月"', '2025年8月'],
    [45870, 'yyyy-mm-dd', '2025-08-01'],
    [45870.5, 'yyyy/m/d h:mm', '2025/8/1 12:00'],
    [45870.75, 'h:mm AM/PM', '6:00 PM'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [3, '@', '3'],
    [8, '#', '8'],
  ])('%d in %s is %s', (value, code, expected) => {
    expect(formatCell(value, code, { date1904: false, digits: null })).toBe(expected);
  });

  test('in a workbook of 1904', () => {
    expect(formatCell(44408, 'yyyy-mm-dd', { date1904: true, digits: null })).toBe('2025-08-01');
  });
});

describe('a whole number of more than fifteen digits', () => {
  test.each([
    ['1234567890123456', '1234567890123456'],
    ['110101199001011234', '110101199001011234'],
    ['-12345678901234567', '12345678901234567'],
    ['1.10101199001011E+17', '110101199001011000'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['123456789012345', null],
    ['1.5', null],
    ['1234567890123456.5', null],
    ['1e30', null],
    ['1e999999', null],
  ])('%s has the digits %s', (text, digits) => {
    expect(wholeDigits(text)).toBe(digits);
  });

  test('stands as the file writes it, in each format', async () => {
    const cell = (name: string, style: number): string =>
      `<c r="${name}" s="${style}"><v>1234567890123456</v></c>`;
    const cells =
      row(1, s('A1', '序号') + s('B1', '编码')) +
      [0, 1, 2, 3]
        .map((style) => row(style + 2, s(`A${style + 2}`, '1') + cell(`B${style + 2}`, style)))
        .join('');
    const bytes = xlsxOf([sheet(cells)], [], ['0', '#,##0', '000000000000000000']);
    expect(textsOf(await tableOf(bytes)).map((each) => each[1])).toEqual([
      '编码',
      '1234567890123456',
      '1234567890123456',
      '1,234,567,890,123,456',
      '001234567890123456',
    ]);
    const { notes } = await tablesOf(bytes);
    expect(notes).toMatchObject([{ code: 'long-number', level: 'info', place: { path: 'B2' } }]);
    expect(notes[0]?.message.zh).toContain('B2、B3、B4 等 4 处');
  });

  test('of fifteen digits needs no note', async () => {
    const bytes = xlsxOf([sheet(row(1, s('A1', '甲') + '<c r="B1"><v>123456789012345</v></c>'))]);
    expect((await tablesOf(bytes)).notes).toEqual([]);
  });
});

describe('cells that contradict each other', () => {
  const head = row(1, s('A1', '序号') + s('B1', '名称')) + row(2, s('A2', '1') + s('B2', '甲'));
  test.each([
    ['a row that stands twice', head + row(2, s('A2', '2') + s('B2', '乙')), 'contradictory-cells', 'A2'],
    ['a row that stands twice, with other cells', head + row(2, s('C2', '乙')), 'contradictory-cells', 'C2'],
    [
      'a cell that stands twice',
      head + row(3, s('A3', '2') + s('B3', '乙') + s('B3', '丙')),
      'contradictory-cells',
      'B3',
    ],
    ['a cell of another row', head + row(3, s('A4', '2')), 'contradictory-cells', 'A3'],
    ['a cell with no name', head + row(3, s('3', '2')), 'contradictory-cells', 'A3'],
    ['row 0', row(0, s('A0', '乙')) + head, 'cells-outside', 'A0'],
    ['a row that is no number', head + row(Number.NaN, s('A3', '乙')), 'contradictory-cells', '?'],
    ['a row beyond the last', head + row(1048577, s('A1048577', '乙')), 'cells-outside', 'A1048577'],
    [
      'a column beyond those of a table',
      head + row(3, s('A3', '2') + s('IW3', '乙')),
      'columns-unread',
      'IW3',
    ],
    ['a column beyond the last', head + row(3, s('A3', '2') + s('XFE3', '乙')), 'cells-outside', 'XFE3'],
  ])('%s', async (_, rows, code, path) => {
    const { notes } = await tablesOf(xlsxOf([sheet(rows)]));
    expect(notes[0]).toMatchObject({ code, level: 'uncertain', place: { part: '清单', path } });
  });

  test.each([
    [
      'cells and rows without names',
      '<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row>',
    ],
    ['the last column of a table', head + row(3, s('A3', '2') + s('IV3', '乙') + s('IW3', ' '))],
    ['empty cells and rows that stand twice', head + row(2, '<c r="A2"/><c r="B2" s="1"/>')],
    ['the last row and column', head + row(1048576, s('XFC1048576', '乙') + s('XFD1048576', '丙'))],
    [
      'rows in another order',
      row(2, s('A2', '1') + s('B2', '甲')) + row(1, s('A1', '序号') + s('B1', '名称')),
    ],
  ])('but not %s', async (_, rows) => {
    expect((await tablesOf(xlsxOf([sheet(rows)]))).notes).toEqual([]);
  });

  test('a text that cells share and that is missing', async () => {
    const bytes = (index: string): Uint8Array =>
      xlsxOf([sheet(row(1, `<c r="A1" t="s"><v>${index}</v></c>`))], ['<t>甲</t>']);
    expect(await extract(valueOf(read('test', bytes('1'))))).toMatchObject({ failure: { code: 'damaged' } });
    expect(kinds((await tablesOf(bytes(''))).blocks)).toEqual([]);
  });
});

test('names of cells', () => {
  expect([addressOf(16, 1), addressOf(0, 26), addressOf(0, 701), addressOf(0, 702)]).toEqual([
    'B17',
    'AA1',
    'ZZ1',
    'AAA1',
  ]);
  expect(parseAddress('B17')).toEqual({ row: 16, column: 1 });
  expect(parseAddress('17')).toBeNull();
});

describe('a sheet', () => {
  test('numbers stored as text and as numbers, stored values of formulas, rich text without its reading', async () => {
    const strings = [
      '<r><t>党的</t></r><r><t>建设</t></r><rPh><t>dang</t></rPh>',
      '<t>第_x000D_一行\n第二行</t>',
    ];
    const cells = [
      row(1, s('A1', '序号') + s('B1', '类别') + s('C1', '名称')),
      row(2, '<c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>'),
      row(
        3,
        '<c r="A3"><f>A2+1</f><v>2</v></c><c r="B3" t="str"><f>B2</f><v>党的建设</v></c><c r="C3" t="b"><v>1</v></c>',
      ),
      row(4, '<c r="A4" s="1"><v>3</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4"><f>X1</f></c>'),
    ];
    const bytes = xlsxOf([sheet(cells.join(''))], strings, ['0.0']);
    const table = await tableOf(bytes);
    expect(textsOf(table)).toEqual([
      ['序号', '类别', '名称'],
      ['1', '党的建设', '第一行\n第二行'],
      ['2', '党的建设', 'TRUE'],
      ['3.0', '#REF!', ''],
    ]);
    expect((await tablesOf(bytes)).notes.map((note) => [note.code, note.level])).toEqual([
      ['formula-without-value', 'uncertain'],
    ]);
    expect(table.rows[1]?.cells[2]?.place).toEqual({ kind: 'part', part: '清单', path: 'C2' });
  });

  test('titles, categories across and sentences are paragraphs; merged cells hang down', async () => {
    const cells = [
      row(1, s('A1', '青禾镇基本履职事项清单')),
      row(2, s('A2', '序号') + s('B2', '类别') + s('C2', '名称')),
      row(3, s('A3', '1') + s('B3', '党的建设') + s('C3', '甲')),
      row(4, s('A4', '2') + s('C4', '乙')),
      row(5, s('A5', '一、民生服务')),
      row(6, s('A6', '3') + s('B6', '民生服务')),
    ];
    const merges =
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/><mergeCell ref="A5:C5"/></mergeCells>';
    const { blocks } = await tablesOf(xlsxOf([sheet(cells.join(''), merges)]));
    expect(kinds(blocks)).toEqual(['青禾镇基本履职事项清单', 'table 3', '一、民生服务', 'table 3']);
    const table = blocks[1];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(textsOf(table)).toEqual([
      ['序号', '类别', '名称'],
      ['1', '党的建设', '甲'],
      ['2', '乙'],
    ]);
    expect(table.rows[1]?.cells[1]).toMatchObject({ column: 1, rowSpan: 2 });
    expect(table.rows[2]?.cells.map((cell) => cell.column)).toEqual([0, 2]);
  });

  test('tables of different widths stand below each other; an empty row parts them', async () => {
    const cells = [
      row(1, s('A1', '序号') + s('B1', '名称')),
      row(2, s('A2', '1') + s('B2', '甲')),
      row(5, s('A5', '序号') + s('B5', '名称') + s('C5', '部门')),
      row(6, s('A6', '1') + s('B6', '乙') + s('C6', '丙')),
    ];
    const { blocks } = await tablesOf(xlsxOf([sheet(cells.join(''))]));
    expect(kinds(blocks)).toEqual(['清单', 'table 2', 'table 3']);
  });

  test('hidden rows and columns are left out and told of; a merged cell that begins in one shows below', async () => {
    const cells = [
      row(1, s('A1', '序号') + s('B1', '内部备注') + s('C1', '类别') + s('D1', '名称')),
      row(2, s('A2', '1') + s('B2', '密') + s('C2', '党的建设') + s('D2', '甲'), 'hidden="1"'),
      row(3, s('A3', '2') + s('B3', '密') + s('D3', '乙')),
    ];
    const columns = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const xml = `${columns}<sheetData>${cells.join('')}</sheetData><mergeCells><mergeCell ref="C2:C3"/></mergeCells>`;
    const bytes = xlsxOf([{ name: '清单', xml }]);
    const table = await tableOf(bytes);
    expect(textsOf(table)).toEqual([
      ['序号', '类别', '名称'],
      ['2', '党的建设', '乙'],
    ]);
    const { notes } = await tablesOf(bytes);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      code: 'hidden-cells',
      level: 'info',
      place: { part: '清单', path: 'A1' },
    });
    expect(notes[0]?.message.zh).toContain('1 行、1 列');
  });

  test('hidden sheets are told of; the name of a sheet is a title where nothing stands above its table', async () => {
    const cells = row(2, s('B2', '序号') + s('C2', '名称')) + row(3, s('B3', '1') + s('C3', '甲'));
    const bytes = xlsxOf([
      { ...sheet(cells), name: '基本履职事项清单' },
      { ...sheet(cells), name: '旧', state: 'hidden' },
      { ...sheet(cells), name: 'Sheet3' },
    ]);
    const { blocks, notes } = await tablesOf(bytes);
    expect(kinds(blocks)).toEqual(['基本履职事项清单', 'table 2', 'table 2']);
    expect(notes.map((note) => note.code)).toEqual(['hidden-sheet']);
  });

  test('a page break stands before its row', async () => {
    const cells = [1, 2, 3]
      .map((index) => row(index, s(`A${index}`, String(index)) + s(`B${index}`, '甲')))
      .join('');
    const table = await tableOf(xlsxOf([sheet(cells, '<rowBreaks><brk id="2"/></rowBreaks>')]));
    expect(table.rows.map((each) => each.startsPage === true)).toEqual([false, false, true]);
  });

  test('a small sheet that claims a million rows', async () => {
    const far =
      row(1, s('A1', '甲') + s('B1', '乙')) + row(1048576, s('XFC1048576', '丙') + s('XFD1048576', '丁'));
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C5:XFD9"/></mergeCells>';
    expect((await tablesOf(xlsxOf([sheet(far, merges)]))).blocks.length).toBeGreaterThan(0);
  });

  describe('a row in which nothing is seen stands alone, and reading it ends', () => {
    const title = row(1, s('A1', '青禾镇履职事项清单'));
    const table = row(5, s('A5', '序号') + s('B5', '名称')) + row(6, s('A6', '1') + s('B6', '甲'));
    test.each([
      ['blanks', row(3, s('A3', ' ') + s('C3', '\u3000')), ''],
      ['a hidden column', row(3, s('D3', '密')), '<cols><col min="4" max="4" hidden="1"/></cols>'],
      ['the covered part of a merged cell', row(3, s('B3', '旧')), ''],
      ['a paragraph of blanks below another', row(2, s('A2', '二〇二五年')) + row(3, s('B3', '  ')), ''],
    ])('%s', async (_, between, columns) => {
      const merges = '<mergeCells><mergeCell ref="A3:C3"/></mergeCells>';
      const xml = `${columns}<sheetData>${title}${between}${table}</sheetData>${merges}`;
      const { blocks } = await tablesOf(xlsxOf([{ name: '清单', xml }]));
      expect(blocks.filter((block) => block.kind === 'table').map(textsOf)).toEqual([
        [
          ['序号', '名称'],
          ['1', '甲'],
        ],
      ]);
    });

    test('below the table, with nothing after it', async () => {
      const bytes = xlsxOf([sheet(table + row(9, s('C9', ' ')))]);
      expect(kinds((await tablesOf(bytes)).blocks)).toEqual(['清单', 'table 2']);
    });

    test('a column that is no number has no name', () => {
      for (const column of [Infinity, Number.NaN, 0.5]) {
        expect(() => addressOf(0, column)).toThrow(RangeError);
      }
    });
  });

  test('a merged cell that begins in a hidden row shows in the first column too', async () => {
    const cells = [
      row(1, s('A1', '党的建设') + s('B1', '密'), 'hidden="1"'),
      row(2, s('B2', '1') + s('C2', '甲')),
      row(3, s('B3', '2') + s('C3', '乙')),
    ];
    const table = await tableOf(
      xlsxOf([sheet(cells.join(''), '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>')]),
    );
    expect(textsOf(table)).toEqual([
      ['党的建设', '1', '甲'],
      ['2', '乙'],
    ]);
  });

  test('ticks in a symbol font, of a run or of a cell', async () => {
    const strings = [
      '<r><rPr><rFont val="Wingdings 2"/></rPr><t>R</t></r><r><rPr><rFont val="宋体"/></rPr><t>R无</t></r>',
    ];
    const inline =
      '<c r="B1" t="inlineStr"><is><r><rPr><rFont val="Wingdings"/></rPr><t>\u00fe</t></r><r><t>有</t></r></is></c>';
    const cells = row(1, `<c r="A1" t="s"><v>0</v></c>${inline}<c r="C1" s="1" t="str"><v>£</v></c>`);
    const bytes = unzipSync(xlsxOf([sheet(cells + row(2, s('A2', 'R') + s('B2', 'R')))], strings, ['0']));
    const styles = strFromU8(bytes['xl/styles.xml'] ?? new Uint8Array())
      .replace(
        '<cellStyleXfs>',
        '<fonts><font><name val="宋体"/></font><font><name val="Wingdings 2"/></font></fonts><cellStyleXfs>',
      )
      .replace('<xf numFmtId="200"/>', '<xf numFmtId="200" fontId="1"/>');
    const table = await tableOf(zipOf({ ...bytes, 'xl/styles.xml': styles }));
    expect(textsOf(table)).toEqual([
      ['☑R无', '☑有', '□'],
      ['R', 'R', ''],
    ]);
  });

  test('an empty row parts no rows whose numbers go on', async () => {
    const item = (at: number, number: string): string =>
      row(at, s(`A${at}`, number) + s(`B${at}`, `事${number}`));
    const head = (at: number): string => row(at, s(`A${at}`, '序号') + s(`B${at}`, '名称'));
    const shapes = async (...rows: string[]): Promise<number[]> =>
      (await tablesOf(xlsxOf([sheet(rows.join(''))]))).blocks.flatMap((block) =>
        block.kind === 'table' ? [block.rows.length] : [],
      );
    expect(await shapes(head(1), item(2, '1'), item(4, '2'), item(8, '3'))).toEqual([4]);
    expect(await shapes(head(1), item(2, '1'), item(4, '3'))).toEqual([3]);
    expect(await shapes(head(1), item(2, '1'), head(4), item(5, '2'))).toEqual([4]);
    expect(await shapes(head(1), item(2, '1'), head(4), item(5, '1'))).toEqual([2, 2]);
    expect(await shapes(head(1), item(2, '1'), row(3, s('A3', ' ')), item(4, '2'))).toEqual([3]);
  });
});
