import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import type { DutyList, ListName } from '../../model.js';
import { isStatedEmpty } from '../figures/ledger.js';
import type { Rule } from '../rule.js';
import { entryOf, phraseOf, wholeList, type About } from '../subjects.js';

/** One of the three lists is missing. */
export const listMissing: Rule = {
  id: 'list-missing',
  severity: 'error',
  scope: 'document',
  docs: {
    zh: {
      title: '缺少一张清单',
      why: '合并文件时漏了一张清单，或者它的标题和表头坏到认不出。',
      mayBeWrong: '文件故意只放一张清单：请核对完整的文件。',
    },
    en: {
      title: 'One of the three lists is missing',
      why: prose`
        A list was left out when the document was put together, or its title and headings are damaged beyond
        reading.
      `,
      mayBeWrong: 'a file that holds one list on purpose: check the whole document instead.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |
      `,
    ],
  },
  *check({ list }) {
    for (const name of LISTS) {
      if (list.tables[name] !== null || isStatedEmpty(list, name)) continue;
      const words = listWords(name);
      yield {
        list: name,
        // Where the document speaks of it: in the contents, or at the figure that counts it.
        about: mentionOf(list, name),
        message: say(`文中没有${words.zh}清单的表格`, `the document has no table of ${words.en}`),
        expected: null,
        actual: null,
      };
    }
  },
};

function mentionOf(list: DutyList, name: ListName): About {
  const entry = list.contents.find((each) => each.list === name);
  if (entry !== undefined) return entryOf(entry);
  const figure = list.statement.figures.find((each) => each.list === name);
  return figure === undefined ? wholeList(name) : phraseOf(figure.id);
}
