import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { DutyList, Figure, ListName } from '../../model.js';
import { example, prose } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { longestIncreasing } from './numbering.js';
import type { Rule } from '../rule.js';
import { phraseOf } from '../subjects.js';
import type { Run } from './runs.js';
import { TABLE_SETTINGS } from '../settings.js';
import { whereStated } from '../words/stated-words.js';
import { isEnumerated } from '../figures/enumerated.js';

/** The statement names the categories in another order than the table. */
export const categoryOrderDiffers: Rule = {
  id: 'category-order-differs',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '说明部分列举类别的顺序与表中不同',
      why: '表中或者说明部分调整了一个类别的位置，另一处没有跟着改，读者按列举的顺序去找会找错。',
      mayBeWrong: '列举有意按别的顺序；按项数从多到少排列，或者超过三分之一的类别位置不同时不报。',
    },
    en: {
      title: 'The statement names the categories in another order than the table',
      why: prose`
        A category was moved in the table, or in the enumeration, and not in the other one: a reader who
        follows the enumeration looks for it in the wrong place.
      `,
      mayBeWrong: prose`
        an enumeration that is ordered on purpose otherwise: it is left alone when it goes from the largest
        category to the smallest, or when more than a third of the categories stand elsewhere.
      `,
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项、平安法治 1 项、民生服务 1 项、乡村振兴 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
        | 3 | 平安法治 | 调解邻里纠纷 |
        | 4 | 乡村振兴 | 管护高标准农田 |
      `,
    ],
    good: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项、平安法治 1 项、乡村振兴 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
        | 3 | 平安法治 | 调解邻里纠纷 |
        | 4 | 乡村振兴 | 管护高标准农田 |
      `,
    ],
  },
  *check({ list, runs }) {
    for (const name of LISTS) {
      const items = list.lists[name];
      const order = orderOf(runs[name]);
      for (const enumeration of enumerationsOf(list, name)) {
        const known = enumeration.filter((figure) => order.includes(figure.category ?? ''));
        const ranks = known.map((figure) => order.indexOf(figure.category ?? ''));
        const inOrder = new Set(longestIncreasing(ranks));
        if (inOrder.size === known.length || isOtherOrder(known.length - inOrder.size, known.length))
          continue;
        if (isBySize(known)) continue;
        for (const [index, figure] of known.entries()) {
          if (inOrder.has(index)) continue;
          const words = listWords(name);
          const rank = ranks[index] ?? 0;
          const before = order[rank - 1];
          const where =
            before === undefined
              ? say('排在最前', 'it is the first')
              : say(`排在“${before}”之后`, `it follows “${before}”`);
          const first = items.find((item) => item.category === figure.category);
          yield {
            list: name,
            about: phraseOf(figure.id),
            message: say(
              `${words.zh}：“${figure.category}”在${whereStated(list, { figure: figure.id })}中的先后与表中不同，表中${where.zh}`,
              `${words.en}: the enumeration has “${figure.category}” in another place than the table, where ${where.en}`,
            ),
            expected: order.filter((each) => known.some((other) => other.category === each)).join('、'),
            actual: known.map((each) => each.category).join('、'),
            related:
              first === undefined
                ? []
                : [{ message: say('表中在这里', 'it begins here in the table'), place: first.place }],
            key: figure.category ?? '',
          };
        }
      }
    }
  },
};

/** True where so many of all categories are out of order that the statement has an order of its own. */
function isOtherOrder(displaced: number, all: number): boolean {
  return displaced * TABLE_SETTINGS.displacedPart > all;
}

/**
 * True for an enumeration by size, the largest first: 党的建设4项、乡村振兴4项、民生服务3项、平安法治2项. Categories of one
 * size, or few of them, stand so by chance.
 */
function isBySize(figures: readonly Figure[]): boolean {
  const sizes = figures.map(({ stated }) => stated);
  const { minBySize, minSizes } = TABLE_SETTINGS;
  if (sizes.length < minBySize || new Set(sizes).size < minSizes) return false;
  return sizes.every((size, index) => index === 0 || size <= (sizes[index - 1] ?? 0));
}

/** The categories in order, but for those whose rows do not stand together: their place is another rule's. */
function orderOf(runs: readonly Run[]): string[] {
  const order = runs.map((run) => run.category);
  return order.filter((category) => order.indexOf(category) === order.lastIndexOf(category));
}

/** The counts of categories, paragraph by paragraph. */
function enumerationsOf(list: DutyList, name: ListName): DutyList['statement']['figures'][] {
  const paragraphs = new Map<number, DutyList['statement']['figures']>();
  for (const figure of list.statement.figures) {
    if (!isEnumerated(figure) || figure.list !== name || figure.paragraph === null) continue;
    const found = paragraphs.get(figure.paragraph) ?? [];
    // A category that is named again begins no order of its own.
    if (!found.some((each) => each.category === figure.category)) found.push(figure);
    paragraphs.set(figure.paragraph, found);
  }
  return [...paragraphs.values()];
}
