import { escapeRegExp, foldWithMap } from '../../common/characters.js';
import { say } from '../../common/result.js';
import { allLists } from './which-list.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { spotAt } from '../search/spots.js';
import { unreadFigure } from '../subjects.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** Figures with letters among the digits: 11O项, l10项. */
const LETTERS = /(?<![A-Za-z\d])(?=[\dOoIl|]*\d)(?=\d*[OoIl|])[\dOoIl|]{2,5}(?=项|个类别|个部门|类)/g;

/** A stated figure is damaged: letters stand for digits, or its unit is lost. */
export const figureDamaged: Rule = {
  id: 'figure-damaged',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '数字写错，无法识别',
      why: '读不出的数字会悄悄退出核对：没有读到，就没有证明。',
      mayBeWrong: '名称里数字之间本来就有这样的字母。',
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
    ],
  },
  *check({ list, categoryCounts }) {
    const names = [...new Set(allLists(list).flatMap((which) => [...categoryCounts.of(which).keys()]))].map(
      escapeRegExp,
    );
    // Where most figures have their unit, one that follows a name and has none has lost it.
    const bare =
      list.statement.figures.length < FIGURE_SETTINGS.minFigures
        ? null
        : new RegExp(
            `(?:履职事项|收回事项|${names.join('|') || '履职事项'})(?:共计|共有|共|为|有)*\\d{1,4}(?=[、，,。；;等顶顷页]|$)`,
            'g',
          );
    // The digits of a figure were deleted and its unit was left.
    const lost = new RegExp(
      `(?:履职事项|收回事项|${names.join('|') || '履职事项'})(?:共计|共有|共|为|有)*项(?=[、，,。；;等]|$)|等个类别|涉及个部门`,
      'g',
    );
    for (const [index, { text }] of list.statement.paragraphs.entries()) {
      const { folded, at } = foldWithMap(text);
      const damaged = [LETTERS, lost, ...(bare === null ? [] : [bare])];
      for (const match of damaged.flatMap((pattern) => [...folded.matchAll(pattern)])) {
        yield {
          list: null,
          about: unreadFigure(index, spotAt(text, at, match.index, match.index + match[0].length)),
          message: say(
            `“${match[0]}${folded.slice(match.index + match[0].length).slice(0, 1)}”不像一个完整的数字（数字中混入字母，或缺少数字、缺少“项”）`,
            `“${match[0]}” is no sound figure: letters among its digits, or its digits or its unit are lost`,
          ),
          expected: null,
          actual: match[0],
          key: match[0],
        };
      }
    }
  },
};
