import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { runTogether } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** Two departments have run together. */
export const departmentsRunTogether: Rule = {
  id: 'departments-run-together',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '两个部门之间漏了顿号',
      why: '两个部门之间的分隔符丢了，会被当成一个部门。',
      mayBeWrong: '部门下属机构的名称里又写了县名。',
    },
    en: {
      title: 'Two departments have run together',
      why: 'The separator between two departments is lost, so that both are read as one.',
      mayBeWrong: 'a body of a department that bears the county in its own name.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局禾川县财政局 | 审核名单。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、松陵市生态环境局禾川县分局 | 审核名单。 | 初审申请。 |
      `,
    ],
  },
  *check({ departments, places }) {
    for (const { named, names } of runTogether(departments, places.own)) {
      const [words, row] = [listWords(named.list), rowWords(named.item)];
      yield {
        list: named.list,
        item: named.item,
        ...standsAt(named),
        message: say(
          `${words.zh}${row.zh}：“${named.name.printed}”是两个部门，中间漏了顿号`,
          `${words.en}, ${row.en}: “${named.name.printed}” is two departments without a separator`,
        ),
        expected: names.join('、'),
        actual: named.name.printed,
        key: named.name.printed,
      };
    }
  },
};
