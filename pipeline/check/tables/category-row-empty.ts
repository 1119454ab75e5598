import { fold, withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import type { ListTable } from '../../model.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { categoryRowOf } from '../subjects.js';
import { listWords } from '../words/message-words.js';

/** No item stands below a category row. */
export const categoryRowEmpty: Rule = {
  id: 'category-row-empty',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '类别小标题行下没有事项',
      why: '小标题下的事项丢失或移走了，小标题留了下来。',
      mayBeWrong: '小标题行为尚未填写的类别预留，也没有写“0 项”。',
    },
    en: {
      title: 'No item stands below a category row',
      why: 'Its items were lost or moved, and the row of the category stayed.',
      mayBeWrong: 'a category that is kept for later, without “0 项”.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设 | | |
        | 二、民生服务 | | |
        | 1 | 办好老年食堂 | 无 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设 | | |
        | 1 | 组织党员学习 | 无 |
        | 二、民生服务 | | |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设 | | |
        | （一）组织建设 | | |
        | 1 | 组织党员学习 | 无 |
        | 二、民生服务（0项） | | |
        | 三、平安法治（1项） | | |
        | 2 | 办好老年食堂 | 无 |
      `,
    ],
  },
  *check({ list: { tables, lists } }) {
    for (const name of LISTS) {
      const table = tables[name];
      if (!table || lists[name].length === 0) continue;
      const words = listWords(name);
      for (const index of emptyRows(table, lists[name].length)) {
        const group = table.groups[index];
        if (!group) continue;
        yield {
          list: name,
          about: categoryRowOf(name, index),
          place: group.place,
          message: say(
            `${words.zh}类别小标题行“${group.text}”下没有事项`,
            `${words.en}: no item stands below the category row “${group.text}”`,
          ),
          expected: null,
          actual: group.text,
          key: group.category,
        };
      }
    }
  },
};

/**
 * The category rows that another of their rank follows at once, or the end of the list. 一、党的建设 above （一）组织建设
 * is divided further; what says the same as the one below it is a repetition (`category-row-repeated`).
 */
function emptyRows({ groups }: ListTable, items: number): number[] {
  return groups.flatMap((group, index) => {
    if (group.stated === 0) return [];
    const below = groups[index + 1];
    const isEmpty =
      below === undefined
        ? group.before >= items
        : below.before === group.before &&
          rankOf(below.text) === rankOf(group.text) &&
          withoutSpace(below.text) !== withoutSpace(group.text);
    return isEmpty ? [index] : [];
  });
}

const HAN = new RegExp(`^[${ORDINAL_CHARACTERS}]{1,4}[、.]`);

/** How the ordinal of a category row is written: rows of one rank have it in one way. */
function rankOf(text: string): 'brackets' | 'ordinal' | 'digits' | 'class' | 'none' {
  const folded = fold(text);
  if (folded.startsWith('(')) return 'brackets';
  if (folded.startsWith('第')) return 'class';
  if (/^\d/.test(folded)) return 'digits';
  return HAN.test(folded) ? 'ordinal' : 'none';
}
