import { describe, expect, test } from '@jest/globals';
import {
  annotated,
  basicTable,
  cell,
  FRONT,
  p,
  statement,
  t,
  tc,
  TITLE,
  tr,
  wordOf,
  wrongTotal,
} from './word.js';
import { partOf, withoutMarks } from './xml.js';

/** The words under the comments whose first line fits. */
async function wordsOf(bytes: Uint8Array, about: RegExp): Promise<string[]> {
  const { comments, copy } = await annotated(bytes);
  expect(comments.filter(({ sound }) => !sound)).toEqual([]);
  const ids = new Set(comments.map(({ id }) => id));
  expect(withoutMarks(partOf(copy.bytes, 'word/document.xml'), ids)).toBe(
    withoutMarks(partOf(bytes, 'word/document.xml'), new Set()),
  );
  return comments.filter(({ lines }) => about.test(lines[0] ?? '')).map(({ words }) => words);
}

const COUNTED = '主要包括党的建设 2 项、平安法治 1 项等 2 个类别，共有基本履职事项 14 项。';

const TOTAL = /说明写 \d+ 项，表中实有 3 项/;

describe('the number of a wrong total', () => {
  const field = (result: string): string =>
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const control = (content: string, properties = ''): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  test.each([
    ['in a run of its own', t('14')],
    ['in two runs of other looks', t('1', '<w:b/>') + t('4')],
    ['with a bookmark between its digits', `${t('1')}<w:bookmarkStart w:id="0" w:name="a"/>${t('4')}`],
    ['as references of characters', '<w:r><w:t>&#x31;&#52;</w:t></w:r>'],
    ['with a comment of XML in it', '<w:r><w:t>1<!-- a -->4</w:t></w:r>'],
    ['as character data', '<w:r><w:t><![CDATA[14]]></w:t></w:r>'],
    ['in two texts of one run', '<w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t><w:t>4</w:t></w:r>'],
    ['in a field', field(t('14'))],
    ['in a simple field', `<w:fldSimple w:instr=" REF a ">${t('14')}</w:fldSimple>`],
    ['in a content control', control(t('14'), '<w:text/>')],
    ['in a link', `<w:hyperlink w:anchor="a">${t('14')}</w:hyperlink>`],
    ['in text that somebody has inserted', `<w:ins w:id="5" w:author="张">${t('14')}</w:ins>`],
    [
      'beside text that somebody has deleted',
      `<w:del w:id="5" w:author="张"><w:r><w:delText>9</w:delText></w:r></w:del>${t('14')}`,
    ],
  ])('%s', async (_, numeral) => {
    expect(await wordsOf(wrongTotal(numeral), TOTAL)).toEqual(['14']);
  });

  test('stands within longer text of a run, a field, a control and character data', async () => {
    for (const around of [
      (text: string): string => t(text),
      (text: string): string => field(t(text)),
      (text: string): string => control(t(text)),
      (text: string): string => `<w:r><w:t><![CDATA[${text}]]></w:t></w:r>`,
      (text: string): string => `<w:r><w:tab/><w:t>${text}</w:t><w:br/></w:r>`,
    ]) {
      const bytes = wordOf(FRONT + p(around(COUNTED)) + TITLE + basicTable());
      expect(await wordsOf(bytes, TOTAL)).toEqual(['14']);
    }
  });

  test('keeps the white space at the ends of a text that is cut', async () => {
    const { copy } = await annotated(
      wordOf(FRONT + p(`<w:r><w:t>${COUNTED}</w:t></w:r>`) + TITLE + basicTable()),
    );
    const xml = partOf(copy.bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:t xml:space="preserve">主要包括[^<]* <\/w:t>/);
    expect(xml).toContain('<w:t xml:space="preserve"> 项。</w:t>');
  });

  test('in a formula has its comment around the formula', async () => {
    const formula = '<m:oMath><m:r><m:t>14</m:t></m:r></m:oMath>';
    const { copy, comments } = await annotated(wrongTotal(formula));
    expect(comments.find(({ lines }) => TOTAL.test(lines[0] ?? ''))?.words).toBe('14');
    expect(partOf(copy.bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="\d+"\/><m:oMath>.*<\/m:oMath><w:commentRangeEnd/,
    );
  });

  test('in forms for several programs has its comment around all of them', async () => {
    const forms = `<mc:AlternateContent><mc:Choice Requires="w14">${t('14')}</mc:Choice><mc:Fallback>${t('14')}</mc:Fallback></mc:AlternateContent>`;
    const { copy } = await annotated(wrongTotal(forms));
    expect(partOf(copy.bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="\d+"\/><mc:AlternateContent>.*<\/mc:AlternateContent><w:commentRangeEnd/,
    );
  });

  test('that fills a content control or a field has its comment around it', async () => {
    const { copy } = await annotated(wrongTotal(control(control(t('14')))));
    expect(partOf(copy.bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="\d+"\/><w:sdt>.*<\/w:sdt><w:commentRangeEnd/,
    );
    const simple = `<w:fldSimple w:instr=" REF a ">${t('14')}</w:fldSimple>`;
    expect(partOf((await annotated(wrongTotal(simple))).copy.bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="\d+"\/><w:fldSimple [^>]*>.*<\/w:fldSimple><w:commentRangeEnd/,
    );
  });
});

describe('a line of a paragraph that is broken into lines', () => {
  test('has its own comment, though another line has the same words', async () => {
    const lines =
      '主要包括党的建设 2 项、平安法治 1 项等 2 个类别，共有基本履职事项 3 项，涉及面广，任务繁重，责任重大，请各科室认真落实。';
    const second = lines.replace('3 项', '4 项');
    const broken = p(`<w:r><w:t>${lines}</w:t><w:br/><w:t>${second}</w:t></w:r>`);
    const bytes = wordOf(FRONT + broken + TITLE + basicTable());
    expect(await wordsOf(bytes, TOTAL)).toEqual(['4']);
    const xml = partOf((await annotated(bytes)).copy.bytes, 'word/document.xml');
    expect(xml.indexOf('<w:commentRangeStart w:id="1"/>')).toBeGreaterThan(0);
    expect(xml).toMatch(/<w:br\/>(?:(?!<w:br\/>).)*<w:commentRangeStart[^>]*\/>(?:<[^>]*>)*4</);
  });
});

describe('words of a table', () => {
  const rows = (third: string): string[] => [
    tr(cell('1'), cell('党的建设'), cell('加强村级组织建设')),
    tr(cell('2'), cell('党的建设'), cell('做好老干部服务工作')),
    third,
  ];
  const bytesOf = (third: string, parts?: Record<string, string>): Uint8Array =>
    wordOf(FRONT + TITLE + basicTable(rows(third)), parts);

  test('stand in a paragraph of a cell', async () => {
    const name = tc(p(t('开展普法宣传，')) + p(t('办好老 年食堂')));
    expect(await wordsOf(bytesOf(tr(cell('3'), cell('平安法治'), name)), /空格/)).toEqual([' ']);
  });

  test('stand in a cell of a table that is nested or merged', async () => {
    const merged = tr(cell('3'), cell('平安法治'), tc(p(t('办好老 年食堂')), '<w:vMerge w:val="restart"/>'));
    expect(await wordsOf(bytesOf(merged), /空格/)).toEqual([' ']);
  });

  test('are the number of a row that is wrong', async () => {
    expect(await wordsOf(bytesOf(tr(cell('5'), cell('平安法治'), cell('开展普法宣传'))), /缺/)).toContain(
      '5',
    );
  });

  test('are nothing where Word numbers the rows: the comment is on the paragraph', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const number = tc(p('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'));
    const own = [
      tr(number, cell('党的建设'), cell('加强村级组织建设')),
      tr(number, cell('党的建设'), cell('做好老干部服务工作')),
      tr(number, cell('党的建设'), cell('')),
    ];
    const { comments, copy } = await annotated(wordOf(FRONT + TITLE + basicTable(own), { numbering }));
    expect(comments.every(({ sound }) => sound)).toBe(true);
    expect(copy.beside).toBe(0);
    const xml = partOf(copy.bytes, 'word/document.xml');
    // The empty cell: of no words, and in its own paragraph.
    expect(xml).toMatch(
      /<w:tc><w:tcPr><\/w:tcPr><w:p><w:pPr><\/w:pPr>(?:<w:r><w:rPr><\/w:rPr><w:t xml:space="preserve"><\/w:t><\/w:r>)?<w:commentRangeStart/,
    );
  });

  test('are nothing in a paragraph without content: it gets an end tag', async () => {
    const empty = '<w:tc><w:tcPr/><w:p w:rsidR="1" /></w:tc>';
    const { copy, comments } = await annotated(bytesOf(tr(cell('3'), cell('平安法治'), empty)));
    expect(comments.every(({ sound }) => sound)).toBe(true);
    expect(partOf(copy.bytes, 'word/document.xml')).toMatch(
      /<w:p w:rsidR="1" ><w:commentRangeStart w:id="\d+"\/><w:commentRangeEnd w:id="\d+"\/><w:r>.*?<\/w:r><\/w:p>/,
    );
  });
});

describe('words where Word takes no comments', () => {
  const box = (inner: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('in a text box have their comment at its anchor, which names them', async () => {
    const bytes = wordOf(FRONT + p(t('见右图') + box(statement())) + TITLE + basicTable());
    const { comments, copy } = await annotated(bytes);
    const own = comments.find(({ lines }) => TOTAL.test(lines[0] ?? ''));
    expect(own?.lines.at(-1)).toBe('所指内容在文本框中：“4”');
    expect(own?.sound).toBe(true);
    expect(copy.beside).toBe(1);
    expect(partOf(copy.bytes, 'word/document.xml')).toContain(
      `${t('见右图')}<w:commentRangeStart w:id="${own?.id}"/><w:r><mc:AlternateContent>`,
    );
  });

  test('in a footnote have it at the mark of the note', async () => {
    const mark = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const footnotes = `<w:footnote w:id="6">${p(t('甲'))}</w:footnote><w:footnote w:id="7">${statement()}</w:footnote>`;
    const bytes = wordOf(FRONT + p(t('说明见注') + mark) + TITLE + basicTable(), { footnotes });
    const { comments, copy } = await annotated(bytes);
    const own = comments.find(({ lines }) => TOTAL.test(lines[0] ?? ''));
    expect(own?.lines.at(-1)).toBe('所指内容在脚注或尾注中：“4”');
    expect(partOf(copy.bytes, 'word/document.xml')).toContain(
      `<w:commentRangeStart w:id="${own?.id}"/>${mark}<w:commentRangeEnd w:id="${own?.id}"/>`,
    );
    expect(partOf(copy.bytes, 'word/footnotes.xml')).toBe(partOf(bytes, 'word/footnotes.xml'));
  });

  test('of the document as a whole have it at the first paragraph with words', async () => {
    const words = await wordsOf(wordOf(`<w:p/>${FRONT}${TITLE}${basicTable()}`), /缺配合履职/);
    expect(words).toEqual(['云岭省青禾市青禾县柳河镇履职事项清单']);
  });
});
