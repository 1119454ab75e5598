import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { mixedSeparators } from './department-separators.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';

/** Departments are separated in different ways. */
export const departmentSeparatorsMixed: Rule = {
  id: 'department-separators-mixed',
  severity: 'warning',
  scope: 'departments',
  docs: {
    zh: {
      title: '部门之间的分隔符不一致',
      why: '“对应上级部门”栏只用一种分隔符（、）。夹有别的分隔符，名称可能是后来加的或者从别处贴来的，用电子表格统计部门时也会数错。',
      mayBeWrong: '有意用逗号给部门分组。',
    },
    en: {
      title: 'Departments are separated in different ways',
      why: prose`
        The columns use one separator (、). A different one shows that a name was added later or from another
        document, and breaks the count of departments in a spreadsheet.
      `,
      mayBeWrong: 'a comma that parts groups of departments on purpose.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局，禾川县卫生健康局 | 审核名单。 | 初审申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单。 | 初审申请。 |
        | 2 | 民生服务 | 铁路护路 | 禾川县公安局（含派出所，警务站）、禾川县教育局 | 组织巡线。 | 报告线索。 |
      `,
    ],
  },
  *check({ list }) {
    for (const { list: name, item, about, usual, mark } of mixedSeparators(list)) {
      const [words, row] = [listWords(name), rowWords(item)];
      yield {
        list: name,
        item,
        about,
        message: say(
          `${words.zh}${row.zh}：部门之间用了${signWords(mark)}，别处用${signWords(usual)}`,
          `${words.en}, ${row.en}: “${mark}” between departments, elsewhere “${usual}”`,
        ),
        expected: usual,
        actual: mark,
        key: mark,
      };
    }
  },
};

/** A separator in words; one that cannot be seen is named. */
function signWords(mark: string): string {
  return mark.trim() === '' ? '空格' : `“${mark}”`;
}
