import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test } from '@jest/globals';
import { folderOfTest, MAIN } from './folder.js';

/** `qingdan web` as a process. */

const { path, run } = folderOfTest();

/** What a server answers. */
async function answerOf(address: string): Promise<{ status: number | undefined; body: Buffer }> {
  const [response] = (await once(get(address, { agent: false }), 'response')) as [
    AsyncIterable<Buffer> & { statusCode?: number },
  ];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  return { status: response.statusCode, body: Buffer.concat(pieces) };
}

test('gives the page to this machine alone, until Ctrl-C', async () => {
  const command = spawn(process.execPath, [MAIN, 'web'], { cwd: path() });
  try {
    const [piece] = (await once(command.stdout, 'data')) as [Buffer];
    const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(piece.toString());
    expect(piece.toString()).toContain('按 Ctrl-C 结束');
    const { status, body } = await answerOf(address?.[0] ?? '');
    expect([status, body.equals(readFileSync('dist/web/qingdan.html'))]).toEqual([200, true]);
    expect((await answerOf(`${address?.[0]}package.json`)).status).toBe(404);
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address: own, family, internal } of others) {
      if (internal || family !== 'IPv4') continue;
      await expect(answerOf(`http://${own}:${address?.[1]}/`)).rejects.toThrow();
    }
  } finally {
    command.kill('SIGINT');
  }
  const [code, signal] = (await once(command, 'exit')) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGINT']);
});

test('takes no document', async () => {
  expect(await run(['web', 'a.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('web 不需要文件'),
  });
});
