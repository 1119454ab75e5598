import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { PackageDraft } from '../../../pipeline/annotate/package/draft.js';
import { applyEdits, escapeXml } from '../../../pipeline/annotate/package/edits.js';
import { RELS, zipOf } from '../../extract/office/package.js';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>';

const PARTS = { '[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'word/document.xml': '<d/>' };

function partsOf(draft: PackageDraft): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(draft.finish())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

describe('a package with changes', () => {
  test('gets a new part with its type and its relationship', () => {
    const draft = new PackageDraft(zipOf(PARTS));
    const name = draft.freeName('word/comments', '.xml');
    draft.add({ name, text: '<c/>', type: 'application/x' });
    expect(draft.relate('word/document.xml', 'comments', name)).toBe('rId0');
    expect(draft.relate('word/document.xml', 'people', 'other/people.xml')).toBe('rId1');
    const parts = partsOf(draft);
    expect(parts['word/comments.xml']).toBe('<c/>');
    expect(parts['[Content_Types].xml']).toBe(
      TYPES.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/x"/></Types>',
      ),
    );
    expect(parts['word/_rels/document.xml.rels']).toContain(
      '<Relationship Id="rId0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    );
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="/other/people.xml"');
    expect(parts['word/document.xml']).toBe('<d/>');
  });

  test('keeps prefixes, empty elements and the wording of the standard', () => {
    const draft = new PackageDraft(
      zipOf({
        ...PARTS,
        '_rels/.rels': RELS.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
        'word/_rels/document.xml.rels':
          '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" />\n',
      }),
    );
    draft.relate('word/document.xml', 'comments', 'word/comments.xml');
    expect(partsOf(draft)['word/_rels/document.xml.rels']).toBe(
      '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="rId0" ' +
        'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="comments.xml"/></p:Relationships>\n',
    );
  });

  test('chooses names and ids that are free, also of parts that only the content types name', () => {
    const types = TYPES.replace(
      '</Types>',
      '<Override PartName="/word/comments1.xml" ContentType="x"/></Types>',
    );
    const rels = RELS.replace('r1', 'rId1');
    const draft = new PackageDraft(
      zipOf({
        ...PARTS,
        '[Content_Types].xml': types,
        'word/comments.xml': '<c/>',
        'word/_rels/document.xml.rels': rels,
      }),
    );
    expect(draft.freeName('word/comments', '.xml')).toBe('word/comments2.xml');
    expect(draft.relate('word/document.xml', 'comments', 'word/comments2.xml')).toBe('rId2');
  });

  test('writes a part in the encoding that it had, with its mark', () => {
    const text = '<d>清单</d>';
    const little = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const big = new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)]);
    for (const bytes of [little, big, marked, strToU8(text)]) {
      const draft = new PackageDraft(zipSync({ 'a.xml': bytes }));
      expect(draft.text('a.xml')).toBe(text);
      draft.write('a.xml', `${text}!`);
      draft.write('a.xml', text);
      expect(unzipSync(draft.finish())['a.xml']).toEqual(bytes);
    }
  });

  test.each([
    ['openxmlformats-officedocument.wordprocessingml.document.main', '.docx'],
    ['ms-word.document.macroEnabled.main', '.docm'],
    ['openxmlformats-officedocument.wordprocessingml.template.main', '.dotx'],
    ['ms-word.template.macroEnabledTemplate.main', '.dotm'],
    ['openxmlformats-officedocument.spreadsheetml.sheet.main', '.xlsx'],
    ['ms-excel.sheet.macroEnabled.main', '.xlsm'],
    ['openxmlformats-officedocument.spreadsheetml.template.main', '.xltx'],
    ['ms-excel.template.macroEnabled.main', '.xltm'],
  ])('of the type %s has the ending %s', (type, ending) => {
    const own = `<Override PartName="/a.xml" ContentType="application/vnd.${type}+xml"/></Types>`;
    const types = TYPES.replace('</Types>', own);
    expect(new PackageDraft(zipOf({ '[Content_Types].xml': types })).ending).toBe(ending);
  });

  test('tells whether it is signed', () => {
    const origin =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    const rels = RELS.replace('</Relationships>', `${origin}</Relationships>`);
    expect(new PackageDraft(zipOf(PARTS)).isSigned).toBe(false);
    expect(new PackageDraft(zipOf({ ...PARTS, '_rels/.rels': rels })).isSigned).toBe(true);
  });
});

describe('edits of a text', () => {
  test('are made from its beginning, those at one place in the order given', () => {
    const edits = [
      { start: 3, end: 4, text: 'D' },
      { start: 1, end: 1, text: '1' },
      { start: 1, end: 1, text: '2' },
      { start: 1, end: 2, text: '' },
    ];
    expect(applyEdits('abcd', edits)).toBe('a12cD');
    expect(() => applyEdits('abcd', [...edits, { start: 0, end: 2, text: '' }])).toThrow('overlap');
  });

  test('hold nothing that XML reads as markup or forbids', () => {
    expect(escapeXml('<a b="1">&\u0001\ud800清😀\r\n')).toBe(
      '&lt;a b=&quot;1&quot;&gt;&amp;\ufffd\ufffd清😀&#13;\n',
    );
  });
});
