import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { different } from './differences.js';
import { itemsOfDepartment, isGroupedBy } from '../tables/department-groups.js';
import { rowsOf, rowsOfCategory } from './total-reasons.js';
import { whichWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** The count in a category row is not the number of rows below it. */
export const groupCountDiffers: Rule = {
  id: 'group-count-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '类别小标题行所写项数与其下行数不符',
      why: '类别小标题行（一、党的建设（24项））自己写着项数，事项调整以后没有改。',
      mayBeWrong: '类别小标题行在每页开头重复，写的是本页的项数。',
    },
    en: {
      title: 'The count in a category row is not the number of rows below it',
      why: 'A category row (一、党的建设（24项）) states a figure of its own, which nobody corrects when rows move.',
      mayBeWrong: 'a category row that is repeated at the top of a page with the count of the page.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设（2项） | | |
        | 1 | 组织党员学习 | 无 |
        | 二、民生服务（1项） | | |
        | 2 | 办好老年食堂 | 无 |
      `,
    ],
    good: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- |
        | 一、县民政局（1项） | | |
        | 1 | 核实补贴对象 | 县民政局：共享数据核查。 |
        | 二、县教育局（1项） | | |
        | 2 | 审核办园条件 | 县教育局：实地评估。 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设（1项） | | |
        | 1 | 组织党员学习 | 无 |
        | 二、民生服务（1项） | | |
        | 2 | 办好老年食堂 | 无 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'group-count')) {
      const { list, otherList, category } = line;
      if (category === null) continue;
      const words = whichWords(line);
      const isDepartment = list !== null && isGroupedBy(facts.list, list, category);
      const rows = isDepartment
        ? rowsOf(itemsOfDepartment(facts.list, list, category))
        : rowsOfCategory(facts, line, category);
      yield {
        list,
        otherList,
        about: numeralOf(line.figure),
        message: say(
          `${words.zh}：${whereStated(facts.list, line)}写“${category}”${line.stated} 项，其下实有 ${line.counted} 项（${rows.message.zh}）`,
          `${words.en}: ${isDepartment ? 'the row of the department' : 'the category row'} “${category}” states ${line.stated}, ${line.counted} are below it (${rows.message.en})`,
        ),
        expected: line.stated,
        actual: line.counted,
        related: rows.related,
        key: category,
      };
    }
  },
};
