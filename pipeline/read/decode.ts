import { say } from '../common/result.js';
import type { Note, TextSource } from '../model.js';
import { CHARACTERS_PER_DAMAGE } from './settings.js';

/** Text with the encoding it was in. */
export type Decoded = Pick<TextSource, 'encoding' | 'text' | 'notes'>;

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or GB18030 (which holds GBK and GB 2312), or returns null where
 * the bytes are none of them. A few bytes that do not decode leave a note that makes the report inconclusive:
 * UTF-8 with one damaged byte must not be read as GB18030, in which nearly any bytes mean something.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lenient(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lenient(bytes.subarray(2), 'utf-16be');
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8, notes: [] };
  const damaged = lenient(bytes, 'utf-8');
  if (damaged !== null) return damaged;
  const gb = strict(bytes, 'gb18030');
  if (gb !== null) return { encoding: 'gb18030', text: gb, notes: [] };
  return lenient(bytes, 'gb18030');
}

function strict(bytes: Uint8Array, encoding: TextSource['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder's only way to say "not this encoding"
  }
}

/** Decodes with U+FFFD for bytes that mean nothing, or null where these are too many (`CHARACTERS_PER_DAMAGE`). */
function lenient(bytes: Uint8Array, encoding: TextSource['encoding']): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const replaced = text.split('\ufffd').length - 1;
  if (replaced === 0) return { encoding, text, notes: [] };
  if (replaced * CHARACTERS_PER_DAMAGE > text.length) return null;
  return { encoding, text, notes: [undecodable(text, replaced)] };
}

function undecodable(text: string, count: number): Note {
  const first = text.indexOf('\ufffd');
  const line = text.slice(0, first).split('\n').length;
  const column = first - text.lastIndexOf('\n', first);
  return {
    code: 'undecodable',
    level: 'uncertain',
    message: say(
      `有 ${count} 处文字读不出来，文件可能已损坏`,
      `${count} byte sequences do not decode: the file may be damaged`,
    ),
    place: { kind: 'text', line, column },
  };
}
