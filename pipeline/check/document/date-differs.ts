import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { isPossible, yearOfTitle } from './dates.js';
import type { Rule } from '../rule.js';

/** The document bears different dates. */
export const dateDiffers: Rule = {
  id: 'date-differs',
  severity: 'warning',
  scope: 'document',
  docs: {
    zh: {
      title: '文件日期不一致',
      why: '封面、说明部分末尾和标题都写有日期。不一致时，其中一个可能是旧版留下的。',
      mayBeWrong: '两个日期说的是两件事，各占一行。',
    },
    en: {
      title: 'The document bears different dates',
      why: prose`
        The cover, the end of the narrative and the title tell when the document was made. Where they differ,
        one was left over from an earlier version.
      `,
      mayBeWrong: 'dates of two events, each on a line of its own.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        清单经审核后定稿。

        2025年9月

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

        清单经审核后定稿。

        2025年8月

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list, dates }) {
    const alone = dates.filter((date) => date.alone && isPossible(date));
    const [cover, ...others] = alone;
    if (cover === undefined) return;
    for (const date of others) {
      const sameDay = date.day === null || cover.day === null || date.day === cover.day;
      if (date.year === cover.year && date.month === cover.month && sameDay) continue;
      yield {
        list: null,
        about: date.about,
        message: say(
          `封面日期写“${cover.printed}”，这里写“${date.printed}”`,
          `the cover bears “${cover.printed}”, and here it is “${date.printed}”`,
        ),
        expected: cover.printed,
        actual: date.printed,
        related: [{ message: say('封面日期', 'the date of the cover'), place: cover.place }],
        key: date.printed,
      };
    }
    const title = yearOfTitle(list);
    if (title !== null && title.year !== cover.year) {
      yield {
        list: null,
        about: title.about,
        message: say(
          `标题写 ${title.year} 年，封面日期写“${cover.printed}”`,
          `the title tells the year ${title.year}, and the cover bears “${cover.printed}”`,
        ),
        expected: cover.year,
        actual: title.year,
        related: [{ message: say('封面日期', 'the date of the cover'), place: cover.place }],
        key: 'title',
      };
    }
  },
};
