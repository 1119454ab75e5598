import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { isNamedBy, variantsOf } from './department-slips.js';
import { standsAt } from './named-departments.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** One department bears two names in the department columns. */
export const departmentNameVaries: Rule = {
  id: 'department-name-varies',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '同一部门有两种名称',
      why: '一个部门只有一个名称。“对应上级部门”栏一处写“禾川县卫生健康局”，一处写“禾川县卫生健康委员会”，其中一个可能是机构改革前的或者别县的名称，统计部门数时也会多数一个。',
      mayBeWrong: '两个部门的名称所指的工作相同：请把两者都写进设置文件的部门名单（departments）。',
    },
    en: {
      title: 'One department bears two names in the department columns',
      why: prose`
        A department has one name. Where the columns call it 禾川县卫生健康局 here and 禾川县卫生健康委员会
        there, one of them is from before a reform or from another county, and whoever counts departments
        counts two.
      `,
      mayBeWrong: prose`
        two departments whose names tell of the same work; list both under the departments of the
        configuration.
      `,
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 健康教育 | 禾川县卫生健康局 | 组织宣讲。 | 张贴海报。 |
        | 2 | 民生服务 | 传染病防控 | 禾川县卫生健康局 | 发布提示。 | 走访住户。 |
        | 3 | 民生服务 | 献血招募 | 禾川县卫生健康委员会 | 安排采血车。 | 发布通知。 |
      `,
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县委政法委员会 | 组织巡线。 | 报告线索。 |
        | 2 | 民生服务 | 平安宣传 | 禾川县委政法委 | 编印资料。 | 张贴海报。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 健康教育 | 禾川县教育局、禾川县卫生健康局 | 组织宣讲。 | 张贴海报。 |
        | 2 | 民生服务 | 运动会 | 禾川县体育局、松陵市教育局 | 组织比赛。 | 发布通知。 |
      `,
    ],
  },
  *check({ departments, options }) {
    for (const { rare, common } of variantsOf(departments)) {
      if (isNamedBy(options.departments, rare.name) && isNamedBy(options.departments, common.name)) continue;
      const [words, row] = [listWords(rare.list), rowWords(rare.item)];
      yield {
        list: rare.list,
        item: rare.item,
        ...standsAt(rare),
        message: say(
          `${words.zh}${row.zh}：“${rare.name.printed}”在别处写作“${common.name.printed}”`,
          `${words.en}, ${row.en}: “${rare.name.printed}” is called “${common.name.printed}” elsewhere`,
        ),
        expected: common.name.printed,
        actual: rare.name.printed,
        related: [
          {
            message: say(`此处写“${common.name.printed}”`, `“${common.name.printed}”`),
            place: standsAt(common).place,
          },
        ],
        key: rare.name.printed,
      };
    }
  },
};
