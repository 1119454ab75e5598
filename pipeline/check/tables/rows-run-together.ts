import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { shorten } from '../words/message-words.js';
import { withoutNumbers } from '../fingerprint.js';
import { oddRows } from './odd-items.js';
import type { Rule } from '../rule.js';
import { oddRowOf } from '../subjects.js';
import { MESSAGE_SETTINGS } from '../settings.js';

/** Two rows have run together. */
export const rowsRunTogether: Rule = {
  id: 'rows-run-together',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '两行连在一起',
      why: '两行之间的换行丢了，看上去是一行。',
      mayBeWrong: '一行因为别的原因有两行那么多单元格。',
    },
    en: {
      title: 'Two rows have run together',
      why: 'A line end was lost between two rows, so that a reader sees one.',
      mayBeWrong: 'a row that has as many cells as two rows for another reason.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 | 2 | 民生服务 | 办好老年食堂 |
        | 3 | 民生服务 | 核实补贴对象 |
        | 4 | 民生服务 | 初审高龄津贴 |
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
    for (const { name, words, odd, item } of oddRows(list, 'run-together')) {
      yield {
        list: name,
        item,
        about: oddRowOf(odd),
        message: say(
          `${words.zh}有两行连成了一行：“${shorten(odd.text, MESSAGE_SETTINGS.rowExcerpt)}”`,
          `${words.en}: two rows have run together: “${shorten(odd.text, MESSAGE_SETTINGS.rowExcerpt)}”`,
        ),
        expected: odd.expected,
        actual: odd.actual,
        key: withoutNumbers(odd.text),
      };
    }
  },
};
