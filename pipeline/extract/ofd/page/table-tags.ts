/** What the tags of a document say of its tables (GB/T 33190-2016, 16): the tree of an XML part names objects of pages. */
import type { OfdDocument } from '../container/documents.js';
import { childrenOf, textOf, type Element } from '../container/elements.js';
import { folderOf, type OfdPackage } from '../container/package.js';
import { readTags, type TagNode } from '../../pages/tagged/tag-tree.js';
import { PAGE } from '../../pages/settings.js';
import type { Tag } from '../../pages/types.js';

/** The tags of each page, by its number in the document, by the number of the object. */
export type PageTags = ReadonlyMap<string, ReadonlyMap<string, Tag>>;

/** Names of elements that say what they hold, as PDF names the same. */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:table|表格?)$/i, 'Table'],
  [/^(?:tr|row|tablerow|表格?行|行)$/i, 'TR'],
  [/^(?:th|tablehead(?:er)?|headercell|表头(?:单元格)?)$/i, 'TH'],
  [/^(?:td|cell|tablecell|单元格)$/i, 'TD'],
  [/^h([1-6])$/i, 'H$1'],
  [/^(?:title|标题)$/i, 'Title'],
];

interface Content {
  page: string;
  object: string;
}

type Node = TagNode<Content>;

/** The tags of a document; none where they name no tables. Parts that are damaged say nothing. */
export function tagsOfDocument(pack: OfdPackage, { tags, folder, pages }: OfdDocument): PageTags {
  const found = new Map<string, Map<string, Tag>>();
  if (tags === '' || pages.length > PAGE.maxTaggedPages) return found;
  const list = pack.find(tags, [folder]);
  const root = list === null ? null : pack.treeIfSound(list);
  for (const tag of root ? childrenOf(root, 'CustomTag') : []) {
    const part = pack.find(textOf(tag, 'FileLoc'), [folderOf(list ?? ''), folder]);
    const tree = part === null ? null : pack.treeIfSound(part);
    if (!tree || !namesTables(tree, 0)) continue;
    readTags(nodeOf(tree, 0), ({ page, object }, own) => {
      let known = found.get(page);
      if (!known) found.set(page, (known = new Map<string, Tag>()));
      if (!known.has(object)) known.set(object, own);
    });
  }
  return found;
}

function roleOf(name: string): string {
  const known = ROLES.find(([pattern]) => pattern.test(name));
  return known ? name.replace(...known) : name;
}

/** True for a tree with a row in a table. */
function namesTables(element: Element, depth: number): boolean {
  if (depth > PAGE.maxTagDepth) return false;
  const isTable = roleOf(element.name) === 'Table';
  return element.children.some(
    (child) => (isTable && roleOf(child.name) === 'TR') || namesTables(child, depth + 1),
  );
}

function nodeOf(element: Element, depth: number): Node {
  if (element.name === 'ObjectRef')
    return { content: { page: element.attributes['PageRef']?.trim() ?? '', object: element.text.trim() } };
  if (depth > PAGE.maxTagDepth) return {};
  const children = element.children.map((child) => nodeOf(child, depth + 1));
  return { role: roleOf(element.name), children, ...spans(element) };
}

function spans({
  attributes: { RowSpan, ColSpan, ColumnSpan },
}: Element): Pick<Node, 'rowSpan' | 'columnSpan'> {
  const [rows, columns] = [Number(RowSpan), Number(ColSpan ?? ColumnSpan)];
  return { ...(rows >= 1 ? { rowSpan: rows } : {}), ...(columns >= 1 ? { columnSpan: columns } : {}) };
}
