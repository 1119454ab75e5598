import { lineate } from '../../common/steps.js';
import { ListMarks } from './list-marks.js';
import { isBlock, type HtmlNode } from './nodes.js';
import { parseText } from './parse.js';
import { readSymbolFonts } from './symbol-fonts.js';
import { softBreaks } from './soft-lines.js';
import { visit } from './visit.js';

/** The text that a piece of markup shows, as the text of a cell. */
export function fragmentText(html: string): string {
  const nodes = parseText(html.replace(/\v/g, '<br>'));
  readSymbolFonts(nodes);
  return shownText(nodes);
}

/** The text that nodes show: blocks and `<br>` begin lines, items of ordered lists begin with their number. */
export function shownText(nodes: HtmlNode[]): string {
  const marks = new ListMarks();
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
  };
  /** The number of a list's item after which no text has come yet: a block within the item begins on its line. */
  let mark = '';
  const newLine = (): void => {
    if (lines.at(-1) !== '' && lines.at(-1) !== mark) lines.push('');
  };
  visit(nodes, {
    text: (node) => add(softBreaks(node.value)),
    enter: (element) => {
      if (element.tagName === 'br' || isBlock(element)) newLine();
      if (element.tagName === 'li') {
        mark = marks.of(element);
        add(mark);
      }
    },
    leave: (element) => {
      if (isBlock(element)) newLine();
    },
  });
  return lineate(lines.join('\n'));
}
