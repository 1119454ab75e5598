import { example, prose } from '../documentation.js';
import { mentionDefects } from './mention-defects.js';
import type { Rule } from '../rule.js';

/** The township’s duties speak of a department that the department column lacks. */
export const departmentAddressedUnlisted: Rule = {
  id: 'department-addressed-unlisted',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '“镇配合职责”栏提到的部门，“对应上级部门”栏没有列',
      why: '镇要向与该事项无关的部门报告：职责可能是从别的事项抄来的，也可能是“对应上级部门”栏漏列了部门。',
      mayBeWrong: '办理该事项确实还要找别的部门。',
    },
    en: {
      title: 'The township’s duties speak of a department that the department column lacks',
      why: prose`
        The township reports to a department that has no part in the item: the duty was copied from another
        item, or the column lacks a department.
      `,
      mayBeWrong: 'a department that the township turns to beside those of the item.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单，拨付资金。 | 初审申请，报县水利局。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 危房改造 | 禾川县住房和城乡建设局 | 鉴定房屋。 | 初审申请，报县住建局，协助乡镇民政工作。 |
      `,
    ],
  },
  check: (facts) => mentionDefects(facts, 'townshipDuties'),
};
