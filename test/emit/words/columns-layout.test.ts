import { describe, expect, test } from '@jest/globals';
import { columnsWithin, lineCount, stringWidth, wrap } from '../../../pipeline/emit/words/columns-layout.js';

const LEDGER = [
  ['清单', '说明写', '表中实有', '', '类别数（说明写/实有）', '各类项数', '部门数（说明写/实有）'],
  ['基本履职', '110', '109', '✗', '20 / 20 ✓', '20 类中 1 类不符 ✗', '42 / —'],
  ['上级部门收回', '34', '34', '✓', '9 / 9 ✓', '9 类全部相符 ✓', ''],
];

describe('a table within a width', () => {
  const within = (rows: string[][], width: number): string[] => {
    const { head, lines } = columnsWithin(rows, [1, 2], width);
    return [...head, ...lines];
  };

  test('that is wide enough stays as it is', () => {
    expect(within(LEDGER, 103)).toEqual([
      '清单          说明写  表中实有     类别数（说明写/实有）  各类项数            部门数（说明写/实有）',
      '基本履职         110       109  ✗  20 / 20 ✓              20 类中 1 类不符 ✗  42 / —',
      '上级部门收回      34        34  ✓  9 / 9 ✓                9 类全部相符 ✓',
    ]);
  });

  test('of 80 columns breaks its head, and no cell', () => {
    const lines = within(LEDGER, 80);
    expect(lines.every((line) => stringWidth(line) <= 80)).toBe(true);
    expect(lines.filter((line) => line.includes('20 类中 1 类不符 ✗'))).toHaveLength(1);
    expect(lines.length).toBeGreaterThan(LEDGER.length);
  });

  test('of 60 columns makes a paragraph of each row', () => {
    expect(within(LEDGER, 60)).toEqual([
      '基本履职',
      '  说明写                 110',
      '  表中实有               109 ✗',
      '  类别数（说明写/实有）  20 / 20 ✓',
      '  各类项数               20 类中 1 类不符 ✗',
      '  部门数（说明写/实有）  42 / —',
      '上级部门收回',
      '  说明写                 34',
      '  表中实有               34 ✓',
      '  类别数（说明写/实有）  9 / 9 ✓',
      '  各类项数               9 类全部相符 ✓',
    ]);
  });

  test('breaks long cells where heads alone do not do it', () => {
    const rows = [
      ['文件', '结论'],
      ['一个/很深/很深的/文件夹/青禾镇履职事项清单（终稿）.docx', '未核对：没有这个文件'],
    ];
    const { head, lines } = columnsWithin(rows, [], 40);
    expect(head).toHaveLength(1);
    expect(lines.length).toBeGreaterThan(1);
    expect([...head, ...lines].every((line) => stringWidth(line) <= 40)).toBe(true);
    expect(lines.map((line) => line.slice(0, 30).trim()).join('')).toContain('青禾镇');
  });
});

describe('a text broken into lines', () => {
  test.each([
    ['', 8, []],
    ['一二三四', 8, ['一二三四']],
    ['一二三四五', 8, ['一二三四', '五']],
    // Closing punctuation stays with what it closes, a word and a figure are never parted.
    ['一二三四。', 8, ['一二三', '四。']],
    ['abcdefghijkl', 8, ['abcdefghijkl']],
    ['一二 2026年', 8, ['一二', '2026年']],
    // The space at which a line is broken is dropped, one that follows it is not.
    ['一二三四 五', 8, ['一二三四', '五']],
    ['一二三四  五', 8, ['一二三四', ' 五']],
    ['一二三四 ', 8, ['一二三四']],
    ['𠀀𠀀𠀀', 4, ['𠀀𠀀', '𠀀']],
    ['👍👍👍', 4, ['👍👍', '👍']],
  ])('%j within %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
    expect(lineCount(text, width)).toBe(lines.length);
  });
});
