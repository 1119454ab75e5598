import type { DefaultTreeAdapterTypes } from 'parse5';
import type { TextPlace } from '../../model.js';

/** A node of parse5's tree. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** An element of parse5's tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** A text node of parse5's tree. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** Elements whose content is never shown (HTML, 15.3.1 Hidden elements). */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'iframe',
  'object',
  // What Word writes for itself.
  'xml',
]);

/** Parts of a page of Word that its print shows elsewhere: comments, notes, heads and feet of pages. */
const WORD_PARTS =
  /(?:^|;)\s*mso-element\s*:\s*(?:comment-list|footnote-list|endnote-list|header|footer)\b|(?:^|;)\s*mso-special-character\s*:\s*(?:comment|footnote)/i;

/** Elements that begin and end a line (HTML, 15.3.3 Flow content, and the list and table elements). */
const BLOCK = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
  'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]); // prettier-ignore

/** True for an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** True for a text node. */
export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

/** The value of an attribute, or null. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** True for an element that begins and ends a line. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCK.has(element.tagName);
}

/** True for an element that a browser does not show. */
export function isHidden(element: HtmlElement): boolean {
  if (HIDDEN.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style === null) return false;
  return /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style) || WORD_PARTS.test(style);
}

/** The place at which parse5 saw a node; `lineOffset` is added to its line. */
export function placeOfNode(node: HtmlNode, lineOffset: number): TextPlace {
  const location = node.sourceCodeLocation;
  return { kind: 'text', line: (location?.startLine ?? 1) + lineOffset, column: location?.startCol ?? 1 };
}
