import { escapeRegExp, foldWithMap } from '../../common/characters.js';
import { say } from '../../common/result.js';
import { groupedBy } from '../../common/grouped.js';
import type { DutyList, Figure, Spot, Text } from '../../model.js';
import { example } from '../documentation.js';
import type { Defect, Rule } from '../rule.js';
import { spotAt } from '../search/spots.js';
import { FIGURE_SETTINGS } from '../settings.js';
import { numberAt, unreadFigure } from '../subjects.js';
import type { CategoryCounts } from './category-counts.js';
import { badNumbers } from './numeral-account.js';
import { allLists } from './which-list.js';

/** Figures with letters among the digits: 11O项, l10项. */
const LETTERS = /(?<![A-Za-z\d])(?=[\dOoIl|]*\d)(?=\d*[OoIl|])[\dOoIl|]{2,5}(?=项|个类别|个部门|类)/g;

/** A stated figure is damaged: letters stand for digits, or its unit is lost. */
export const figureDamaged: Rule = {
  id: 'figure-damaged',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '数字写法有误，认不出来',
      why: '认不出的数字不会参加核对，容易漏查，所以单独列出。',
      mayBeWrong: '名称中的数字之间本来就有这样的字母。',
    },
    en: {
      title: 'A stated figure is damaged',
      why: 'A figure that cannot be read drops out of the comparison without a word: what is not read is not proven.',
      mayBeWrong: 'a name that holds such letters between digits.',
    },
    bad: [
      example`
        共有基本履职事项 2O 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        共有基本履职事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
      example`
        共有履职事项 4 项，其中基本履职事项 2 项（党的建设 1、民生服务 1）、配合履职事项 1 项、上级部门收回事项 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list, categoryCounts, options }) {
    for (const { id, phrase, text } of badNumbers(list, options.numbers)) {
      yield {
        list: null,
        about: numberAt(id),
        message: say(`“${phrase}”的数字写法有误，读不出是多少`, `“${phrase}”: “${text}” is no number`),
        expected: null,
        actual: text,
        key: phrase,
      };
    }
    yield* damagedFigures(list, categoryCounts);
  },
};

/** Figures whose digits or unit are lost, or that have letters among their digits. */
function* damagedFigures(list: DutyList, categoryCounts: CategoryCounts): Generator<Defect> {
  const patterns = damagesOf(list, categoryCounts);
  const figures = groupedBy(list.statement.figures, ({ paragraph }) => paragraph);
  for (const [index, { text }] of list.statement.paragraphs.entries()) {
    const { folded, at } = foldWithMap(text);
    const own = figures.get(index) ?? [];
    for (const { pattern, what } of patterns) {
      for (const match of folded.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const spot = spotAt(text, at, match.index, end);
        if (isRead(own, spot)) continue;
        // With what follows: 民生服务5顶.
        const shown = folded.slice(match.index, end + 1);
        yield {
          list: null,
          about: unreadFigure(index, spot),
          message: say(`“${shown}”${what.zh}`, `“${shown}”${what.en}`),
          expected: null,
          actual: match[0],
          key: match[0],
        };
      }
    }
  }
}

/** True where a figure was read there: of an enumeration in which no count has its unit (党的建设 2、经济发展 2). */
function isRead(figures: readonly Figure[], { start, end }: Spot): boolean {
  return figures.some(({ numeral }) => numeral !== null && numeral.start >= start && numeral.end <= end);
}

/** How figures are damaged, with what is wrong then. */
function damagesOf(list: DutyList, categoryCounts: CategoryCounts): { pattern: RegExp; what: Text }[] {
  const categories = allLists(list).flatMap((which) => [...categoryCounts.of(which).keys()]);
  const names = [...new Set(categories)].map(escapeRegExp);
  const named = `(?:履职事项|收回事项|${names.join('|') || '履职事项'})(?:共计|共有|共|为|有)*`;
  const damages = [
    { pattern: LETTERS, what: say('的数字中混入了字母', ': a letter stands among its digits') },
    {
      // The digits of a figure were deleted and its unit was left.
      pattern: new RegExp(`${named}项(?=[、，,。；;等]|$)|等个类别|涉及个部门`, 'g'),
      what: say('缺少数字', ' lacks its number'),
    },
  ];
  // Where most figures have their unit, one that follows a name and has none has lost it.
  if (list.statement.figures.length >= FIGURE_SETTINGS.minFigures)
    damages.push({
      pattern: new RegExp(`${named}\\d{1,4}(?=[、，,。；;等顶顷页]|$)`, 'g'),
      what: say('之后缺“项”字，或“项”写成了别的字', ' lacks its unit 项, or another character stands for it'),
    });
  return damages;
}
