/** Reports of many documents. */
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { Spool } from '../../pipeline/cli/output/spool.js';
import type { Report, Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { folderOfTest } from './folder.js';

const { path, read, run, write } = folderOfTest();

function writeThree(): void {
  write('a.txt', SOUND);
  write('b.txt', WRONG);
  write('c.pdf', '%PDF-1.4\n%%EOF\n');
}

describe('formats for many documents', () => {
  test('JSON lines: a document on each, as the JSON has it', async () => {
    writeThree();
    const { reports } = JSON.parse((await run(['check', '.', '--format', 'json'])).out) as Reports;
    const lines = (await run(['check', '.', '--format', 'jsonl'])).out;
    expect(lines.endsWith('\n')).toBe(true);
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Report),
    ).toEqual(reports);
    await run(['check', '.', '--format', 'jsonl:结果.jsonl', '--format', 'json:结果.json']);
    expect(read('结果.jsonl')).toBe(lines);
    expect((JSON.parse(read('结果.json')) as Reports).reports).toEqual(reports);
  });

  test('JSON lines that cannot be written', async () => {
    writeThree();
    const { code, err } = await run(['check', 'a.txt', '--format', 'jsonl:/dev/full']);
    expect([code, err]).toEqual([2, expect.stringContaining('qingdan: /dev/full：无法写入文件（ENOSPC）')]);
    expect(err).toContain('磁盘已满，请腾出空间');
  });

  test('a table: a line a document with its verdict', async () => {
    writeThree();
    const { code, out } = await run(['check', '.', '--format', 'table']);
    expect(code).toBe(2);
    expect(out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
      ['文件', '结论', '差错', '存疑'],
      ['a.txt', '未发现差错', '0', '0'],
      ['b.txt', '不能付印', '2', '0'],
      ['c.pdf', expect.stringContaining('未核对：')],
      ['共 3 个文件：1 个未发现差错，1 个不能付印，1 个未核对'],
      [''],
    ]);
  });

  test('statistics: how often each rule has found something, and behind data on stderr', async () => {
    writeThree();
    write('d.txt', WRONG);
    const text = (await run(['check', '.', '--format', 'table', '--statistics'])).out.split('\n\n')[1] ?? '';
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/).slice(0, 4));
    expect(lines).toEqual([
      ['核对项', '问题', '文件', '已确认保留'],
      ['grand-total-differs', '2', '2', '0'],
      ['list-total-differs', '2', '2', '0'],
    ]);
    const data = await run(['check', '.', '--format', 'json', '--statistics']);
    expect((JSON.parse(data.out) as Reports).reports).toHaveLength(4);
    expect(data.err).toContain('grand-total-differs');
  });

  test('Parquet needs a file', async () => {
    write('a.txt', SOUND);
    expect((await run(['check', 'a.txt', '--format', 'parquet'])).err).toContain('parquet:文件名');
    expect((await run(['check', 'a.txt', '--format', 'parquet:-'])).code).toBe(2);
  });
});

describe('what waits for the head of its report', () => {
  const ends: (() => void)[] = [];
  const environment = {
    atEnd: (undo: () => void) => {
      ends.push(undo);
      return () => void ends.splice(ends.indexOf(undo), 1);
    },
  };

  test('comes back as it was, from memory and from a file, which is gone then', () => {
    const before = readdirSync(tmpdir()).length;
    for (const size of [10, 3_000_000, 9_000_000]) {
      const spool = new Spool(environment);
      const pieces = ['甲', 'x'.repeat(size), new Uint8Array([1, 2, 3]), '', '乙'.repeat(1000)];
      for (const piece of pieces) spool.add(piece);
      const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
      expect(Buffer.concat([...spool.pieces()]).equals(whole)).toBe(true);
      expect(ends.length).toBe(size > 4_194_304 ? 1 : 0);
      spool.close();
      expect(ends.length).toBe(0);
    }
    expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(before + 1);
  });

  test('a report of more than is kept in memory is whole', async () => {
    const long = '乙'.repeat(4000);
    for (let at = 0; at < 4; at++) write(`${at}.txt`, WRONG.replace('组织党员学习', long));
    writeFileSync(path('x.md'), SOUND);
    const one = await run(['check', '.', '--format', 'json']);
    const files = await run(['check', '.', '--format', 'json:o.json', '--format', 'sarif:o.sarif']);
    expect([files.code, read('o.json')]).toEqual([one.code, one.out]);
  });
});
