import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import { writeDocx } from '../townships/docx.js';
import { blocksOfMarkdown } from '../townships/office.js';
import { writeXlsx } from '../townships/xlsx.js';

/** What the READMEs show to programmers, run as it stands there, for a document of each format. */

const LIST = 'fixtures/lists/qinghe/list.txt';
const MARKDOWN = 'fixtures/lists/qinghe/list.md';
const blocks = blocksOfMarkdown(readFileSync(MARKDOWN, 'utf8'));

/** A page as Word saves it: one part of a MIME message. */
function mhtOf(html: string): string {
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64'),
    '--part--',
    '',
  ].join('\r\n');
}

/** A sound document of each format, and the rows of its first list. */
const DOCUMENTS: Readonly<
  Record<string, { make: () => string | Uint8Array | Promise<Uint8Array>; rows: number }>
> = {
  txt: { make: () => readFileSync(LIST), rows: 110 },
  md: { make: () => readFileSync(MARKDOWN), rows: 110 },
  html: { make: () => readFileSync('fixtures/lists/html/list.html'), rows: 5 },
  mht: { make: () => mhtOf(readFileSync('fixtures/lists/html/list.html', 'utf8')), rows: 5 },
  docx: { make: () => writeDocx(blocks), rows: 110 },
  xlsx: { make: () => writeXlsx(blocks), rows: 110 },
  xls: { make: () => readFileSync('fixtures/office/list.xls'), rows: 5 },
  pdf: { make: () => readFileSync('fixtures/pdf/office/whole.pdf'), rows: 16 },
  ofd: { make: () => readFileSync('fixtures/ofd/list-editor.ofd'), rows: 30 },
};

describe.each(['README.md', 'README.zh-CN.md'])('the program in %s', (readme) => {
  const [, code = ''] = /```js\n([^]*?)```/.exec(readFileSync(readme, 'utf8')) ?? [];
  let folder = '';

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'qingdan-readme-')));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules', 'qingdan'), 'junction');
    for (const [ending, { make }] of Object.entries(DOCUMENTS)) {
      writeFileSync(join(folder, `list.${ending}`), await make());
      writeFileSync(join(folder, `${ending}.mjs`), code.replace(LIST, `list.${ending}`));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads each format', () => {
    expect(code).toContain(LIST);
    // One process for all: a program of its own for each document, one after the other.
    const all = Object.keys(DOCUMENTS).map((ending) => `await import('./${ending}.mjs');\n`);
    writeFileSync(join(folder, 'all.mjs'), all.join(''));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['all.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const verdicts = stdout.split('\n').filter((line) => /^(?:pass|fail|inconclusive) \d+$/.test(line));
    expect(verdicts).toEqual(Object.values(DOCUMENTS).map(({ rows }) => `pass ${rows}`));
  });
});

/** `readFile` gives a Buffer, which is a Uint8Array with other methods of the same names, in a pool that others use. */
test.each(Object.entries(DOCUMENTS))(
  '.%s: a Buffer is read as its bytes are, and stays as it is',
  async (ending, { make }) => {
    const plain = new Uint8Array(Buffer.from((await make()) as Uint8Array));
    const pool = Buffer.alloc(plain.length + 20, 'x');
    pool.set(plain, 7);
    const view = pool.subarray(7, 7 + plain.length);
    expect(await checkDocument(`list.${ending}`, view)).toEqual(await checkDocument(`list.${ending}`, plain));
    expect(view.equals(plain)).toBe(true);
    expect(pool.length).toBe(plain.length + 20);
  },
);
