import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** A department of another place. */
export const departmentOfOtherPlace: Rule = {
  id: 'department-of-other-place',
  severity: 'error',
  scope: 'departments',
  docs: {
    zh: {
      title: '部门属于别的地方',
      why: '照搬邻县的清单，会带来那里的部门：木川县公安局在禾川县的镇没有职责。',
      mayBeWrong: '别的县的部门确实承担本地的工作：请把那个地方写进设置文件的地名名单（places）。',
    },
    en: {
      title: 'A department of another place',
      why: prose`
        A list that is copied from a neighbour brings its departments along: 木川县公安局 has no duties in a
        township of 禾川县.
      `,
      mayBeWrong: prose`
        a department of another county that does work for this one; list its place under the places of the
        configuration.
      `,
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县公安局、木川县交通运输局 | 组织巡线。 | 报告线索。 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 荻浦市市场监督管理局：办理登记。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 排污口整治 | 松陵市生态环境局禾川县分局、禾川县水利局、国家税务总局禾川县税务局、云澜省地震局 | 排查溯源。 | 报告线索。 |
      `,
    ],
  },
  *check({ foreignDepartments, options }) {
    for (const { named, own } of foreignDepartments) {
      const { name, item } = named;
      if (options.places?.some((place) => name.place.endsWith(place)) === true) continue;
      const [words, row] = [listWords(named.list), rowWords(item)];
      yield {
        list: named.list,
        item,
        ...standsAt(named),
        message: say(
          `${words.zh}${row.zh}：“${name.printed}”不是${own}的部门`,
          `${words.en}, ${row.en}: “${name.printed}” is no department of ${own}`,
        ),
        expected: own,
        actual: name.place,
        key: `${named.as} ${name.printed}`,
      };
    }
  },
};
