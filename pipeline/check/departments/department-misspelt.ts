import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { isNamedBy } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department is misspelt. */
export const departmentMisspelt: Rule = {
  id: 'department-misspelt',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '部门名称写错一个字',
      why: '名称与本文件别处的部门，或者各县都有的部门只差一个字，而没有哪个部门叫这个名称。',
      mayBeWrong: '名称少见的部门：请写进设置文件的部门名单（departments）。',
    },
    en: {
      title: 'A department is misspelt',
      why: prose`
        The name differs in one character from that of a department which the document names elsewhere, or
        which every county has, and no department bears it.
      `,
      mayBeWrong: 'a department with a rare name; list it under the departments of the configuration.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 城乡规划 | 禾川县住房和城乡建没局 | 编制方案。 | 张贴公告。 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县铁路护路办 | 组织巡线。 | 报告线索。 |
        | 2 | 民生服务 | 护路宣传 | 禾川县铁路护路办 | 编印资料。 | 张贴海报。 |
        | 3 | 民生服务 | 护路队伍 | 禾川县铁路护咯办 | 培训队员。 | 组织报名。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 学校体育 | 禾川县教育局、禾川县体育局 | 组织比赛。 | 发布通知。 |
      `,
    ],
  },
  *check({ misspeltDepartments, options }) {
    for (const { slip, meant, related } of misspeltDepartments) {
      if (isNamedBy(options.departments, slip.name)) continue;
      const [words, row] = [listWords(slip.list), rowWords(slip.item)];
      yield {
        list: slip.list,
        item: slip.item,
        ...standsAt(slip),
        message: say(
          `${words.zh}${row.zh}：“${slip.name.printed}”疑为“${meant}”`,
          `${words.en}, ${row.en}: “${slip.name.printed}” seems to be “${meant}”`,
        ),
        expected: meant,
        actual: slip.name.printed,
        related:
          related === null
            ? []
            : [{ message: say(`此处写“${meant}”`, `“${meant}”`), place: standsAt(related).place }],
        key: `${slip.as} ${slip.name.printed}`,
      };
    }
  },
};
