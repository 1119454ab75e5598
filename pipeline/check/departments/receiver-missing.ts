import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { withoutReceiver } from './receivers.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { printedCell } from '../subjects.js';

/** A recovered item names no receiving department. */
export const receiverMissing: Rule = {
  id: 'receiver-missing',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '收回事项没有写承接部门',
      why: '上级收回的事项应写明承接部门，否则责任不清。',
      mayBeWrong: '承接部门写在别的文件里：半数事项都没有写时不报。',
    },
    en: {
      title: 'A recovered item names no receiving department',
      why: prose`
        What the township gives back somebody must take over: an item without a receiving department is
        nobody’s.
      `,
      mayBeWrong: prose`
        a document that names the receivers elsewhere: where half of the items name none, none is reported.
      `,
    },
    bad: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |
        | 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局：办理登记。 |
        | 3 | 市场监管 | 锅炉登记 | 负责办理登记，督促按期检验。 |
      `,
    ],
    good: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |
        | 2 | 市场监管 | 气瓶登记 | 由禾川县市场监督管理局办理登记。 |
      `,
    ],
  },
  *check({ list }) {
    for (const { item, cell } of withoutReceiver(list)) {
      const [words, row] = [listWords('recovered'), rowWords(item)];
      yield {
        list: 'recovered',
        item,
        about: printedCell(item, cell),
        message: say(
          `${words.zh}${row.zh}：没有写承接部门`,
          `${words.en}, ${row.en}: no receiving department is named`,
        ),
        expected: null,
        actual: null,
      };
    }
  },
};
