import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { raisedInParts } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department of the column has another level in the duties. */
export const departmentLevelDiffers: Rule = {
  id: 'department-level-differs',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '“上级部门职责”栏与“对应上级部门”栏的部门级别不同',
      why: '“对应上级部门”栏写的是县里的部门，“上级部门职责”栏却写成市里的（禾川县水利局写成市水利局），其中一处可能是从别的清单照搬来的。',
      mayBeWrong: '市里的部门确有职责，只是“对应上级部门”栏没有列。',
    },
    en: {
      title: 'A department of the column has another level in the duties',
      why: prose`
        The column names the county’s department and the duties open its part as the prefecture’s (市水利局
        for 禾川县水利局): one of them is from another list.
      `,
      mayBeWrong: prose`
        a department of the prefecture that has a part beside the county’s own and is left out of the column.
      `,
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 河道清障 | 禾川县水利局、禾川县公安局 | 市水利局：组织清障。 县公安局：维护秩序。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 河道清障 | 禾川县水利局、松陵市水利局 | 县水利局：组织清障。 市水利局：督查。 | 报告线索。 |
      `,
    ],
  },
  *check({ list, departments, places }) {
    for (const { part, column } of raisedInParts(departments, places.own)) {
      const [words, row] = [listWords('cooperative'), rowWords(part.item)];
      const parts = columnMention(list, 'cooperative', 'superiorDuties');
      const columns = columnMention(list, 'cooperative', 'departments');
      yield {
        list: 'cooperative',
        item: part.item,
        ...standsAt(part),
        message: say(
          `${words.zh}${row.zh}：${parts}写“${part.name.printed}”，${columns}写“${column.name.printed}”，级别不同`,
          `${words.en}, ${row.en}: the duties say “${part.name.printed}”, the column “${column.name.printed}”`,
        ),
        expected: column.name.printed,
        actual: part.name.printed,
        related: [{ message: say(columns, 'the department column'), place: standsAt(column).place }],
        key: part.name.printed,
      };
    }
  },
};
