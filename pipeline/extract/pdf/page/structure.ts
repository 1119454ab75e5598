/**
 * The structure tree of a whole document from the objects of its file (ISO 32000-1, 14.7), where they are at hand. The
 * library builds a tree for each page, and each time the skeleton of all others with it: that costs a third of what
 * the pages themselves do. Where objects lie in compressed data it is asked all the same.
 */
import {
  elementOf,
  entriesOf,
  isReference,
  type Key,
  type Objects,
  type StructElement,
  type Value,
} from '../file/objects.js';
import { PAGE } from '../../pages/settings.js';
import { isCellRole, readTags, type TagNode } from '../../pages/tagged/tag-tree.js';
import type { Tag } from '../../pages/types.js';

/** Marked content: the page that it is on, from 1, its number, and whether that is one of a form on the page. */
interface Content {
  page: number;
  mark: string;
  isForm: boolean;
}

type Node = TagNode<Content>;

/** The tags of each page, from 1, by number of marked content. */
export type DocumentTags = ReadonlyMap<number, ReadonlyMap<string, Tag>>;

/** The tags of a document of `pages` pages; null where they are not all at hand. */
export function documentTags(objects: Objects, pages: number): DocumentTags | null {
  const catalog = entriesOf(resolve(objects, objects.root));
  const root = entriesOf(resolve(objects, catalog?.get('StructTreeRoot')));
  if (!catalog || !root) return null;
  const numbers = pageNumbers(objects, catalog.get('Pages'));
  if (numbers?.size !== pages) return null;
  const tree = new TreeReader(objects, numbers, roleMap(objects, root)).read(root.get('K'));
  if (!tree) return null;
  const found = new Map<number, Map<string, Tag>>();
  readTags(tree, ({ page, mark, isForm }, tag) => {
    let own = found.get(page);
    if (!own) found.set(page, (own = new Map<string, Tag>()));
    // Content of forms may have the numbers of the page's own, which come first.
    if (!isForm || !own.has(mark)) own.set(mark, tag);
  });
  return found;
}

function resolve(objects: Objects, value: Value | undefined): Value | undefined {
  return isReference(value) ? objects.get(value.ref) : value;
}

/** The number of each page, from 1; null where a part of the tree is not at hand. */
function pageNumbers(objects: Objects, root: Value | undefined): Map<Key, number> | null {
  const numbers = new Map<Key, number>();
  const seen = new Set<Key>();
  const open: Value[] = root === undefined ? [] : [root];
  while (open.length > 0) {
    const next = open.pop();
    if (!isReference(next) || seen.has(next.ref)) return null;
    seen.add(next.ref);
    const entries = entriesOf(objects.get(next.ref));
    if (!entries) return null;
    const kids = resolve(objects, entries.get('Kids'));
    if (Array.isArray(kids))
      for (let index = kids.length - 1; index >= 0; index--) open.push(kids[index] ?? null);
    else numbers.set(next.ref, numbers.size + 1);
  }
  return numbers;
}

/** What a document calls its elements, and what they are. */
function roleMap(objects: Objects, root: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return entriesOf(resolve(objects, root.get('RoleMap'))) ?? new Map<string, Value>();
}

