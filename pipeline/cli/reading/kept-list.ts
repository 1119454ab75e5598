import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DutyList } from '../../model.js';
import { hashOf } from './hash.js';
import { markUsed } from './prune-cache.js';

/**
 * How the files of the cache are written: those of another way are not read. UTF-16 is what JSON is parsed from: to
 * decode Chinese from UTF-8 takes half as long as to parse it.
 */
const HEAD = 'qingdan-list 2 ';
const ENCODING = 'utf16le';

/** The list that a file of the cache holds, as bytes of JSON in that encoding; null where it is not there, or not whole. */
export function cachedBytes(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (end < 0 || bytes.subarray(0, end).toString() !== HEAD + hashOf(body)) return null;
    markUsed(file);
    return new Uint8Array(body);
  } catch {
    return null;
  }
}

/** The list in such bytes, under the name that the document has now. */
export function cachedList(bytes: Uint8Array, document: string): DutyList {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(ENCODING);
  return { ...(JSON.parse(text) as DutyList), document };
}

/**
 * Keeps a list: beside its place first, so that who reads it sees it whole or not at all. Documents may be confidential:
 * nobody else can read it. Where it cannot be written it will be read again, and nothing is lost.
 */
export function keepList(file: string, list: DutyList): void {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const body = Buffer.from(JSON.stringify(list), ENCODING);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${HEAD}${hashOf(body)}\n`), body]), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
}
