import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type Token } from 'parse5';
import { append } from '../../common/arrays.js';
import { limitMarkup, type MarkupSize } from './markup-size.js';
import { isText, type HtmlNode } from './nodes.js';

const TEXT_OPTIONS = { scriptingEnabled: false };
const OPTIONS = { ...TEXT_OPTIONS, sourceCodeLocationInfo: true };

/** Elements beyond which the parser does not look for an open element (HTML, 13.2.4.2). */
const SCOPES = new Set(['applet', 'caption', 'html', 'marquee', 'object', 'table', 'td', 'template', 'th']);

/** Parses a whole HTML document as a browser does, with the place of each element. Scripts never run. Throws Problem. */
export function parseHtml(html: string): HtmlNode[] {
  return BoundedParser.parse<DefaultTreeAdapterMap>(html, OPTIONS).childNodes;
}

/** Parses a piece of HTML (a cell, a table) as a browser does, with the place of each element. Throws Problem. */
export function parsePiece(html: string): HtmlNode[] {
  const parser = BoundedParser.getFragmentParser<DefaultTreeAdapterMap>(null, OPTIONS);
  parser.tokenizer.write(html, true);
  return parser.getFragment().childNodes;
}

/** What stands for a run of text while a piece is parsed: a character that is none, so that no document has it. */
const RUN = '\ufdd0';

/** Text that means nothing to a parser, long enough that it pays to spare it the characters. */
const PLAIN_RUNS = /[^\0-\x7f]{8,}/g;

/**
 * As `parsePiece`, for its text alone, without places. The parser goes through a text character by character, which takes
 * long for the first documents: a run of Chinese passes it as a number.
 */
export function parseText(html: string): HtmlNode[] {
  const runs: string[] = [];
  const short = html.includes(RUN)
    ? html
    : html.replace(PLAIN_RUNS, (run) => `${RUN}${runs.push(run) - 1}${RUN}`);
  const parser = BoundedParser.getFragmentParser<DefaultTreeAdapterMap>(null, TEXT_OPTIONS);
  parser.tokenizer.write(short, true);
  const { childNodes } = parser.getFragment();
  if (runs.length > 0) restore(childNodes, runs);
  return childNodes;
}

function restore(nodes: readonly HtmlNode[], runs: readonly string[]): void {
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node))
      node.value = node.value.replace(/\ufdd0(\d+)\ufdd0/g, (_, at: string) => runs[Number(at)] ?? '');
    else if ('childNodes' in node) append(open, node.childNodes);
  }
}

/**
 * The parser of the standard, with limits where that takes time by the square of a page: for a tag it may go through all
 * elements that are open around it (`<x/>` of XML never ends), and formatting that nobody ended is made anew in each
 * block (`<Font/>` of XML, 60 times before 100,000 cells).
 */
class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  /** How many elements are open, at the last of those beyond which nothing is looked for, and at each before. */
  private readonly scopes: number[] = [];
  private depth = 0;
  private readonly size: MarkupSize = { tags: 0, elements: 0, steps: 0 };

  override onStartTag(token: Token.TagToken): void {
    this.step();
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.step();
    super.onEndTag(token);
  }

  override onItemPush(node: DefaultTreeAdapterMap['parentNode'], id: number, isTop: boolean): void {
    super.onItemPush(node, id, isTop);
    this.depth++;
    if (isScope(node)) this.scopes.push(this.depth);
    this.size.elements++;
    limitMarkup(this.size);
  }

  override onItemPop(node: DefaultTreeAdapterMap['parentNode'], isTop: boolean): void {
    super.onItemPop(node, isTop);
    this.depth--;
    if (isScope(node)) this.scopes.pop();
  }

  private step(): void {
    this.size.tags++;
    this.size.steps += this.depth - (this.scopes.at(-1) ?? 0);
    limitMarkup(this.size);
  }
}

function isScope(node: DefaultTreeAdapterMap['parentNode']): boolean {
  return defaultTreeAdapter.isElementNode(node) && SCOPES.has(node.tagName);
}
