import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords, rowPlace, rowsWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { filledCellOf } from '../subjects.js';

/** The rows of a category do not stand together. */
export const categoryScattered: Rule = {
  id: 'category-scattered',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '同一类别的事项没有排在一起',
      why: '有一行挪了位置，或者它的类别被改掉：印出来的清单里同一类别出现两处。',
      mayBeWrong: '完全不按类别排列的清单、按部门分组的清单不报。',
    },
    en: {
      title: 'The rows of a category do not stand together',
      why: 'A row was moved, or its category overwritten: the printed list shows a category twice.',
      mayBeWrong:
        'a list that is not ordered by category at all, or is divided by departments, is left alone.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
        | 3 | 党的建设 | 组织换届 |
        | 4 | 党的建设 | 评议党员 |
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
  *check({ scattered }) {
    for (const name of LISTS) {
      for (const stray of scattered[name]) {
        const { run, others } = stray;
        const [first] = run.items;
        const [other] = others.items;
        if (first === undefined || other === undefined) continue;
        const words = listWords(name);
        const rows = rowsWords(run.items);
        yield {
          list: name,
          item: first,
          about: filledCellOf(first, 'category'),
          place: first.place,
          message: say(
            `${words.zh}${rows.zh}的类别是“${run.category}”，没有与同类的其他事项（${rowsWords(others.items).zh}）排在一起`,
            `${words.en}: “${run.category}” at ${rows.en} stands apart from its other rows, which begin at ${rowPlace(other.place, 'en')}`,
          ),
          expected: null,
          actual: run.category,
          related: [{ message: say('同类的其他事项在这里', 'the others begin here'), place: other.place }],
          tells: stray,
        };
      }
    }
  },
};
