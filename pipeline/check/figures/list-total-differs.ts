import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { different } from './differences.js';
import { type Reason, reasonsOf, withReasons, whichWords } from '../words/message-words.js';
import { categoryReasons } from './total-reasons.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** A stated total of a list is not the number of its rows. */
export const listTotalDiffers: Rule = {
  id: 'list-total-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '一张清单的项数与表中行数不符',
      why: '一张清单的项数在说明部分往往前后写两次，容易漏改一处；逐处与表核对。',
      mayBeWrong: '文件把一行里的子项也分别计数。',
    },
    en: {
      title: 'A stated total of a list is not the number of its rows',
      why: prose`
        The total is stated in the summary and again behind the categories; each mention is held against the
        rows.
      `,
      mayBeWrong: 'a document that counts sub-items of a row.',
    },
    bad: [
      example`
        共有基本履职事项 3 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        共有基本履职事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check(facts) {
    const explained = new Map<string, Reason[]>();
    for (const line of different(facts, 'list-total')) {
      const words = whichWords(line);
      const where = whereStated(facts.list, line);
      const less = (line.stated ?? 0) - (line.counted ?? 0);
      const message = say(
        `${words.zh}：${where}写 ${line.stated} 项，表中实有 ${line.counted} 项，${where}比表${less > 0 ? '多' : '少'} ${Math.abs(less)} 项`,
        `${words.en}: ${line.stated} stated, ${line.counted} in the table, ${Math.abs(less)} ${less > 0 ? 'too few' : 'too many'}`,
      );
      const told = explained.get(words.zh);
      const reasons = told ?? [...reasonsOf(facts, line), ...categoryReasons(facts, line)];
      yield {
        list: line.list,
        otherList: line.otherList,
        about: numeralOf(line.figure),
        // The reasons are told once, however often the figure is repeated.
        message: told !== undefined ? message : withReasons(message, reasons),
        expected: line.stated,
        actual: line.counted,
        related: reasons,
      };
      explained.set(words.zh, reasons);
    }
  },
};
