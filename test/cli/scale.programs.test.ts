/** What `docs/scale.md` shows of several machines, run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { hasPrograms } from '../tools/programs.mjs';
import { folderOfTest, MAIN } from './folder.js';

const { path, read, spawn, write } = folderOfTest();

/** The blocks of a language on the page. */
function blocks(language: string): string[] {
  const page = readFileSync('docs/scale.md', 'utf8');
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

/** Runs lines of a shell in the folder of the test, where `qingdan` and `npx qingdan` are the built command. */
function shell(lines: string): { status: number | null; out: string } {
  mkdirSync(path('bin'), { recursive: true });
  writeFileSync(path('bin', 'node-qingdan'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(path('bin', 'npx'), '#!/bin/sh\nshift\nexec qingdan "$@"\n', { mode: 0o755 });
  try {
    symlinkSync('node-qingdan', path('bin', 'qingdan'));
  } catch {
    // It is there from the step before.
  }
  const env = { PATH: `${path('bin')}:${process.env['PATH']}`, HOME: path() };
  const { status, stdout } = spawnSync('bash', ['-c', lines], { cwd: path(), env, encoding: 'utf8' });
  return { status, out: stdout };
}

function writeLists(): void {
  for (let at = 0; at < 6; at++) write(`lists/${at}.txt`, at % 2 === 0 ? WRONG : SOUND);
}

/** The documents of the shares, and those of one run. */
function expectAll(): void {
  const merged = spawn(['merge', ...[1, 2, 3, 4].map((at) => `share-${at}.jsonl`), '--format', 'json']);
  const whole = spawn(['check', 'lists', '--format', 'json']);
  const reportsOf = (out: string): Reports['reports'] =>
    (JSON.parse(out) as Reports).reports.sort((one, other) => (one.document < other.document ? -1 : 1));
  expect(reportsOf(merged.out)).toEqual(reportsOf(whole.out));
  expect(merged.code).toBe(whole.code);
}

(hasPrograms('parallel') ? describe : describe.skip)('shares by GNU parallel', () => {
  test('as documented: they are one run', () => {
    writeLists();
    const [, lines = ''] = blocks('sh');
    const { status, out } = shell(lines);
    expect([status, out]).toEqual([1, expect.stringContaining('共 6 个文件：3 个未发现差错，3 个不能付印')]);
    expectAll();
  });
});

describe('a matrix', () => {
  test('as documented: each of its steps, and the merge', () => {
    writeLists();
    interface Job {
      strategy?: { matrix: { share: number[] } };
      steps: { run?: string }[];
    }
    const { jobs } = parse(blocks('yaml')[0] ?? '') as { jobs: { share: Job; merge: Job } };
    const runOf = ({ steps }: Job): string => steps.flatMap(({ run }) => run ?? []).join('\n');
    for (const share of jobs.share.strategy?.matrix.share ?? []) {
      const lines = runOf(jobs.share).replaceAll('${{ matrix.share }}', String(share));
      expect(shell(lines).status).toBe(0);
    }
    expect(
      read('share-1.jsonl') + read('share-2.jsonl') + read('share-3.jsonl') + read('share-4.jsonl'),
    ).not.toBe('');
    expect(shell(runOf(jobs.merge)).out).toContain('::error file=');
    expectAll();
  });
});

test('the indexed job of Kubernetes counts as its command expects', () => {
  const text = blocks('yaml')[1] ?? '';
  const job = parse(text) as {
    spec: { completions: number; template: { spec: { containers: { command: string[] }[] } } };
  };
  const command = job.spec.template.spec.containers[0]?.command.at(-1) ?? '';
  expect(command).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${job.spec.completions} `);
});
