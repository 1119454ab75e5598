import { LISTS } from '../../common/names.js';
import { describeRow } from '../../common/places.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { filledCellOf } from '../subjects.js';

/** Two rows have one number. */
export const numberRepeated: Rule = {
  id: 'number-repeated',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '序号重复',
      why: '插入一行没有重新编号，或者复制了一行。',
      mayBeWrong: '各类别重新从 1 编号的，会按类别分开看。',
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
  *check({ numbering }) {
    for (const name of LISTS) {
      for (const { item, earlier } of numbering[name].repeats) {
        const words = listWords(name);
        yield {
          list: name,
          item,
          about: filledCellOf(item, 'number'),
          place: item.place,
          message: say(
            `${words.zh}第 ${item.number} 号重复：${describeRow(earlier.place, 'zh')}已有第 ${item.number} 号`,
            `${words.en}: number ${item.number} is repeated; ${describeRow(earlier.place, 'en')} has it already`,
          ),
          expected: null,
          actual: item.number,
          related: [{ message: say('第一次出现', 'first here'), place: earlier.place }],
        };
      }
    }
  },
};
