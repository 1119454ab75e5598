import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { listWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { headingOf } from '../subjects.js';

/**
 * A heading row is damaged or differs from those of other pages.
 *
 * The heading row is repeated on each page and edited on one: the columns of that page are then misread.
 *
 * ```bad
 * # 青禾镇基本履职事项清单
 *
 * | 序号 | 事项类别 | 事项明称 |
 * | --- | --- | --- |
 * | 1 | 党的建设 | 组织党员学习 |
 * | 2 | 民生服务 | 办好老年食堂 |
 * ```
 *
 * ```good
 * # 青禾镇基本履职事项清单
 *
 * | 序号 | 事项类别 | 事项名称 |
 * | --- | --- | --- |
 * | 1 | 党的建设 | 组织党员学习 |
 * | 2 | 民生服务 | 办好老年食堂 |
 *
 * ```
 *
 * May be wrong: a list whose columns have names that nobody has used before.
 */
export const headingDamaged: Rule = {
  id: 'heading-damaged',
  severity: 'error',
  scope: 'tables',
  title: say('表格标题行有误', 'A heading row is damaged or differs from those of other pages'),
  zh: {
    why: '标题行每页重复，有一页被改动：那一页的各栏就会读错。',
    mayBeWrong: '清单的栏目名称以前没有人用过。',
  },
  *check({ list }) {
    for (const name of LISTS) {
      for (const heading of list.tables[name]?.headings ?? []) {
        if (heading.damage === null) continue;
        const words = listWords(name);
        yield {
          list: name,
          about: headingOf(heading),
          message: say(
            `${words.zh}表的标题行有误：${heading.damage.zh}`,
            `${words.en}: a heading row is damaged: ${heading.damage.en}`,
          ),
          expected: list.tables[name]?.columns.map((column) => column.heading).join(' ') ?? null,
          actual: heading.cells.join(' '),
          key: heading.cells.join(' '),
        };
      }
    }
  },
};
