import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { isBeside } from './list-titles.js';
import type { Rule } from '../rule.js';
import { headingOf, textAt, wholeList } from '../subjects.js';
import { TABLE_SETTINGS } from '../settings.js';

/** A list has no title, and others have. */
export const listTitleMissing: Rule = {
  id: 'list-title-missing',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '一张清单没有标题，其他清单有',
      why: '标题丢了，或者写错到看不出是哪张清单。',
      mayBeWrong: '标题是图片，或者清单另有叫法。',
    },
    en: {
      title: 'A list has no title, and others have',
      why: 'The title was lost, or is misspelt so that it names no list.',
      mayBeWrong: 'a title that is a picture, or that names the list in a way of its own.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履贵事项清草

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
  },
  *check({ list }) {
    const titled = LISTS.find((name) => list.tables[name]?.title != null);
    if (titled === undefined) return;
    for (const name of LISTS) {
      const table = list.tables[name];
      if (table === null || table.title !== null) continue;
      const [heading] = table.headings;
      const top = heading?.place ?? table.place;
      const above = list.statement.paragraphs.find(
        ({ text, place }) =>
          text.length <= TABLE_SETTINGS.maxTitleLength &&
          /履|职|清单|事项|收回/u.test(text) &&
          isBeside(place, top),
      );
      const words = listWords(name);
      const instead =
        above === undefined
          ? say('', '')
          : say(`，表上方写的是“${above.text}”`, `; above it stands “${above.text}”`);
      yield {
        list: name,
        about:
          above !== undefined ? textAt(above) : heading === undefined ? wholeList(name) : headingOf(heading),
        message: say(
          `${words.zh}清单没有标题${instead.zh}`,
          `the list of ${words.en} has no title${instead.en}`,
        ),
        expected: `${words.zh}清单`,
        actual: above?.text ?? null,
        key: 'title',
      };
    }
  },
};
