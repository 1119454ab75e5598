/** A run in shares, and lists that were read before. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isInShard } from '../../pipeline/cli/reading/in-shard.js';
import { parseShard } from '../../pipeline/cli/reading/shard.js';
import type { Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { folderOfTest } from './folder.js';

const { path, run, write } = folderOfTest();

describe('shares', () => {
  test('each document is in one of them, whatever it is called by', () => {
    const names = Array.from({ length: 2000 }, (_, at) => `清单/${at % 50}/第${at}号.pdf`);
    const sizes = Array.from({ length: 16 }, () => 0);
    for (const name of names) {
      const own = sizes.flatMap((_, at) => (isInShard(name, { index: at + 1, count: 16 }, '/a') ? [at] : []));
      expect(own).toHaveLength(1);
      sizes[own[0] ?? 0] = (sizes[own[0] ?? 0] ?? 0) + 1;
    }
    for (const size of sizes) expect(Math.abs(size - 125)).toBeLessThan(50);
    const shard = { index: 3, count: 4 };
    for (const name of names.slice(0, 50)) {
      expect(isInShard(`/a/${name}`, shard, '/a')).toBe(isInShard(name, shard, '/elsewhere'));
      expect(isInShard(`./x/../${name}`, shard, '/a')).toBe(isInShard(name, shard, '/a'));
    }
    expect(isInShard('é.pdf', shard, '/a')).toBe(isInShard('e\u0301.pdf', shard, '/a'));
  });

  test.each(['0/4', '5/4', '3', '3/0', '1/4/2', '1/200000'])('%s is no share', async (text) => {
    expect(parseShard(text)).toBeNull();
    expect((await run(['check', '.', '--shard', text])).err).toContain('--shard 写作 3/16');
  });

  test('merged they are one run, a folder without any in one of them too', async () => {
    for (let at = 0; at < 5; at++) write(`l/${at}.txt`, at === 2 ? WRONG : SOUND);
    write('l/坏.pdf', '%PDF-1.4\n%%EOF\n');
    const whole = await run(['check', 'l', '--format', 'json']);
    for (let at = 1; at <= 9; at++)
      await run(['check', 'l', '--shard', `${at}/9`, '--format', `jsonl:${at}.jsonl`]);
    const files = Array.from({ length: 9 }, (_, at) => `${at + 1}.jsonl`);
    const merged = await run(['merge', ...files, '--format', 'json']);
    const sorted = (out: string): Reports['reports'] =>
      (JSON.parse(out) as Reports).reports.sort((one, other) => (one.document < other.document ? -1 : 1));
    expect(sorted(merged.out)).toEqual(sorted(whole.out));
    expect([merged.code, merged.err]).toEqual([2, '']);
  });

  test('a report that was cut off, or is none, is told', async () => {
    write('a.txt', SOUND);
    await run(['check', 'a.txt', '--format', 'jsonl:a.jsonl']);
    write('cut.jsonl', readFileSync(path('a.jsonl'), 'utf8').repeat(2).slice(0, -20));
    write('other.json', '{"reports":[{"document":"x"}]}');
    const { code, err } = await run(['merge', 'cut.jsonl', 'other.json', '没有.json']);
    expect(code).toBe(2);
    expect(err.split('\n').map((line) => line.split('。')[0])).toEqual([
      'qingdan: cut.jsonl：不是本工具的 JSON 报告，或者没有写完（第 2 行）',
      'qingdan: other.json：不是本工具的 JSON 报告，或者没有写完（第 1 行）',
      'qingdan: 没有.json：没有这个文件',
      '',
    ]);
    expect((await run(['merge', 'a.jsonl', '--format', 'parquet:x.parquet'])).err).toContain(
      'merge 写不出 parquet',
    );
  });
});

describe('lists that were read before', () => {
  const check = (...args: string[]) => run(['check', 'a.txt', '--cache=c', '--format', 'json', ...args]);
  const cached = (): string[] =>
    readdirSync(path('c'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => path(join('c', name)));
  /** What words are in the file, each byte of it as a character. */
  const inFile = (words: string): string => Buffer.from(words, 'utf16le').toString('latin1');

  test('give the same, and rules and decisions are looked at again', async () => {
    write('a.txt', WRONG);
    const first = await check();
    const [file = ''] = cached();
    expect(await check()).toEqual(first);
    expect(readFileSync(file, 'latin1')).toContain(inFile('办好老年食堂'));
    write('qingdan.config.yaml', 'rules:\n  list-total-differs: off\n  grand-total-differs: off\n');
    expect((await check()).code).toBe(0);
    expect(cached()).toEqual([file]);
  });

  test('are kept by what was in the file and what was asked', async () => {
    write('a.txt', WRONG);
    await check();
    await check('--type', 'text');
    expect(cached()).toHaveLength(2);
    write('a.txt', SOUND);
    expect((await check()).code).toBe(0);
    expect(cached()).toHaveLength(3);
    // Under another name it is the same list, told by that name.
    write('b.txt', SOUND);
    const { out } = await run(['check', 'b.txt', '--cache=c', '--format', 'json']);
    expect((JSON.parse(out) as Reports).reports[0]?.document).toBe('b.txt');
    expect(cached()).toHaveLength(3);
  });

  test.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, -100)],
    ['changed', (text) => text.replace(inFile('办好老年食堂'), inFile('办好幼儿食堂'))],
    ['of another way of writing', (text) => text.replace('qingdan-list 2', 'qingdan-list 1')],
    ['empty', () => ''],
  ])('are read anew where the file is %s', async (_name, damage) => {
    write('a.txt', WRONG);
    const first = await check();
    const [file = ''] = cached();
    const whole = readFileSync(file, 'latin1');
    const damaged = damage(whole);
    expect(damaged).not.toBe(whole);
    writeFileSync(file, damaged, 'latin1');
    expect(await check()).toEqual(first);
    expect(readFileSync(file, 'latin1')).toBe(whole);
  });

  test('cannot be kept where a file is in the way, and that changes nothing', async () => {
    write('a.txt', WRONG);
    write('c', 'a file');
    expect(await check()).toEqual(await run(['check', 'a.txt', '--format', 'json']));
  });
});
