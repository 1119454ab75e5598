import { describe, expect, test } from '@jest/globals';
import { DocumentPart } from '../../../pipeline/annotate/docx/document-part.js';
import { FreeIds, WordNames } from '../../../pipeline/annotate/docx/names.js';
import { readParts } from '../../../pipeline/extract/docx/parts.js';
import { Zip } from '../../../pipeline/extract/package/zip.js';
import { annotateDocument } from '../../../pipeline/index.js';
import {
  annotated,
  basicTable,
  findingsOf,
  FRONT,
  p,
  readOf,
  SPACES,
  statement,
  t,
  TITLE,
  wordOf,
  wrongTotal,
  type Annotated,
} from './word.js';
import { attribute, elementsOf, parse, partOf, textIn, withoutMarks } from './xml.js';

const TODAY = '2026-11-29';

/** An annotated document with its changes, held against the document: what rejecting and accepting all of them gives. */
async function fixed(bytes: Uint8Array): Promise<Annotated & { xml: string }> {
  const done = await annotated(bytes, { fix: true, today: TODAY });
  const { copy } = done;
  expect(done.comments.filter(({ sound }) => !sound)).toEqual([]);
  const before = await readOf(bytes);
  const rejected = await readOf(copy.bytes, { revisions: 'original' });
  expect(findingsOf(rejected)).toEqual(findingsOf(before));
  expect(rejected.list.statement).toEqual(before.list.statement);
  const xml = partOf(copy.bytes, 'word/document.xml');
  const ids = new Set(done.comments.map(({ id }) => id));
  expect(withoutMarks(xml, ids)).toBe(withoutMarks(partOf(bytes, 'word/document.xml'), new Set()));
  return { ...done, xml };
}

describe('a figure that only one value can make true', () => {
  test('is deleted and inserted, in the format of its run, for a person to accept or reject', async () => {
    const { copy, xml, comments } = await fixed(wrongTotal(t('4', '<w:b/>')));
    expect(copy.changes).toBe(1);
    const by = `w:author="清单核对" w:date="${TODAY}T00:00:00Z"`;
    expect(xml).toMatch(
      new RegExp(
        `<w:del w:id="\\d+" ${by}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">4</w:delText></w:r></w:del>` +
          `<w:ins w:id="\\d+" ${by}><w:r><w:rPr><w:b/></w:rPr><w:t>3</w:t></w:r></w:ins>`,
      ),
    );
    const accepted = await readOf(copy.bytes);
    expect(findingsOf(accepted).filter((each) => each.startsWith('list-total-differs'))).toEqual([]);
    expect(accepted.list.statement.paragraphs.at(-1)?.text).toContain('共有基本履职事项 3 项。');
    // The comment is around both, and says what was done.
    expect(comments[0]).toMatchObject({
      words: '3',
      lines: [expect.any(String), '已作为修订改为 3，请接受或拒绝'],
    });
  });

  test('stands within longer text, or in several runs, texts and links', async () => {
    const whole = '主要包括党的建设 2 项、平安法治 1 项等 2 个类别，共有基本履职事项 14 项。';
    const documents = [
      wordOf(FRONT + p(`<w:r><w:rPr><w:i/></w:rPr><w:t>${whole}</w:t></w:r>`) + TITLE + basicTable()),
      wrongTotal(t('1', '<w:b/>') + t('4')),
      wrongTotal('<w:r><w:t>1</w:t><w:t>4</w:t></w:r>'),
      wrongTotal(`<w:hyperlink w:anchor="a">${t('14')}</w:hyperlink>`),
      wrongTotal(`<w:sdt><w:sdtPr><w:richText/></w:sdtPr><w:sdtContent>${t('14')}</w:sdtContent></w:sdt>`),
      wrongTotal('<w:r><w:t><![CDATA[14]]></w:t></w:r>'),
      wrongTotal('<w:r><w:t>1<!-- a -->4</w:t></w:r>'),
      wrongTotal(`${t('1')}<w:bookmarkStart w:id="0" w:name="a"/>${t('4')}`),
    ];
    for (const bytes of documents) {
      const { copy, comments } = await fixed(bytes);
      expect(copy.changes).toBe(1);
      expect(comments[0]?.words).toBe('3');
      expect(findingsOf(await readOf(copy.bytes)).filter((each) => each.startsWith('list-total'))).toEqual(
        [],
      );
    }
  });

  test('is written as the old one was', async () => {
    const { xml } = await fixed(wrongTotal(t('四')));
    expect(xml).toContain('>三</w:t></w:r></w:ins>');
  });

  test('is only commented where a change of it could not be accepted by itself', async () => {
    const bound = '<w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="b"/></w:sdtPr>';
    const documents = [
      `<w:fldSimple w:instr=" REF a ">${t('4')}</w:fldSimple>`,
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      `<w:ins w:id="5" w:author="张">${t('4')}</w:ins>`,
      `<w:sdt>${bound}<w:sdtContent>${t('4')}</w:sdtContent></w:sdt>`,
      '<m:oMath><m:r><m:t>4</m:t></m:r></m:oMath>',
    ];
    for (const numeral of documents) {
      const { copy, comments } = await annotated(wrongTotal(numeral), { fix: true });
      expect(copy.changes).toBe(0);
      expect(comments[0]?.words).toBe('4');
      expect(comments[0]?.lines.join()).not.toContain('修订');
    }
  });

  test('is not one where nothing tells which side is wrong', async () => {
    const bytes = wordOf(FRONT + p(t('共有基本履职事项 4 项。')) + TITLE + basicTable());
    const { copy, xml } = await fixed(bytes);
    expect(copy.changes).toBe(0);
    expect(xml).not.toContain('w:del');
  });

  test('is not changed where a person has accepted it', async () => {
    const { report } = await readOf(wrongTotal());
    const accepted = report.findings.map(({ fingerprint, ruleId }) => ({
      fingerprint,
      rule: ruleId,
      reason: '甲',
      by: null,
      until: null,
    }));
    const done = await annotateDocument('list.docx', wrongTotal(), { fix: true, accepted });
    expect(done.ok && done.value.copy).toMatchObject({ changes: 0, comments: 0, bytes: wrongTotal() });
  });
});

