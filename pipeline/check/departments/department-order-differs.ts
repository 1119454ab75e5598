import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { disorderOf } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** The departments stand in another order in the duties than in the column. */
export const departmentOrderDiffers: Rule = {
  id: 'department-order-differs',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '“对应上级部门”栏与“上级部门职责”栏的部门顺序不同',
      why: '排在第一的部门是牵头部门：“上级部门职责”栏先写别的部门，容易认错牵头部门；顺序不同，也可能是只改了一处。',
      mayBeWrong: '不讲究先后顺序的文件。',
    },
    en: {
      title: 'The departments stand in another order in the duties than in the column',
      why: prose`
        The first department of the column leads: where the duties begin with another one, readers take that
        for the leading one. The order tells also of a row that was changed in one cell only.
      `,
      mayBeWrong: 'documents that do not care for the order.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县财政局：拨付资金。 县民政局：审核名单。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |
      `,
    ],
  },
  *check({ list, departments }) {
    for (const departmentRow of departments.rows) {
      const disorder = disorderOf(departmentRow);
      if (disorder === null) continue;
      const { first, column, parts } = disorder;
      const { item } = departmentRow;
      const [words, row] = [listWords('cooperative'), rowWords(item)];
      const duties = columnMention(list, 'cooperative', 'superiorDuties');
      const columns = columnMention(list, 'cooperative', 'departments');
      const cell = item.cells.find((each) => each.column === 'departments');
      yield {
        list: 'cooperative',
        item,
        ...standsAt(first),
        message: say(
          `${words.zh}${row.zh}：${duties}的部门顺序与${columns}不同，从“${first.name.printed}”起`,
          `${words.en}, ${row.en}: the duties have another order than the department column, from “${first.name.printed}” on`,
        ),
        expected: column.join('、'),
        actual: parts.join('、'),
        related:
          cell === undefined ? [] : [{ message: say(columns, 'the department column'), place: cell.place }],
      };
    }
  },
};
