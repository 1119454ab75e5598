import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { attribute, isElement, type HtmlNode } from './nodes.js';

/**
 * The addresses of the pages that a page of frames shows, or null where it is none. Excel names all sheets in links
 * of its own, and shows the first in a frame beside one for the tabs:
 *
 *     <link id="shLink" href="book.files/sheet001.htm"> … <frameset><frame src="book.files/sheet001.htm">…
 */
export function framesOf(nodes: HtmlNode[]): string[] | null {
  const frames: string[] = [];
  const sheets: string[] = [];
  let found = false;
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    const { tagName } = node;
    if (tagName === 'frameset') found = true;
    if (tagName === 'frame') frames.push(attribute(node, 'src') ?? '');
    if (tagName === 'link' && attribute(node, 'id')?.toLowerCase() === 'shlink') {
      sheets.push(attribute(node, 'href') ?? '');
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      stack.push(node.childNodes[index] as HtmlNode);
    }
  }
  return found ? (sheets.length > 0 ? sheets : frames) : null;
}

/** The problem of a page of frames whose content is in other files. */
export function framesElsewhere(): Problem {
  return new Problem(
    'unknown-format',
    say(
      '这个网页由几个框架组成，表格在别的文件里，不能读取',
      'the page is made of frames, and its tables are in other files: it cannot be read',
    ),
    say('请用 Excel 或 WPS 另存为 .xlsx', 'save it as .xlsx in Excel or WPS'),
  );
}
