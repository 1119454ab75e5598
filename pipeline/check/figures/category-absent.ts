import { say } from '../../common/result.js';
import type { LedgerLine, Text } from '../../model.js';
import { example } from '../documentation.js';
import type { Facts } from '../facts.js';
import { different } from './differences.js';
import type { RenamedCategory } from './renamed-categories.js';
import { namesWords, whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { phraseOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** A category that the statement counts does not occur in the table. */
export const categoryAbsent: Rule = {
  id: 'category-absent',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '说明部分所列类别，表中没有',
      why: '表中的类别改了名称或者并入别的类别，说明部分却还写着它的项数。',
      mayBeWrong: '列举类别的地方夹有别的数字。',
    },
    en: {
      title: 'A category that the statement counts does not occur in the table',
      why: 'A category was renamed or dissolved in the table, and the narrative still counts it.',
      mayBeWrong: 'a figure of something else that stands in the enumeration of categories.',
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项、投资促进 1 项。

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
  *check(facts) {
    for (const line of different(facts, 'category-count')) {
      const { list, otherList, category } = line;
      if (category === null || line.counted !== 0) continue;
      const words = whichWords(line);
      const where = whereStated(facts.list, line);
      const renamed = facts.renamedCategories.find(({ stated }) => stated === line);
      const more = renamed === undefined ? othersWords(facts, line, where) : renamedWords(renamed, where);
      yield {
        list,
        otherList,
        about: phraseOf(line.figure),
        message: say(
          `${words.zh}：${where}写“${category}”${line.stated} 项，表中没有这个类别${more.zh}`,
          `${words.en}: “${category}” is stated with ${line.stated}, the table has no such category${more.en}`,
        ),
        expected: line.stated,
        actual: 0,
        key: category,
        ...(renamed === undefined ? {} : { tells: renamed }),
      };
    }
  },
};

/** Either of the two names may be the slip. */
function renamedWords({ meant: { category, counted } }: RenamedCategory, where: string): Text {
  return say(
    `；表中有“${category}”${counted} 项，${where}没有列：疑是同一类别，名称须一致`,
    `; it has ${counted} of “${category}”, which is not stated: probably one category under two names`,
  );
}

function othersWords(facts: Facts, line: LedgerLine, where: string): Text {
  const others = facts.unstatedCategories.of(line);
  if (others.length === 0) return say('', '');
  const names = namesWords(others);
  return say(
    `；表中有而${where}没有列的类别：${names.zh}`,
    `; categories of the table that are not stated: ${names.en}`,
  );
}
