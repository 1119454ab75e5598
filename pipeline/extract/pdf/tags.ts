/** What the structure tree of a tagged page says: which cell of which table each piece of marked content is in. */
import type { StructNode } from './library.js';
import type { Tag } from './types.js';

/**
 * The tags of a page by id of marked content, as the structure tree names it. The library gives the tree of one
 * page with the skeleton of everything: rows and cells of other pages are there without content, so that the place
 * of a row in its table is the same on each page that the row stands on.
 */
export function readTags(root: StructNode | null): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  if (!root) return tags;
  let tables = 0;
  const visit = (node: StructNode, tag: Tag, table: { index: number; row: number } | null): void => {
    if (node.type === 'content' && typeof node.id === 'string') {
      tags.set(node.id, tag);
      return;
    }
    let inner = tag;
    let inside = table;
    const role = node.role ?? '';
    if (role === 'Table') inside = { index: tables++, row: -1 };
    else if (role === 'TR' && inside) {
      inside.row++;
      let column = 0;
      for (const child of node.children ?? []) {
        const isCell = child.role === 'TD' || child.role === 'TH';
        const cell = { table: inside.index, row: inside.row, column, header: child.role === 'TH' };
        if (isCell) column++;
        visit(child, isCell ? { cell, heading: null } : inner, inside);
      }
      return;
    } else if (/^H[1-6]?$|^Title$/.test(role)) {
      inner = { ...tag, heading: Number(/\d/.exec(role)?.[0] ?? 1) };
    }
    for (const child of node.children ?? []) visit(child, inner, inside);
  };
  visit(root, { cell: null, heading: null }, null);
  return tags;
}
