import { describe, expect, test } from '@jest/globals';
import { shownTables } from './shown.js';

const shown = (format: string, text: string): string[][][] | null =>
  shownTables(format, new TextEncoder().encode(text));

describe('what a changed text shows', () => {
  test('a line of bars that is cut in two is two rows, the second with the rest', () => {
    const table = '| 序号 | 事项 |\n| --- | --- |\n';
    expect(shown('md', `${table}| 1 | 调处矛盾纠纷 |\n`)).toEqual([
      [
        ['序号', '事项'],
        ['1', '调处矛盾纠纷'],
      ],
    ]);
    expect(shown('md', `${table}| 1 | 调处矛盾\n纠纷 |\n`)).toEqual([
      [['序号', '事项'], ['1', '调处矛盾'], ['纠纷']],
    ]);
  });

  test('a table of bars begins below a heading with as many cells, and ends at a blank line', () => {
    expect(shown('md', '| 甲 | 乙 |\n| --- |\n| 1 | 丙 |\n')).toEqual([]);
    expect(shown('md', '| 甲 |\n| --- |\n| 丙 |\n\n| 丁 |\n')).toEqual([[['甲'], ['丙']]]);
  });

  test('a cell of Markdown: line breaks are none, `<br~` and `\\|` are text', () => {
    expect(shown('md', '| 甲 |\n| --- |\n| 一；<br>二\\| |\n| 一；<br~二 |\n')).toEqual([
      [['甲'], ['一；二|'], ['一；<br~二']],
    ]);
  });

  test('a tag of HTML that is cut in two is text, also in a table within Markdown', () => {
    const table = (close: string): string => `<table><tr><td>1</td><td><p>明细${close}</td></tr></table>`;
    expect(shown('html', table('</p>'))).toEqual([[['1', '明细']]]);
    expect(shown('md', `# 清单\n\n${table('<\n/p>')}\n`)).toEqual([[['1', '明细</p>']]]);
    expect(shown('mht', `Content-Type: text/html\r\n\r\n${table('<\n/p>')}`)).toEqual([[['1', '明细</p>']]]);
  });

  test('other formats show nothing by themselves', () => {
    expect(shown('pdf', '%PDF-1.7')).toBeNull();
  });
});
