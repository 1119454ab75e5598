import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import { valueOf } from '../office/compare.js';
import { paragraphsOf, tableOf, tablesOf, textsOf } from '../office/package.js';

/** 履职事项清单 and others in GB 2312, one character a byte. */
const gb = (text: string): string => {
  const known: Readonly<Record<string, string>> = {
    序: 'd0f2', 号: 'bac5', 名: 'c3fb', 称: 'b3c6', 甲: 'bcd7', 乙: 'd2d2', 事: 'cac2', 项: 'cff6', 类: 'c0e0', 别: 'b1f0',
  }; // prettier-ignore
  return [...text]
    .map((character) => {
      const code = known[character];
      if (code === undefined) return character;
      return String.fromCharCode(Number.parseInt(code.slice(0, 2), 16), Number.parseInt(code.slice(2), 16));
    })
    .join('');
};
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const quoted = (text: string): string =>
  gb(text)
    .replace(
      /[=\u0080-\u00ff]/g,
      (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/(.{60})/g, '$1=\r\n');

const page =
  '<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><!--[if gte mso 9]><xml><o:x>甲甲</o:x></xml><![endif]--></head>' +
  '<body><p class=MsoNormal>甲<o:p></o:p></p><xml><w:x>乙乙</w:x></xml><table><tr><td>序号</td><td>名称</td></tr>' +
  "<tr><td><![if !supportLists]>1.<![endif]></td><td>甲<span style='mso-hide:all'>乙</span></td></tr></table>" +
  "<div style='mso-element:comment-list'><p>乙</p></div></body></html>";

function mht(encoding: string, body: string, type = 'text/html; charset="gb2312"'): Uint8Array {
  return bytesOf(
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\tboundary="----=_Part 1"',
      '',
      'This document is a Single File Web Page.',
      '',
      '------=_Part 1',
      'Content-Location: file:///C:/x.htm',
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Type: ${type}`,
      '',
      body,
      '',
      '------=_Part 1',
      'Content-Type: image/png',
      '',
      'x',
      '------=_Part 1--',
      '',
    ].join('\r\n'),
  );
}

describe('a web page in one file', () => {
  test.each([
    ['quoted-printable', mht('quoted-printable', quoted(page))],
    ['base64', mht('base64', btoa(gb(page)).replace(/(.{76})/g, '$1\r\n'))],
    ['8bit', mht('8bit', gb(page))],
    ['8bit, encoding declared by the page', mht('8bit', gb(page), 'text/html')],
    ['cut short', mht('8bit', gb(page)).slice(0, -30)],
  ])('%s', async (_, bytes) => {
    expect(await paragraphsOf(bytes)).toEqual(['甲']);
    expect(textsOf(await tableOf(bytes))).toEqual([
      ['序号', '名称'],
      ['1.', '甲'],
    ]);
  });

  test('without a page, or nested without end', async () => {
    const bare = bytesOf(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x--',
    );
    expect(await checkDocument('x.mht', bare)).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    const deep =
      'MIME-Version: 1.0\r\n' +
      Array.from(
        { length: 50 },
        (_, index) => `Content-Type: multipart/related; boundary=b${index}\r\n\r\n--b${index}\r\n`,
      ).join('');
    expect(await checkDocument('x.mht', bytesOf(deep))).toMatchObject({
      ok: false,
      failure: { code: 'too-complex' },
    });
  });
});

describe('an ending that does not fit', () => {
  const html =
    '<html><body><h2>青禾镇基本履职事项清单</h2><table><tr><th>序号</th><th>事项类别</th><th>事项名称</th></tr>' +
    '<tr><td>1</td><td>党的建设</td><td>甲</td></tr><tr><td>2</td><td>党的建设</td><td>乙</td></tr></table></body></html>';

  test.each([
    ['list.html', []],
    ['list', []],
    ['-', []],
    ['list.final', []],
    ['list.xls', ['wrong-ending']],
    ['list.DOC', ['wrong-ending']],
  ])('%s: %j', async (name, codes) => {
    const { report } = valueOf(await checkDocument(name, new TextEncoder().encode(html), { lang: 'en' }));
    const found = report.findings.filter(
      (finding) =>
        finding.severity === 'info' &&
        finding.ruleId !== 'statement-absent' &&
        finding.ruleId !== 'list-apart',
    );
    expect(found.map((finding) => finding.ruleId)).toEqual(codes);
    expect(report.status).not.toBe('inconclusive');
  });
});

describe('a workbook that Excel saved as a page of frames', () => {
  const part = (location: string, html: string): string =>
    [
      '------=_P',
      `Content-Location: ${location}`,
      'Content-Type: text/html; charset="utf-8"',
      '',
      html,
      '',
    ].join('\r\n');
  const table = (rows: string): string =>
    `<html><body><table><tr><td>A</td><td>B</td></tr>${rows}</table></body></html>`;
  const links = ['sheet001.htm', 'sheet002.htm'].map((name) =>
    `<link id=3D"shLink" href=3D"x_files/${name}">`.replaceAll('3D', ''),
  );
  const frames =
    `<html><head>${links.join('')}<script>x</script></head><frameset rows="*,39"><frame src="x_files/sheet001.htm">` +
    '<frame src="x_files/tabstrip.htm"><noframes><body><p>no frames</p></body></noframes></frameset></html>';
  const book = (...parts: string[]): Uint8Array =>
    bytesOf(
      [
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary="----=_P"',
        '',
        '',
        ...parts,
        '------=_P--',
        '',
      ].join('\r\n'),
    );
  const sheets = [
    part('file:///C:/1/x_files/sheet002.htm', table('<tr><td>2</td><td>d</td></tr>')),
    part(
      'file:///C:/1/x_files/tabstrip.htm',
      '<html><body><table><tr><td>tab</td><td>tab</td></tr></table></body></html>',
    ),
    part('file:///C:/1/x_files/sheet001.htm', table('<tr><td>1</td><td>c</td></tr>')),
  ];

  test('is its sheets in their order', async () => {
    const { blocks } = await tablesOf(book(part('file:///C:/1/x.htm', frames), ...sheets));
    expect(blocks.map((block) => block.kind === 'table' && textsOf(block)[1])).toEqual([
      ['1', 'c'],
      ['2', 'd'],
    ]);
  });

  test('with a sheet that is not in the file is refused, and says how to save it', async () => {
    for (const parts of [[part('x.htm', frames)], [part('x.htm', frames), ...sheets.slice(1)]]) {
      const done = await checkDocument('x.mht', book(...parts));
      expect(done).toMatchObject({ failure: { code: 'unknown-format' } });
      if (!done.ok) expect(done.failure.advice.zh).toContain('.xlsx');
    }
    const page = await checkDocument('x.htm', new TextEncoder().encode(frames));
    expect(page).toMatchObject({ failure: { code: 'unknown-format' } });
  });
});
