import { describe, expect, test } from '@jest/globals';
import { NOTE } from '../../../pipeline/annotate/xlsx/settings.js';
import type { Checked } from '../../../pipeline/index.js';
import type { Finding } from '../../../pipeline/model.js';
import { zipOf } from '../../extract/office/package.js';
import { randomLayout } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { checked, copyWith, refusalOf } from '../copies.js';
import { findingOf, findingsOfAll, reportWith } from '../findings.js';
import { slippedTownship } from '../slipped.js';
import { boxesIn, commentsIn, partsOf, rowsOf } from './reading.js';

const SEED = 3;
const BYTES = renderXlsx(slippedTownship(SEED), randomLayout(SEED));
/** The part of the first list, and its sheet. */
const PART = 'xl/worksheets/sheet2.xml';
const SHEET = '清单1';

/** Checked once: no test changes what it is given. */
const BEFORE = checked(BYTES, 'x.xlsx');
const before = (): Promise<Checked> => BEFORE;

/** The document with some parts changed or added. */
function changed(change: Record<string, string | ((text: string) => string)>): Uint8Array {
  const parts = partsOf(BYTES);
  for (const [name, to] of Object.entries(change))
    parts[name] = typeof to === 'string' ? to : to(parts[name] ?? '');
  return zipOf(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, 'latin1')])),
  );
}

/** The text as the bytes of UTF-8, as parts are here. */
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

async function aboutCell(row: number, message: string, index = 0): Promise<Finding> {
  const { list } = await before();
  const cell = { kind: 'cell', list: 'basic', row, cell: 2, column: 'name', span: null } as const;
  return findingOf(list, cell, message, index);
}

async function copyOf(findings: readonly Finding[], bytes = BYTES): Promise<Uint8Array> {
  return (await copyWith(bytes, await checked(bytes, 'x.xlsx'), findings)).bytes;
}

describe('the comments of a workbook', () => {
  test('are one for each cell, by their author, with what is wrong and what is expected', async () => {
    const one = { ...(await aboutCell(0, '一处')), actual: '甲', expected: '乙' };
    const other = await aboutCell(0, '又一处', 1);
    const comments = commentsIn(await copyOf([one, other]));
    expect(comments).toEqual([
      {
        sheet: SHEET,
        cell: 'C3',
        author: '清单核对',
        text: '清单核对\n第 1 条（差错）：一处\n现为：甲；应为：乙\n\n第 2 条（存疑）：又一处',
      },
    ]);
  });

  test('are about each text of the list, and the copy is read as the document', async () => {
    const found = await before();
    const findings = findingsOfAll(found.list, 5);
    const copy = await copyWith(BYTES, found, findings);
    expect(copy).toMatchObject({ comments: findings.length, beside: 0, changes: 0 });
    const comments = commentsIn(copy.bytes);
    expect(new Set(comments.map(({ sheet, cell }) => `${sheet} ${cell}`)).size).toBe(comments.length);
    const all = comments.map(({ text }) => text).join('\n');
    for (const { message } of findings) expect(all).toContain(message);
    expect(await checked(copy.bytes, 'x.xlsx')).toEqual(found);
  });

  test('of very many findings in a cell are the first ones, with how many more there are', async () => {
    const findings = await Promise.all(
      Array.from({ length: NOTE.findings + 3 }, (_, index) => aboutCell(0, `第${index}处`, index * 3)),
    );
    const copy = await copyWith(BYTES, await before(), findings);
    const [comment] = commentsIn(copy.bytes);
    expect(comment?.text).toContain(`第${NOTE.findings - 1}处`);
    expect(comment?.text).not.toContain(`第${NOTE.findings}处`);
    expect(comment?.text).toMatch(/另有 3 条，见问题清单$/);
    expect([copy.comments, copy.beside]).toEqual([NOTE.findings + 3, 3]);
    expect(rowsOf(copy.bytes, '问题清单')).toHaveLength(NOTE.findings + 4);
  });

  test('of long findings in a cell are as many as a screen shows', async () => {
    const length = NOTE.characters / 3;
    const findings = await Promise.all(
      Array.from({ length: 4 }, (_, index) => aboutCell(0, `第${index}处${'长'.repeat(length)}`, index * 3)),
    );
    const copy = await copyWith(BYTES, await before(), findings);
    expect(commentsIn(copy.bytes)[0]?.text).toMatch(/另有 2 条，见问题清单$/);
    expect(copy.beside).toBe(2);
    const endless = commentsIn(await copyOf([await aboutCell(0, '长'.repeat(40_000))]));
    expect(endless[0]?.text.length).toBeLessThan(NOTE.characters + 20);
  });

  test('stand at the title for what stands nowhere, in the first cell where there is none', async () => {
    const found = await before();
    const nowhere = findingOf(found.list, { kind: 'document', span: null }, '整份文件');
    const copy = await copyWith(BYTES, found, [nowhere]);
    const { place } = found.list.title ?? { place: null };
    expect(copy.beside).toBe(1);
    expect(commentsIn(copy.bytes).map(({ sheet, cell }) => [sheet, cell])).toEqual([
      place?.kind === 'part' ? [place.part, place.path] : [],
    ]);
    const untitled = { ...found, list: { ...found.list, title: null } };
    const first = await copyWith(BYTES, untitled, [nowhere]);
    expect(commentsIn(first.bytes).map(({ sheet, cell }) => [sheet, cell])).toEqual([['说明', 'A1']]);
  });

  test('have a box each, as high as their text needs', async () => {
    const short = await aboutCell(0, '短');
    const long = await aboutCell(1, '长'.repeat(400));
    const copy = await copyOf([short, long]);
    const drawing = partsOf(copy)['xl/drawings/vmlDrawing.vml'] ?? '';
    const heights = [...drawing.matchAll(/height:([\d.]+)pt/g)].map(([, height]) => Number(height));
    expect(boxesIn(copy)).toEqual([
      { sheet: SHEET, row: 2, column: 2 },
      { sheet: SHEET, row: 3, column: 2 },
    ]);
    // 400 characters in lines of 25.
    expect(heights[0]).toBeLessThan(80);
    expect(heights[1]).toBeGreaterThan(16 * 13.5);
    const ids = [...drawing.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['_x0000_s1025', '_x0000_s1026']);
  });
});

