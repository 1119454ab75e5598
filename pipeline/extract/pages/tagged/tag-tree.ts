/** What the structure tree of a tagged page says: which cell of which table each piece of marked content is in. */
import type { Tag } from '../types.js';

/** A node of a structure tree: an element with its role and what is in it, or marked content. */
export interface TagNode<Content> {
  role?: string;
  children?: readonly TagNode<Content>[];
  content?: Content;
  /** Of a cell, where the document says. */
  rowSpan?: number;
  columnSpan?: number;
}

/**
 * Gives the tag of each piece of marked content to `put`. The tree is one page's, with the skeleton of everything: rows
 * and cells of other pages are there without content, so that the place of a row in its table is the same on each page
 * that the row is on; or it is the whole document's.
 */
export function readTags<Content>(root: TagNode<Content>, put: (content: Content, tag: Tag) => void): void {
  const seen = new Map<string, number>();
  const visit = (node: TagNode<Content>, tag: Tag, table: { id: string; row: number } | null): void => {
    if (node.content !== undefined) {
      put(node.content, tag);
      return;
    }
    let inner = tag;
    let inside = table;
    const role = node.role ?? '';
    if (role === 'Table') inside = { id: identify(node, seen), row: -1 };
    else if (role === 'TR' && inside) {
      inside.row++;
      let column = 0;
      const children = node.children ?? [];
      const of = children.reduce((count, child) => count + (isCellRole(child.role) ? 1 : 0), 0);
      for (const child of children) {
        const isCell = isCellRole(child.role);
        const { rowSpan = null, columnSpan = null } = child;
        const header = child.role === 'TH';
        const cell = { table: inside.id, row: inside.row, column, of, header, rowSpan, columnSpan };
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
}

/** True for the cells of a table. */
export function isCellRole(role: string | undefined): boolean {
  return role === 'TD' || role === 'TH';
}

/**
 * A name for a table that is the same on each page: the tree of a page leaves out the tables that have no content
 * there, so they cannot be counted, but those that it has are whole. Tables of one shape on one page differ by `#n`.
 */
function identify(table: TagNode<unknown>, seen: Map<string, number>): string {
  const shape: number[] = [];
  const visit = (node: TagNode<unknown>): void => {
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
