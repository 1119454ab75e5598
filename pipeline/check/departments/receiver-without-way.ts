import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { withoutWay } from './receivers.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { spotOf } from '../search/spots.js';
import { printedCell } from '../subjects.js';

/** A receiving department is named without its way of working. */
export const receiverWithoutWay: Rule = {
  id: 'receiver-without-way',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '承接部门后面没有工作方式',
      why: '这一栏既写承接部门，也写工作方式。别的事项都写了工作方式而这一项没有，多半是文字丢了。',
      mayBeWrong: '工作方式与前一项相同，省略不写。',
    },
    en: {
      title: 'A receiving department is named without its way of working',
      why: prose`
        The cell names the department and how it works. Where the other items tell how and this one does not,
        its text was lost.
      `,
      mayBeWrong: 'an item whose way of working is that of the item before.',
    },
    bad: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |
        | 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局：办理登记。 |
        | 3 | 市场监管 | 锅炉登记 | 禾川县市场监督管理局： |
      `,
    ],
    good: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局 |
        | 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局 |
        | 3 | 市场监管 | 锅炉登记 | 禾川县市场监督管理局 |
      `,
    ],
  },
  *check({ list, departments }) {
    for (const { item, cell, department } of withoutWay(list, departments)) {
      const [words, row] = [listWords('recovered'), rowWords(item)];
      yield {
        list: 'recovered',
        item,
        about: printedCell(item, cell, spotOf(cell.text, department)),
        message: say(
          `${words.zh}${row.zh}：“${department}”后面没有写工作方式`,
          `${words.en}, ${row.en}: no way of working follows “${department}”`,
        ),
        expected: null,
        actual: department,
        key: department,
      };
    }
  },
};
