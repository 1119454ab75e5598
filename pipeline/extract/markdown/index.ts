import type { Nodes, Table as MarkdownTable, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinLines } from '../../common/characters.js';
import { mostFrequent } from '../../common/count.js';
import { say } from '../../common/result.js';
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
import { blocksOfMarkup } from '../html/blocks.js';
import { Problem } from '../problem.js';
import { splitHtmlTables } from './html-tables.js';
import { isDelimiterRow, splitLongTables } from './long-tables.js';
import { parsePiece } from '../html/parse.js';
import { fragmentText } from '../html/shown-text.js';

/** Block quotes and lists nested deeper than this on a line are no duty list but an attack on the parser. */
const MAX_NESTING = 100;

/** Runs of emphasis marks in a paragraph or on a line of a table: a long row of a table may have some hundreds. */
const MAX_EMPHASIS = 2000;

/** Markdown (CommonMark and GFM) → Tables. Throws Problem: too-complex. */
export async function extractMarkdown(source: TextSource): Promise<Tables> {
  const deep = deepLine(source.text) ?? deepList(source.text);
  if (deep !== null) throw tooComplex(deep, `第 ${deep} 行的嵌套层次过深`, `line ${deep} is nested too deep`);
  const crowded = crowdedLine(source.text);
  if (crowded !== null) {
    const zh = `第 ${crowded} 行所在的段落里强调符号（* _ ~）过多，超过 ${MAX_EMPHASIS} 处`;
    const en = `the paragraph at line ${crowded} has too many emphasis marks (* _ ~): more than ${MAX_EMPHASIS}`;
    throw tooComplex(crowded, zh, en);
  }
  const blocks: Block[] = [];
  for (const piece of splitHtmlTables(source.text)) {
    if (piece.html) blocks.push(...blocksOfMarkup(parsePiece(piece.text), piece.line - 1));
    else {
      for (const chunk of splitLongTables(piece.text, piece.line)) {
        const read = blocksOfMarkdown(chunk.text, chunk.line - 1);
        if (chunk.continues) continueTable(blocks, read);
        blocks.push(...read);
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

function blocksOfMarkdown(text: string, lineOffset: number): Block[] {
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
  const blocks: Block[] = [];
  const reader = new Reader(text, lineOffset);
  const pending: Nodes[] = [...tree.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'table') blocks.push(reader.table(node));
    else if (node.type === 'html')
      blocks.push(...blocksOfMarkup(parsePiece(node.value), reader.placeOf(node).line - 1));
    else if (node.type === 'paragraph' || node.type === 'heading') blocks.push(...reader.paragraphs(node));
    else if (node.type === 'code') blocks.push(...reader.lines(node));
    else if (node.type === 'listItem') pending.push(...[...reader.markItem(node)].reverse());
    else if ('children' in node) pending.push(...[...node.children].reverse());
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

  /** A paragraph, or one for each of its lines where hard breaks stand between. */
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
        text: cellText(cell),
        place: this.placeOf(cell.children[0] ?? cell),
      }));
      return { cells, place: this.placeOf(row) };
    });
    const columns = mostFrequent(rows.map((row) => row.cells.length));
    return { kind: 'table', method: 'markup', columns, rows, place: this.placeOf(node) };
  }
}

type Leaf = Extract<Nodes, { type: 'text' | 'inlineCode' | 'html' | 'break' }>;

/** Text, inline markup and breaks in order; what is only shown otherwise (an image, a footnote mark) is left out. */
function* leaves(node: Nodes): Generator<Leaf> {
  const pending: Nodes[] = [node];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    if (top.type === 'text' || top.type === 'inlineCode' || top.type === 'html' || top.type === 'break')
      yield top;
    else if ('children' in top) pending.push(...[...top.children].reverse());
  }
}

function cellText(cell: TableCell): string {
  let markup = false;
  let text = '';
  for (const leaf of leaves(cell)) {
    if (leaf.type === 'html') {
      markup = true;
      text += leaf.value;
    } else text += leaf.type === 'break' ? '<br>' : leaf.value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }
  if (markup) return fragmentText(text);
  return lineate(text.replace(/&lt;/g, '<').replace(/&amp;/g, '&'));
}

/** The first line whose block quotes and lists are nested too deep, or null. */
function deepLine(text: string): number | null {
  let line = 1;
  for (const match of text.matchAll(/^[ \t]*((?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){100,})|\n/gm)) {
    if (match[0] === '\n') line++;
    else if (/>|[-*+\d]/.test(match[1] ?? '') && (match[1] ?? '').split(/[>*+.)-]/).length > MAX_NESTING) {
      // A line of nothing but dashes, or stars, is a thematic break.
      const ends = /^$|^[\n\r]/.test(text.charAt(match.index + match[0].length));
      if (!ends || !/^[ \t]*(?:-[ \t]*)+$|^[ \t]*(?:\*[ \t]*)+$/.test(match[0])) return line;
    }
  }
  return null;
}

/** The first item of lists that indents nest too deep, or null. A line at the margin ends all of them. */
function deepList(text: string): number | null {
  const indents: number[] = [];
  let line = 1;
  for (const match of text.matchAll(/^([ \t]*)(?:([-*+]|\d{1,9}[.)])(?=[ \t]))?(?=\S| )|\n/gm)) {
    if (match[0] === '\n') {
      line++;
      continue;
    }
    const indent = match[1]?.length ?? 0;
    if (match[2] === undefined && indent > 0) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    if (match[2] !== undefined && indents.push(indent) > MAX_NESTING) return line;
  }
  return null;
}

/**
 * The first line at which a paragraph has so many runs of emphasis marks that pairing them takes the parser minutes,
 * or null. The rows of a table and the items of a list are paragraphs of their own.
 */
function crowdedLine(text: string): number | null {
  let marks = 0;
  let inTable = false;
  let inList = true;
  for (const [index, line] of text.split('\n').entries()) {
    const blank = line.trim() === '';
    if (blank) inTable = false;
    // An item with a number begins a paragraph behind a blank line or another item only.
    const item: boolean = /^\s*(?:#{1,6}|[-*+])\s/.test(line) || (inList && /^\s*\d{1,9}[.)]\s/.test(line));
    inList = blank || item || (inList && /^\s/.test(line));
    if (blank || item || inTable) marks = 0;
    inTable ||= isDelimiterRow(line);
    marks += line.match(/[*_~]+/g)?.length ?? 0;
    if (marks > MAX_EMPHASIS) return index + 1;
  }
  return null;
}

function tooComplex(line: number, zh: string, en: string): Problem {
  return new Problem('too-complex', say(zh, en), null, { kind: 'text', line, column: 1 });
}
