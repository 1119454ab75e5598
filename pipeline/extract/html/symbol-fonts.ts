import { inSymbols, symbolFontOf } from '../symbols.js';
import { attribute, isElement, isText, type HtmlElement, type HtmlNode } from './nodes.js';

/** The last family that a `style` names. */
const FAMILY = /(?:^|;)\s*font-family\s*:([^;]*)/gi;

/**
 * Writes text that is set in a symbol font as it looks: þ in Wingdings is ☑ (`<font face=Wingdings>`, `style`, and the
 * classes of style sheets, which `applyStyles` leaves as a `face`).
 */
export function readSymbolFonts(nodes: readonly HtmlNode[]): void {
  const stack: { nodes: readonly HtmlNode[]; font: string | null }[] = [{ nodes, font: null }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { font } = top;
    for (const node of top.nodes) {
      if (isText(node) && font !== null) node.value = inSymbols(node.value, font);
      if (isElement(node)) stack.push({ nodes: node.childNodes, font: fontOf(node, font) });
    }
  }
}

/** The symbol font of an element, null where it is set in letters; what it does not say holds from around it. */
function fontOf(element: HtmlElement, around: string | null): string | null {
  const style = attribute(element, 'style') ?? '';
  const family = [...style.matchAll(FAMILY)].at(-1)?.[1] ?? attribute(element, 'face');
  if (family === null || /^\s*(?:inherit|unset)\b/i.test(family)) return around;
  const first = family.split(',')[0] ?? '';
  return symbolFontOf(first.replace(/["']/g, '').replace(/!.*/, ''));
}
