import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { isSameItem } from '../causes/faults.js';
import { numberedLists } from './numbered-lists.js';
import { filledCellOf } from '../subjects.js';
import { bothPlaces, rowPlace } from '../words/message-words.js';

/** Two rows have one number. */
export const numberRepeated: Rule = {
  id: 'number-repeated',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '序号重复',
      why: '插入一行没有重新编号，或者多粘贴了一行。',
      mayBeWrong: '各类别分别从 1 编号的，按类别分开核对，不报。',
    },
    en: {
      title: 'Two rows have one number',
      why: 'A row was inserted without renumbering, or a row was copied.',
      mayBeWrong: 'numbers that begin again in each category are told apart by the categories.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
        | 2 | 民生服务 | 核实补贴对象 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check(facts) {
    for (const { list, words, slips } of numberedLists(facts)) {
      for (const repeat of slips.repeats) {
        const { item, earlier } = repeat;
        const isSame = isSameItem(item, earlier);
        yield {
          list,
          item,
          about: filledCellOf(item, 'number'),
          place: item.place,
          message: say(
            `${words.zh}序号 ${item.number} 出现两次（${bothPlaces(earlier.place, item.place)}），${isSame ? '内容相同，疑为多粘贴一行' : '内容不同，其中一行的序号有误'}`,
            `${words.en}: number ${item.number} is repeated; ${rowPlace(earlier.place, 'en')} has it already`,
          ),
          expected: null,
          actual: item.number,
          related: [{ message: say('第一次出现', 'first here'), place: earlier.place }],
          tells: repeat,
        };
      }
    }
  },
};
