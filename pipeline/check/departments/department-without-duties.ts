import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { example, prose } from '../documentation.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department is named and its duties are missing. */
export const departmentWithoutDuties: Rule = {
  id: 'department-without-duties',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '部门后面没有职责',
      why: '“上级部门职责”栏写了部门，后面却没有内容：不是文字丢了，就是部门多了。',
      mayBeWrong: '该部门的职责写在别的单元格里。',
    },
    en: {
      title: 'A department is named and its duties are missing',
      why: prose`
        A department opens a part of the duties and nothing follows: its text was lost, or the department is
        left over.
      `,
      mayBeWrong: 'a department whose duties stand in another cell.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局： 县财政局：拨付资金。 | 初审申请。 |
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
  *check({ list, departments: all }) {
    for (const row of all.rows) {
      for (const { part, departments } of row.parts) {
        const [named] = departments;
        if (named === undefined || part.steps.some(({ text }) => text !== '')) continue;
        // Headings within its duties open parts of their own.
        if (row.sections.has(part)) continue;
        const duties = columnMention(list, 'cooperative', 'superiorDuties');
        const [words, at] = [listWords('cooperative'), rowWords(row.item)];
        yield {
          list: 'cooperative',
          item: row.item,
          ...standsAt(named),
          message: say(
            `${words.zh}${at.zh}：${duties}“${part.heading}：”后面没有职责`,
            `${words.en}, ${at.en}: nothing follows “${part.heading}：”`,
          ),
          expected: null,
          actual: part.heading,
          key: part.heading ?? '',
        };
      }
    }
  },
};
