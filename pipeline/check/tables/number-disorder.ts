import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { numberedLists } from './numbered-lists.js';
import { filledCellOf } from '../subjects.js';
import { rowPlace } from '../words/message-words.js';

/** A number stands out of order. */
export const numberDisorder: Rule = {
  id: 'number-disorder',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '序号前后颠倒',
      why: '挪动了一行而没有重新编号，或者两页装反了。',
      mayBeWrong: '序号印错：这时缺的那个序号也会报出。',
    },
    en: {
      title: 'A number stands out of order',
      why: 'A row was moved without renumbering, or two pages were exchanged.',
      mayBeWrong: 'a number that is misprinted: then the one that it should be is missing too.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 3 | 民生服务 | 办好老年食堂 |
        | 2 | 民生服务 | 核实补贴对象 |
        | 4 | 民生服务 | 初审高龄津贴 |
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
      for (const { item, above } of slips.disorders) {
        const zh =
          above === null ? '排在表首' : `排在序号 ${above.number}（${rowPlace(above.place, 'zh')}）之后`;
        const en =
          above === null
            ? 'stands first'
            : `stands behind number ${above.number} (${rowPlace(above.place, 'en')})`;
        yield {
          list,
          item,
          about: filledCellOf(item, 'number'),
          place: item.place,
          message: say(
            `${words.zh}序号 ${item.number} ${zh}，前后颠倒`,
            `${words.en}: number ${item.number} ${en}, out of order`,
          ),
          expected: null,
          actual: item.number,
          related: above === null ? [] : [{ message: say('前一行', 'the row before'), place: above.place }],
        };
      }
    }
  },
};
