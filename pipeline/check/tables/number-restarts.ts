import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { numberedLists } from './numbered-lists.js';
import { filledCellOf } from '../subjects.js';
import { rowPlace } from '../words/message-words.js';

/** The numbers of a list begin again from 1. */
export const numberRestarts: Rule = {
  id: 'number-restarts',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '序号又从 1 开始',
      why: '清单的一段是从别的文件粘贴来的，或者 Word 的自动编号重新开始，后面的序号全都不对；合并为一处列出。',
      mayBeWrong: '清单分成几个各自编号的部分，而这些部分不是类别。',
    },
    en: {
      title: 'The numbers of a list begin again from 1',
      why: prose`
        A part of the list was pasted from another file, or Word's automatic numbering began anew: every
        number behind it is wrong, and one message says so.
      `,
      mayBeWrong: 'a list in parts that number themselves and are no categories.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 党的建设 | 评议民主党员 |
        | 3 | 民生服务 | 办好老年食堂 |
        | 1 | 民生服务 | 核实救助对象 |
        | 2 | 平安法治 | 调解邻里纠纷 |
        | 3 | 平安法治 | 宣传法律知识 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 党的建设 | 评议民主党员 |
        | 1 | 民生服务 | 办好老年食堂 |
        | 2 | 民生服务 | 核实救助对象 |
        | 1 | 平安法治 | 调解邻里纠纷 |
        | 2 | 平安法治 | 宣传法律知识 |
      `,
    ],
  },
  *check(facts) {
    for (const { list, words, slips } of numberedLists(facts)) {
      for (const { item, above, rows } of slips.restarts) {
        const behind =
          above.number === null
            ? say(rowPlace(above.place, 'zh'), rowPlace(above.place, 'en'))
            : say(
                ` ${above.number}（${rowPlace(above.place, 'zh')}）`,
                `number ${above.number} (${rowPlace(above.place, 'en')})`,
              );
        yield {
          list,
          item,
          about: filledCellOf(item, 'number'),
          place: item.place,
          message: say(
            `${words.zh}序号到${behind.zh}之后又从 1 编起（共 ${rows} 行）`,
            `${words.en}: behind ${behind.en} the numbers begin again from 1, for ${rows} rows`,
          ),
          expected: above.number === null ? null : above.number + 1,
          actual: item.number,
          related: [{ message: say('前一行', 'the row before'), place: above.place }],
        };
      }
    }
  },
};
