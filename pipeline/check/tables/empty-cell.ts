import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords, rowWords } from '../words/message-words.js';
import { oddItems } from './odd-items.js';
import { mayBeBlank } from './blank-cells.js';
import type { Rule } from '../rule.js';
import { printedCell } from '../subjects.js';

/** A cell is empty. */
export const emptyCell: Rule = {
  id: 'empty-cell',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '单元格是空的',
      why: '这些栏目一般不留空，多半是原有的内容丢了。',
      mayBeWrong: '单元格的合并方式读取时看不出来。',
    },
    en: {
      title: 'A cell is empty',
      why: 'Nobody leaves a cell of these tables empty on purpose: what stood there was lost.',
      mayBeWrong: 'cells that are merged in a way that the extractor cannot see.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | |
      `,
    ],
    good: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门 | 工作方式 | 备注 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局 | 办理登记。 | |
        | 2 | 民生服务 | 达标创建考核 | | 取消该事项。 | |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list }) {
    for (const name of LISTS) {
      const table = list.tables[name];
      if (table === null) continue;
      const odd = oddItems(list, name);
      for (const item of list.lists[name]) {
        if (odd.has(item)) continue;
        for (const cell of item.cells) {
          if (cell.text !== '' || mayBeBlank(item, cell)) continue;
          if (cell.column === 'category' && (item.category !== '' || table.categoryStyle === 'none'))
            continue;
          const heading = table.columns.find((column) => column.role === cell.column)?.heading ?? cell.column;
          const words = listWords(name);
          const row = rowWords(item);
          yield {
            list: name,
            item,
            about: printedCell(item, cell),
            message: say(
              `${words.zh}${row.zh}“${heading}”栏是空的`,
              `${words.en}, ${row.en}: “${heading}” is empty`,
            ),
            expected: null,
            actual: '',
            key: cell.column,
          };
        }
      }
    }
  },
};
