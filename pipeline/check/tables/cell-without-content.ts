import { fold } from '../../common/characters.js';
import { NOTHING } from '../../common/vocabulary/cancelled.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { ColumnRole } from '../../model.js';
import { example, prose } from '../documentation.js';
import { listWords, rowWords } from '../words/message-words.js';
import { needsNoReceiver } from './blank-cells.js';
import type { Rule } from '../rule.js';
import { printedCell } from '../subjects.js';

/** A cell holds a sign for nothing: a dash, 无, 同上. */
export const cellWithoutContent: Rule = {
  id: 'cell-without-content',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '单元格里只有“—”“无”“同上”之类',
      why: '可能是留待以后填写，也可能“同上”所指的那一行已经移走。每个事项都应有名称，每项职责都应写明由谁承担。',
      mayBeWrong: '清单有意写明某些事项乡镇不承担职责。',
    },
    en: {
      title: 'A cell holds a sign for nothing: a dash, 无, 同上',
      why: prose`
        Somebody left it to be filled in, or pointed at the row above, which has moved since. Each item has a
        name, and each duty somebody who does it.
      `,
      mayBeWrong: 'a list that says of some items on purpose that the township does nothing.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
        | 2 | 民生服务 | 老年食堂 | 同上 | 拨付补助。 | — |
      `,
    ],
    good: [
      example`
        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门 | 工作方式 |
        | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 达标创建考核 | — | 取消该事项，不再开展。 |
      `,
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 | 备注 |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 | 无 |
      `,
    ],
  },
  *check({ list }) {
    for (const name of LISTS) {
      for (const item of list.lists[name]) {
        for (const cell of item.cells) {
          if (!FILLED.includes(cell.column) || !NOTHING.test(fold(cell.text))) continue;
          if (needsNoReceiver(item, cell)) continue;
          const heading = list.tables[name]?.columns.find(({ role }) => role === cell.column)?.heading ?? '';
          const [words, row] = [listWords(name), rowWords(item)];
          yield {
            list: name,
            item,
            about: printedCell(item, cell),
            message: say(
              `${words.zh}${row.zh}“${heading}”栏只写了“${cell.text}”`,
              `${words.en}, ${row.en}: “${heading}” holds only “${cell.text}”`,
            ),
            expected: null,
            actual: cell.text,
            key: cell.column,
          };
        }
      }
    }
  },
};

/** Columns that say something of each item. */
const FILLED: readonly ColumnRole[] = [
  'category',
  'name',
  'departments',
  'superiorDuties',
  'townshipDuties',
  'handover',
  'receiver',
  'way',
];
