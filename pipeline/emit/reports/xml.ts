import { wellFormed } from './paths.js';

/** An XML element with its attributes and what it holds: elements, or a text. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  content: readonly Element[] | string;
}

/**
 * An XML 1.0 document, two spaces for each level, whose root holds elements that are written one by one (`elementLines`):
 * what stands before and behind them.
 */
export function rootText({ name, attributes }: Omit<Element, 'content'>, isEmpty: boolean): [string, string] {
  const [line = ''] = linesOf({ name, attributes, content: [] }, '');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (isEmpty) return [`${head}${line}\n`, ''];
  return [`${head}${line.replace(/\/>$/, '>')}\n`, `</${name}>\n`];
}

/** An element in the root of a document. */
export function elementLines(element: Element): string {
  return linesOf(element, '  ')
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf({ name, attributes, content }: Element, indent: string): string[] {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(String(value))}"`);
  const open = `${indent}<${name}${words.join('')}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === 'string') return [`${open}>${elementText(content)}</${name}>`];
  return [`${open}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

/** Characters that XML 1.0 has no way to hold, not even as references (2.2), become U+FFFD. */
function legal(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

function elementText(text: string): string {
  // A parser makes of a carriage return a line feed, and of ]]> an error.
  return legal(text).replace(/[&<>\r]/g, referenceOf);
}

/** In an attribute a parser makes of white space one blank. */
function attributeText(text: string): string {
  return legal(text).replace(/[&<>"\t\n\r]/g, referenceOf);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function referenceOf(character: string): string {
  return NAMED[character] ?? `&#${character.charCodeAt(0)};`;
}
