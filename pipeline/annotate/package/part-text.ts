import { damagedZip } from '../../extract/package/directory.js';
import { encodingOfXml, readXmlText } from '../../extract/package/xml.js';
import type { Zip } from '../../extract/package/zip.js';

/** A part as text, and what its bytes begin with and are written in. */
export interface PartText {
  text: string;
  encoding: ReturnType<typeof encodingOfXml>;
  /** It begins with a byte order mark, which is not in the text. */
  marked: boolean;
}

/** Reads a part as text. Throws Problem: damaged, too-complex. */
export function readPartText(zip: Zip, part: string): PartText {
  const chunks = [...zip.chunks(part)];
  const [first] = chunks;
  const encoding = first === undefined ? 'utf-8' : encodingOfXml(first);
  const whole = decode(chunks, encoding);
  const marked = whole.startsWith('\ufeff');
  return { text: marked ? whole.slice(1) : whole, encoding, marked };
}

function decode(chunks: readonly Uint8Array[], encoding: PartText['encoding']): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true, fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    throw damagedZip(); // the decoder's only way to say "not this encoding"
  }
}

/** A part as bytes, in the encoding that it had. */
export function bytesOfPart({ text, encoding, marked }: PartText): Uint8Array {
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++)
    view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** Where the element that a part consists of has its tags, and how it writes its name. */
interface Root {
  /** With the colon: `w:`, or nothing. */
  prefix: string;
  name: string;
  /** The start tag. */
  open: { start: number; end: number };
  /** The end tag; empty for `<a/>`. */
  close: { start: number; end: number };
}

/** The element that a part consists of. Throws Problem: damaged, too-complex. */
export function rootOf(text: string, part: string): Root {
  let at = { start: 0, end: 0 };
  let open: Root['open'] | null = null;
  let last = at;
  readXmlText(text, part, {
    at: (start, end) => {
      at = { start, end };
    },
    text: () => undefined,
    open: () => {
      open ??= at;
    },
    close: () => {
      last = at;
    },
  });
  const tag = open ?? at;
  const name = /^<([^\s/>]+)/.exec(text.slice(tag.start, tag.end))?.[1] ?? '';
  return { prefix: name.slice(0, name.indexOf(':') + 1), name, open: tag, close: last };
}

/** A part with more at the end of the element that it consists of; `inner` is given the element's prefix (`w:`). */
export function appendToRoot(text: string, part: string, inner: (prefix: string) => string): string {
  const { prefix, name, open, close } = rootOf(text, part);
  const added = inner(prefix);
  if (close.start < close.end) return text.slice(0, close.start) + added + text.slice(close.start);
  const tag = text.slice(open.start, open.end).replace(/\s*\/>$/, '>');
  return `${text.slice(0, open.start)}${tag}${added}</${name}>${text.slice(open.end)}`;
}
