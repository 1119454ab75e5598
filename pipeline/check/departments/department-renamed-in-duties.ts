import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { isNamedBy, renamedInParts } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** The duties call a department otherwise than the column does. */
export const departmentRenamedInDuties: Rule = {
  id: 'department-renamed-in-duties',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '“上级部门职责”栏与“对应上级部门”栏的部门名称不同',
      why: '“对应上级部门”栏写一个名称，“上级部门职责”栏写另一个全称：可能是旧名称，或者别县的名称。简称不报。',
      mayBeWrong: '简称里用了全称没有的字。',
    },
    en: {
      title: 'The duties call a department otherwise than the column does',
      why: prose`
        The column has the department’s name, and the duties open its part with a full name that is another
        one: an old name, or that of another county. Short forms are right.
      `,
      mayBeWrong: 'a short form with characters that the full name lacks.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 旅游市场整治 | 禾川县文化广电旅游体育局、禾川县公安局 | 县文化和广播影视局：组织检查。 县公安局：维护秩序。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 旅游市场整治 | 禾川县文化广电旅游体育局、禾川县公安局 | 县文旅局：组织检查。 县公安局：维护秩序。 | 报告线索。 |
      `,
    ],
  },
  *check({ list, departments, options }) {
    for (const { part, column } of renamedInParts(departments)) {
      if (isNamedBy(options.departments, part.name)) continue;
      const [words, row] = [listWords('cooperative'), rowWords(part.item)];
      const parts = columnMention(list, 'cooperative', 'superiorDuties');
      const columns = columnMention(list, 'cooperative', 'departments');
      yield {
        list: 'cooperative',
        item: part.item,
        ...standsAt(part),
        message: say(
          `${words.zh}${row.zh}：${parts}写“${part.name.printed}”，${columns}写“${column.name.printed}”，名称不同`,
          `${words.en}, ${row.en}: the duties say “${part.name.printed}”, the column “${column.name.printed}”`,
        ),
        expected: column.name.printed,
        actual: part.name.printed,
        related: [{ message: say(columns, 'the department column'), place: standsAt(column).place }],
        key: part.name.core,
      };
    }
  },
};
