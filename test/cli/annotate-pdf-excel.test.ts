import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { highlightsIn } from '../annotate/pdf/highlights.js';
import { slippedTownship } from '../annotate/slipped.js';
import { commentsIn, rowsOf } from '../annotate/xlsx/reading.js';
import { slip } from '../fixtures/documents.js';
import { randomLayout } from '../townships/index.js';
import { renderXlsx } from '../townships/xlsx.js';
import { folderOfTest, type Ran } from './folder.js';

const PDF = readFileSync('fixtures/pdf/browser/lines-merged.pdf');
const EXCEL = renderXlsx(slippedTownship(3), randomLayout(3));

describe('qingdan annotate, of a PDF or a workbook', () => {
  const folder = folderOfTest();
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(folder.path(name)));

  /** What a person sees of the findings of a document: all but its name. */
  async function checkOf(name: string): Promise<Ran> {
    const ran = await folder.run(['check', name]);
    return { ...ran, out: ran.out.replaceAll(name, '') };
  }

  test('a PDF has its copy beside it, which is told as the document is', async () => {
    folder.write('list.pdf', PDF);
    const ran = await folder.run(['annotate', 'list.pdf']);
    expect(ran).toEqual({
      code: 0,
      out: '已写入 list.批注.pdf：批注 2 条（1 条批在最近的位置）\n',
      err: '',
    });
    expect(await highlightsIn(bytesOf('list.批注.pdf'))).toHaveLength(2);
    expect(Buffer.compare(bytesOf('list.pdf'), PDF)).toBe(0);
    expect(await checkOf('list.批注.pdf')).toEqual(await checkOf('list.pdf'));
  });

  test('a workbook has its copy where it is asked for, which is told as the document is', async () => {
    folder.write('list.xlsx', EXCEL);
    const ran = await folder.run(['annotate', 'list.xlsx', '--out', 'new.xlsx', '--lang', 'en']);
    expect(ran).toEqual({ code: 0, out: 'written to new.xlsx: 6 comments\n', err: '' });
    expect(commentsIn(bytesOf('new.xlsx'))).toHaveLength(6);
    expect(rowsOf(bytesOf('new.xlsx'), 'Findings')).toHaveLength(7);
    expect(await checkOf('new.xlsx')).toEqual(await checkOf('list.xlsx'));
  });

  test.each([
    ['--fix', 'list.pdf', PDF, ['--fix'], '--fix 只用于 Word'],
    [
      'a PDF that needs a password',
      'list.pdf',
      readFileSync('fixtures/pdf/office/encrypted.pdf'),
      ['--password', 'abc'],
      '打开它需要密码',
    ],
    ['a text', 'list.txt', slip('row-lost'), [], '用 qingdan check 逐条查看'],
  ])(
    '%s is refused with the reason, and nothing is written',
    async (_name, name, content, options, words) => {
      folder.write(name, content);
      const ran = await folder.run(['annotate', name, ...options]);
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toContain(words);
      for (const ending of ['pdf', 'txt']) expect(existsSync(folder.path(`list.批注.${ending}`))).toBe(false);
    },
  );
});
