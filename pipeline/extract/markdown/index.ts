import { append } from '../../common/arrays.js';
import type { Nodes, Table as MarkdownTable, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinLines } from '../../common/characters.js';
import { classOf, LEADER_DOTS } from '../../common/vocabulary/marks.js';
import { mostFrequent } from '../../common/count.js';
import { lineate } from '../../common/steps.js';
import type {
  Anchor,
  Block,
  Cell,
  Paragraph,
  Row,
  Table,
  Tables,
  TextPlace,
  TextSource,
} from '../../model.js';
import { limitComplexity } from './complexity.js';
import { splitHtmlTables } from './html-tables.js';
import { markupFor, unescaped, type Markup } from './markup.js';
import { splitLongTables } from './long-tables.js';

/** Markdown (CommonMark and GFM) → Tables. Throws Problem: too-complex. */
export async function extractMarkdown(source: TextSource): Promise<Tables> {
  limitComplexity(source.text);
  const markup = await markupFor(source.text);
  const blocks: Block[] = [];
  for (const piece of splitHtmlTables(source.text)) {
    if (piece.html) append(blocks, markup.blocksOf(piece.text, piece.line - 1));
    else {
      for (const chunk of splitLongTables(piece.text, piece.line)) {
        const read = blocksOfMarkdown(chunk.text, chunk.line - 1, markup);
        if (chunk.continues) continueTable(blocks, read);
        append(blocks, read);
      }
    }
  }
  return {
    document: source.document,
    format: 'markdown',
    encoding: source.encoding,
    pages: null,
    blocks,
    notes: source.notes,
  };
}

/** Moves the rows of the first table in `read`, but for its repeated heading, to the end of the last table. */
function continueTable(blocks: readonly Block[], read: Block[]): void {
  const table = blocks.at(-1);
  const more = read[0];
  if (table?.kind !== 'table' || more?.kind !== 'table') return;
  read.shift();
  for (const row of more.rows.slice(1)) {
    const index = table.rows.length;
    for (const cell of row.cells) cell.row = index;
    table.rows.push(row);
  }
}

function blocksOfMarkdown(text: string, lineOffset: number, markup: Markup): Block[] {
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
  const blocks: Block[] = [];
  const reader = new Reader(text, lineOffset, markup);
  const pending: Nodes[] = [...tree.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'table') blocks.push(reader.table(node));
    else if (node.type === 'html') append(blocks, markup.blocksOf(node.value, reader.placeOf(node).line - 1));
    else if (node.type === 'paragraph' || node.type === 'heading') append(blocks, reader.paragraphs(node));
    else if (node.type === 'code') append(blocks, reader.lines(node));
    else if (node.type === 'listItem') append(pending, [...reader.markItem(node)].reverse());
    else if ('children' in node) append(pending, [...node.children].reverse());
  }
  return blocks;
}

/** Reads nodes of one Markdown text, whose first line is line `lineOffset` + 1 of the document. */
class Reader {
  /** The mark of a list item, to be put before its first paragraph. */
  private mark: string | null = null;

  constructor(
    private readonly source: string,
    private readonly lineOffset: number,
    private readonly markup: Markup,
  ) {}

  placeOf(node: Nodes): TextPlace {
    const start = node.position?.start;
    return { kind: 'text', line: (start?.line ?? 1) + this.lineOffset, column: start?.column ?? 1 };
  }

  /** A list item's number as printed belongs to its text. */
  markItem(item: Extract<Nodes, { type: 'listItem' }>): Nodes[] {
    const start = item.position?.start.offset ?? 0;
    const first = item.children[0]?.position?.start.offset ?? start;
    const mark = this.source.slice(start, first).trim();
    this.mark = /^\d/.test(mark) ? mark : null;
    return item.children;
  }

  /**
   * A paragraph, or one for each of its lines where hard breaks are between them. An entry of the contents is a line of
   * its own: `清单.....1` and `2.清单` below it are no 12.
   */
  paragraphs(node: Extract<Nodes, { type: 'paragraph' | 'heading' }>): Paragraph[] {
    const found: Paragraph[] = [];
    const heading = node.type === 'heading' ? node.depth : null;
    let text = this.mark === null ? '' : `${this.mark} `;
    let anchors: Anchor[] = [];
    this.mark = null;
    const close = (): void => {
      const shown = lineate(text).replaceAll('\n', ' ');
      const place = anchors[0]?.place;
      if (shown !== '' && place !== undefined)
        found.push({ kind: 'paragraph', text: shown, heading, place, anchors });
      text = '';
      anchors = [];
    };
    for (const leaf of leaves(node)) {
      if (leaf.type === 'break' || (leaf.type === 'html' && /^<br\b/i.test(leaf.value))) close();
      else if (leaf.type === 'html') continue;
      else {
        const place = this.placeOf(leaf);
        for (const [index, line] of leaf.value.split('\n').entries()) {
          const at = index === 0 ? place : { ...place, line: place.line + index, column: 1 };
          const trimmed = index === 0 ? line : line.trim();
          if (index > 0 && CONTENTS_ENTRY.test(text)) close();
          const joined = index === 0 ? text + trimmed : joinLines(text, trimmed);
          anchors.push({ offset: joined.length - trimmed.length, place: at });
          text = joined;
        }
      }
    }
    close();
    return found;
  }

  /** Indented text is code to Markdown; in a duty list it is a paragraph with an indent. */
  lines(node: Extract<Nodes, { type: 'code' }>): Paragraph[] {
    const place = this.placeOf(node);
    return node.value.split('\n').flatMap((line, index): Paragraph[] => {
      const text = line.trim();
      return text === ''
        ? []
        : [{ kind: 'paragraph', text, heading: null, place: { ...place, line: place.line + index } }];
    });
  }

  table(node: MarkdownTable): Table {
    const rows = node.children.map((row, index): Row => {
      const cells = row.children.map((cell, column): Cell => ({
        row: index,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text: cellText(cell, this.markup),
        place: this.placeOf(cell.children[0] ?? cell),
      }));
      return { cells, place: this.placeOf(row) };
    });
    const columns = mostFrequent(rows.map((row) => row.cells.length));
    return { kind: 'table', method: 'markup', columns, rows, place: this.placeOf(node) };
  }
}

/** A line that ends with leaders and the number of a page. */
const CONTENTS_ENTRY = new RegExp(`${classOf(LEADER_DOTS)}{3}\\s{0,9}\\d{1,4}$`, 'u');

type Leaf = Extract<Nodes, { type: 'text' | 'inlineCode' | 'html' | 'break' }>;

/** Text, inline markup and breaks in order; what is only shown otherwise (an image, a footnote mark) is left out. */
function* leaves(node: Nodes): Generator<Leaf> {
  const pending: Nodes[] = [node];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    if (top.type === 'text' || top.type === 'inlineCode' || top.type === 'html' || top.type === 'break')
      yield top;
    else if ('children' in top) append(pending, [...top.children].reverse());
  }
}

function cellText(cell: TableCell, markup: Markup): string {
  let isMarkup = false;
  let text = '';
  for (const leaf of leaves(cell)) {
    if (leaf.type === 'html') {
      isMarkup = true;
      text += leaf.value;
    } else text += leaf.type === 'break' ? '<br>' : leaf.value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }
  return isMarkup ? markup.textOf(text) : lineate(unescaped(text));
}
