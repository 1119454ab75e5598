import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { different } from './differences.js';
import { listWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** The stated number of departments is not that of the table. */
export const departmentNumberDiffers: Rule = {
  id: 'department-number-differs',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '部门个数与表中不符',
      why: '部门个数是人工数的。各地口径不同（有的把职责栏里的部门也算上），所以只是警告。',
      mayBeWrong: '文件把只在职责栏出现的部门或部门的下属单位也算在内。',
    },
    en: {
      title: 'The stated number of departments is not that of the table',
      why: prose`
        Departments are counted by hand. Documents differ in what they count (some count those in the duties
        too), so this is a warning.
      `,
      mayBeWrong: 'a document that counts departments which only the duties name, or units of a department.',
    },
    bad: [
      example`
        共有配合履职事项 1 项，涉及 2 个部门（单位）。

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        共有配合履职事项 1 项，涉及 1 个部门（单位）。

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'department-number')) {
      if (line.list === null) continue;
      const words = listWords(line.list);
      yield {
        list: line.list,
        about: numeralOf(line.figure),
        message: say(
          `${words.zh}：${whereStated(facts.list, line)}写涉及 ${line.stated} 个部门（单位），表中实有 ${line.counted} 个`,
          `${words.en}: ${line.stated} departments stated, ${line.counted} in the table`,
        ),
        expected: line.stated,
        actual: line.counted,
      };
    }
  },
};
