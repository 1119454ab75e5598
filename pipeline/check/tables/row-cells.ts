import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { shorten } from '../words/message-words.js';
import { withoutNumbers } from '../fingerprint.js';
import { oddRows } from './odd-items.js';
import type { Rule } from '../rule.js';
import { oddRowOf } from '../subjects.js';

/** A row has more or fewer cells than its table has columns. */
export const rowCells: Rule = {
  id: 'row-cells',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '一行的单元格数不对',
      why: '分隔符丢了或多了：单元格连在一起，或者错了栏。',
      mayBeWrong: '表中单元格的合并方式读取时看不出来。',
    },
    en: {
      title: 'A row has more or fewer cells than its table has columns',
      why: 'A separator was lost or doubled: cells have run together, or stand in the wrong column.',
      mayBeWrong: 'a table that is drawn with cells merged in ways that the extractor cannot see.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务办好老年食堂 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list }) {
    for (const { name, words, odd, item } of oddRows(list, 'wrong-cells')) {
      yield {
        list: name,
        item,
        about: oddRowOf(odd),
        message: say(
          `${words.zh}有一行${odd.actual < odd.expected ? '少' : '多'}了格：应有 ${odd.expected} 格，实有 ${odd.actual} 格（“${shorten(odd.text)}”）`,
          `${words.en}: the row has ${odd.actual} cells, not ${odd.expected}: “${shorten(odd.text)}”`,
        ),
        expected: odd.expected,
        actual: odd.actual,
        key: withoutNumbers(odd.text),
      };
    }
  },
};
