import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Result } from '../../model.js';
import type { Environment } from '../environment.js';
import { MAX_BYTES, tooLarge } from '../../read/size.js';
import { codeOf } from '../system-error.js';
import { tooLong } from './failures.js';
import { readUnchanged, stateOf } from './unchanged.js';
import type { TimeLimit } from './time-limit.js';

/** What stands for standard input. */
export const STDIN = '-';

/**
 * The bytes of a document, or of standard input, read once: what becomes of the file later is not seen, and a file that
 * is being written is no document yet. Failures: unreadable, too-large, timeout.
 */
export async function load(
  document: string,
  { cwd, stdin }: Pick<Environment, 'cwd' | 'stdin'>,
  time: TimeLimit,
): Promise<Result<Uint8Array>> {
  try {
    if (document === STDIN) return await collected(STDIN, stdin, time);
    return await loadFile(document, resolve(cwd, document), time);
  } catch (error) {
    return unreadable(document, error);
  }
}

async function loadFile(document: string, path: string, time: TimeLimit): Promise<Result<Uint8Array>> {
  // To open a pipe that nobody writes to would wait without end. (Windows has no such flag.)
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const found = fstatSync(file);
  if (found.isFIFO()) {
    const { Socket } = await import('node:net');
    const pipe = new Socket({ fd: file, readable: true, writable: false });
    return collected(document, pipe, time).finally(() => pipe.destroy());
  }
  if (!found.isFile() && !found.isDirectory()) {
    const device = createReadStream('', { fd: file });
    return collected(document, device, time).finally(() => device.destroy());
  }
  try {
    if (found.size > MAX_BYTES) return tooLarge(document, found.size);
    const read = (): Result<Uint8Array> => wholeFile(document, file);
    return (await readUnchanged(() => stateOf(file), read)) ?? beingWritten(document);
  } finally {
    closeSync(file);
  }
}

/** What a file holds, from its beginning, be it more than it has said (/proc/…) or grown meanwhile. */
function wholeFile(document: string, file: number): Result<Uint8Array> {
  let room = new Uint8Array(fstatSync(file).size + 1);
  let size = 0;
  for (;;) {
    const read = readSync(file, room, size, room.length - size, size);
    if (read === 0) return success(room.subarray(0, size));
    size += read;
    if (size > MAX_BYTES) return tooLarge(document, size);
    if (size < room.length) continue;
    const more = new Uint8Array(Math.min(2 * size + LEAST_ROOM, MAX_BYTES + 1));
    more.set(room);
    room = more;
  }
}

/** Bytes of room for what a file holds beyond what it has said. */
const LEAST_ROOM = 65_536;

/** What comes in pieces, while there is time. */
async function collected(
  document: string,
  pieces: AsyncIterable<Uint8Array>,
  time: TimeLimit,
): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = pieces[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((over) => {
    timer = setTimeout(() => over(null), time.left);
  });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), late]);
      if (next === null) return tooLong(document, time.seconds);
      if (next.done === true) return success(joined(chunks, size));
      chunks.push(next.value);
      size += next.value.length;
      if (size > MAX_BYTES) return tooLarge(document, size);
    }
  } finally {
    clearTimeout(timer);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A file that was changed each time that it was read. */
function beingWritten(document: string): Result<never> {
  return failure(
    document,
    'unreadable',
    say('读取时文件正在被改写', 'it was being written while it was read'),
    say('请等它保存完，再核对一次', 'check it again when it is saved'),
  );
}

/** Why a file cannot be read. */
export function unreadable(document: string, error: unknown): Extract<Result<never>, { ok: false }> {
  const code = codeOf(error);
  const reasons: Readonly<Record<string, readonly [string, string]>> = {
    ENOENT: ['没有这个文件', 'there is no such file'],
    EISDIR: ['是文件夹，不是文件', 'it is a folder, not a file'],
    EACCES: ['没有读取权限', 'permission to read it is denied'],
    EPERM: ['没有读取权限', 'permission to read it is denied'],
  };
  const [zh, en] = reasons[code] ?? [`无法读取（${code}）`, `it cannot be read (${code})`];
  return failure(
    document,
    'unreadable',
    say(zh, en),
    say('请检查文件名和路径', 'check the name and the path'),
  );
}
