import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { allLists, isSameList } from './which-list.js';
import { whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { textAt, WHOLE_DOCUMENT, wholeCategory } from '../subjects.js';
import { isEnumerated } from './enumerated.js';

/** A category of the table is missing in the enumeration. */
export const categoryUnstated: Rule = {
  id: 'category-unstated',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '表中类别，说明部分没有列出',
      why: '表中增加了一个类别，或者类别改了名称，而说明部分列举其余各类时没有它。',
      mayBeWrong: '说明部分本来只列举主要类别；列出的不到一半时不报。',
    },
    en: {
      title: 'A category of the table is missing in the enumeration',
      why: 'A category was added or renamed in the table; the enumeration that names all others lacks it.',
      mayBeWrong: prose`
        a statement that means to name only the main categories: it is left alone when it names fewer than
        half.
      `,
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
      // Named for their rank, and not one by one.
      example`
        基本履职事项共 6 项，最多的是党的建设，有 3 项；民生服务最少（1 项）。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 党的建设 | 培训村干部 |
        | 3 | 党的建设 | 发展新党员 |
        | 4 | 平安法治 | 调解邻里纠纷 |
        | 5 | 平安法治 | 宣传交通安全 |
        | 6 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list, categoryCounts, unstatedCategories, writtenCategories }) {
    for (const which of allLists(list)) {
      const stated = list.statement.figures.filter(
        (figure) => isEnumerated(figure) && isSameList(figure, which),
      );
      for (const category of unstatedCategories.of(which)) {
        const count = categoryCounts.of(which).get(category) ?? 0;
        const words = whichWords(which);
        const written = writtenCategories.where({ ...which, category });
        const own = which.list === null ? WHOLE_DOCUMENT : wholeCategory(which.list, category);
        const message =
          written === null
            ? say(
                `${words.zh}：表中有“${category}”${count} 项，说明逐类列举时没有列`,
                `${words.en}: the table has ${count} of “${category}”, the enumeration of categories does not`,
              )
            : say(
                `${words.zh}“${category}”：表中实有 ${count} 项，说明写了这一类，但项数没有认出来`,
                `${words.en}, “${category}”: ${count} in the table; the statement names it with a number that could not be read`,
              );
        yield {
          ...which,
          about: written === null ? own : textAt(written.paragraph, written.span),
          message,
          expected: null,
          actual: count,
          related: stated.slice(0, 1).map((figure) => ({
            message: say('逐类列举从这里开始', 'the enumeration begins here'),
            place: figure.place,
          })),
          key: category,
        };
      }
    }
  },
};
