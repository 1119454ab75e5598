import { withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { isBeside } from './list-titles.js';
import type { Rule } from '../rule.js';
import { textAt } from '../subjects.js';

/** The title of a list stands twice above its table. */
export const listTitleRepeated: Rule = {
  id: 'list-title-repeated',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '清单标题重复',
      why: '标题随表格又粘贴了一次。',
      mayBeWrong: '文本没有分页，而清单前另有一页只印标题；PDF 能按页分清。',
    },
    en: {
      title: 'The title of a list stands twice above its table',
      why: 'It was pasted again with the table.',
      mayBeWrong:
        'a title page in front of a list, in a text without pages; on pages of a PDF it is told apart.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    for (const name of LISTS) {
      const table = list.tables[name];
      if (table?.title == null) continue;
      for (const paragraph of list.statement.paragraphs) {
        const { text, place } = paragraph;
        if (withoutSpace(text) !== table.title || !isBeside(place, table.place)) continue;
        const words = listWords(name);
        yield {
          list: name,
          about: textAt(paragraph),
          message: say(`${words.zh}清单的标题写了两次`, `the title of the list of ${words.en} stands twice`),
          expected: null,
          actual: table.title,
          related: [{ message: say('另一处', 'the other one'), place: table.place }],
          key: 'title',
        };
      }
    }
  },
};
