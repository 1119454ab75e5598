import { SaxesParser } from 'saxes';
import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { DOCTYPE_CHARACTERS, XML_DEPTH } from '../settings.js';
import type { Zip } from './zip.js';

/** The attributes of an element, by their names with the usual prefixes (`w:val`). */
export type Attributes = Readonly<Record<string, string>>;

/** What is called as a part is read. Names have the usual prefixes, whatever prefix the document uses. */
export interface XmlHandler {
  /** An element begins. `false` leaves out everything within it; its end is then not told. */
  open: (name: string, attributes: Attributes) => boolean | void;
  close: (name: string) => void;
  text?: (text: string) => void;
  /**
   * Where in the XML that of which `open`, `close` or `text` tells next stands: UTF-16 units, a byte order mark left out.
   * An element without content (`<w:tab/>`) closes where it ends. For who writes into the part: `text` has to be there too.
   */
  at?: (start: number, end: number) => void;
}

/** The prefixes by which the code knows namespaces: transitional and strict (ECMA-376-1, annex A; 29500-1). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/**
 * Reads a part as XML, piece by piece. A document type declaration is refused before anything in it is read: Office
 * writes none, and entities and external references live there. Throws Problem: damaged, too-complex.
 */
export function readXml(zip: Zip, part: string, handler: XmlHandler): void {
  parse(zip, part, parserFor(part, handler));
}

/** As `readXml`, of a part whose text is at hand. */
export function readXmlText(text: string, part: string, handler: XmlHandler): void {
  const parser = parserFor(part, handler);
  write(parser, text, part);
  write(parser, null, part);
}

type Parser = SaxesParser<{ xmlns: false; position: false }>;

function parserFor(part: string, handler: XmlHandler): Parser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const at = positionsOf(parser, handler);
  const renamed = new Map<string, string>();
  let depth = 0;
  /** The depth of a skipped element, or 0. */
  let skipped = 0;
  parser.on('doctype', () => {
    throw doctype(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > XML_DEPTH) throw tooDeep();
    at();
    if (skipped > 0) return;
    for (const key in attributes) if (key.startsWith('xmlns')) learn(key, attributes[key] ?? '', renamed);
    const known = renamed.size === 0 ? name : rename(name, renamed);
    const own = renamed.size === 0 ? attributes : renameAll(attributes, renamed);
    if (handler.open(known, own) === false) skipped = depth;
  });
  parser.on('closetag', ({ name }) => {
    at();
    if (skipped === 0) handler.close(renamed.size === 0 ? name : rename(name, renamed));
    else if (skipped === depth) skipped = 0;
    depth--;
  });
  const { text } = handler;
  if (text !== undefined) {
    parser.on('text', (words) => {
      at(1);
      if (skipped === 0) text(words);
    });
    parser.on('cdata', (words) => {
      at();
      if (skipped === 0) text(words);
    });
  }
  return parser;
}

/**
 * Tells a handler that asks for it where each piece of the XML stands: behind the last one. `ahead` is what the parser
 * has read beyond the piece: it knows the end of a text by the `<` behind it.
 */
function positionsOf(parser: Parser, { at: tell }: XmlHandler): (ahead?: number) => void {
  if (tell === undefined) return () => undefined;
  let last = 0;
  const pass = (): void => {
    last = parser.position;
  };
  for (const kind of ['xmldecl', 'comment', 'processinginstruction'] as const) parser.on(kind, pass);
  return (ahead = 0) => {
    const end = parser.position - ahead;
    tell(last, end);
    last = end;
  };
}

function parse(zip: Zip, part: string, parser: Parser): void {
  let decoder: TextDecoder | null = null;
  for (const bytes of zip.chunks(part)) {
    const first = decoder === null;
    decoder ??= new TextDecoder(encodingOfXml(bytes), { fatal: true });
    const words = decode(decoder, bytes, part);
    if (first && /<!DOCTYPE/i.test(words.slice(0, DOCTYPE_CHARACTERS))) throw doctype(part);
    write(parser, words, part);
  }
  if (decoder !== null) write(parser, decode(decoder, undefined, part), part);
  write(parser, null, part);
}

function write(parser: Parser, words: string | null, part: string): void {
  try {
    if (words === null) parser.close();
    else parser.write(words);
  } catch (error) {
    if (error instanceof Problem || !(error instanceof Error) || error.constructor !== Error) throw error;
    throw damaged(part); // saxes throws plain errors for XML that is not well-formed
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, part: string): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw damaged(part); // the decoder's only way to say "not this encoding"
  }
}

/** Office XML is UTF-8 or UTF-16 with a byte order mark (ECMA-376-2, 6.2.5). */
export function encodingOfXml(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Keeps in mind that a document uses another prefix for a namespace than the usual one. */
function learn(key: string, uri: string, renamed: Map<string, string>): void {
  const usual = PREFIXES[uri];
  if (usual === undefined) return;
  const own = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
  if (own !== usual || renamed.has(own)) renamed.set(own, usual);
}

function rename(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon));
  if (usual === undefined) return name;
  return usual === '' ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
}

function renameAll(attributes: Attributes, renamed: ReadonlyMap<string, string>): Attributes {
  const known: Record<string, string> = {};
  // An attribute without a prefix is in no namespace.
  for (const key in attributes) known[key.includes(':') ? rename(key, renamed) : key] = attributes[key] ?? '';
  return known;
}

function doctype(part: string): Problem {
  return new Problem(
    'damaged',
    say(
      `文件内容异常，未读取（${part} 中有办公文件不会写的 DTD 声明）`,
      `the part ${part} holds a document type declaration, which office files never do`,
    ),
  );
}

function damaged(part: string): Problem {
  return new Problem(
    'damaged',
    say(`文件内容不完整或已损坏（${part}）`, `the XML of the part ${part} is cut short or damaged`),
  );
}

function tooDeep(): Problem {
  return new Problem('too-complex', say('文件内容的结构过于复杂，未能读取', 'elements are nested too deep'));
}
