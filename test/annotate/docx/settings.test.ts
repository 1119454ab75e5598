import { describe, expect, test } from '@jest/globals';
import { besideWords } from '../../../pipeline/annotate/docx/targets.js';
import { DocumentTexts } from '../../../pipeline/annotate/docx/texts.js';
import { readParts } from '../../../pipeline/extract/docx/parts.js';
import { Zip } from '../../../pipeline/extract/package/zip.js';
import { p, t, wordOf } from './word.js';

describe('QUOTED_CHARACTERS', () => {
  const quoted = (text: string): string | undefined =>
    besideWords({ subject: { kind: 'title', span: null }, place: null, text, span: null }, 'box', 'zh')[0];

  test('words of so many are quoted whole, and of more the first ones', () => {
    expect(quoted('一'.repeat(40))).toBe(`所指内容在文本框中：“${'一'.repeat(40)}”`);
    expect(quoted('一'.repeat(41))).toBe(`所指内容在文本框中：“${'一'.repeat(40)}…”`);
  });
});

describe('TITLE_PARAGRAPHS_BEHIND', () => {
  test('a title is found over so many paragraphs behind its first one, and not over more', () => {
    const lines = [...'一二三四五六七八九十'];
    const bytes = wordOf(lines.map((line) => p(t(line))).join(''));
    const texts = new DocumentTexts(readParts(new Zip(bytes), { origins: true }));
    const place = { kind: 'part', part: 'document', path: 'p1' } as const;
    expect(texts.find(place, '一二三四五六七八九', null)?.last.paragraph.text).toBe('九');
    expect(texts.find(place, '一二三四五六七八九十', null)).toBeNull();
  });
});
