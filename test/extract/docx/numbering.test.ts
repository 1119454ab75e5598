import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';
import { describe, expect, test } from '@jest/globals';
import { formatNumber } from '../../../pipeline/extract/docx/number-format.js';
import { docxOf, n, p, paragraphsOf, t, tableOf, tbl, tc, textsOf, tr } from '../office/package.js';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const NOTHING = '<w:suff w:val="nothing"/>';

describe('number formats', () => {
  test.each([
    ['decimal', [1, 10, 101], ['1', '10', '101']],
    ['decimalZero', [1, 10], ['01', '10']],
    ['decimalFullWidth', [1, 12], ['１', '１２']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedCircleChinese', [2], ['②']],
    ['decimalEnclosedParen', [3], ['⑶']],
    ['decimalEnclosedFullstop', [3], ['⒊']],
    [
      'chineseCounting',
      [1, 10, 11, 20, 99, 100, 101],
      ['一', '十', '十一', '二十', '九十九', '一○○', '一○一'],
    ],
    [
      'chineseCountingThousand',
      [1, 10, 24, 100, 101, 110],
      ['一', '十', '二十四', '一百', '一百零一', '一百一十'],
    ],
    ['chineseLegalSimplified', [1, 10, 24], ['壹', '壹拾', '贰拾肆']],
    ['japaneseCounting', [1, 10, 21, 101], ['一', '十', '二十一', '百一']],
    ['ideographDigital', [1, 10], ['一', '一〇']],
    ['ideographTraditional', [1, 10], ['甲', '癸']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['ideographEnclosedCircle', [1, 10], ['㈠', '㈩']],
    ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
    ['lowerLetter', [2], ['b']],
    ['upperRoman', [4, 9, 40], ['IV', 'IX', 'XL']],
    ['lowerRoman', [3], ['iii']],
    ['none', [1], ['']],
    ['a format of tomorrow', [7], ['7']],
  ])('%s', (format, values, expected) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(expected);
  });

  test('as the docx package writes them', async () => {
    const formats = [
      [LevelFormat.CHINESE_COUNTING, '%1、', '一、 甲', '二、 乙'],
      [LevelFormat.CHINESE_COUNTING_THOUSAND, '（%1）', '（一） 甲', '（二） 乙'],
      [LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%1', '① 甲', '② 乙'],
      [LevelFormat.IDEOGRAPH_TRADITIONAL, '%1.', '甲. 甲', '乙. 乙'],
      [LevelFormat.DECIMAL, '第%1条', '第1条 甲', '第2条 乙'],
    ] as const;
    const document = new Document({
      numbering: {
        config: formats.map(([format, text], index) => ({
          reference: `list${index}`,
          levels: [{ level: 0, format, text, alignment: AlignmentType.START }],
        })),
      },
      sections: [
        {
          children: formats.flatMap((_, index) =>
            ['甲', '乙'].map(
              (text) => new Paragraph({ text, numbering: { reference: `list${index}`, level: 0 } }),
            ),
          ),
        },
      ],
    });
    expect(await paragraphsOf(new Uint8Array(await Packer.toBuffer(document)))).toEqual(
      formats.flatMap(([, , first, second]) => [first, second]),
    );
  });
});

describe('counting', () => {
  const outline = definition(
    1,
    level(0, 'chineseCounting', '%1、', NOTHING),
    level(1, 'chineseCounting', '（%2）', NOTHING),
    level(2, 'decimal', '%3.', '<w:suff w:val="space"/>'),
    level(3, 'decimal', '%1.%3.%4', `<w:isLgl/>${NOTHING}`),
  );

  test('deeper levels begin again, numbers of levels above are printed, isLgl makes them decimal', async () => {
    const body = [0, 1, 2, 2, 3, 1, 2, 0, 1, 2, 3].map((at) => n('甲', 1, at)).join('');
    expect(await paragraphsOf(docxOf({ body, numbering: outline + num(1, 1) }))).toEqual([
      '一、甲', '（一）甲', '1. 甲', '2. 甲', '1.2.1甲', '（二）甲', '1. 甲', '二、甲', '（一）甲', '1. 甲', '2.1.1甲',
    ]); // prettier-ignore
  });

  test('lists of one definition count on, and begin again where a start is given', async () => {
    const numbering =
      definition(1, level(0, 'decimal', '%1.', NOTHING)) +
      num(1, 1) +
      num(2, 1) +
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      num(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride>');
    const body = [1, 1, 2, 3, 3, 4, 3, 1].map((id) => n('甲', id)).join('');
    expect(await paragraphsOf(docxOf({ body, numbering }))).toEqual(
      ['1.', '2.', '3.', '1.', '2.', '8.', '9.', '10.'].map((number) => `${number}甲`),
    );
  });

  test('lvlRestart keeps a level going', async () => {
    const numbering =
      definition(
        1,
        level(0, 'decimal', '%1', NOTHING),
        level(1, 'decimal', '(%2)', `<w:lvlRestart w:val="0"/>${NOTHING}`),
      ) + num(1, 1);
    const body = [0, 1, 1, 0, 1].map((at) => n('甲', 1, at)).join('');
    expect(await paragraphsOf(docxOf({ body, numbering }))).toEqual([
      '1甲',
      '(1)甲',
      '(2)甲',
      '2甲',
      '(3)甲',
    ]);
  });

  test('a numbering may replace a level', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)', NOTHING)}</w:lvlOverride>`;
    const numbering = definition(1, level(0, 'decimal', '%1.', NOTHING)) + num(1, 1, override);
    expect(await paragraphsOf(docxOf({ body: n('甲', 1) + n('乙', 1), numbering }))).toEqual([
      'A)甲',
      'B)乙',
    ]);
  });

  test('styles number paragraphs, through what they are based on; 0 turns it off', async () => {
    const numbering =
      definition(
        1,
        level(0, 'chineseCounting', '%1、', `<w:pStyle w:val="H1"/>${NOTHING}`),
        level(1, 'chineseCounting', '（%2）', `<w:pStyle w:val="H2"/>${NOTHING}`),
      ) + num(1, 1);
    const style = (id: string, basedOn: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:pPr>${properties}</w:pPr></w:style>`;
    const styles =
      style('H1', '', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('H2', '', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
      style('Own', 'H2', '');
    const of = (id: string, more = ''): string => p(t('甲'), `<w:pStyle w:val="${id}"/>${more}`);
    const body = [
      of('H1'),
      of('H2'),
      of('Own'),
      of('H1', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
      of('H1'),
    ].join('');
    expect(await paragraphsOf(docxOf({ body, numbering, styles }))).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '甲',
      '二、甲',
    ]);
  });

  test('a definition may stand for that of a numbering style', async () => {
    const numbering =
      definition(1, level(0, 'decimal', '%1)', NOTHING)) +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      num(1, 1) +
      num(2, 2);
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = n('甲', 2) + n('乙', 2);
    expect(await paragraphsOf(docxOf({ body, numbering, styles }))).toEqual(['1)甲', '2)乙']);
  });

  test('numbers an empty 序号 column, and counts no covered cell', async () => {
    const numbering = definition(1, level(0, 'decimal', '%1', NOTHING)) + num(1, 1);
    const row = (name: string, merge = ''): string => tr([tc(n('', 1), merge), name]);
    const body = tbl(
      [500, 5000],
      [
        row('甲'),
        row('乙', '<w:vMerge w:val="restart"/>'),
        row('乙二', '<w:vMerge/>'),
        row('丙'),
        tr([tc(n('', 1)), '丁'], '<w:del w:id="1"/>'),
        row('戊'),
      ],
    );
    const table = await tableOf(docxOf({ body, numbering }));
    expect(textsOf(table)).toEqual([['1', '甲'], ['2', '乙'], ['乙二'], ['3', '丙'], ['4', '戊']]);
    expect(table.rows[1]?.cells[0]?.rowSpan).toBe(2);
  });

  test('bullets print nothing', async () => {
    const numbering = definition(1, level(0, 'bullet', '●')) + num(1, 1);
    expect(await paragraphsOf(docxOf({ body: n('甲', 1), numbering }))).toEqual(['甲']);
  });
});
