import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { different } from './differences.js';
import { rowsOfCategory } from './total-reasons.js';
import { whichWords } from '../words/message-words.js';
import type { Facts } from '../facts.js';
import type { LedgerLine } from '../../model.js';
import type { Defect, Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';
import { isOneList } from './which-list.js';

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
      // Of each of them it is said.
      example`
        基本履职事项主要包括党的建设 2 项，民生服务、平安法治各 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 党的建设 | 培训村干部 |
        | 3 | 民生服务 | 办好老年食堂 |
        | 4 | 平安法治 | 调解邻里纠纷 |
      `,
      example`
        基本履职事项主要包括党的建设 2 项、民生服务 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
      example`
        | 类别 | 基本履职事项 | 配合履职事项 | 合计 |
        | --- | --- | --- | --- |
        | 党的建设 | 1 | 0 | 1 |
        | 民生服务 | 1 | 1 | 3 |

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
    good: [
      // Of each of them it is said.
      example`
        基本履职事项主要包括党的建设 2 项，民生服务、平安法治各 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 党的建设 | 培训村干部 |
        | 3 | 民生服务 | 办好老年食堂 |
        | 4 | 平安法治 | 调解邻里纠纷 |
      `,
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
      example`
        | 类别 | 基本履职事项 | 配合履职事项 | 合计 |
        | --- | --- | --- | --- |
        | 党的建设 | 1 | 0 | 1 |
        | 民生服务 | 1 | 1 | 2 |

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'category-count')) {
      const { list, otherList, category } = line;
      if (category === null || line.counted === 0) continue;
      const { message, related } = told(facts, line, category);
      yield {
        list,
        otherList,
        about: numeralOf(line.figure),
        message,
        expected: line.stated,
        actual: line.counted,
        related,
        key: category,
      };
    }
  },
};

/** What differs, and where the category's rows are: those of a list, or of all lists together. */
function told(
  facts: Facts,
  line: LedgerLine,
  category: string,
): Required<Pick<Defect, 'message' | 'related'>> {
  const where = whereStated(facts.list, line);
  if (!isOneList(line)) {
    const message = say(
      `“${category}”各清单合计：${where}写 ${line.stated} 项，各表实有 ${line.counted} 项`,
      `“${category}” of all lists together: ${line.stated} stated, ${line.counted} in the tables`,
    );
    return { message, related: [] };
  }
  const words = whichWords(line);
  const rows = rowsOfCategory(facts, line, category);
  const message = say(
    `${words.zh}“${category}”：${where}写 ${line.stated} 项，表中实有 ${line.counted} 项（${rows.message.zh}）`,
    `${words.en}, “${category}”: ${line.stated} stated, ${line.counted} in the table (${rows.message.en})`,
  );
  return { message, related: rows.related };
}
