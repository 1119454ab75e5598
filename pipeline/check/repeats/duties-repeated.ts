import { fold } from '../../common/characters.js';
import { say } from '../../common/result.js';
import type { Item, PrintedCell } from '../../model.js';
import { example, prose } from '../documentation.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { printedCell } from '../subjects.js';
import { REPEAT_SETTINGS } from '../settings.js';

/** Two items have the same duties, word for word. */
export const dutiesRepeated: Rule = {
  id: 'duties-repeated',
  severity: 'warning',
  scope: 'repeats',
  docs: {
    zh: {
      title: '两个事项的职责一字不差',
      why: '一行的职责粘贴到了另一行：原来的内容丢了，而别的核对项都看不出来。',
      mayBeWrong: '两个事项的做法本来就一样；很短的职责因此不报。',
    },
    en: {
      title: 'Two items have the same duties, word for word',
      why: prose`
        The duties of one row were pasted over those of another: what should stand there is lost, and every
        other check holds.
      `,
      mayBeWrong: 'two items that are done in the same way; short duties are left alone for that.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 入户核实家庭情况，受理救助申请，张榜公示名单。 |
        | 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 入户核实家庭情况，受理救助申请，张榜公示名单。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 入户核实家庭情况，受理救助申请，张榜公示名单。 |
        | 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |
        | 3 | 民生服务 | 养老驿站 | 县民政局 | 补助建设。 | 核实用餐人数。 |
      `,
    ],
  },
  *check({ list }) {
    const seen = new Map<string, { item: Item; cell: PrintedCell }>();
    for (const item of list.lists.cooperative) {
      for (const cell of item.cells) {
        if (cell.column !== 'superiorDuties' && cell.column !== 'townshipDuties') continue;
        const text = fold(cell.text);
        if (text.length < REPEAT_SETTINGS.minDuties) continue;
        const earlier = seen.get(text);
        seen.set(text, earlier ?? { item, cell });
        // A row that stands twice as a whole is another rule's.
        if (earlier === undefined || fold(earlier.item.name) === fold(item.name)) continue;
        const [words, row, other] = [listWords('cooperative'), rowWords(item), rowWords(earlier.item)];
        const heading = list.tables.cooperative?.columns.find(({ role }) => role === cell.column)?.heading;
        yield {
          list: 'cooperative',
          item,
          about: printedCell(item, cell),
          message: say(
            `${words.zh}${row.zh}：“${heading}”一字不差地重复了${other.zh}`,
            `${words.en}, ${row.en}: “${heading}” is word for word that of ${other.en}`,
          ),
          expected: null,
          actual: null,
          related: [{ message: say('与此处相同', 'the other one'), place: earlier.cell.place }],
          key: cell.column,
        };
      }
    }
  },
};
