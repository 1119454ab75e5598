import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { repeatsOf } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department opens two parts of one cell. */
export const departmentPartRepeated: Rule = {
  id: 'department-part-repeated',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '同一部门的职责分成两段',
      why: '同一格里每个部门只有一段职责：第二段多半是部门名称贴错了，或者整段粘贴了两次。',
      mayBeWrong: '有意把一个部门的职责分成两段。有小标题（一、……）的单元格不报。',
    },
    en: {
      title: 'A department opens two parts of one cell',
      why: prose`
        Each department has one part: the second one is mostly another department whose name was pasted over,
        or a part that was pasted twice.
      `,
      mayBeWrong: prose`
        a department whose duties are told in two parts on purpose. Cells that headings (一、…) divide are
        left alone.
      `,
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局：审核名单。 县财政局：拨付资金。 县民政局：抽查。 | 初审申请。 |
      `,
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 禾川县市场监督管理局：检验。 |
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
  *check(facts) {
    const { rows, receivers } = facts.departments;
    const groups = [
      ...rows
        .filter(({ divided }) => !divided)
        .map(({ parts }) =>
          parts.flatMap(({ departments: [first, second] }) =>
            second === undefined && first !== undefined ? [first] : [],
          ),
        ),
      ...receivers.filter(({ column }) => column === 'handover').map(({ departments }) => departments),
    ];
    for (const group of groups) {
      for (const { named, nth } of repeatsOf(group)) {
        const [words, row] = [listWords(named.list), rowWords(named.item)];
        yield {
          list: named.list,
          item: named.item,
          ...standsAt({ ...named, as: 'part' }, nth),
          message: say(
            `${words.zh}${row.zh}：“${named.name.printed}”在${columnMention(facts.list, named.list, named.column)}有两段`,
            `${words.en}, ${row.en}: “${named.name.printed}” opens two parts`,
          ),
          expected: null,
          actual: named.name.printed,
          key: named.name.core,
        };
      }
    }
  },
};
