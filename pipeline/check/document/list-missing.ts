import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { whereStated } from '../words/stated-words.js';
import type { DutyList, ListName } from '../../model.js';
import { missingLists } from './missing-lists.js';
import type { Rule } from '../rule.js';
import { entryOf, phraseOf, wholeList, type About } from '../subjects.js';

/** A list of which the title, the contents or the narrative speaks is missing. */
export const listMissing: Rule = {
  id: 'list-missing',
  severity: 'error',
  scope: 'document',
  docs: {
    zh: {
      title: '缺一张清单：标题、目录或说明部分说到，文件中没有找到',
      why: '合并文件时漏了一张清单，或者它的标题和表头损坏，认不出来。',
      mayBeWrong: '标题或者说明部分提到的清单另行印发：可以用 --together 把几个文件一起核对。',
    },
    en: {
      title: 'A list of which the title, the contents or the narrative speaks is missing',
      why: prose`
        A list was left out when the document was put together, or its title and headings are damaged beyond
        reading.
      `,
      mayBeWrong:
        'a list that the title or the narrative speaks of is published by itself: check the files with --together.',
    },
    bad: [
      example`
        禾川县青禾镇履职事项清单

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
    for (const name of missingLists(list).implied) {
      const words = listWords(name);
      const { about, zh } = mentionOf(list, name);
      yield {
        list: name,
        about,
        message: say(
          `缺${words.zh}清单：${zh}全文件没有找到这张表`,
          `no table of ${words.en} was found in the whole document`,
        ),
        expected: null,
        actual: null,
      };
    }
  },
};

/** Where the document speaks of a list that it lacks, and that it does: in the contents, or at the figure that counts it. */
function mentionOf(list: DutyList, name: ListName): { about: About; zh: string } {
  const entry = list.contents.find((each) => each.list === name);
  if (entry !== undefined) return { about: entryOf(entry), zh: '目录列有这张清单，' };
  const figure = list.statement.figures.find((each) => each.list === name);
  if (figure === undefined) return { about: wholeList(name), zh: '' };
  const where = whereStated(list, { figure: figure.id });
  return { about: phraseOf(figure.id), zh: `${where}写有“${figure.text}”，` };
}
