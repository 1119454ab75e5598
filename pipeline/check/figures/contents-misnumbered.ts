import { fold } from '../../common/characters.js';
import { parseNumeral } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import { ORDINAL, ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { spotOf } from '../search/spots.js';
import { entryOf } from '../subjects.js';

/** 1. or 一、 or （一） in front of an entry, folded. */
const NUMBER = new RegExp(
  `^(?:(\\d{1,2})[.、)]|(${ORDINAL})、|\\(([${ORDINAL_CHARACTERS}\\d]{1,3})\\))`,
  'u',
);

/** The entries of the contents are misnumbered. */
export const contentsMisnumbered: Rule = {
  id: 'contents-misnumbered',
  severity: 'info',
  scope: 'figures',
  docs: {
    zh: {
      title: '目录条目的序号不连续',
      why: '增加或删去一条以后，后面的序号没有改。',
      mayBeWrong: '中间有不是清单的条目，本工具没有认出来。',
    },
    en: {
      title: 'The entries of the contents are misnumbered',
      why: 'An entry was added or deleted, and the numbers were not closed up.',
      mayBeWrong: 'entries between that are no lists and were not read as entries.',
    },
    bad: [
      example`
        # 目录

        1.基本履职事项清单.....1

        3.配合履职事项清单.....2

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
    good: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职事项清单.....2

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
    const numbered = list.contents.flatMap((entry) => {
      const match = NUMBER.exec(fold(entry.title));
      const number = match?.slice(1).find((each) => each !== undefined);
      if (match === null || number === undefined) return [];
      return [{ entry, number: parseNumeral(number), printed: match[0] }];
    });
    if (numbered.length !== list.contents.length) return;
    // The first wrong number makes those behind it wrong.
    const index = numbered.findIndex(({ number }, at) => number !== at + 1);
    const wrong = numbered[index];
    if (wrong === undefined) return;
    const { entry, number, printed } = wrong;
    yield {
      list: entry.list,
      about: entryOf(entry, spotOf(entry.title, printed)),
      message: say(
        `目录第 ${index + 1} 条“${entry.title}”的编号应为 ${index + 1}`,
        `entry ${index + 1} of the contents is numbered ${number}: “${entry.title}”`,
      ),
      expected: index + 1,
      actual: number,
      key: entry.title.replace(/^\P{L}+/u, ''),
    };
  },
};
