import { say } from '../../common/result.js';
import type { Figure } from '../../model.js';
import { example, prose } from '../documentation.js';
import { allLists, isSameList } from './which-list.js';
import { whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { FIGURE_SETTINGS } from '../settings.js';
import { whereStated } from '../words/stated-words.js';
import { isEnumerated } from './enumerated.js';

/** The stated counts of the categories do not add up to the stated total of their list. */
export const categorySumDiffers: Rule = {
  id: 'category-sum-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '各类项数相加，不等于本清单项数',
      why: '缺表，或者表中没有分类别时，各类项数无从与表核对，但文件自己写的数字之间应当一致。',
      mayBeWrong: '只列举了主要类别。表中能清点各类项数时不报，由“某一类的项数与表中不符”指出错的是哪一个。',
    },
    en: {
      title: 'The stated counts of the categories do not add up to the stated total of their list',
      why: prose`
        Where the table is missing or has no categories the counts cannot be held against rows, yet the
        document must agree with itself.
      `,
      mayBeWrong: prose`
        an enumeration of the main categories alone. Where the table counts each category nothing is said: the
        rule of the single counts names the wrong one.
      `,
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 2 项、平安法治 1 项，共有基本履职事项 3 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 |
        | --- | --- |
        | 1 | 组织党员学习 |
        | 2 | 办好老年食堂 |
        | 3 | 调解邻里纠纷 |
      `,
    ],
    good: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项、平安法治 1 项，共有基本履职事项 3 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 |
        | --- | --- |
        | 1 | 组织党员学习 |
        | 2 | 办好老年食堂 |
        | 3 | 调解邻里纠纷 |
      `,
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 2 项，共有基本履职事项 2 项。

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
      if (categoryCounts.of(which).size > 0) continue;
      const figures = list.statement.figures.filter((figure) => isSameList(figure, which));
      const total = figures.find((figure) => figure.kind === 'list-total');
      const enumeration = firstEnumeration(figures);
      if (total === undefined || enumeration.length < FIGURE_SETTINGS.minEnumeration) continue;
      const sum = enumeration.reduce((all, figure) => all + figure.stated, 0);
      if (sum === total.stated) continue;
      const words = whichWords(which);
      yield {
        ...which,
        about: numeralOf(total.id),
        message: say(
          `${words.zh}：${whereStated(list, { figure: total.id })}写 ${total.stated} 项，所列 ${enumeration.length} 个类别的项数相加是 ${sum} 项`,
          `${words.en}: ${total.stated} stated in all, but the ${enumeration.length} categories add up to ${sum}`,
        ),
        expected: total.stated,
        actual: sum,
        related: enumeration.slice(0, 1).map((figure) => ({
          message: say('逐类列举从这里开始', 'the enumeration begins here'),
          place: figure.place,
        })),
      };
    }
  },
};

/** The counts of the categories in the paragraph that first enumerates them. */
function firstEnumeration(figures: readonly Figure[]): Figure[] {
  const counts = figures.filter(isEnumerated);
  return counts.filter((figure) => figure.paragraph === counts[0]?.paragraph);
}
