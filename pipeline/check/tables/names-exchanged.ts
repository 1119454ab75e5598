import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { listWords, rowPlace, rowWords, shorten } from '../words/message-words.js';
import { exchangedNames } from './name-fit.js';
import type { Rule } from '../rule.js';
import { filledCellOf } from '../subjects.js';

/** The names of two rows may have been exchanged. */
export const namesExchanged: Rule = {
  id: 'names-exchanged',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '两行的事项名称可能对调了',
      why: '两行的事项名称各自与对方的职责相符，与本行的职责不符，疑为粘贴时串了行。只比较不同类别的行，看名称与职责共有的字词。',
      mayBeWrong: '名称与职责的用语完全不同。',
    },
    en: {
      title: 'The names of two rows may have been exchanged',
      why: prose`
        The name of each row speaks of the other’s duties and not of its own: they were pasted into each other’s
        rows. Rows of different categories are compared, by the words that names and duties share.
      `,
      mayBeWrong: 'names that share no word with their duties.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 森林火灾扑救 | 县民政局 | 核定特困人员供养标准。 | 走访特困供养人员。 |
        | 2 | 平安法治 | 铁路沿线巡护 | 县公安局 | 组织铁路沿线巡查。 | 报告铁路险情。 |
        | 3 | 自然资源 | 特困人员供养 | 县林业局 | 组织森林火灾扑救演练。 | 上报森林火灾火情。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 特困人员供养 | 县民政局 | 核定特困人员供养标准。 | 走访特困供养人员。 |
        | 2 | 平安法治 | 铁路沿线巡护 | 县公安局 | 组织铁路沿线巡查。 | 报告铁路险情。 |
        | 3 | 自然资源 | 森林火灾扑救 | 县林业局 | 组织森林火灾扑救演练。 | 上报森林火灾火情。 |
      `,
    ],
  },
  *check({ list: document }) {
    for (const { list, first, second } of exchangedNames(document)) {
      const [words, one, other] = [listWords(list), rowWords(first), rowWords(second)];
      yield {
        list,
        item: first,
        about: filledCellOf(first, 'name'),
        message: say(
          `${words.zh}${one.zh}与${other.zh}（${rowPlace(second.place, 'zh')}）的事项名称疑似对调：“${shorten(first.name)}”与${other.zh}的职责相合`,
          `${words.en}, ${one.en} and ${other.en}: the names may have been exchanged; “${shorten(first.name)}” speaks of the duties of ${other.en} (${rowPlace(second.place, 'en')})`,
        ),
        expected: second.name,
        actual: first.name,
        related: [{ message: say('另一行', 'the other row'), place: second.place }],
        key: second.name,
      };
    }
  },
};
