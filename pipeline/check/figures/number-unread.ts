import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { numberAt } from '../subjects.js';
import { unreadNumbers } from './numeral-account.js';

/** A number that counts items, categories or departments was not understood, and not held against the tables. */
export const numberUnread: Rule = {
  id: 'number-unread',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '像是写了项数，但没有认出来，未核对',
      why: '认不出的数字不会参加核对，容易漏查，所以单独列出；其中可能是总数的，结论是“无法判断”。',
      mayBeWrong:
        '这个数字说的是别的事：可以用 accept 确认保留，或者在设置文件的 numbers 里写明，以后不再提示。',
    },
    en: {
      title:
        'A number that counts items, categories or departments was not understood, and not held against the tables',
      why: 'A number that is not understood is not checked: a wrong one would pass. Where it may be a total, nothing is proven.',
      mayBeWrong:
        'a number of something else: accept it, or say what it is under `numbers` of the configuration.',
    },
    bad: [
      example`
        共有基本履职事项 2 项，另列备查 88 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        共有基本履职事项 2 项，落实“三项制度”，推进一项改革。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list, options }) {
    for (const numeral of unreadNumbers(list, options.numbers)) {
      const { id, phrase, text, reading } = numeral;
      yield {
        list: reading.as === 'unread' ? reading.list : null,
        about: numberAt(id),
        message: say(
          `“${phrase}”像是写了项数，但没有认出指的是什么，未核对，请人工核对`,
          `“${phrase}” seems to count something of the lists and was not understood: not verified, look at it`,
        ),
        expected: null,
        actual: text,
        key: phrase,
      };
    }
  },
};
