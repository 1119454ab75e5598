import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { isPossible } from './dates.js';
import type { Rule } from '../rule.js';
import { damagedDate } from './titles.js';
import { textAt } from '../subjects.js';

/** A date that the calendar does not have. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'error',
  scope: 'document',
  docs: {
    zh: {
      title: '日历上没有这个日期',
      why: '封面或者说明部分的日期写错：2025年13月、2025年6月31日。',
      mayBeWrong: '未见误报。',
    },
    en: {
      title: 'A date that the calendar does not have',
      why: 'A slip of the pen in the date of the cover or of the narrative: 2025年13月, 2025年6月31日.',
      mayBeWrong: 'never, as far as is known.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年13月

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2O25年8月

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        清单于2025年6月31日印发。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        清单于2025年6月30日印发。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list, dates }) {
    for (const date of dates) {
      if (isPossible(date)) continue;
      yield {
        list: null,
        about: date.about,
        message: say(`“${date.printed}”这一天不存在`, `there is no date “${date.printed}”`),
        expected: null,
        actual: date.printed,
        key: date.printed,
      };
    }
    const damaged = damagedDate(list);
    if (damaged !== null) {
      const { text } = damaged;
      yield {
        list: null,
        about: textAt(damaged),
        message: say(`“${text}”不是完整的日期`, `“${text}” is no date`),
        expected: null,
        actual: text,
        key: text,
      };
    }
  },
};
