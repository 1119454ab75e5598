import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { wrongPages } from './contents-pages.js';
import { listWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { entryOf } from '../subjects.js';

/** The contents lead to a page on which the list does not begin. */
export const contentsPageDiffers: Rule = {
  id: 'contents-page-differs',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '目录页码与清单所在页不符',
      why: '定稿前事项有增有减，清单所在的页随之变动，而目录的页码是人工填写的。页码按 PDF 的页、换页符，或者各页重复的表头推算。',
      mayBeWrong: '有一页没有重复表头；PDF 是把另一次排版的文字重新打印的。',
    },
    en: {
      title: 'The contents lead to a page on which the list does not begin',
      why: prose`
        Rows are added until the last day and the lists move; the page numbers of the contents are typed by
        hand. Pages are told by the pages of a PDF, by form feeds or, where the heading row is repeated on
        each page, by the heading rows.
      `,
      mayBeWrong: prose`
        a page without a heading row between pages that have one; a PDF that was printed anew from the text of
        another print.
      `,
    },
    bad: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职事项清单.....3

        3.上级部门收回事项清单.....4

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 承接部门：县民政局。工作方式：由县民政局核发。 |
      `,
    ],
    good: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职事项清单.....2

        3.上级部门收回事项清单.....4

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 承接部门：县民政局。工作方式：由县民政局核发。 |
      `,
    ],
  },
  *check({ list }) {
    for (const { entry, list: name, page, by } of wrongPages(list)) {
      const table = list.tables[name];
      const words = listWords(name);
      const from =
        by === 'pages'
          ? say('按文件各页推算', 'by the pages of the document')
          : say('按各页表头推算', 'by the heading rows that each page repeats');
      yield {
        list: name,
        about: entryOf(entry),
        message: say(
          `目录写${words.zh}清单在第 ${entry.page} 页，${from.zh}应为第 ${page} 页（推算值，请核）`,
          `the contents put the list of ${words.en} on page ${entry.page}; ${from.en} it begins on page ${page}`,
        ),
        expected: page,
        actual: entry.page,
        related:
          table === null
            ? []
            : [{ message: say('清单首页在这里', 'the list begins here'), place: table.place }],
        key: 'page',
      };
    }
  },
};
