import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { wrongTotal } from '../annotate/docx/word.js';
import { commentsOf, partOf } from '../annotate/docx/xml.js';
import { folderOfTest } from './folder.js';

describe('qingdan annotate, of a Word document', () => {
  const folder = folderOfTest();
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(folder.path(name)));

  test('writes a copy beside it, and says how many comments it has', async () => {
    folder.write('list.docx', wrongTotal());
    const ran = await folder.run(['annotate', 'list.docx']);
    expect(ran).toEqual({ code: 0, out: '已写入 list.批注.docx：批注 3 条\n', err: '' });
    expect(commentsOf(bytesOf('list.批注.docx'))).toHaveLength(3);
    // They are of the day on which they were made.
    expect(partOf(bytesOf('list.批注.docx'), 'word/comments.xml')).toMatch(
      /w:date="20\d\d-\d\d-\d\dT00:00:00Z"/,
    );
    expect(bytesOf('list.docx')).toEqual(wrongTotal());
  });

  test('enters certain figures with --fix', async () => {
    folder.write('list.docx', wrongTotal());
    const ran = await folder.run(['annotate', 'list.docx', '--fix', '--out', 'new.docx', '--lang', 'en']);
    expect(ran.out).toBe('written to new.docx: 3 comments, 1 tracked change\n');
    expect(partOf(bytesOf('new.docx'), 'word/document.xml')).toContain(
      '<w:delText xml:space="preserve">4</w:delText>',
    );
  });

  test('says nothing twice in a copy that is annotated again', async () => {
    folder.write('list.docx', wrongTotal());
    await folder.run(['annotate', 'list.docx']);
    const again = await folder.run(['annotate', 'list.批注.docx', '--out', 'again.docx']);
    expect(again).toEqual({ code: 0, out: '3 条问题的批注都已在文件里，没有写文件\n', err: '' });
    expect(existsSync(folder.path('again.docx'))).toBe(false);
    const fixed = await folder.run(['annotate', 'list.批注.docx', '--fix', '--out', 'fixed.docx']);
    expect(fixed.out).toBe('已写入 fixed.docx：批注 0 条，原有批注 3 条，没有重复加，修订 1 处\n');
    expect(commentsOf(bytesOf('fixed.docx'))).toHaveLength(3);
  });

  test('writes over no file without --force', async () => {
    folder.write('list.docx', wrongTotal());
    folder.write('list.批注.docx', '有人正在改');
    expect((await folder.run(['annotate', 'list.docx'])).code).not.toBe(0);
    expect(folder.read('list.批注.docx')).toBe('有人正在改');
    expect((await folder.run(['annotate', 'list.docx', '--force'])).code).toBe(0);
    expect(commentsOf(bytesOf('list.批注.docx'))).toHaveLength(3);
  });

  test('says why a protected document is refused, and what to do', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    folder.write('list.docx', wrongTotal(undefined, { settings }));
    const ran = await folder.run(['annotate', 'list.docx']);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('限制编辑');
    expect(ran.err).toContain('停止保护');
    expect(existsSync(folder.path('list.批注.docx'))).toBe(false);
  });
});
