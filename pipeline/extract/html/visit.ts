import { isElement, isHidden, isText, type HtmlElement, type HtmlNode, type HtmlText } from './nodes.js';

/** What `visit` calls. `enter` returns false to leave an element's content out. */
export interface Visitor {
  text: (node: HtmlText) => void;
  enter: (element: HtmlElement) => boolean | void;
  leave?: (element: HtmlElement) => void;
}

/** Walks shown nodes in document order without recursion, so that depth costs no stack. */
export function visit(nodes: HtmlNode[], visitor: Visitor): void {
  const stack: { node: HtmlNode; leaving: boolean }[] = [];
  const push = (children: HtmlNode[]): void => {
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ node: children[index] as HtmlNode, leaving: false });
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
