import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { MIME_DEPTH, MIME_PARTS } from '../settings.js';

/** A part of a message: its headers in lower case, and its content still encoded, one character a byte. */
export interface MimePart {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/** A text as it comes in bytes: one character a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  }
  return text;
}

/** Headers and content, separated by the first empty line; a header's further lines begin with a blank (RFC 5322, 2.2). */
export function parsePart(text: string): MimePart {
  const start = text.length - text.trimStart().length;
  const gap = /\r?\n[ \t]*\r?\n/.exec(text.slice(start));
  const head = gap === null ? '' : text.slice(start, start + gap.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? text : text.slice(start + gap.index + gap[0].length) };
}

/** The parts that are HTML, itself or within multiparts (RFC 2046, 5.1), in order; most pages are the first one. */
export function* htmlParts(part: MimePart, depth = 0): Generator<MimePart, undefined> {
  const type = part.headers.get('content-type') ?? '';
  if (/^text\/html\b/i.test(type)) yield part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === null) return undefined;
  if (depth >= MIME_DEPTH)
    throw new Problem(
      'too-complex',
      say('网页文件的结构过于复杂，未能读取', 'MIME parts are nested too deep'),
    );
  for (const piece of piecesOf(part.body, boundary)) yield* htmlParts(parsePart(piece), depth + 1);
  return undefined;
}

/** The part at an address, by the last step of both: Excel writes whole paths of its author's machine. */
export function partAt(parts: readonly MimePart[], address: string): MimePart | null {
  const name = lastStep(address);
  return parts.find(({ headers }) => lastStep(headers.get('content-location') ?? '') === name) ?? null;
}

function lastStep(address: string): string {
  return (address.split(/[?#]/)[0] ?? '').split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}

/** A parameter of a header: `charset="gb2312"` (RFC 2045, 5.1). */
export function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

/** The content of a part in bytes, its transfer encoding undone (RFC 2045, 6). */
export function contentOf({ headers, body }: MimePart): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return base64(body);
  return encoding === 'quoted-printable' ? quotedPrintable(body) : bytesOf(body);
}

/** What is between lines of the boundary; the last may lack its end where the file was cut. */
function* piecesOf(body: string, boundary: string): Generator<string> {
  const mark = `--${boundary}`;
  let start = -1;
  let count = 0;
  for (
    let at = body.indexOf(mark);
    at >= 0 && count < MIME_PARTS;
    at = body.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) {
      count++;
      yield body.slice(start, at).replace(/\r?\n$/, '');
    }
    const line = body.indexOf('\n', at);
    if (line < 0 || body.startsWith('--', at + mark.length)) return;
    start = line + 1;
  }
  if (start >= 0) yield body.slice(start);
}

/** Lines of quoted-printable (RFC 2045, 6.7). A page may have millions of `=E7`: no text is made of each. */
function quotedPrintable(text: string): Uint8Array {
  const lines = text.replace(/(?<![ \t])[ \t]+$/gm, '').replace(/=\r?\n/g, '');
  const bytes = new Uint8Array(lines.length);
  let length = 0;
  for (let at = 0; at < lines.length; at++) {
    const code = lines.charCodeAt(at);
    const [high, low] = [hexDigit(lines.charCodeAt(at + 1)), hexDigit(lines.charCodeAt(at + 2))];
    const isEscape = code === 0x3d && high >= 0 && low >= 0;
    bytes[length++] = isEscape ? high * 16 + low : code;
    if (isEscape) at += 2;
  }
  return bytes.subarray(0, length);
}

/** The value of a hexadecimal digit by its code; -1 where it is none. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function base64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
