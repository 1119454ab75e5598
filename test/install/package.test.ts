import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** What `npm pack` puts into the package. */
interface Packed {
  files: { path: string }[];
}

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown> & {
  repository: { url: string };
  homepage: string;
};

test('the package has its documents with all that they link to, and no source maps', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });
  const printed = JSON.parse(stdout) as Packed[] | Record<string, Packed>;
  const files = new Set(Object.values(printed).flatMap((each) => each.files.map(({ path }) => path)));
  expect(files).toContain('dist/command/main.cjs');
  expect(files).toContain('dist/command/worker.cjs');
  expect(files).toContain('dist/command/licences.txt');
  expect(files).toContain('dist/pipeline/index.js');
  expect([...files].filter((name) => name.startsWith('dist/pipeline/cli/'))).toEqual([]);
  expect([...files].filter((name) => name.startsWith('dist/web'))).toEqual(['dist/web/qingdan.html']);
  expect([...files].filter((name) => name.endsWith('.map'))).toEqual([]);
  const links = [...files]
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) =>
        join(name, '..', link).replaceAll('\\', '/'),
      ),
    );
  expect(links).toContain('docs/ci.md');
  expect(links.filter((link) => !files.has(link))).toEqual([]);
});

test('package.json names the repository that the documents name, and words to be found by', () => {
  const address = MANIFEST.repository.url.replace(/^git\+|\.git$/g, '');
  expect(MANIFEST.homepage).toBe(`${address}#readme`);
  expect(MANIFEST['keywords']).toContain('履职事项清单');
  for (const name of ['README.md', 'README.zh-CN.md', 'docs/ci.md', 'docs/ci.zh-CN.md'])
    expect(readFileSync(name, 'utf8')).toContain(address);
});
