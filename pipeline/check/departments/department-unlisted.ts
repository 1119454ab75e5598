import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { isNamedBy, unlistedDepartments } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department in the duties is not in the department column. */
export const departmentUnlisted: Rule = {
  id: 'department-unlisted',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '“上级部门职责”栏写有职责的部门，“对应上级部门”栏没有列',
      why: '镇按“对应上级部门”栏找牵头部门：职责里新增了部门，或者“对应上级部门”栏删了部门，两处就对不上。简称按全称核对（县住建局即禾川县住房和城乡建设局）。',
      mayBeWrong:
        '本工具不认识的简称：请写进设置文件的部门名单（departments）。“对应上级部门”栏只写牵头部门的文件能认出来，不报。',
    },
    en: {
      title: 'A department in the duties is not in the department column',
      why: prose`
        The department column is what a township goes by when it asks who leads: a department that was added
        to the duties, or taken out of the column, stands in one of them only. Short forms count as the full
        name (县住建局 is 禾川县住房和城乡建设局).
      `,
      mayBeWrong: prose`
        a short form that no table knows; list it under the departments of the configuration. A document whose
        column names the leading department alone is recognized, and left alone.
      `,
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 危房改造 | 禾川县住房和城乡建设局、禾川县发展和改革委员会 | 县住建局：鉴定房屋。 县发改委：下达计划。 | 初审申请。 |
        | 2 | 民生服务 | 高龄津贴发放 | 禾川县民政局 | 审核名单，会同县财政局拨付资金。 | 初审申请。 |
      `,
    ],
  },
  *check(facts) {
    for (const named of unlistedDepartments(facts)) {
      const { name, item } = named;
      if (isNamedBy(facts.options.departments, name)) continue;
      const [words, row] = [listWords('cooperative'), rowWords(item)];
      const duties = columnMention(facts.list, 'cooperative', 'superiorDuties');
      const columns = columnMention(facts.list, 'cooperative', 'departments');
      const cell = item.cells.find((each) => each.column === 'departments');
      yield {
        list: 'cooperative',
        item,
        ...standsAt(named),
        message: say(
          `${words.zh}${row.zh}：${duties}写有“${name.printed}”，${columns}没有列`,
          `${words.en}, ${row.en}: “${name.printed}” has duties and is not in the department column`,
        ),
        expected: cell?.text ?? null,
        actual: name.printed,
        related:
          cell === undefined ? [] : [{ message: say(columns, 'the department column'), place: cell.place }],
        key: name.core,
      };
    }
  },
};
