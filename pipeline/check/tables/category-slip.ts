import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { cellOf } from '../subjects.js';

/** The category of a row differs by one character from that of its neighbours. */
export const categorySlip: Rule = {
  id: 'category-slip',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '事项类别与相邻各行只差一个字',
      why: '电子表格按类别统计时，写错的类别自成一类；说明部分没有写各类项数时，别处看不出来。',
      mayBeWrong: '两个类别的名称本来只差一个字，其中一个只有一两行。',
    },
    en: {
      title: 'The category of a row differs by one character from that of its neighbours',
      why: prose`
        A spreadsheet that counts by category counts a misspelt one for itself, and where the statement gives
        no count for each category nothing else tells.
      `,
      mayBeWrong: 'two categories whose names differ in one character, one of them with one or two rows.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 党的建没 | 组织换届 |
        | 3 | 党的建设 | 评议党员 |
        | 4 | 党的建设 | 发展党员 |
        | 5 | 民生服务 | 办好老年食堂 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂 |
        | 2 | 党的建 | 组织换届 |
        | 3 | 党的建设 | 评议党员 |
        | 4 | 党的建设 | 发展党员 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        主要包括社会管理、社会治理两类。

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 社会管理 | 组织巡查 |
        | 2 | 社会管理 | 核实补贴对象 |
        | 3 | 社会治理 | 调解纠纷 |
      `,
    ],
  },
  *check({ categorySlips }) {
    for (const name of LISTS) {
      for (const slip of categorySlips[name]) {
        const { run, meant } = slip;
        const words = listWords(name);
        for (const item of run.items) {
          const row = rowWords(item);
          yield {
            list: name,
            item,
            about: cellOf(item, 'category'),
            message: say(
              `${words.zh}${row.zh}的类别写作“${run.category}”，疑为“${meant.category}”`,
              `${words.en}, ${row.en}: the category “${run.category}” differs in one character from “${meant.category}”`,
            ),
            expected: meant.category,
            actual: run.category,
            related: meant.items.slice(0, 1).map(({ place }) => ({
              message: say(`“${meant.category}”在这里`, `“${meant.category}” begins here`),
              place,
            })),
            tells: slip,
          };
        }
      }
    }
  },
};
