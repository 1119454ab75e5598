import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { HeadingRow, ListTable } from '../../model.js';
import { listWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { headingOf } from '../subjects.js';

/** A heading row is damaged or differs from those of other pages. */
export const headingDamaged: Rule = {
  id: 'heading-damaged',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '表头有误，或者与其他页的表头不同',
      why: '表头每页重复，其中一页被改动，那一页的各栏就会读错。',
      mayBeWrong: '栏目名称不常见，从栏中内容也看不出是哪一栏。',
    },
    en: {
      title: 'A heading row is damaged or differs from those of other pages',
      why: 'The heading row is repeated on each page and edited on one: the columns of that page are then misread.',
      mayBeWrong: 'a heading of rare words over a column whose contents do not tell what it is.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项明称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 编号 | 所属领域 | 履职内容 | 旗直牵头部门 | 牵头部门职责 | 乡镇街道配合任务 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 项次 | 事项分类 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list }) {
    for (const name of LISTS) {
      for (const heading of list.tables[name]?.headings ?? []) {
        if (heading.damage === null) continue;
        const words = listWords(name);
        yield {
          list: name,
          about: headingOf(heading, strangeCell(heading, list.tables[name]?.columns ?? [])),
          message: say(
            `${words.zh}的表头有误：${heading.damage.zh}`,
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

/** The first cell that is not headed as its column is; null where the row has other cells than the table columns. */
function strangeCell({ cells }: HeadingRow, columns: ListTable['columns']): number | null {
  if (cells.length !== columns.length) return null;
  const index = cells.findIndex((cell, at) => fold(cell) !== fold(columns[at]?.heading ?? ''));
  return index < 0 ? null : index;
}
