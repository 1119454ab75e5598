import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeDocx } from '../townships/docx.js';
import { blocksOfMarkdown } from '../townships/office.js';
import { writeXlsx } from '../townships/xlsx.js';
import { seeds } from '../tools/seeds.js';
import { INSTALL_TIME } from './clone.js';

/** The packed command, installed in a clean folder, under each version of Node.js that is kept working; the registry has each as a package. */
const VERSIONS = seeds(['20.19', '22', '24', '26']);

const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;
const PACKAGE = `node-${SYSTEM}-${process.arch}`;

/** Packages that were fetched before are taken from there. */
const FROM_REGISTRY = ['--no-save', '--no-audit', '--no-fund', '--prefer-offline'];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-node-'));
  const blocks = blocksOfMarkdown(readFileSync('fixtures/lists/qinghe/list.md', 'utf8'));
  writeFileSync(join(folder, 'a.docx'), await writeDocx(blocks));
  writeFileSync(join(folder, 'a.xlsx'), writeXlsx(blocks));
  const npm = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: SYSTEM === 'win' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const archive = npm('pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  npm(
    'install',
    '--prefix',
    join(folder, 'installed'),
    ...FROM_REGISTRY,
    '--omit=dev',
    join(folder, archive),
  );
}, INSTALL_TIME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program of a version, or why there is none. */
function nodeOf(version: string): { program: string } | { missing: string } {
  const prefix = join(folder, version);
  const args = ['install', '--prefix', prefix, ...FROM_REGISTRY, `${PACKAGE}@${version}`];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: SYSTEM === 'win' });
  const program = join(prefix, 'node_modules', PACKAGE, 'bin', SYSTEM === 'win' ? 'node.exe' : 'node');
  return status === 0 && existsSync(program) ? { program } : { missing: stderr };
}

describe.each(VERSIONS)('Node.js %s', (version) => {
  test(
    'checks a document of each kind, and writes what it reads',
    () => {
      const found = nodeOf(version);
      if ('missing' in found) {
        // Without a network this cannot be tried; where all tests must run, that is a failure.
        process.stderr.write(`Node.js ${version} cannot be installed, and was not tried: ${found.missing}\n`);
        expect(process.env['CI']).not.toBe('true');
        return;
      }
      const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
        spawnSync(found.program, [main, ...args], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: '', XDG_CACHE_HOME: join(folder, 'cache') },
        });
      const main = join(folder, 'installed', 'node_modules', 'qingdan', 'dist', 'command', 'main.cjs');
      const { stdout } = spawnSync(found.program, ['--version'], { encoding: 'utf8' });
      expect(`${stdout.trim()}.`.startsWith(`v${version}.`)).toBe(true);
      const documents = [
        ...['lists/qinghe/list.txt', 'lists/qinghe/list.md', 'lists/html/list.html', 'office/list.xls'],
        'pdf/office/whole.pdf',
      ].map((name) => resolve('fixtures', name));
      const out = `out-${version}`;
      const ran = run('run', ...documents, 'a.docx', 'a.xlsx', '--out', out, '--lang', 'en');
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toContain('7 documents');
      expect(existsSync(join(folder, out, 'whole', 'report.json'))).toBe(true);
      expect(run('explain', 'number-missing').status).toBe(0);
      // What was compiled by this version is kept, and taken the next time.
      const again = run('run', ...documents, 'a.docx', 'a.xlsx', '--out', out, '--lang', 'en');
      expect([again.status, again.stderr, again.stdout]).toEqual([0, '', ran.stdout]);
      const kept = readdirSync(join(folder, 'cache', 'qingdan', 'code'));
      expect(
        kept.filter((name) => name.includes(`-v${version}.`) && /-(?:process|thread)-run\.bin$/.test(name)),
      ).toHaveLength(2);
    },
    INSTALL_TIME,
  );
});
