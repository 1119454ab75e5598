import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { formerDepartments, isNamedBy } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department bears a name from before the reforms. */
export const departmentFormerName: Rule = {
  id: 'department-former-name',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '部门用的是机构改革前的名称',
      why: '国土资源局、安全生产监督管理局等在机构改革中已经撤并：文字可能来自旧文件，职责也可能已经划给别的部门。',
      mayBeWrong: '开发区的机构仍用这样的名称（建设局）：请写进设置文件的部门名单（departments）。',
    },
    en: {
      title: 'A department bears a name from before the reforms',
      why: prose`
        No county has a 国土资源局 or an 安全生产监督管理局 any more: the text is from an older document, and
        the duty may have gone to another department.
      `,
      mayBeWrong: prose`
        a body of a development zone that keeps such a name (建设局); list it under the departments of the
        configuration.
      `,
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 临时用地审批 | 禾川县国土资源局：负责审批。 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 农药检查 | 禾川县农业局 | 组织检查。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 临时用地审批 | 禾川县自然资源局：负责审批。 |
      `,
    ],
  },
  *check({ departments, options }) {
    for (const named of formerDepartments(departments)) {
      if (isNamedBy(options.departments, named.name)) continue;
      const [words, row] = [listWords(named.list), rowWords(named.item)];
      yield {
        list: named.list,
        item: named.item,
        ...standsAt(named),
        message: say(
          `${words.zh}${row.zh}：“${named.name.printed}”是机构改革前的名称`,
          `${words.en}, ${row.en}: “${named.name.printed}” is a name from before the reforms`,
        ),
        expected: null,
        actual: named.name.printed,
        key: `${named.as} ${named.name.core}`,
      };
    }
  },
};
