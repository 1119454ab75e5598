import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords, shorten } from '../words/message-words.js';
import { oddItems } from './odd-items.js';
import type { Rule } from '../rule.js';
import { printedCell } from '../subjects.js';

/** The number cell of a row holds no number. */
export const numberUnreadable: Rule = {
  id: 'number-unreadable',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '序号不是数字',
      why: '序号被改掉了，或者一行的单元格错了位。',
      mayBeWrong: '清单只有少数几行用代码编号；多数行都用代码（JB-01）时，读其末尾的数字。',
    },
    en: {
      title: 'The number cell of a row holds no number',
      why: 'A number was overwritten, or the cells of a row are shifted.',
      mayBeWrong:
        'a list in which a few rows alone have codes; where most have (JB-01), their last digits are read.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 二号 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | JB-01 | 党的建设 | 组织党员学习 |
        | JB-02 | 民生服务 | 办好老年食堂 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list, numbering }) {
    for (const name of LISTS) {
      const odd = oddItems(list, name);
      for (const item of numbering[name].unreadable) {
        const cell = item.cells.find((each) => each.column === 'number');
        if (cell === undefined || cell.text === '' || odd.has(item)) continue;
        const words = listWords(name);
        yield {
          list: name,
          item,
          about: printedCell(item, cell),
          message: say(
            `${words.zh}“${shorten(item.name)}”的序号写作“${shorten(cell.text)}”，不是数字`,
            `${words.en}: “${shorten(cell.text)}” is no number (item: ${shorten(item.name)})`,
          ),
          expected: null,
          actual: cell.text,
        };
      }
    }
  },
};
