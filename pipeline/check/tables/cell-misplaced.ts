import { textOf } from '../../common/cells.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { ColumnRole, CooperativeItem, Item, ListName, Text } from '../../model.js';
import { example, prose } from '../documentation.js';
import { listWords, rowWords, shorten } from '../words/message-words.js';
import { areExchanged, DEPARTMENT, EXCHANGED, foreignKind, namesDepartments } from './foreign-contents.js';
import { oddItems } from './odd-items.js';
import type { Defect, Rule } from '../rule.js';
import { cellOf } from '../subjects.js';

/** A cell holds what belongs in another column. */
export const cellMisplaced: Rule = {
  id: 'cell-misplaced',
  severity: 'error',
  scope: 'tables',
  docs: {
    zh: {
      title: '单元格里是另一栏的内容',
      why: '一行的单元格错了一格，或者两格对调：部门名称写到了“事项名称”栏，类别写到了“对应上级部门”栏，上级部门的职责写到了“镇配合职责”栏。',
      mayBeWrong: '事项名称整个就是一个类别或部门的名称。',
    },
    en: {
      title: 'A cell holds what belongs in another column',
      why: prose`
        The cells of a row were shifted by one, or two of them exchanged: a department stands for the name of
        the item, a category for a department, the duties of the department for those of the township.
      `,
      mayBeWrong: 'an item whose whole name is the name of a category or of a department.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
        | 2 | 民生服务 | 县民政局 | 老年食堂 | 拨付补助。 | 核实用餐人数。 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 组织换届选举 | 党的建设 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
        | 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |
      `,
    ],
  },
  *check({ list, knownContents }) {
    for (const name of LISTS) {
      const known = knownContents[name];
      const heading = (column: ColumnRole): string =>
        list.tables[name]?.columns.find((each) => each.role === column)?.heading ?? '';
      // The cells of a row with too many or too few are told by the rule on that.
      const odd = oddItems(list, name);
      for (const item of list.lists[name]) {
        if (odd.has(item)) continue;
        for (const cell of item.cells) {
          const kind = foreignKind(cell.text, cell.column, known);
          if (kind !== null) yield misplaced(name, item, cell.column, heading(cell.column), kind);
          else if (cell.column === 'name' && namesDepartments(item, known))
            yield misplaced(name, item, 'name', heading('name'), DEPARTMENT);
        }
        if (name === 'cooperative' && areExchanged(item as CooperativeItem, known))
          yield misplaced(name, item, 'superiorDuties', heading('superiorDuties'), EXCHANGED);
      }
    }
  },
};

function misplaced(name: ListName, item: Item, column: ColumnRole, heading: string, kind: Text): Defect {
  const [words, row] = [listWords(name), rowWords(item)];
  const text = textOf(item, column);
  return {
    list: name,
    item,
    about: cellOf(item, column),
    message: say(
      `${words.zh}${row.zh}：“${heading}”栏写的是${kind.zh}“${shorten(text)}”，错了栏`,
      `${words.en}, ${row.en}: the column “${heading}” holds ${kind.en}: “${shorten(text)}”`,
    ),
    expected: heading,
    actual: shorten(text),
    key: column,
  };
}
