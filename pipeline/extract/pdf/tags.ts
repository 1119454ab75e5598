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
  const seen = new Map<string, number>();
  const visit = (node: StructNode, tag: Tag, table: { id: string; row: number } | null): void => {
    if (node.type === 'content' && typeof node.id === 'string') {
      tags.set(node.id, tag);
      return;
    }
    let inner = tag;
    let inside = table;
    const role = node.role ?? '';
    if (role === 'Table') inside = { id: identify(node, seen), row: -1 };
    else if (role === 'TR' && inside) {
      inside.row++;
      let column = 0;
      const of = (node.children ?? []).filter((child) => child.role === 'TD' || child.role === 'TH').length;
      for (const child of node.children ?? []) {
        const isCell = child.role === 'TD' || child.role === 'TH';
        const cell = { table: inside.id, row: inside.row, column, of, header: child.role === 'TH' };
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

/**
 * A name for a table that is the same on each page: the tree of a page leaves out the tables that have no content
 * there, so they cannot be counted, but those that it has are whole. Tables of one shape on one page differ by `#n`.
 */
function identify(table: StructNode, seen: Map<string, number>): string {
  const shape: number[] = [];
  const visit = (node: StructNode): void => {
    for (const child of node.children ?? []) {
      if (child.role === 'TR') shape.push(child.children?.length ?? 0);
      else visit(child);
    }
  };
  visit(table);
  let sum = 0;
  shape.forEach((count, index) => (sum = (sum * 31 + count * (index + 1)) % 1_000_003));
  const id = `${shape.length}-${sum}`;
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}
