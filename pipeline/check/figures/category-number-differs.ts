import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { different } from './differences.js';
import { namesWords, whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** The stated number of categories is not that of the table. */
export const categoryNumberDiffers: Rule = {
  id: 'category-number-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '类别数与表中不符',
      why: '增加、取消一个类别，或者某一行的类别写错，类别数就变了。',
      mayBeWrong: '文件按另一种分类计数。',
    },
    en: {
      title: 'The stated number of categories is not that of the table',
      why: 'The number of categories changes when one is added, dissolved or misspelt in a row.',
      mayBeWrong: 'a document that counts classes of another kind.',
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项等 3 个类别。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项等 2 个类别。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'category-number')) {
      const words = whichWords(line);
      const names = namesWords([...facts.categoryCounts.of(line).keys()]);
      yield {
        list: line.list,
        otherList: line.otherList,
        about: numeralOf(line.figure),
        message: say(
          `${words.zh}：${whereStated(facts.list, line)}写 ${line.stated} 个类别，表中实有 ${line.counted} 个（${names.zh}）`,
          `${words.en}: ${line.stated} categories stated, ${line.counted} in the table (${names.en})`,
        ),
        expected: line.stated,
        actual: line.counted,
      };
    }
  },
};
