import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { annotateDocument } from '../../../pipeline/index.js';
import { readTables } from '../../../pipeline/index.js';
import {
  annotated,
  basicTable,
  codeOf,
  FRONT,
  p,
  readOf,
  statement,
  t,
  TITLE,
  wordOf,
  wrongTotal,
} from './word.js';
import { attribute, commentsOf, elementsOf, parse, partOf } from './xml.js';

/** A document with some parts changed. */
function changed(bytes: Uint8Array, change: (text: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    strToU8(change(strFromU8(part), name)),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

describe('an annotated copy', () => {
  test('changes the document, its comments, content types and relationships alone', async () => {
    const bytes = wrongTotal(undefined, { styles: '', settings: '<w:zoom w:percent="100"/>' });
    const { copy } = await annotated(bytes);
    const [before, after] = [unzipSync(bytes), unzipSync(copy.bytes)];
    const differ = Object.keys(after).filter(
      (name) =>
        before[name] === undefined || strFromU8(before[name]) !== strFromU8(after[name] as Uint8Array),
    );
    expect(differ.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect(Object.keys(before).filter((name) => after[name] === undefined)).toEqual([]);
    expect(copy.ending).toBe('.docx');
  });

  test('says who, when and what, causes first', async () => {
    const { comments, copy } = await annotated(wrongTotal(), { today: '2026-11-29' });
    expect(copy.comments).toBe(comments.length);
    expect(comments.map(({ author }) => author)).toEqual(comments.map(() => '清单核对'));
    expect(comments.map(({ lines }) => /^第 ([\d.]+) 条（差错）：/.exec(lines[0] ?? '')?.[1])).toEqual(
      comments.map((_, index) => String(index + 1)),
    );
    const part = partOf(copy.bytes, 'word/comments.xml');
    expect(part).toContain('w:date="2026-11-29T00:00:00Z" w:initials="核对"');
    const english = await annotated(wrongTotal(), { lang: 'en' });
    expect(english.comments[0]).toMatchObject({ author: 'qingdan' });
    expect(partOf(english.copy.bytes, 'word/comments.xml')).not.toContain('w:date');
  });

  test('is the same whenever it is made', async () => {
    const [one, other] = [await annotated(wrongTotal()), await annotated(wrongTotal())];
    expect(one.copy.bytes).toEqual(other.copy.bytes);
  });

  test('gives the list and the findings of the document', async () => {
    const bytes = wrongTotal();
    const { copy, list, report } = await annotated(bytes);
    expect(await readOf(copy.bytes)).toEqual({ list, report });
    // Also when it is annotated once more, which says nothing twice.
    const again = await annotated(copy.bytes);
    expect([again.copy.comments, again.copy.standing]).toEqual([0, copy.comments]);
    expect(await readOf(again.copy.bytes)).toEqual({ list, report });
  });

  test('has no comment on what a person has accepted', async () => {
    const { report, comments } = await annotated(wrongTotal());
    const [first] = report.findings;
    const accepted = [
      {
        fingerprint: first?.fingerprint ?? '',
        rule: first?.ruleId ?? '',
        reason: '甲',
        by: null,
        until: null,
      },
    ];
    expect((await annotated(wrongTotal(), { accepted })).comments).toHaveLength(comments.length - 1);
  });

  test('of a document without findings is the document', async () => {
    const sound = wordOf(p(t('柳河镇基本履职事项清单')) + basicTable());
    const { report } = await readOf(sound);
    const rules = Object.fromEntries(report.findings.map(({ ruleId }) => [ruleId, 'off' as const]));
    const done = await annotateDocument('list.docx', sound, { rules });
    expect(done.ok && done.value.copy).toMatchObject({ comments: 0, changes: 0, bytes: sound });
  });
});

describe('comments and changes that were there', () => {
  const theirs =
    '<w:comment w:id="0" w:author="李"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment><w:comment w:id="2" w:author="李"><w:p/></w:comment>';
  const marked =
    `<w:commentRangeStart w:id="0"/>${t('4')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
    `<w:ins w:id="1" w:author="李">${t('（不含）')}</w:ins>`;

  test('stay, and all ids are others', async () => {
    const bytes = wrongTotal(marked, { comments: theirs });
    const { comments, copy } = await annotated(bytes);
    expect(comments.slice(0, 2).map(({ author }) => author)).toEqual(['李', '李']);
    expect(comments[0]).toMatchObject({ words: '4', lines: ['请核'], sound: true });
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
    const ids = elementsOf(parse(partOf(copy.bytes, 'word/document.xml')))
      .filter(({ name }) => name === 'w:ins' || name === 'w:commentRangeStart')
      .map((element) => attribute(element, 'w:id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(partOf(copy.bytes, 'word/document.xml')).toContain(
      `<w:ins w:id="1" w:author="李">${t('（不含）')}</w:ins>`,
    );
    // Nothing has to be told of a part that was there.
    expect(partOf(copy.bytes, '[Content_Types].xml')).toBe(partOf(bytes, '[Content_Types].xml'));
  });

  test('a piece of a run whose format was changed has that change, under another id', async () => {
    const looks = '<w:rPr><w:b/><w:rPrChange w:id="9" w:author="李"><w:rPr/></w:rPrChange></w:rPr>';
    const whole = '主要包括党的建设 2 项、平安法治 1 项等 2 个类别，共有基本履职事项 4 项。';
    const bytes = wordOf(FRONT + p(`<w:r>${looks}<w:t>${whole}</w:t></w:r>`) + TITLE + basicTable());
    const { copy } = await annotated(bytes);
    const elements = elementsOf(parse(partOf(copy.bytes, 'word/document.xml')));
    const own = elements.filter(({ name }) => name === 'w:rPrChange').map((each) => attribute(each, 'w:id'));
    expect(own).toHaveLength(3);
    expect(own[0]).toBe('9');
    expect(new Set(own).size).toBe(3);
  });
});

describe('a document that is written in another way', () => {
  const same = async (bytes: Uint8Array, main = 'word/document.xml'): Promise<string> => {
    const done = await annotateDocument('list.docx', bytes, {});
    if (!done.ok) throw new Error(done.failure.message.en);
    const { copy, list, report } = done.value;
    expect(await readOf(copy.bytes)).toEqual({ list, report });
    expect(copy.comments).toBe(3);
    return partOf(copy.bytes, main);
  };

  test('with another prefix', async () => {
    const other = changed(wrongTotal(), (text, name) =>
      name === 'word/document.xml'
        ? text.replace(/(<\/?|\s|:)w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x=')
        : text,
    );
    expect(await same(other)).toContain('<x:commentRangeStart x:id=');
  });

  test('with no prefix for elements', async () => {
    const none = changed(wrongTotal(), (text, name) =>
      name === 'word/document.xml' ? text.replace(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns=') : text,
    );
    expect(await same(none)).toContain(
      '<w:commentRangeStart xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id=',
    );
  });

  test('in the strict wording of the standard', async () => {
    const strict = changed(wrongTotal(), (text) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
    );
    await same(strict);
    const { copy } = await annotated(strict);
    expect(partOf(copy.bytes, 'word/comments.xml')).toContain(
      'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    );
    expect(partOf(copy.bytes, 'word/_rels/document.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  test('with its main part elsewhere', async () => {
    const files = unzipSync(wrongTotal());
    const moved = zipSync({
      '[Content_Types].xml': strToU8(
        strFromU8(files['[Content_Types].xml'] as Uint8Array).replace('/word/document.xml', '/a/main.xml'),
      ),
      '_rels/.rels': strToU8(
        strFromU8(files['_rels/.rels'] as Uint8Array).replace('word/document.xml', 'a/main.xml'),
      ),
      'a/main.xml': files['word/document.xml'] as Uint8Array,
    });
    await same(moved, 'a/main.xml');
    const { copy } = await annotated(moved, {}, { main: 'a/main.xml', comments: 'a/comments.xml' });
    expect(commentsOf(copy.bytes, 'a/main.xml', 'a/comments.xml')).toHaveLength(3);
    expect(partOf(copy.bytes, 'a/_rels/main.xml.rels')).toContain('Target="comments.xml"');
  });

  test('in UTF-16, with lines that end as in Windows', async () => {
    const files = unzipSync(wrongTotal());
    const text = strFromU8(files['word/document.xml'] as Uint8Array)
      .replace('UTF-8', 'UTF-16')
      .replaceAll('<w:p>', '\r\n<w:p>');
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const done = await annotated16(zipSync({ ...files, 'word/document.xml': wide }));
    expect(done).toContain('<w:commentRangeStart');
    expect(
      done.replace(
        /<w:commentRange[^>]*>|<w:r><w:rPr><w:sz[^>]*><w:szCs[^>]*><\/w:rPr><w:commentReference[^>]*><\/w:r>/g,
        '',
      ),
    ).toBe(text);
  });
});

async function annotated16(bytes: Uint8Array): Promise<string> {
  const done = await annotateDocument('list.docx', bytes, {});
  if (!done.ok) throw new Error(done.failure.message.en);
  const part = unzipSync(done.value.copy.bytes)['word/document.xml'] as Uint8Array;
  expect([...part.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  return Buffer.from(part.subarray(2)).toString('utf16le');
}

describe('a document is refused', () => {
  const codeFor = async (bytes: Uint8Array): Promise<string | null> =>
    codeOf(await annotateDocument('list.docx', bytes, {}));

  test.each([
    [
      'protected against changes',
      '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
      'cannot-annotate',
    ],
    [
      'protected but for comments',
      '<w:documentProtection w:edit="comments" w:enforcement="true"/>',
      'cannot-annotate',
    ],
    ['protected against writing', '<w:writeProtection w:recommended="1"/>', 'cannot-annotate'],
    ['not protected yet', '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', null],
    ['protected from nothing', '<w:documentProtection w:edit="none" w:enforcement="1"/>', null],
    ['protected in no way', '', null],
  ])('%s', async (_, settings, code) => {
    expect(await codeFor(wrongTotal(undefined, { settings }))).toBe(code);
  });

  test('with a signature, although it is read', async () => {
    const signed = changed(wrongTotal(), (text, name) =>
      name === '_rels/.rels'
        ? text.replace(
            '</Relationships>',
            '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
          )
        : text,
    );
    expect(await codeFor(signed)).toBe('cannot-annotate');
    expect((await readTables('list.docx', signed)).ok).toBe(true);
  });

  test('without content types, which a new part needs', async () => {
    const files = Object.entries(unzipSync(wrongTotal())).filter(([name]) => name !== '[Content_Types].xml');
    expect(await codeFor(zipSync(Object.fromEntries(files)))).toBe('damaged');
  });
});

test('many findings in one run take time that grows with their number', async () => {
  // Each of these cells has three hundred blanks between characters.
  const slips = '办好老 年食堂'.repeat(300);
  const body = FRONT + statement() + TITLE + basicTable().replaceAll('开展普法宣传', slips);
  const { copy, comments } = await annotated(wordOf(body));
  expect(comments.every(({ sound }) => sound)).toBe(true);
  expect(copy.comments).toBeGreaterThan(3);
});
