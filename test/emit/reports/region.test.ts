import { describe, expect, test } from '@jest/globals';
import { SourceLines } from '../../../pipeline/emit/reports/region.js';

/** The words of `source` that the region of a printed text holds, or null. */
function wordsOf(source: string, column: number, text: string, meant = text, line = 1): string | null {
  const start = text.indexOf(meant);
  const spot = { text, start, end: start + meant.length };
  const region = new SourceLines(source).regionOf({ kind: 'text', line, column }, spot);
  if (region === null) return null;
  const starts = [0, ...[...source.matchAll(/\r\n|[\n\r]/g)].map((match) => match.index + match[0].length)];
  const offset = (at: number, units: number): number => (starts[at - 1] ?? 0) + units - 1;
  return source.slice(offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn));
}

describe('a printed text in its source', () => {
  test.each([
    ['as it stands', '1\t党的建设\t甲', 3, '党的建设', '的建', '的建'],
    ['with a step to a line', '甲；<br>2.乙', 1, '甲；\n2.乙', '；\n2', '；<br>2'],
    ['with white space that the print has not', '党 的\u3000建设', 1, '党的建设', '的建', '的\u3000建'],
    ['with marks of Markdown', '**党的**建\\*设', 1, '党的建*设', '的建*设', '的**建\\*设'],
    ['with references', 'A&amp;B&lt;C', 1, 'A&B<C', '&B<', '&amp;B&lt;'],
    ['with references that are text', 'A&amp;B', 1, 'A&amp;B', 'amp;B', 'amp;B'],
    ['over lines', '第一\r\n第二', 1, '第一第二', '一第', '一\r\n第'],
    ['as a row of cells', '3\t民生服务\t办好', 1, '3 │ 民生服务 │ 办好', '民生服务 │ 办', '民生服务\t办'],
  ])('%s', (_name, source, column, text, meant, words) => {
    expect(wordsOf(source, column, text, meant)).toBe(words);
  });

  test('that is not there leaves the rest of the line', () => {
    expect(wordsOf('１２ 项\n后', 1, '12 项', '12')).toBe('１２ 项');
    expect(wordsOf('甲乙', 2, '丙')).toBe('乙');
    expect(wordsOf('甲乙\r\n丙', 3, '丁')).toBe('');
  });

  test('at a place that the source has not is nowhere', () => {
    expect(wordsOf('甲', 3, '甲')).toBeNull();
    expect(wordsOf('甲', 1, '甲', '甲', 2)).toBeNull();
  });

  test('is found in time that grows with the text alone', () => {
    // Brackets that never close, one behind the other: each is looked at once more, and not up to the end.
    const source = `甲${'<'.repeat(200_000)}`;
    expect(wordsOf(source, 1, '甲乙', '乙')).toBe(source);
  });
});
