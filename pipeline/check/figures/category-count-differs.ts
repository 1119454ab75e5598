import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { different } from './differences.js';
import { listWords } from '../words/message-words.js';
import { rowsOfCategory } from './total-reasons.js';
import type { LedgerLine } from '../../model.js';
import type { Defect, Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** A stated count of a category is not the number of its rows. */
export const categoryCountDiffers: Rule = {
  id: 'category-count-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '某一类的项数与表中不符',
      why: '定稿前事项常在类别之间调整，说明部分所写的各类项数没有跟着改。',
      mayBeWrong: '表中同一类别有两种写法；这时“说明部分所列类别，表中没有”也会报出。',
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
          `${words.zh}“${category}”：${whereStated(facts.list, line)}写 ${line.stated} 项，表中实有 ${line.counted} 项（${rows.message.zh}）`,
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