describe('a workbook that has comments', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const own = utf8(
    `<comments xmlns="${main}"><authors><author>张三</author></authors><commentList><comment ref="C3" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
  );
  const box =
    '<v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox><div><font>a<br>b</font></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>';
  // Excel writes <br> without an end.
  const drawing =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"\n xmlns:o="urn:schemas-microsoft-com:office:office"\n xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/>' +
    `${box}</xml>`;
  const relations = (more = ''): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
    `<Relationship Id="rId2" Type="${relation}/comments" Target="../comments1.xml"/>${more}</Relationships>`;
  const legacy = `<legacyDrawing xmlns:r="${relation}" r:id="rId1"/>`;
  const withOwn = (more: Record<string, string> = {}, relationship = ''): Uint8Array =>
    changed({
      'xl/comments1.xml': own,
      'xl/drawings/vmlDrawing1.vml': drawing,
      'xl/worksheets/_rels/sheet2.xml.rels': relations(relationship),
      [PART]: (text) => text.replace('</worksheet>', `${legacy}</worksheet>`),
      '[Content_Types].xml': (text) =>
        text.replace(
          '</Types>',
          '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
            '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
        ),
      ...more,
    });

  test('keeps them and their boxes; ours come behind, in the same parts', async () => {
    const bytes = withOwn();
    const copy = await copyOf([await aboutCell(1, '有误')], bytes);
    expect(commentsIn(copy).map(({ cell, author }) => [cell, author])).toEqual([
      ['C3', '张三'],
      ['C4', '清单核对'],
    ]);
    const [old, parts] = [partsOf(bytes), partsOf(copy)];
    expect(parts[PART]).toBe(old[PART]);
    expect(parts['xl/comments1.xml']).toContain(
      utf8('<comment ref="C3" authorId="0"><text><t>请核实</t></text></comment>'),
    );
    const boxes = parts['xl/drawings/vmlDrawing1.vml'] ?? '';
    expect(boxes).toContain(box);
    expect(boxes).toContain('data="1,2"');
    expect(boxes.match(/<v:shapetype/g)).toHaveLength(1);
    expect(boxesIn(copy)).toEqual([
      { sheet: SHEET, row: 2, column: 2 },
      { sheet: SHEET, row: 3, column: 2 },
    ]);
    expect(boxes).toContain('_x0000_s2049');
  });

  test('gets ours in the next free cell where a cell has one, which says so', async () => {
    const copy = await copyWith(withOwn(), await before(), [await aboutCell(0, '有误')]);
    expect(commentsIn(copy.bytes).at(-1)).toMatchObject({
      cell: 'D3',
      text: '清单核对\nC3 已有批注，写在这里：\n第 1 条（差错）：有误',
    });
    expect([copy.comments, copy.beside]).toEqual([1, 1]);
  });

  test('is damaged where the drawing that a sheet names is not there', async () => {
    const bytes = changed({ [PART]: (text) => text.replace('</worksheet>', `${legacy}</worksheet>`) });
    const { list, report } = await before();
    const found = reportWith(report, [await aboutCell(0, '有误')]);
    expect((await refusalOf(bytes, { list, report: found })).code).toBe('damaged');
  });

  test('keeps threads of comments', async () => {
    const thread = utf8(
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" id="{1}"><text>请核实</text></threadedComment></ThreadedComments>',
    );
    const bytes = withOwn(
      { 'xl/threadedComments/threadedComment1.xml': thread },
      '<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
    );
    const parts = partsOf(await copyOf([await aboutCell(0, '有误')], bytes));
    expect(parts['xl/threadedComments/threadedComment1.xml']).toBe(thread);
    expect(parts['xl/comments1.xml']).toContain('<comment ref="C3" authorId="0">');
  });
});

describe('the element that names the boxes', () => {
  test.each([
    [
      'behind what the schema puts before it',
      '<pageMargins left="1"/><drawing id="a"/>',
      '<tableParts count="0"/>',
    ],
    ['before what the schema puts behind it', '<rowBreaks count="0"/>', '<extLst><ext uri="x"/></extLst>'],
    [
      'before what stands in no schema',
      '<pageMargins left="1"/>',
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><controls/></mc:Choice></mc:AlternateContent>',
    ],
  ])('stands %s', async (_name, left, right) => {
    const bytes = changed({ [PART]: (text) => text.replace('</worksheet>', `${left}${right}</worksheet>`) });
    const text = partsOf(await copyOf([await aboutCell(0, '有误')], bytes))[PART] ?? '';
    expect(text.replace(/<legacyDrawing [^>]*\/>/, '|')).toContain(`${left}|${right}</worksheet>`);
  });

  test('has the prefix of its sheet', async () => {
    const bytes = changed({
      [PART]: (text) => text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    });
    const text = partsOf(await copyOf([await aboutCell(0, '有误')], bytes))[PART] ?? '';
    expect(text).toMatch(/<x:legacyDrawing xmlns:r="[^"]*" r:id="rId\d"\/><\/x:worksheet>$/);
  });
});

describe('the sheet of findings', () => {
  test('has each finding in a row, with a link to its cell', async () => {
    const found = { ...(await aboutCell(0, '有误')), actual: '甲', expected: '乙', item: 1 };
    const copy = await copyOf([found]);
    expect(rowsOf(copy, '问题清单')).toEqual([
      ['编号', '级别', '清单', '序号', '位置', '问题', '现为', '应为'],
      ['1', '差错', '基本履职', '1', '工作表“清单1” C3', '有误', '甲', '乙'],
    ]);
    expect(partsOf(copy)['xl/worksheets/sheet.xml']).toContain(
      utf8(`<hyperlink ref="E2" location="'${SHEET}'!C3"/>`),
    );
  });

  test('has another name where a sheet has its own', async () => {
    const bytes = changed({
      'xl/workbook.xml': (text) => text.replace(utf8('清单3'), utf8('问题清单')),
    });
    const copy = await copyOf([await aboutCell(0, '有误')], bytes);
    expect(rowsOf(copy, '问题清单 (2)')).toHaveLength(2);
    expect(await checked(copy, 'x.xlsx')).toEqual(await checked(bytes, 'x.xlsx'));
  });

  test('is in English where that is asked for, and left out of the list all the same', async () => {
    const copy = await copyWith(BYTES, await before(), [await aboutCell(0, '有误')], { lang: 'en' });
    expect(rowsOf(copy.bytes, 'Findings')?.map((row) => row.slice(0, 3))).toEqual([
      ['finding', 'severity', 'list'],
      ['1', 'error', 'basic'],
    ]);
    expect(await checked(copy.bytes, 'x.xlsx')).toEqual(await before());
  });

  test('may have remarks beside it; with other content a note tells of it', async () => {
    const copy = await copyOf([await aboutCell(0, '有误')]);
    const put = (cell: string): Uint8Array =>
      zipOf({
        ...Object.fromEntries(
          Object.entries(partsOf(copy)).map(([name, text]) => [name, Buffer.from(text, 'latin1')]),
        ),
        'xl/worksheets/sheet.xml': Buffer.from(
          (partsOf(copy)['xl/worksheets/sheet.xml'] ?? '').replace(
            '</sheetData>',
            `<row r="9"><c r="${cell}9" t="inlineStr"><is><t>1</t></is></c></row></sheetData>`,
          ),
          'latin1',
        ),
      });
    expect(await checked(put('I'), 'x.xlsx')).toEqual(await before());
    const { list } = await checked(put('A'), 'x.xlsx');
    expect(
      list.notes
        .filter(({ code }) => code === 'findings-sheet')
        .map(({ level, message }) => [level, message.zh]),
    ).toEqual([['info', '工作表“问题清单”的表头是批注时写入的问题清单，内容有改动，未读取']]);
  });

  test('runs nothing: markup, formulas and escapes are text', async () => {
    const hostile = '=HYPERLINK("http://x")</t></is><f>1</f>&amp;_x0041_\u0000\ud800';
    const copy = await copyOf([{ ...(await aboutCell(0, hostile)), actual: '@SUM(1)', expected: '+1' }]);
    const shown = '=HYPERLINK("http://x")</t></is><f>1</f>&amp;_x0041_��';
    expect(rowsOf(copy, '问题清单')?.[1]?.slice(5)).toEqual([shown, '@SUM(1)', '+1']);
    const sheet = partsOf(copy)['xl/worksheets/sheet.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/ t="inlineStr"/g)).toHaveLength(sheet.match(/<c /g)?.length ?? 0);
    expect(sheet).toContain('_x005F_x0041_');
  });
});

describe('very many findings', () => {
  test('10,000 of them are written in bounded time', async () => {
    const found = await before();
    const rows = found.list.lists.basic.length;
    const findings = Array.from({ length: 10_000 }, (_, index) => aboutRow(found, index % rows, index));
    const copy = await copyWith(BYTES, found, findings);
    expect(rowsOf(copy.bytes, '问题清单')).toHaveLength(10_001);
    expect(await checked(copy.bytes, 'x.xlsx')).toEqual(found);
  }, 60_000);

  test('more comments than a block of shapes has take the next block', async () => {
    const found = await before();
    const place = (index: number): Finding['place'] => ({ kind: 'part', part: SHEET, path: `H${index + 1}` });
    const findings = Array.from({ length: 1100 }, (_, index) => ({
      ...findingOf(found.list, { kind: 'document', span: null }, `第${index}处`, index),
      place: place(index),
    }));
    const drawing =
      partsOf((await copyWith(BYTES, found, findings)).bytes)['xl/drawings/vmlDrawing.vml'] ?? '';
    const ids = [...drawing.matchAll(/<v:shape id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
    expect(drawing).toContain('data="1,2"');
    expect([new Set(ids).size, ids[1022], ids[1023]]).toEqual([1100, 2047, 2049]);
  });
});

function aboutRow({ list }: Checked, row: number, index: number): Finding {
  return findingOf(
    list,
    { kind: 'cell', list: 'basic', row, cell: 2, column: 'name', span: null },
    `第${index}处`,
    index,
  );
}

test('a workbook with macros keeps its ending', async () => {
  const bytes = changed({
    '[Content_Types].xml': (text) =>
      text.replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
  });
  const copy = await copyWith(bytes, await before(), [await aboutCell(0, '有误')]);
  expect(copy.ending).toBe('.xlsm');
});

describe('what is refused', () => {
  const workbook = (more: string): Uint8Array =>
    changed({ 'xl/workbook.xml': (text) => text.replace('<sheets>', `${more}<sheets>`) });
  const related = (part: string, relationship: string): Uint8Array =>
    changed({ [part]: (text) => text.replace('</Relationships>', `${relationship}</Relationships>`) });
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  test.each([
    [
      'a signed workbook',
      related(
        '_rels/.rels',
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
      ),
      '数字签名',
    ],
    [
      'a workbook whose structure is protected',
      workbook('<workbookProtection lockStructure="1"/>'),
      '结构受保护',
    ],
    [
      'a workbook with a password to change it',
      workbook('<fileSharing userName="a" reservationPassword="CC1A"/>'),
      '修改它需要密码',
    ],
    [
      'a shared workbook',
      related(
        'xl/_rels/workbook.xml.rels',
        `<Relationship Id="h" Type="${office}/revisionHeaders" Target="revisions/revisionHeaders.xml"/>`,
      ),
      '共享工作簿',
    ],
    [
      'a protected sheet that would get a comment',
      changed({
        [PART]: (text) =>
          text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
      }),
      '工作表“清单1”受保护',
    ],
  ])('%s', async (_name, bytes, words) => {
    const { list, report } = await before();
    const failure = await refusalOf(bytes, {
      list,
      report: reportWith(report, [await aboutCell(0, '有误')]),
    });
    expect([failure.code, failure.message.zh]).toEqual(['cannot-annotate', expect.stringContaining(words)]);
  });

  test.each([
    ['the advice to open it for reading alone', workbook('<fileSharing readOnlyRecommended="1"/>')],
    ['a window that keeps its size', workbook('<workbookProtection lockWindows="1"/>')],
    [
      'a protected sheet that gets none',
      changed({
        'xl/worksheets/sheet3.xml': (text) =>
          text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      }),
    ],
  ])('but not %s', async (_name, bytes) => {
    const copy = await copyWith(bytes, await before(), [await aboutCell(0, '有误')]);
    expect(copy.comments).toBe(1);
  });
});
