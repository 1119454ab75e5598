import { spawn as start, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { folderOfTest, MAIN } from './folder.js';

/** The command as a process: what the tests that run it in their own process cannot see. */

const { path, spawn, write } = folderOfTest();

test('0, 1 and 2: the exit codes', () => {
  write('好.txt', SOUND);
  write('错.txt', WRONG);
  expect(spawn(['check', '好.txt'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('✓') });
  expect(spawn(['check', '错.txt'])).toMatchObject({ code: 1, err: '', out: expect.stringContaining('✗') });
  expect(spawn(['check', '没有.txt'])).toEqual({
    code: 2,
    out: '',
    err: 'qingdan: 没有.txt：没有这个文件。请检查文件名和路径\n',
  });
});

test('standard input, and the folder in which it runs', () => {
  expect(spawn(['run', '-', '--quiet'], { input: SOUND })).toEqual({ code: 0, out: '', err: '' });
  expect(readdirSync(path('output'))).toEqual(['stdin']);
  expect(spawn(['check', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('文件是空的') });
});

test('no colours where no terminal reads, whatever the environment asks for', () => {
  const plain = spawn(['check', '-'], { input: WRONG });
  expect(plain.out).not.toContain('\u001b');
  for (const variables of [{ FORCE_COLOR: '1' }, { NO_COLOR: '1' }, { TERM: 'dumb' }])
    expect(spawn(['check', '-'], { input: WRONG, variables })).toEqual(plain);
});

test('the environment variable of the job summary', () => {
  spawn(['check', '-', '--format', 'github'], {
    input: WRONG,
    variables: { GITHUB_STEP_SUMMARY: path('summary.md') },
  });
  expect(readFileSync(path('summary.md'), 'utf8')).toContain('## ');
});

describe('the built command', () => {
  test('has its run bit, and tells its version', () => {
    accessSync(MAIN, constants.X_OK);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { status, stdout } = spawnSync(MAIN, ['--version'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, `${version}\n`]);
  });

  test('ends quietly where a reader closes the pipe early', () => {
    const script = `"${process.execPath}" "${MAIN}" explain | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  test('ends by the signal that ends it, and leaves nothing behind', async () => {
    // It waits for standard input, which is never written to.
    const child = start(process.execPath, [MAIN, 'run', '-'], {
      cwd: path(),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await once(child, 'spawn');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
    expect(readdirSync(path())).toEqual([]);
  });
});
