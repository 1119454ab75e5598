import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { isWritten } from '../causes/judge.js';
import { unstatedCategories } from './ledger.js';
import { allLists, isSameList } from './which-list.js';
import { whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { WHOLE_DOCUMENT, wholeCategory } from '../subjects.js';

/** A category of the table is missing in the enumeration. */
export const categoryUnstated: Rule = {
  id: 'category-unstated',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '表中类别在文中没有列出',
      why: '表中增加或改名了一个类别，而文中列举其余各类时没有它。',
      mayBeWrong: '文中只打算列举主要类别；列出的不到一半时不报。',
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
    ],
  },
  *check({ list, categoryCounts }) {
    for (const which of allLists(list)) {
      const stated = list.statement.figures.filter(
        (figure) => figure.kind === 'category-count' && isSameList(figure, which),
      );
      for (const category of unstatedCategories(list, which, categoryCounts)) {
        const count = categoryCounts.of(which).get(category) ?? 0;
        const words = whichWords(which);
        const message = isWritten(list, { ...which, category })
          ? say(
              `${words.zh}“${category}”：表中有 ${count} 项，文中写了这一类，但没有认出它的项数`,
              `${words.en}, “${category}”: ${count} in the table; the statement names it with a number that could not be read`,
            )
          : say(
              `${words.zh}：表中有“${category}”${count} 项，文中逐类列举时没有写`,
              `${words.en}: the table has ${count} of “${category}”, the enumeration of categories does not`,
            );
        yield {
          ...which,
          about: which.list === null ? WHOLE_DOCUMENT : wholeCategory(which.list, category),
          message,
          expected: null,
          actual: count,
          related: stated.slice(0, 1).map((figure) => ({
            message: say('列举从这里开始', 'the enumeration begins here'),
            place: figure.place,
          })),
          key: category,
        };
      }
    }
  },
};
