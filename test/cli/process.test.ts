import { execFileSync, spawn as start, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  createReadStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
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

  test('has the exit code of the check where a reader closes the pipe early, also that of its messages', () => {
    write('错.txt', WRONG);
    write('长.txt', `${SOUND}\n${'乙'.repeat(100)}`);
    const closed = (args: string): string[] => {
      // The reader is gone before anything is written.
      const script = `("${process.execPath}" "${MAIN}" ${args}; echo "$?" > code) 2>&1 | true; cat code`;
      const { stdout } = spawnSync('bash', ['-c', script], { cwd: path(), encoding: 'utf8' });
      return stdout.trim().split('\n');
    };
    expect(closed('check 长.txt')).toEqual(['0']);
    expect(closed('check 错.txt')).toEqual(['1']);
    expect(closed('check 没有.txt')).toEqual(['2']);
    expect(closed('statement 长.txt')).toEqual(['0']);
  });

  test('ends with 2 where its result cannot be written, and says so', () => {
    write('好.txt', SOUND);
    for (const args of ['check 好.txt', 'check 好.txt --format json', 'tables 好.txt', 'explain', '--help']) {
      const script = `"${process.execPath}" "${MAIN}" ${args} > /dev/full`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: path(), encoding: 'utf8' });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^qingdan: [^\n]*ENOSPC[^\n]*\n$/);
    }
    // Messages that cannot be written change nothing of the result.
    const script = `"${process.execPath}" "${MAIN}" check 好.txt 没有.txt 2> /dev/full`;
    expect(spawnSync('bash', ['-c', script], { cwd: path() }).status).toBe(2);
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

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends the converter with it, and its copy of the document is gone',
    async (signal) => {
      mkdirSync(path('scratch'));
      mkdirSync(path('bin'));
      // It stands for LibreOffice: it says that it runs, and would run for longer than a test may.
      writeFileSync(
        path('bin', 'soffice'),
        '#!/bin/sh\nexec 3>"$PIPE"; echo on >&3; sleep 600 & sleep 600\n',
        {
          mode: 0o755,
        },
      );
      execFileSync('mkfifo', [path('pipe')]);
      write('x.rtf', '{\\rtf1 x}');
      const child = start(process.execPath, [MAIN, 'check', 'x.rtf'], {
        cwd: path(),
        stdio: 'ignore',
        env: { PATH: `${path('bin')}:${process.env['PATH']}`, TMPDIR: path('scratch'), PIPE: path('pipe') },
      });
      const runs = createReadStream(path('pipe'));
      const ended = once(runs, 'end');
      await once(runs, 'data');
      expect(readdirSync(path('scratch'))).toHaveLength(1);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(readdirSync(path('scratch'))).toEqual([]);
      // The pipe ends when the last process that holds it is gone.
      await ended;
    },
  );
});

test('the time counts from the first byte: a pipe that nobody writes to is given up', () => {
  write('好.txt', SOUND);
  write('pipe.d/qingdan.config.yaml', 'timeout: 1\n');
  execFileSync('mkfifo', [path('pipe.d', 'pipe')]);
  const ran = spawn(['check', 'pipe.d/pipe', '好.txt', '--lang', 'en']);
  expect(ran.err).toMatch(
    /^qingdan: pipe\.d\/pipe: reading took more than 1 seconds and was stopped;[^\n]*\n$/,
  );
  expect([ran.code, ran.out]).toEqual([2, expect.stringContaining('✓')]);
});

test('a device without end is refused at the limit of size', () => {
  expect(spawn(['check', '/dev/zero', '--lang', 'en'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^qingdan: \/dev\/zero: [^\n]*64 MB[^\n]*\n$/),
  });
});
