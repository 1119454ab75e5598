import { say } from '../../common/result.js';
import type { BinarySource, Block, Tables, TextSource } from '../../model.js';
import { blocksOfMarkup } from '../html/blocks.js';
import { framesElsewhere, framesOf } from '../html/frames.js';
import type { HtmlNode } from '../html/nodes.js';
import { parseHtml } from '../html/parse.js';
import { applyStyles } from '../html/style-sheets.js';
import { Problem } from '../problem.js';
import { CHARSET_BYTES } from '../settings.js';
import { contentOf, htmlParts, latin1, parameter, parsePart, partAt, type MimePart } from './mime.js';

/**
 * A web page in one file (.mht of Word, Excel, browsers; RFC 2557) → Tables: its first HTML part, or the pages that it
 * shows in frames (a workbook of Excel). Lines of places count within their part as decoded. Throws Problem: damaged, too-complex.
 */
export async function extractMht({ document, bytes, notes }: BinarySource): Promise<Tables> {
  const parts = htmlParts(parsePart(latin1(bytes)));
  const first = parts.next().value;
  if (first === undefined) {
    throw new Problem(
      'damaged',
      say('这个 .mht 文件里没有网页内容', 'there is no page in the web page file'),
      say('请重新保存，或另存为 .docx', 'save it again, or as .docx'),
    );
  }
  const page = pageOf(first);
  const frames = framesOf(page.nodes);
  const blocks: Block[] = [];
  for (const { nodes } of frames === null ? [page] : pagesAt(frames, [...parts])) {
    await applyStyles(nodes);
    for (const block of blocksOfMarkup(nodes)) blocks.push(block);
  }
  return { document, format: 'mht', encoding: page.encoding, pages: null, blocks, notes };
}

interface Page {
  nodes: HtmlNode[];
  encoding: TextSource['encoding'] | null;
}

function pageOf(part: MimePart): Page {
  const declared = parameter(part.headers.get('content-type') ?? '', 'charset');
  const { text, encoding } = decode(contentOf(part), declared);
  return { nodes: parseHtml(text), encoding };
}

/** The pages that frames show, each once, as far as they are in the file. Throws Problem: unknown-format. */
function pagesAt(frames: readonly string[], parts: readonly MimePart[]): Page[] {
  const found = [...new Set(frames.map((address) => partAt(parts, address)))];
  const shown = found.filter((part) => part !== null);
  if (shown.length < found.length || shown.length === 0) throw framesElsewhere();
  return shown.map(pageOf);
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
