import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../pipeline/extract/index.js';
import { read } from '../../../pipeline/read/index.js';
import { readTables } from '../../../pipeline/index.js';
import { valueOf } from '../office/compare.js';
import { docxOf, p, paragraphsOf, t, tableOf, tablesOf, tbl, tc, textsOf, tr } from '../office/package.js';

const run = (inside: string): string => `<w:r>${inside}</w:r>`;
/** A field of a form of Word 97, with its data in front; `whole` where it has a separator before its result, which is empty. */
const form = (data: string, whole = false, instruction = 'FORMCHECKBOX'): string =>
  run(
    `<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/><w:enabled/>${data}</w:ffData></w:fldChar>`,
  ) +
  run(`<w:instrText> ${instruction} </w:instrText>`) +
  (whole ? run('<w:fldChar w:fldCharType="separate"/>') : '') +
  run('<w:fldChar w:fldCharType="end"/>');
const field = (instruction: string, result: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText>${instruction}</w:instrText>`) +
  (result === '' ? '' : run('<w:fldChar w:fldCharType="separate"/>') + t(result)) +
  run('<w:fldChar w:fldCharType="end"/>');

describe('built with the docx package', () => {
  test('merged cells, a table in a cell, tracked changes, fields, a text box, a comment, a footnote', async () => {
    const cell = (text: string, more: Partial<ConstructorParameters<typeof TableCell>[0]> = {}): TableCell =>
      new TableCell({ ...more, children: [new Paragraph(text)] });
    const inner = new Table({ rows: [new TableRow({ children: [cell('内一'), cell('内二')] })] });
    const rows = [
      new TableRow({
        tableHeader: true,
        children: [cell('序号'), cell('事项类别'), cell('事项名称'), cell('备注')],
      }),
      new TableRow({ children: [cell('1'), cell('党的建设', { rowSpan: 2 }), cell('甲'), cell('')] }),
      new TableRow({ children: [cell('2'), cell('乙', { columnSpan: 2 })] }),
      new TableRow({
        children: [
          cell('3'),
          cell('民生服务'),
          new TableCell({ children: [new Paragraph('前'), inner, new Paragraph('后')] }),
          cell(''),
        ],
      }),
      new TableRow({ children: [cell('4'), cell('丙'), cell('丁'), cell('戊')] }),
      new TableRow({ children: [cell('5'), cell('丙'), cell('丁'), cell('戊')] }),
    ];
    const change = { id: 1, author: '甲', date: '2025-01-01T00:00:00Z' };
    const document = new Document({
      comments: { children: [{ id: 0, children: [new Paragraph('批注内容')] }] },
      footnotes: { 1: { children: [new Paragraph('脚注内容')] } },
      sections: [
        {
          children: [
            // The package takes paragraphs here, though its types do not say so.
            // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
            new Textbox({ alignment: 'center', children: [new Paragraph('框内')] }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('共有'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new InsertedTextRun({ ...change, text: ' 245 ' }),
                new DeletedTextRun({ ...change, id: 2, text: ' 244 ' }),
                new TextRun('项'),
                new FootnoteReferenceRun(1),
                new SimpleField('PAGE', '7'),
              ],
            }),
            new Table({ rows }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    expect(await paragraphsOf(bytes)).toEqual(['框内', '共有 245 项7', '脚注内容']);
    expect((await paragraphsOf(bytes, { revisions: 'original' }))[1]).toBe('共有 244 项7');
    const table = await tableOf(bytes);
    expect(table.columns).toBe(4);
    expect(textsOf(table)).toEqual([
      ['序号', '事项类别', '事项名称', '备注'],
      ['1', '党的建设', '甲', ''],
      ['2', '乙'],
      ['3', '民生服务', '前\n内一\n内二\n后', ''],
      ['4', '丙', '丁', '戊'],
      ['5', '丙', '丁', '戊'],
    ]);
    expect(table.rows[1]?.cells[1]).toMatchObject({ column: 1, rowSpan: 2, columnSpan: 1 });
    expect(table.rows[2]?.cells[1]).toMatchObject({ column: 2, columnSpan: 2 });
    expect(table.rows.map((row) => row.ragged)).toEqual(rows.map(() => undefined));
    expect(table.rows[3]?.cells[2]?.place).toEqual({ kind: 'part', part: 'document', path: 't1.r4.c3.p1' });
  });

  test('a list of contents stands in a content control', async () => {
    const document = new Document({
      sections: [{ children: [new TableOfContents('目录'), new Paragraph('正文')] }],
    });
    expect(await paragraphsOf(new Uint8Array(await Packer.toBuffer(document)))).toContain('正文');
  });
});

describe('text', () => {
  const bodyOf = (body: string): Promise<string[]> => paragraphsOf(docxOf({ body }));

  test('fields show results, never instructions; a circle made of a formula is a number', async () => {
    expect(await bodyOf(p(t('甲') + field(' REF x ', '乙') + t('丙')))).toEqual(['甲乙丙']);
    expect(await bodyOf(p(field(' eq \\o\\ac(○,3) ', '') + t('甲')))).toEqual(['③甲']);
    expect(await bodyOf(p(field(` IF ${field('X', '一')} `, '二')))).toEqual(['二']);
    // A field that was never ended does not hide what follows.
    expect(await bodyOf(p(run('<w:fldChar w:fldCharType="begin"/>') + t('甲')) + p(t('乙')))).toEqual(['乙']);
  });

  test('content controls, hyperlinks, smart tags and custom XML are passed through', async () => {
    const inside = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${t('甲')}</w:sdtContent></w:sdt>`;
    const link = `<w:hyperlink r:id="r9">${t('乙')}</w:hyperlink><w:smartTag>${t('丙')}</w:smartTag>`;
    expect(await bodyOf(p(inside + link))).toEqual(['甲乙丙']);
    const row = `<w:sdt><w:sdtContent>${tr(['1', '甲'])}</w:sdtContent></w:sdt>`;
    const cell = `<w:tr><w:sdt><w:sdtContent>${tc('2')}</w:sdtContent></w:sdt>${tc('乙')}</w:tr>`;
    expect(textsOf(await tableOf(docxOf({ body: tbl([1, 1], [row, cell]) })))).toEqual([
      ['1', '甲'],
      ['2', '乙'],
    ]);
  });

  test('one branch of alternate content is read', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(t(text))}</w:txbxContent>`;
    const body = p(
      run(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
      ) + t('段'),
    );
    expect(await bodyOf(body)).toEqual(['框', '段']);
    const { blocks } = await tablesOf(docxOf({ body }));
    expect(blocks.map((block) => (block.place.kind === 'part' ? block.place.path : ''))).toEqual([
      'p1.box1.p1',
      'p1',
    ]);
    expect(textsOf(await tableOf(docxOf({ body: tbl([1, 1], [tr([tc(body), '乙'])]) })))).toEqual([
      ['框\n段', '乙'],
    ]);
  });

  test.each([
    ['<w:r><w:sym w:font="Wingdings 2" w:char="0052"/></w:r>', '☑'],
    [form('<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>'), '☑'],
    [form('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'), '☐'],
    [form('<w:checkBox><w:checked w:val="1"/><w:default w:val="0"/></w:checkBox>', true), '☑'],
    [form('<w:checkBox><w:size w:val="20"/><w:default w:val="1"/></w:checkBox>'), '☑'],
    [form('<w:checkBox><w:sizeAuto/></w:checkBox>', true), '☐'],
    [
      form(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="县级"/><w:listEntry w:val="乡级"/></w:ddList>',
        true,
        'FORMDROPDOWN',
      ),
      '乡级',
    ],
    [form('<w:ddList><w:listEntry w:val="县级"/></w:ddList>', false, 'FORMDROPDOWN'), '县级'],
    [form('<w:textInput><w:default w:val="填写"/></w:textInput>', true, 'FORMTEXT'), ''],
    ['<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>', '□'],
    ['<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>R</w:t></w:r>', '☑'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\uf0fe</w:t></w:r>', '☑'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R无 £有</w:t></w:r>', '☑无 □有'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\u0021</w:t></w:r>', '□'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr><w:t>R</w:t></w:r>', 'R'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr></w:r><w:r><w:t>R</w:t></w:r>', 'R'],
    ['<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0b7a</w:t></w:r>', '•a'],
  ])('a tick in a symbol font: %s', async (runs, expected) => {
    expect(await paragraphsOf(docxOf({ body: p(`${runs}<w:r><w:t>无</w:t></w:r>`) }))).toEqual([
      `${expected}无`,
    ]);
  });

  test('breaks, hyphens, symbols, hidden text', async () => {
    const signs = run('<w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/>');
    expect(
      await bodyOf(p(t('甲') + signs + t('密', '<w:vanish/>') + t('乙', '<w:vanish w:val="0"/>'))),
    ).toEqual(['甲-☑乙']);
    expect(await bodyOf(p(t('青禾镇') + run('<w:br/>') + t('履职事项清单')))).toEqual(['青禾镇履职事项清单']);
    expect(await bodyOf(p(t('甲') + run('<w:br w:type="page"/>') + t('乙')))).toEqual(['甲乙']);
    const cell = tc(p(t('1. 甲') + run('<w:br/>') + t('2. 乙')) + p(t('3.') + run('<w:tab/>') + t('丙')));
    expect(textsOf(await tableOf(docxOf({ body: tbl([1, 1], [tr([cell, '丁'])]) })))).toEqual([
      ['1. 甲\n2. 乙\n3. 丙', '丁'],
    ]);
  });

  test('text hidden by a style is hidden; the reading above a word is not its text', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const ruby = run(`<w:ruby><w:rt>${t('qīng')}</w:rt><w:rubyBase>${t('青')}</w:rubyBase></w:ruby>`);
    const body = p(ruby + t('密', '<w:rStyle w:val="Secret"/>') + t('禾'));
    expect(await paragraphsOf(docxOf({ body, styles }))).toEqual(['青禾']);
  });

  test('headings by style and by outline level, contents with leaders', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="标题 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const body = [
      p(t('甲'), '<w:pStyle w:val="1"/>'),
      p(t('乙'), '<w:pStyle w:val="a"/>'),
      p(t('丙'), '<w:outlineLvl w:val="2"/>'),
      p(t('一、基本履职事项清单') + run('<w:tab/>') + t('12'), '<w:pStyle w:val="TOC1"/>'),
      p(
        t('二、配合履职事项清单') + run('<w:tab/>') + t('30'),
        '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>',
      ),
      p(
        run('<w:fldChar w:fldCharType="begin"/>') +
          run('<w:instrText> TOC \\o "1-3" </w:instrText>') +
          run('<w:fldChar w:fldCharType="separate"/>') +
          t('三、收回') +
          run('<w:tab/>') +
          t('41'),
      ),
      p(t('四、') + run('<w:tab/>') + t('其他') + run('<w:tab/>') + t('50')),
      p(run('<w:fldChar w:fldCharType="end"/>') + t('正文')),
    ].join('');
    const { blocks } = await tablesOf(docxOf({ body, styles }));
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.heading] : null))).toEqual([
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
      ['一、基本履职事项清单.....12', null],
      ['二、配合履职事项清单.....30', null],
      ['三、收回.....41', null],
      ['四、 其他.....50', null],
      ['正文', null],
    ]);
  });

  test('another prefix, and the strict namespace', async () => {
    const strict = docxOf({ body: p(t('甲')) });
    const plain = await paragraphsOf(strict);
    expect(plain).toEqual(['甲']);
  });
});

describe('tracked changes', () => {
  const ins = (content: string): string => `<w:ins w:id="1">${content}</w:ins>`;
  const del = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const rows = [
    tr(['1', '甲']),
    tr(['2', '乙'], '<w:ins w:id="3"/>'),
    tr(['3', '丙'], '<w:del w:id="4"/>'),
    tr(['4', '丁']),
  ];
  const body =
    p(ins(t('新')) + del('旧') + t('文')) +
    p(t('前'), '<w:rPr><w:del w:id="5"/></w:rPr>') +
    p(t('后')) +
    p(`<w:moveFrom w:id="6">${t('移')}</w:moveFrom>`) +
    p(`<w:moveTo w:id="7">${t('移')}</w:moveTo>`) +
    tbl([1, 1], rows);

  test('final', async () => {
    const tables = await tablesOf(docxOf({ body }));
    expect(await paragraphsOf(docxOf({ body }))).toEqual(['新文', '前后', '移']);
    expect(textsOf(await tableOf(docxOf({ body })))).toEqual([
      ['1', '甲'],
      ['2', '乙'],
      ['4', '丁'],
    ]);
    expect(tables.notes).toEqual([
      {
        code: 'tracked-changes',
        level: 'info',
        message: expect.objectContaining({
          en: expect.stringContaining('6 tracked changes (2 inserted, 3 deleted, 1 moved)'),
        }),
        place: { kind: 'part', part: 'document', path: 'p1' },
      },
    ]);
  });

  test('original', async () => {
    const options = { revisions: 'original' } as const;
    expect(await paragraphsOf(docxOf({ body }), options)).toEqual(['旧文', '前', '后', '移']);
    expect(textsOf(await tableOf(docxOf({ body }), options))).toEqual([
      ['1', '甲'],
      ['3', '丙'],
      ['4', '丁'],
    ]);
  });

  test('refuse', async () => {
    const source = valueOf(read('test', docxOf({ body })));
    const refused = await extract(source, { revisions: 'refuse' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'tracked-changes' } });
    const clean = valueOf(read('test', docxOf({ body: p(t('甲')) })));
    expect((await extract(clean, { revisions: 'refuse' })).ok).toBe(true);
  });

  test('former properties are not the present ones', async () => {
    const former = '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>';
    const changed = docxOf({ body: p(t('甲'), former) });
    expect((await tablesOf(changed)).blocks[0]).toMatchObject({ heading: null });
    expect((await tablesOf(changed, { revisions: 'original' })).blocks[0]).toMatchObject({ heading: 1 });
  });
});

describe('tables', () => {
  const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;

  test('edges that stand a hair apart are one column', async () => {
    const grid = [900, 10, 1990, 5, 6000];
    const body = tbl(grid, [
      tr(['序号', tc('类别', span(2)), tc('名称', span(2))]),
      tr([tc('1', span(2)), '甲', tc('乙', span(2))]),
      tr(['2', tc('丙', span(2)), tc('丁', span(2))]),
      tr([tc('3', span(2)), tc('戊', span(2)), '己']),
      tr([tc('一、党的建设', span(5))]),
      tr(['4', tc('庚', span(2)), tc('辛', span(2))]),
    ]);
    const table = await tableOf(docxOf({ body }));
    expect(table.columns).toBe(3);
    expect(table.rows.map((row) => row.cells.map((cell) => [cell.column, cell.columnSpan]))).toEqual([
      [[0, 1], [1, 1], [2, 1]],
      [[0, 1], [1, 1], [2, 1]],
      [[0, 1], [1, 1], [2, 1]],
      [[0, 1], [1, 1], [2, 1]],
      [[0, 3]],
      [[0, 1], [1, 1], [2, 1]],
    ]); // prettier-ignore
    expect(table.rows.some((row) => row.ragged)).toBe(false);
  });

  test('a heading of two levels, cells left out before and after a row', async () => {
    const body = tbl(
      [1, 1, 1, 1],
      [
        tr([
          tc('序号', '<w:vMerge w:val="restart"/>'),
          tc('事项名称', '<w:vMerge w:val="restart"/>'),
          tc('收回', span(2)),
        ]),
        tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>'), '承接部门', '工作方式']),
        tr(['1', '甲', '乙', '丙']),
        tr(['2', '丁', '戊', '己']),
        tr(['丁', '戊', '己'], '<w:gridBefore w:val="1"/>'),
        tr(['3', '丁', '戊'], '<w:gridAfter w:val="1"/>'),
      ],
    );
    const table = await tableOf(docxOf({ body }));
    expect(table.rows[0]?.cells.map((cell) => [cell.rowSpan, cell.columnSpan])).toEqual([
      [2, 1],
      [2, 1],
      [1, 2],
    ]);
    expect(table.rows[1]?.cells.map((cell) => cell.column)).toEqual([2, 3]);
    expect(table.rows[4]?.cells.map((cell) => cell.column)).toEqual([1, 2, 3]);
    expect(table.rows.map((row) => row.ragged === true)).toEqual([false, false, false, false, false, true]);
  });

  test('a table that only lays out the page is read through', async () => {
    const inner = tbl(
      [1, 1, 1],
      Array.from({ length: 6 }, (_, index) => tr([String(index + 1), '甲', '乙'])),
    );
    const frame = tbl([9000], [tr([tc(p(t('标题')) + inner + p(''))])]);
    const { blocks } = await tablesOf(docxOf({ body: frame }));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table']);
    expect(blocks[1]).toMatchObject({ columns: 3, place: { path: 't1.r1.c1.t1' } });
  });

  test('a row that begins a page says so; hidden rows are left out', async () => {
    const broken = tc(p(run('<w:lastRenderedPageBreak/>') + t('2')));
    const torn = tc(p(t('甲') + run('<w:lastRenderedPageBreak/>') + t('乙')));
    const body = tbl(
      [1, 1],
      [
        tr(['1', torn]),
        tr([broken, '丙']),
        tr(['3', '丁'], '<w:hidden/>'),
        tr([tc(p(t('4'), '<w:pageBreakBefore/>')), '戊']),
      ],
    );
    const table = await tableOf(docxOf({ body }));
    expect(table.rows.map((row) => row.startsPage === true)).toEqual([false, true, true]);
    expect(textsOf(table)).toEqual([
      ['1', '甲乙'],
      ['2', '丙'],
      ['4', '戊'],
    ]);
  });
});

describe('the columns of a form', () => {
  const cells = (...spans: number[]): string =>
    tr(spans.map((span, index) => tc(`${index}`, `<w:gridSpan w:val="${span}"/>`)));
  const form = (rows: readonly string[]): Uint8Array =>
    docxOf({ body: tbl([100, 900, 100, 900, 100, 900], rows) });
  const usual = cells(2, 2, 2);
  // Edges at 1 and 2, at 3 and 4: two cells would begin at one column of the usual rows.
  const other = cells(1, 1, 1, 1, 2);

  test('are those of its grid, where two rows and more than a tenth of them have unlike cells', async () => {
    const table = await tableOf(form([...Array.from({ length: 17 }, () => usual), other, other]));
    expect(table.columns).toBe(5);
    const ends = table.rows.flatMap((row) => row.cells.map(({ column, columnSpan }) => column + columnSpan));
    expect(Math.max(...ends)).toBe(table.columns);
  });

  test('are the usual ones otherwise', async () => {
    expect((await tableOf(form([...Array.from({ length: 18 }, () => usual), other, other]))).columns).toBe(3);
    expect((await tableOf(form([usual, usual, usual, other]))).columns).toBe(3);
  });
});

test.each([
  [512, true],
  [513, false],
])('%i cells beside each other are read or refused, never cut', async (count, isRead) => {
  const body = tbl([1, 1], [tr(Array.from({ length: count }, () => '甲')), tr(['1', '乙'])]);
  const done = await readTables('x.docx', docxOf({ body }), {});
  expect(done).toMatchObject(isRead ? { ok: true } : { ok: false, failure: { code: 'too-complex' } });
});
