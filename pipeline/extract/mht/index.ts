import { say } from '../../common/result.js';
import type { BinarySource, Tables, TextSource } from '../../model.js';
import { blocksOfMarkup } from '../html/blocks.js';
import { parseHtml } from '../html/parse.js';
import { Problem } from '../problem.js';
import { CHARSET_BYTES } from '../settings.js';
import { contentOf, firstHtml, latin1, parameter, parsePart } from './mime.js';

/**
 * A web page in one file (.mht of Word, Excel, browsers; RFC 2557) → Tables: its first HTML part. Lines of places
 * count within that part as decoded. Throws Problem: damaged, too-complex.
 */
export async function extractMht({ document, bytes, notes }: BinarySource): Promise<Tables> {
  const part = firstHtml(parsePart(latin1(bytes)));
  if (part === null) {
    throw new Problem(
      'damaged',
      say('这个 .mht 文件里没有网页内容', 'there is no page in the web page file'),
      say('请重新保存，或另存为 .docx', 'save it again, or as .docx'),
    );
  }
  const declared = parameter(part.headers.get('content-type') ?? '', 'charset');
  const { text, encoding } = decode(contentOf(part), declared);
  return {
    document,
    format: 'mht',
    encoding,
    pages: null,
    blocks: blocksOfMarkup(parseHtml(text)),
    notes,
  };
}

/** Decodes a page: by its header, by what the page itself declares, else as UTF-8 or GB18030. */
function decode(
  bytes: Uint8Array,
  declared: string | null,
): { text: string; encoding: TextSource['encoding'] | null } {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const head = latin1(bytes.subarray(0, CHARSET_BYTES));
  const own = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
  for (const label of [marked, declared, own, 'utf-8', 'gb18030']) {
    if (label === null) continue;
    const text = tryDecode(bytes, /^(?:gb2312|gbk|x-gbk|gb_2312-80)$/i.test(label) ? 'gb18030' : label);
    if (text !== null) return text;
  }
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
}

function tryDecode(
  bytes: Uint8Array,
  label: string,
): { text: string; encoding: TextSource['encoding'] | null } | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    const known = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
    return { text, encoding: known.find((each) => each === decoder.encoding) ?? null };
  } catch {
    return null; // not this encoding, or a label that nobody knows
  }
}
