import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { describeGap, itemAtGap } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numberedLists } from './numbered-lists.js';
import { filledCellOf } from '../subjects.js';

/** A number is missing between two rows. */
export const numberMissing: Rule = {
  id: 'number-missing',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '缺序号',
      why: '换页时丢了一行，或者删了一行没有重新编号。',
      mayBeWrong: '清单沿用另一张更长清单的编号。',
    },
    en: {
      title: 'A number is missing between two rows',
      why: 'A row was lost at a page break or deleted without renumbering.',
      mayBeWrong: 'a list whose numbers are those of a longer list.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 3 | 民生服务 | 办好老年食堂 |
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
      for (const gap of slips.gaps) {
        const which = gap.first === gap.last ? `${gap.first}` : `${gap.first}–${gap.last}`;
        const gapText = describeGap(gap);
        yield {
          list,
          item: gap.after ?? gap.before ?? undefined,
          about: filledCellOf(itemAtGap(gap), 'number'),
          place: itemAtGap(gap).place,
          message: say(`${words.zh}${gapText.zh}`, `${words.en}: ${gapText.en}`),
          expected: which,
          actual: gap.after?.number ?? null,
          related:
            gap.before === null
              ? []
              : [{ message: say('前一行', 'the row before'), place: gap.before.place }],
          key: 'gap',
          tells: gap,
        };
      }
    }
  },
};
