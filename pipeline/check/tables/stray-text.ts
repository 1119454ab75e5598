import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { shorten } from '../words/message-words.js';
import { withoutLeadingNumber } from '../fingerprint.js';
import { oddRows } from './odd-items.js';
import type { Rule } from '../rule.js';
import { oddRowOf } from '../subjects.js';
import { MESSAGE_SETTINGS } from '../settings.js';

/** Text between two rows of a table that is no row. */
export const strayText: Rule = {
  id: 'stray-text',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '表格中间夹有表外文字',
      why: '一行拆散了，或者批注、别页的文字贴进了表里。',
      mayBeWrong: '页码和在几页上重复出现的文字按页眉页脚处理，不报。',
    },
    en: {
      title: 'Text between two rows of a table that is no row',
      why: 'A row lost its cells, a comment or another page was pasted into the table.',
      mayBeWrong:
        'page numbers and text that returns on several pages are taken for running heads and left alone.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        请核对后再排版

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 2 | 民生服务 | 办好老年食堂 |
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
    for (const { name, words, odd } of oddRows(list, 'stray')) {
      yield {
        list: name,
        about: oddRowOf(odd),
        message: say(
          `${words.zh}表格中间夹有表外文字：“${shorten(odd.text, MESSAGE_SETTINGS.rowExcerpt)}”`,
          `${words.en}: text between rows: “${shorten(odd.text, MESSAGE_SETTINGS.rowExcerpt)}”`,
        ),
        expected: null,
        actual: odd.text,
        key: withoutLeadingNumber(odd.text),
      };
    }
  },
};
