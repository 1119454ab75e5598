import { say } from '../../common/result.js';
import { different } from './differences.js';
import { listWords } from '../words/message-words.js';
import { categoriesOf } from './ledger.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';

/**
 * The stated number of categories is not that of the table.
 *
 * The number of categories changes when one is added, dissolved or misspelt in a row.
 *
 * ```bad
 * 基本履职事项主要包括党的建设 1 项、民生服务 1 项等 3 个类别。
 *
 * # 青禾镇基本履职事项清单
 *
 * | 序号 | 事项类别 | 事项名称 |
 * | --- | --- | --- |
 * | 1 | 党的建设 | 组织党员学习 |
 * | 2 | 民生服务 | 办好老年食堂 |
 *
 * ```
 *
 * ```good
 * 基本履职事项主要包括党的建设 1 项、民生服务 1 项等 2 个类别。
 *
 * # 青禾镇基本履职事项清单
 *
 * | 序号 | 事项类别 | 事项名称 |
 * | --- | --- | --- |
 * | 1 | 党的建设 | 组织党员学习 |
 * | 2 | 民生服务 | 办好老年食堂 |
 *
 * ```
 *
 * May be wrong: a document that counts classes of another kind.
 */
export const categoryNumberDiffers: Rule = {
  id: 'category-number-differs',
  severity: 'error',
  scope: 'figures',
  title: say('类别个数与表中不符', 'The stated number of categories is not that of the table'),
  zh: {
    why: '增加、取消一个类别，或者某一行的类别写错，类别个数就变了。',
    mayBeWrong: '文件数的是另一种分类。',
  },
  *check(facts) {
    for (const line of different(facts, 'category-number')) {
      if (line.list === null) continue;
      const words = listWords(line.list);
      const names = categoriesOf(facts.list.lists[line.list]).join('、');
      yield {
        list: line.list,
        about: numeralOf(line.figure),
        message: say(
          `${words.zh}：文中写 ${line.stated} 个类别，表中有 ${line.counted} 个（${names}）`,
          `${words.en}: ${line.stated} categories stated, ${line.counted} in the table (${names})`,
        ),
        expected: line.stated,
        actual: line.counted,
      };
    }
  },
};
