import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example } from '../documentation.js';
import { repeatsOf } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department is named twice in a cell. */
export const departmentRepeated: Rule = {
  id: 'department-repeated',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '同一格里部门重复',
      why: '同一名称粘贴了两次，或者占了另一个部门的位置。简称按全称核对。',
      mayBeWrong: '两个部门，其中一个的简称恰与另一个相同。',
    },
    en: {
      title: 'A department is named twice in a cell',
      why: 'A name was pasted twice, or stands in the place of another one. A short form counts as the full name.',
      mayBeWrong: 'two departments of which one bears the name of the other in short.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局、禾川县民政局 | 审核名单。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、松陵市民政局、禾川县财政局 | 审核名单。 | 初审申请。 |
      `,
    ],
  },
  *check(facts) {
    const { rows, receivers } = facts.departments;
    const groups = [
      ...rows.flatMap(({ column, parts }) => [column, ...parts.map(({ departments }) => departments)]),
      ...receivers.filter(({ column }) => column === 'receiver').map(({ departments }) => departments),
    ];
    for (const group of groups) {
      for (const { named, nth } of repeatsOf(group)) {
        const [words, row] = [listWords(named.list), rowWords(named.item)];
        yield {
          list: named.list,
          item: named.item,
          ...standsAt(named, nth),
          message: say(
            `${words.zh}${row.zh}：“${named.name.printed}”在${columnMention(facts.list, named.list, named.column)}重复`,
            `${words.en}, ${row.en}: “${named.name.printed}” is named twice`,
          ),
          expected: null,
          actual: named.name.printed,
          key: `${named.as} ${named.name.core}`,
        };
      }
    }
  },
};
