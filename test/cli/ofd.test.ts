/** Commands on an OFD, in this process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOfTest } from './folder.js';

const { path, run } = folderOfTest();
const LIST = resolve('fixtures/ofd/list-editor.ofd');

test('check: a sound list has no findings, and its format is not asked for', async () => {
  const { code, out } = await run(['check', LIST, '--format', 'json']);
  expect(code).toBe(0);
  const { reports } = JSON.parse(out) as { reports: { status: string; methods: string[] }[] };
  expect(reports).toMatchObject([{ status: 'pass', methods: ['lines'] }]);
});

test('tables --draw: each page as SVG, with its words, rules and cells', async () => {
  const folder = path('pages');
  expect((await run(['tables', LIST, '--draw', folder])).code).toBe(0);
  const pages = readdirSync(folder).sort();
  expect(pages.length).toBeGreaterThan(3);
  const drawn = pages.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  expect(drawn).toContain('>序</text>');
  expect(drawn).toContain('stroke="#d22"');
  expect(drawn).toContain('fill="#26c">1,0</text>');
});

test('annotate says that an OFD takes no comments', async () => {
  const { code, err } = await run(['annotate', LIST]);
  expect(code).toBe(2);
  expect(err).toContain('ofd 格式的文件加不了批注');
});

test('--type ofd is one of the types, and what is none is refused', async () => {
  const { code, err } = await run(['check', '--type', 'ofd', resolve('fixtures/lists/qinghe/list.txt')]);
  expect(code).toBe(2);
  expect(err).toContain('文件不完整');
});
