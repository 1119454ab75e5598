import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSlip, slipNames } from '../../fixtures/documents.js';
import { seeds } from '../../tools/seeds.js';
import { expectTheRest, expectWords } from './expect.js';
import { annotated, p, readOf, t, tc, tr, wordOf } from './word.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text as a Word document: what has tabs is a row of a table, all else a paragraph. */
function documentOfText(text: string): Uint8Array {
  const pieces: string[] = [];
  let rows: string[] = [];
  const end = (): void => {
    if (rows.length > 0) pieces.push(`<w:tbl>${rows.join('')}</w:tbl>`);
    rows = [];
  };
  for (const line of text.replaceAll('\f', '').split('\n')) {
    if (line.includes('\t')) rows.push(tr(...line.split('\t').map((cell) => tc(p(t(escaped(cell)))))));
    else {
      end();
      pieces.push(p(t(escaped(line))));
    }
  }
  end();
  return wordOf(pieces.join(''));
}

describe('a slip of the fixtures in a Word document', () => {
  // The small list, in which there is a slip for nearly every rule.
  const names = slipNames.filter((name) => readSlip(name).of === 'sound/list.txt');

  test.each(seeds(names, 30))('%s', async (name) => {
    const bytes = documentOfText(readSlip(name).text);
    const done = await annotated(bytes);
    const { list, report } = done;
    expect(expectWords(done)).toBe(done.copy.beside);
    expectTheRest(bytes, done);
    expect(await readOf(done.copy.bytes)).toEqual({ list, report });
  });
});

const SHARED = '../shared/documents';

(existsSync(SHARED) ? describe : describe.skip).each(['yilahu-ruled.docx', 'yilahu-autonumber.docx'])(
  '%s',
  (name) => {
    test('has its comments around their words, and stays as it is', async () => {
      const bytes = new Uint8Array(readFileSync(`${SHARED}/${name}`));
      const done = await annotated(bytes);
      expect(done.copy).toMatchObject({ comments: done.report.findings.length, beside: 0, changes: 0 });
      expect(expectWords(done)).toBe(0);
      expectTheRest(bytes, done);
      expect(await readOf(done.copy.bytes)).toEqual({ list: done.list, report: done.report });
    });
  },
);
