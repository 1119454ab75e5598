import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { listWords, rowWords } from '../words/message-words.js';
import { withoutColon } from './receivers.js';
import type { Rule } from '../rule.js';
import { spotOf } from '../search/spots.js';
import { printedCell } from '../subjects.js';

/** The colon behind a receiving department is missing. */
export const receiverWithoutColon: Rule = {
  id: 'receiver-without-colon',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '承接部门后面缺冒号',
      why: '承接部门之后用冒号引出工作方式。没有冒号，电子表格会把两者读成一体，统计时不算任何部门的事项。',
      mayBeWrong: '承接部门与工作方式写成整句的文件：多数单元格没有冒号时不报。',
    },
    en: {
      title: 'The colon behind a receiving department is missing',
      why: prose`
        Behind the department a colon opens its way of working. Without it a spreadsheet reads both as one,
        and the item counts for no department.
      `,
      mayBeWrong: 'a document that writes whole sentences: where most cells have no colon, none is reported.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |
        | 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局：办理登记。 |
        | 3 | 市场监管 | 锅炉登记 | 禾川县市场监督管理局负责办理登记。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局负责办理登记。 |
        | 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局负责检验气瓶。 |
      `,
    ],
  },
  *check({ list, departments }) {
    for (const { item, cell, department } of withoutColon(list, departments)) {
      const [words, row] = [listWords('recovered'), rowWords(item)];
      yield {
        list: 'recovered',
        item,
        about: printedCell(item, cell, spotOf(cell.text, department)),
        message: say(
          `${words.zh}${row.zh}：“${department}”后面缺冒号`,
          `${words.en}, ${row.en}: no colon stands behind “${department}”`,
        ),
        expected: `${department}：`,
        actual: department,
        key: department,
      };
    }
  },
};
