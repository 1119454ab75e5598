import { parse, parseFragment } from 'parse5';
import type { HtmlNode } from './nodes.js';

/** Parses a whole HTML document as a browser does, with the place of each element. Scripts never run. */
export function parseHtml(html: string): HtmlNode[] {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes;
}

/** Parses a piece of HTML (a cell, a table) as a browser does, with the place of each element. */
export function parsePiece(html: string): HtmlNode[] {
  return parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes;
}
