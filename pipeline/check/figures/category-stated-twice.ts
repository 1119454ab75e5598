import { say } from '../../common/result.js';
import type { Figure } from '../../model.js';
import { example } from '../documentation.js';
import { isOneList } from './which-list.js';
import { whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { phraseOf } from '../subjects.js';
import { isEnumerated } from './enumerated.js';

/** A category is counted twice in one enumeration. */
export const categoryStatedTwice: Rule = {
  id: 'category-stated-twice',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '同一类别在一处列举中写了两次',
      why: '复制时一个类别名覆盖了另一个：一个写了两次，另一个没有写。',
      mayBeWrong: '同一段里把一张清单列举了两遍。',
    },
    en: {
      title: 'A category is counted twice in one enumeration',
      why: 'A name was copied over another one: one category is counted twice, another not at all.',
      mayBeWrong: 'two enumerations of one list in one paragraph.',
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项、党的建设 1 项。

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
  *check({ list }) {
    const seen = new Map<string, Figure>();
    for (const figure of list.statement.figures) {
      if (!isEnumerated(figure) || !isOneList(figure) || figure.paragraph === null) continue;
      const key = `${figure.paragraph} ${figure.list ?? figure.otherList} ${figure.category}`;
      const first = seen.get(key);
      seen.set(key, first ?? figure);
      if (first === undefined) continue;
      const words = whichWords(figure);
      yield {
        list: figure.list,
        otherList: figure.otherList,
        about: phraseOf(figure.id),
        message: say(
          `${words.zh}：“${figure.category}”在同一段列举了两次（${first.stated} 项、${figure.stated} 项）`,
          `${words.en}: “${figure.category}” is counted twice in one paragraph (${first.stated} and ${figure.stated})`,
        ),
        expected: null,
        actual: figure.text,
        related: [{ message: say('前一次写在这里', 'counted here before'), place: first.place }],
        key: figure.category ?? '',
      };
    }
  },
};
