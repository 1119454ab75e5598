import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { listOfTitle } from './list-titles.js';
import type { Rule } from '../rule.js';
import { listTitleOf } from '../subjects.js';

/** A table stands under the title of another list. */
export const listTitleOfAnother: Rule = {
  id: 'list-title-of-another',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '表格上方是另一张清单的标题',
      why: '标题是从前一张清单复制来的，没有改；或者两个标题对调了。表格属于哪一张清单，按栏目判断。',
      mayBeWrong: '一张清单用了另一张清单的栏目。',
    },
    en: {
      title: 'A table stands under the title of another list',
      why: prose`
        A title was copied from one list to the next and not changed, or two titles were exchanged. The
        columns tell which list a table is.
      `,
      mayBeWrong: 'a list with the columns of another one.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
  },
  *check({ list }) {
    for (const name of LISTS) {
      const table = list.tables[name];
      const titled = listOfTitle(table?.title ?? '');
      if (table?.title == null || titled === null || titled === name) continue;
      const [words, other] = [listWords(name), listWords(titled)];
      yield {
        list: name,
        about: listTitleOf(name),
        message: say(
          `这张表的各栏是${words.zh}清单的，标题却写“${table.title}”`,
          `this table has the columns of the list of ${words.en}, but the title of that of ${other.en}: “${table.title}”`,
        ),
        expected: `${words.zh}清单`,
        actual: table.title,
        key: 'title',
      };
    }
  },
};
