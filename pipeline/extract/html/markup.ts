import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { joinLines } from '../../common/characters.js';
import { lineate } from '../../common/steps.js';
import { attribute } from './attributes.js';
import { listMark } from './list-marks.js';

/** A node of parse5's tree. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of parse5's tree. */
export type Element = DefaultTreeAdapterTypes.Element;
/** A text node of parse5's tree. */
export type TextNode = DefaultTreeAdapterTypes.TextNode;

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

/** Parses a whole HTML document as a browser does, with the place of each element. Scripts never run. */
export function parseHtml(html: string): Node[] {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes;
}

/** Parses a piece of HTML (a cell, a table) as a browser does, with the place of each element. */
export function parsePiece(html: string): Node[] {
  return parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes;
}

/** The text that a piece of markup shows, as the text of a cell. */
export function fragmentText(html: string): string {
  return shownText(parsePiece(html.replace(/\v/g, '<br>')));
}

/** True for an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** True for a text node. */
export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** True for an element that begins and ends a line. */
export function isBlock(element: Element): boolean {
  return BLOCK.has(element.tagName);
}

/** True for an element that a browser does not show. */
export function isHidden(element: Element): boolean {
  if (HIDDEN.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style === null) return false;
  return /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style) || WORD_PARTS.test(style);
}

/** The text that nodes show: blocks and `<br>` begin lines, items of ordered lists begin with their number. */
export function shownText(nodes: Node[]): string {
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
  };
  /** The number of a list's item that nothing stands behind yet: a block within the item begins on its line. */
  let mark = '';
  const newLine = (): void => {
    if (lines.at(-1) !== '' && lines.at(-1) !== mark) lines.push('');
  };
  visit(nodes, {
    text: (node) => add(softBreaks(node.value)),
    enter: (element) => {
      if (element.tagName === 'br' || isBlock(element)) newLine();
      if (element.tagName === 'li') {
        mark = listMark(element);
        add(mark);
      }
    },
    leave: (element) => {
      if (isBlock(element)) newLine();
    },
  });
  return lineate(lines.join('\n'));
}

/** White space in HTML source is one space, and none where a line ends between Chinese characters. */
export function softBreaks(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  return softLines(text)
    .map((line) => line.text)
    .join('');
}

/** A line of a text node as it is shown behind the lines above it, and where it begins in the source. */
export interface SoftLine {
  text: string;
  /** Lines below the node's first one. */
  line: number;
  /** White space of the source before its first character, and blanks of `text` before that. */
  indent: number;
  lead: number;
}

/** The lines of a text node that show something, each as `softBreaks` shows it: joined they are its text. */
export function softLines(text: string): SoftLine[] {
  const shown: SoftLine[] = [];
  let above = '';
  for (const [line, source] of text.split(/[\n\r]/).entries()) {
    const own = withoutIndent(source);
    if (own === '') continue;
    const joined = joinLines(above.slice(-1), own).slice(Math.min(above.length, 1));
    shown.push({ text: joined, line, indent: source.indexOf(own), lead: joined.length - own.length });
    above = own;
  }
  // White space at an end is kept: it may part this text from what stands beside it.
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return [{ text: ' ', line: 0, indent: 0, lead: 1 }];
  if (/^\s/.test(text)) {
    first.text = ` ${first.text}`;
    first.lead++;
  }
  if (/\s$/.test(text.slice(-1))) last.text += ' ';
  return shown;
}

/** A line of source without the blanks at its ends; a full-width blank is content. */
function withoutIndent(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && /[ \t]/.test(line[start] ?? '')) start++;
  while (end > start && /[ \t]/.test(line[end - 1] ?? '')) end--;
  return line.slice(start, end);
}

/** What `visit` calls. `enter` returns false to leave an element's content out. */
export interface Visitor {
  text: (node: TextNode) => void;
  enter: (element: Element) => boolean | void;
  leave?: (element: Element) => void;
}

/** Walks shown nodes in document order without recursion, so that depth costs no stack. */
export function visit(nodes: Node[], visitor: Visitor): void {
  const stack: { node: Node; leaving: boolean }[] = [];
  const push = (children: Node[]): void => {
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ node: children[index] as Node, leaving: false });
    }
  };
  push(nodes);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, leaving } = top;
    if (isText(node)) visitor.text(node);
    if (!isElement(node)) continue;
    if (leaving) visitor.leave?.(node);
    else if (!isHidden(node) && visitor.enter(node) !== false) {
      stack.push({ node, leaving: true });
      push(node.childNodes);
    }
  }
}
