import { describe, expect, test } from '@jest/globals';
import type { Format, Source } from '../../pipeline/model.js';
import { MAX_BYTES, read } from '../../pipeline/read/index.js';

/** GB18030 bytes of the characters that these tests use (GB 2312-80, and one of four bytes). */
const GB: Readonly<Record<string, readonly number[]>> = {
  序: [0xd0, 0xf2],
  号: [0xba, 0xc5],
  中: [0xd6, 0xd0],
  文: [0xce, 0xc4],
  '\u{20000}': [0x95, 0x32, 0x82, 0x36],
};

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function gb(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((each) => GB[each] ?? [each.charCodeAt(0)]));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of [...`\ufeff${text}`].entries())
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian);
  return bytes;
}

function sourceOf(bytes: Uint8Array, type?: Format): Source {
  const result = read('清单', bytes, type);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function failureOf(bytes: Uint8Array, type?: Format): string | null {
  const result = read('清单', bytes, type);
  return result.ok ? null : result.failure.code;
}

describe('encodings', () => {
  test.each([
    ['UTF-8', bytesOf('序号\t中文'), 'utf-8', '序号\t中文'],
    ['UTF-8 with a byte order mark', bytesOf('\ufeff序号'), 'utf-8', '序号'],
    ['UTF-16LE', utf16('序号\r\n中文', true), 'utf-16le', '序号\r\n中文'],
    ['UTF-16BE', utf16('序号', false), 'utf-16be', '序号'],
    ['GBK', gb('序号\t中文\n'), 'gb18030', '序号\t中文\n'],
    ['GB18030 of four bytes', gb('中\u{20000}文'), 'gb18030', '中\u{20000}文'],
    ['ASCII', bytesOf('1\t2\n'), 'utf-8', '1\t2\n'],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(sourceOf(bytes)).toEqual({
      kind: 'text',
      document: '清单',
      format: 'text',
      encoding,
      text,
      notes: [],
    });
  });

  test.each(['gb2312', 'gbk', 'GB18030', 'utf-8'])('HTML that declares %s and is GBK', (charset) => {
    const source = sourceOf(gb(`<html><head><meta charset="${charset}"></head><p>中文</p></html>`));
    expect(source).toMatchObject({ format: 'html', encoding: 'gb18030', notes: [] });
    expect(source.kind === 'text' && source.text).toContain('<p>中文</p>');
  });

  test('HTML that declares gb2312 and is UTF-8', () => {
    const source = sourceOf(bytesOf('<meta charset=gb2312><p>中文</p>'));
    expect(source).toMatchObject({ encoding: 'utf-8', text: '<meta charset=gb2312><p>中文</p>' });
  });

  test('a damaged byte in UTF-8 is told, with its place, and never read as GBK', () => {
    const bytes = bytesOf(`${'中文'.repeat(100)}\n序号中文`);
    bytes[bytes.length - 7] = 0xff;
    const source = sourceOf(bytes);
    expect(source).toMatchObject({ encoding: 'utf-8' });
    expect(source.notes).toMatchObject([
      { code: 'undecodable', level: 'uncertain', place: { kind: 'text', line: 2, column: 2 } },
    ]);
  });
});

describe('formats', () => {
  test.each<[name: string, text: string, format: Format]>([
    ['tab-separated text', '序号\t事项名称\n1\t甲\n', 'text'],
    ['a GFM table', '# 清单\n\n| 序号 | 名称 |\n| --- | --- |\n', 'markdown'],
    ['a GFM table with one dash', '|a|b|\n|-|-|\n', 'markdown'],
    ['a GFM table without outer bars', 'a|b\n:--|--:\n', 'markdown'],
    ['a GFM table with CRLF', 'a|b\r\n--|--\r\n', 'markdown'],
    ['an HTML table in Markdown', '# 清单\n\n<table><tr><td>1</td></tr></table>\n', 'markdown'],
    ['a page', '<!DOCTYPE html><p>甲', 'html'],
    ['a page behind blanks and a comment', ' \n<!-- 甲 --><p>乙', 'html'],
    ['a bare table', '<table><tr><td>1', 'html'],
    ['a line of dashes', '清单\n--------\n甲\n', 'text'],
    ['text with a tag in a cell', '1\t<p>甲</p>\t乙\n', 'text'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['RTF', '{\\rtf1 甲}', 'rtf'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related; x\n', 'mht'],
    ['a mail', 'MIME-Version: 1.0\nContent-Type: text/plain\n', 'text'],
  ])('%s', (_name, text, format) => {
    expect(sourceOf(bytesOf(text)).format).toBe(format);
  });

  test('a compound file is a workbook where its directory says so', () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(sourceOf(bytes).format).toBe('doc');
    bytes.set(
      [...'Workbook'].flatMap((each) => [each.charCodeAt(0), 0]),
      640,
    );
    expect(sourceOf(bytes).format).toBe('xls');
  });

  test.each([
    ['Excel 2003', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"\n xmlns:o="x">', '.xlsx'],
    [
      'Excel 2003 with a prefix',
      '<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">',
      '.xlsx',
    ],
    [
      'Word in one file',
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
      '.docx',
    ],
    ['Word 2003', '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">', '.docx'],
  ])('the XML of %s is named, and says how to save it', (_name, root, ending) => {
    for (const head of ['', '<?xml version="1.0"?>\n<?mso-application progid="x"?>\n']) {
      const done = read('list.xml', bytesOf(`${head}${root}<x/>`));
      if (done.ok) throw new Error('it was read');
      expect(done.failure.code).toBe('unknown-format');
      expect(done.failure.advice.zh).toContain(ending);
    }
  });

  test('a page that Excel saved is a page', () => {
    const page =
      '<html xmlns:x="urn:schemas-microsoft-com:office:spreadsheet"><table><tr><td>1<td>2</table></html>';
    expect(sourceOf(bytesOf(page)).format).toBe('html');
    expect(sourceOf(bytesOf('说明 xmlns="urn:schemas-microsoft-com:office:spreadsheet"')).format).toBe(
      'text',
    );
  });

  test('a ZIP that ends in the middle is unknown', () => {
    expect(failureOf(bytesOf('PK\u0003\u0004word/document.xml'))).toBe('unknown-format');
  });

  test('the caller overrules the content', () => {
    expect(sourceOf(bytesOf('|a|b|\n|-|-|\n'), 'text').format).toBe('text');
    expect(sourceOf(bytesOf('甲'), 'html').format).toBe('html');
  });

  test('a long line that is nearly a delimiter row costs little', () => {
    expect(sourceOf(bytesOf(`--|${'-'.repeat(100_000)}x`)).format).toBe('text');
  });
});

describe('what cannot be read', () => {
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytesOf('\ufeff \r\n\t\u3000\n'), 'empty'],
    ['zero bytes', bytesOf('清单\u0000'), 'unknown-format'],
    ['control characters', new Uint8Array(1000).fill(1), 'unknown-format'],
    ['bytes of no encoding', new Uint8Array(1000).fill(0xff), 'unknown-format'],
    ['more than 64 MiB', new Uint8Array(MAX_BYTES + 1), 'too-large'],
  ])('%s', (_name, bytes, code) => {
    expect(failureOf(bytes)).toBe(code);
  });

  test('the size is told', () => {
    const result = read('清单', new Uint8Array(MAX_BYTES + 1));
    expect(!result.ok && result.failure.message.zh).toBe('文件有 65 MB，超过上限 64 MB');
  });
});