describe('comments that begin or end within a changed figure', () => {
  const place = { kind: 'part', part: 'document', path: 'p1' } as const;

  /** The words under a comment on some characters of `共 110 项`, of which 110 is changed to 109. */
  function under(body: string, span: { start: number; end: number }): string {
    const text = '共 110 项';
    const bytes = wordOf(body);
    const source = partOf(bytes, 'word/document.xml');
    const names = WordNames.of(SPACES, 'transitional');
    const parts = readParts(new Zip(bytes), { origins: true });
    const part = new DocumentPart(source, parts, names, new FreeIds([]));
    const correction = { paragraph: 0, place, text, span: { start: 2, end: 5 }, value: '109' };
    expect(part.enter(correction, 0, { author: '清单核对', initials: '', date: null })).toBe(true);
    const stretch = part.texts.find(place, text, span);
    const spot = stretch === null ? null : part.spots.ofStretch(stretch);
    if (spot === null) throw new Error('it is not found');
    part.comment(7, spot);
    const xml = part.finish();
    expect(withoutMarks(xml, new Set(['7']))).toBe(withoutMarks(source, new Set()));
    const [, inner = ''] =
      /<w:commentRangeStart w:id="7"\/>(.*)<w:commentRangeEnd w:id="7"\/>/.exec(xml) ?? [];
    return elementsOf(parse(inner))
      .map((element) => {
        if (element.name === 'w:delText') return `-${textIn(element)}-`;
        return element.name === 'w:t' ? textIn(element) : '';
      })
      .join('');
  }

  test.each([
    ['one run', p('<w:r><w:t>共 110 项</w:t></w:r>'), '-110-109'],
    ['two runs', p(t('共 1') + t('10 项', '<w:b/>')), '-1--10-109'],
    ['runs of its own', p(t('共 ') + t('1') + t('10') + t(' 项')), '-1--10-109'],
  ])('are around all of it, in %s', (_, body, whole) => {
    expect(under(body, { start: 3, end: 4 })).toBe(whole);
    expect(under(body, { start: 2, end: 5 })).toBe(whole);
    expect(under(body, { start: 0, end: 3 })).toBe(`共 ${whole}`);
    expect(under(body, { start: 4, end: 7 })).toBe(`${whole} 项`);
    expect(under(body, { start: 0, end: 1 })).toBe('共');
    expect(under(body, { start: 6, end: 7 })).toBe('项');
  });
});

test('ids of changes are those of nothing else', async () => {
  const numeral = `<w:bookmarkStart w:id="0" w:name="a"/>${t('4')}<w:bookmarkEnd w:id="0"/>`;
  const { xml } = await fixed(wordOf(FRONT + statement(numeral) + TITLE + basicTable()));
  const ids = elementsOf(parse(xml))
    .filter(({ name }) => /^w:(?:ins|del|bookmarkStart|commentRangeStart)$/.test(name))
    .map((element) => attribute(element, 'w:id'));
  expect(new Set(ids).size).toBe(ids.length);
});
