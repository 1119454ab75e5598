import { expect, test } from '@jest/globals';
import { isText, type HtmlNode } from '../../../pipeline/extract/html/nodes.js';
import { parsePiece, parseText } from '../../../pipeline/extract/html/parse.js';
import { Random } from '../../townships/random.js';

/** What pieces of markup are made of: texts that are long enough to be passed as one, and what stands around them. */
const PARTS = [
  '组织党员学习，办好老年食堂',
  '𠮷𠮷𠮷𠮷𠮷县民政局：负责登记。',
  '一、',
  'abc 12',
  ' ',
  '\n',
  '\r\n',
  '\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000',
  ...['\0', '\ufdd0', '\ufdd01\ufdd0', '&', '&nbsp', '&lt;', '&#1', '<', '"', '='],
  ...['<p>', '</p>', '<br>', '</br>', '<ol style="list-style-type: none">', '<li>', '</ol>', '<b>', '</b>'],
  ...['<table>', '<tr>', '<td>', '</table>', '<a title="', '">', '<textarea>', '</textarea>', '<script>'],
  ...['</script>', '<!--', '-->', '<svg>', '</svg>', '<style>', '</style>', '<template>', '</template>'],
];

function shapeOf(nodes: readonly HtmlNode[]): unknown[] {
  return nodes.map((node) => {
    if (isText(node)) return node.value;
    return [
      node.nodeName.replace(/[^\0-\x7f].*/s, '…'),
      'childNodes' in node ? shapeOf(node.childNodes) : null,
    ];
  });
}

test('a text is parsed as a piece with places is, whatever stands in it', () => {
  const random = new Random(20260101);
  for (let round = 0; round < 3000; round++) {
    const html = Array.from({ length: random.integer(1, 12) }, () => random.pick(PARTS)).join('');
    expect([html, shapeOf(parseText(html))]).toEqual([html, shapeOf(parsePiece(html))]);
  }
});
