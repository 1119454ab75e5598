import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { different } from './differences.js';
import { listWords } from '../words/message-words.js';
import { rowsOfCategory } from './total-reasons.js';
import type { LedgerLine } from '../../model.js';
import type { Defect, Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';

/** A stated count of a category is not the number of its rows. */
export const categoryCountDiffers: Rule = {
  id: 'category-count-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '一个类别的项数与表中不符',
      why: '事项在类别之间调来调去，直到最后一天；文中列举的项数没有跟着改。',
      mayBeWrong: '表中同一类别有两种写法；这时“文中所列类别在表中没有”也会报出。',
    },
    en: {
      title: 'A stated count of a category is not the number of its rows',
      why: prose`
        Rows are moved from one category to another to the last day; the enumeration in the narrative is
        forgotten.
      `,
      mayBeWrong: prose`
        a category that the table spells in two ways; then the rule on categories that are absent says so too.
      `,
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 2 项、民生服务 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'category-count')) {
      const { list, category } = line;
      if (category === null) continue;
      if (list === null) {
        yield ofAllLists(line, category);
        continue;
      }
      if (line.counted === 0) continue;
      const words = listWords(list);
      const rows = rowsOfCategory(facts, list, category);
      yield {
        list,
        about: numeralOf(line.figure),
        message: say(
          `${words.zh}“${category}”：文中写 ${line.stated} 项，表中有 ${line.counted} 项（${rows.message.zh}）`,
          `${words.en}, “${category}”: ${line.stated} stated, ${line.counted} in the table (${rows.message.en})`,
        ),
        expected: line.stated,
        actual: line.counted,
        related: rows.related,
        key: category,
      };
    }
  },
};

/** The count of a category in all lists together. */
function ofAllLists({ figure, stated, counted }: LedgerLine, category: string): Defect {
  return {
    list: null,
    about: numeralOf(figure),
    message: say(
      `“${category}”合计：文中写 ${stated} 项，各表共有 ${counted} 项`,
      `“${category}” in all lists: ${stated} stated, ${counted} in the tables`,
    ),
    expected: stated,
    actual: counted,
    key: category,
  };
}
