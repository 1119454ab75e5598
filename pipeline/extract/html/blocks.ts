import { append } from '../../common/arrays.js';
import type { Anchor, Block, Paragraph, TextPlace } from '../../model.js';
import { lineate } from '../../common/steps.js';
import { unwrap } from '../text/unwrap.js';
import { layoutTables } from './layout-tables.js';
import { ListMarks } from './list-marks.js';
import { isBlock, isElement, placeOfNode, type HtmlElement, type HtmlNode, type HtmlText } from './nodes.js';
import { readSymbolFonts } from './symbol-fonts.js';
import { softLines } from './soft-lines.js';
import { tableOfElement } from './table.js';
import { visit } from './visit.js';

/**
 * The paragraphs and tables of parsed HTML in document order. The content of a table that only lays out the page is
 * read as if the table were not there.
 * `lineOffset` is added to the lines of places, for a piece cut out of a larger document.
 */
export function blocksOfMarkup(nodes: HtmlNode[], lineOffset = 0): Block[] {
  readSymbolFonts(nodes);
  return blocksOfNodes(nodes, lineOffset, layoutTables(nodes));
}

function blocksOfNodes(nodes: HtmlNode[], lineOffset: number, layout: ReadonlySet<HtmlElement>): Block[] {
  const blocks: Block[] = [];
  const marks = new ListMarks();
  let paragraph = new ParagraphBuilder(null);
  /** Lines that only a `<br>` parts. */
  let lines: Paragraph[] = [];
  const endLine = (heading: number | null): void => {
    const done = paragraph.finish();
    if (done !== null) lines.push(done);
    paragraph = new ParagraphBuilder(heading);
  };
  const close = (heading: number | null): void => {
    endLine(heading);
    for (const done of unwrap(lines)) blocks.push(done);
    lines = [];
  };
  visit(nodes, {
    text: (node) => paragraph.add(node, lineOffset),
    enter: (element) => {
      if (element.tagName === 'table' && !layout.has(element)) {
        close(null);
        // A caption stands above its table, wherever the code has it.
        for (const caption of captionsOf(element))
          append(blocks, blocksOfNodes(caption.childNodes, lineOffset, layout));
        const table = tableOfElement(element, lineOffset);
        if (table !== null) blocks.push(table);
        return false;
      }
      if (element.tagName === 'br' || isBlock(element)) {
        // A block within an item of a list begins after the item's number.
        const mark = element.tagName === 'li' ? '' : paragraph.bareMark();
        if (element.tagName === 'br') endLine(null);
        else close(headingOf(element));
        paragraph.mark(mark);
      }
      if (element.tagName === 'li') paragraph.mark(marks.of(element));
      return true;
    },
    leave: (element) => {
      if (isBlock(element)) close(null);
    },
  });
  close(null);
  return blocks;
}

function headingOf(element: HtmlElement): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? null : Number(level);
}

function captionsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
}

/** Collects the text of a paragraph and where its pieces are. */
class ParagraphBuilder {
  private readonly pieces: string[] = [];
  private length = 0;
  private last = '';
  private anchors: Anchor[] = [];

  constructor(private readonly heading: number | null) {}

  mark(text: string): void {
    this.put(text);
  }

  /** The number after which no text has come yet. */
  bareMark(): string {
    return this.anchors.length === 0 ? this.pieces.join('') : '';
  }

  /** What was put is not gone through again for each piece. */
  private put(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
    this.last = text.slice(-1);
  }

  add(node: HtmlText, lineOffset: number): void {
    const start = placeOfNode(node, lineOffset);
    for (const each of softLines(node.value)) {
      const shown = each.text.replace(/[^\S\u3000]{1,1000}/gu, ' ');
      const text = this.length === 0 || this.last === ' ' ? shown.trimStart() : shown;
      const lead = text.length - text.trimStart().length;
      const indent = each.text.length - each.text.trimStart().length - each.lead + each.indent;
      if (lead < text.length) {
        const column = (each.line === 0 ? start.column : 1) + indent;
        const place: TextPlace = { ...start, line: start.line + each.line, column };
        this.anchors.push({ offset: this.length + lead, place });
      }
      this.put(text);
    }
  }

  finish(): Paragraph | null {
    const text = lineate(this.pieces.join('')).replaceAll('\n', ' ');
    const place = this.anchors[0]?.place;
    if (text === '' || place === undefined) return null;
    return { kind: 'paragraph', text, heading: this.heading, place, anchors: this.anchors };
  }
}
