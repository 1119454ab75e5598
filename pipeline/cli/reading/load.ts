import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Result } from '../../model.js';
import type { Environment } from '../environment.js';
import { MAX_BYTES, tooLarge } from '../../read/index.js';
import { codeOf } from '../system-error.js';

/** What stands for standard input. */
export const STDIN = '-';

/** The bytes of a document, or of standard input. Failures: unreadable, too-large. */
export async function load(document: string, { cwd, stdin }: Environment): Promise<Result<Uint8Array>> {
  try {
    return document === STDIN ? await loadStdin(stdin) : loadFile(document, cwd);
  } catch (error) {
    return unreadable(document, error);
  }
}

function loadFile(document: string, cwd: string): Result<Uint8Array> {
  const file = openSync(resolve(cwd, document), 'r');
  try {
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) return tooLarge(document, size);
    return success(new Uint8Array(readFileSync(file)));
  } finally {
    closeSync(file);
  }
}

async function loadStdin(stdin: Environment['stdin']): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) return tooLarge(STDIN, size);
  }
  return success(new Uint8Array(Buffer.concat(chunks)));
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
