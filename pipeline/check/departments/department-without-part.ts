import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { departmentsWithoutPart, isNamedBy } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department of the column has no part in the duties. */
export const departmentWithoutPart: Rule = {
  id: 'department-without-part',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '“对应上级部门”栏列了部门，“上级部门职责”栏没有写其职责',
      why: '职责按部门分写时，每个部门各有一段；没有的，不是职责漏了，就是部门多列了。',
      mayBeWrong: '只需知晓的部门。职责写“其他部门”“各成员单位”的，以及不按部门分写的，不报。',
    },
    en: {
      title: 'A department of the column has no part in the duties',
      why: prose`
        Where the duties are told department by department, each has a part: one that has none was lost in the
        duties, or left over in the column.
      `,
      mayBeWrong: prose`
        a department that only takes note. Duties that speak for 其他部门 or 各成员单位 are left alone, and so
        are those that no department opens.
      `,
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局、禾川县卫生健康局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单，拨付资金。 | 初审申请。 |
        | 2 | 民生服务 | 河道清障 | 禾川县水利局、禾川县公安局 | 县水利局、县公安局：组织清障。 | 报告线索。 |
      `,
    ],
  },
  *check({ list, departments, options }) {
    for (const named of departmentsWithoutPart(departments)) {
      const { name, item } = named;
      if (isNamedBy(options.departments, name)) continue;
      const [words, row] = [listWords('cooperative'), rowWords(item)];
      const duties = columnMention(list, 'cooperative', 'superiorDuties');
      const columns = columnMention(list, 'cooperative', 'departments');
      const cell = item.cells.find((each) => each.column === 'superiorDuties');
      yield {
        list: 'cooperative',
        item,
        ...standsAt(named),
        message: say(
          `${words.zh}${row.zh}：${columns}列了“${name.printed}”，${duties}没有写其职责`,
          `${words.en}, ${row.en}: “${name.printed}” is in the department column and has no part in the duties`,
        ),
        expected: name.printed,
        actual: null,
        related: cell === undefined ? [] : [{ message: say(duties, 'the duties'), place: cell.place }],
        key: name.core,
      };
    }
  },
};