/** A number of rows or columns among the entries of attributes. */
function countIn(entries: ReadonlyMap<string, Value> | undefined, key: string): number | null {
  const value = entries?.get(key);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

class TreeReader {
  readonly #seen = new Set<Key>();
  readonly #cells: Node[] = [];
  /** False from the first element on that is not where it should be. */
  #isWhole = true;

  constructor(
    private readonly objects: Objects,
    private readonly numbers: ReadonlyMap<Key, number>,
    private readonly roles: ReadonlyMap<string, Value>,
  ) {}

  /** The tree; null where a part is missing. */
  read(kids: Value | undefined): Node | null {
    const root = { role: '/Root', kids, page: null, attributes: undefined };
    const tree = { children: this.kidsOf(root, 0) };
    if (!this.#isWhole) return null;
    this.fillSpans();
    return tree;
  }

  private missing(): null {
    this.#isWhole = false;
    return null;
  }

  private kidsOf({ kids, page }: StructElement, depth: number): Node[] {
    const found: Node[] = [];
    if (depth > PAGE.maxTagDepth) this.missing();
    const array = Array.isArray(kids) ? kids : isReference(kids) ? this.arrayAt(kids.ref) : [kids ?? null];
    for (const kid of array) {
      if (!this.#isWhole) break;
      const node = this.nodeOf(kid, page, depth);
      if (node) found.push(node);
    }
    return found;
  }

  /** `/K` may refer to an array, or to its only element. */
  private arrayAt(key: Key): Value[] {
    const value = this.objects.get(key);
    return Array.isArray(value) ? value : [{ ref: key }];
  }

  private nodeOf(kid: Value, page: Key | null, depth: number): Node | null {
    if (typeof kid === 'number') return this.contentOf(page, kid);
    if (!isReference(kid)) return this.dictionaryOf(kid, page, depth);
    // An element is in the tree once: what comes again would have no end.
    if (this.#seen.has(kid.ref)) return this.missing();
    this.#seen.add(kid.ref);
    const element = this.objects.elements.get(kid.ref);
    if (element) return this.elementNode(element, depth);
    const value = this.objects.get(kid.ref);
    return value === undefined ? this.missing() : this.dictionaryOf(value, page, depth);
  }

  private dictionaryOf(value: Value, page: Key | null, depth: number): Node | null {
    const entries = entriesOf(value);
    if (!entries) return null;
    const mark = entries.get('MCID');
    if (typeof mark === 'number') {
      const own = entries.get('Pg');
      return this.contentOf(isReference(own) ? own.ref : page, mark, entries.has('Stm'));
    }
    const element = elementOf(value);
    return element ? this.elementNode(element, depth) : null;
  }

  private elementNode(element: StructElement, depth: number): Node {
    const name = element.role.slice(1);
    const mapped = this.roles.get(name);
    const role = typeof mapped === 'string' ? mapped.slice(1) : name;
    const node: Node = { role, children: this.kidsOf(element, depth + 1) };
    if (!isCellRole(role)) return node;
    const [rowSpan, columnSpan] = this.spansOf(element.attributes);
    if (rowSpan !== null) node.rowSpan = rowSpan;
    if (columnSpan !== null) node.columnSpan = columnSpan;
    this.#cells.push(node);
    return node;
  }

  /** `/RowSpan` and `/ColSpan` among attributes: a dictionary, or an array of some. */
  private spansOf(attributes: Value | undefined): [rowSpan: number | null, columnSpan: number | null] {
    const own = resolve(this.objects, attributes);
    let [rowSpan, columnSpan]: [number | null, number | null] = [null, null];
    for (const each of Array.isArray(own) ? own : [own]) {
      const entries = entriesOf(resolve(this.objects, each));
      rowSpan ??= countIn(entries, 'RowSpan');
      columnSpan ??= countIn(entries, 'ColSpan');
    }
    return [rowSpan, columnSpan];
  }

  /** Where a document says of one cell that it spans others, a cell of which it says nothing spans none (1 is usual). */
  private fillSpans(): void {
    const isTold = this.#cells.some(({ rowSpan = 1, columnSpan = 1 }) => rowSpan > 1 || columnSpan > 1);
    for (const cell of isTold ? this.#cells : []) {
      cell.rowSpan ??= 1;
      cell.columnSpan ??= 1;
    }
  }

  private contentOf(page: Key | null, mark: number, isForm = false): Node | null {
    const number = page === null ? undefined : this.numbers.get(page);
    if (number === undefined) return null;
    return { content: { page: number, mark: String(mark), isForm } };
  }
}
