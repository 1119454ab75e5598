import { example, prose } from '../documentation.js';
import { mentionDefects } from './mention-defects.js';
import type { Rule } from '../rule.js';

/** The departments’ duties speak of a department that the department column lacks. */
export const departmentMentionedUnlisted: Rule = {
  id: 'department-mentioned-unlisted',
  severity: 'info',
  scope: 'departments',
  docs: {
    zh: {
      title: '“上级部门职责”栏提到的部门，“对应上级部门”栏没有列',
      why: '与牵头部门一起办理的部门也许应当列入“对应上级部门”栏，也可能是从别的事项带来的。',
      mayBeWrong: '只是偶尔征求意见的部门。',
    },
    en: {
      title: 'The departments’ duties speak of a department that the department column lacks',
      why: prose`
        A department that the others work with may belong into the column; or its name is left over from
        another item.
      `,
      mayBeWrong: 'departments that only take note, or are asked now and then.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局 | 审核名单，会同县财政局拨付资金。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单，会同县财政局拨付资金。 | 初审申请。 |
      `,
    ],
  },
  check: (facts) => mentionDefects(facts, 'superiorDuties'),
};
