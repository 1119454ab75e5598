import { fold } from '../../common/characters.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { damagedDate } from './titles.js';
import { textAt } from '../subjects.js';

/** （2025年版）, 2025年度版 */
const EDITION = /^\(?(?:19|20)\d\d年(?:度)?(?:版|修订版|修订|本)?\)?$/u;

/** The document has no date. */
export const dateAbsent: Rule = {
  id: 'date-absent',
  severity: 'info',
  scope: 'document',
  docs: {
    zh: {
      title: '文件没有日期',
      why: '清单每年调整：没有日期，就不知道是哪一版。',
      mayBeWrong: '只是文件的一部分，或者日期写在随附的文件里。',
    },
    en: {
      title: 'The document has no date',
      why: 'Lists are changed every year: without its date nobody knows which state a copy shows.',
      mayBeWrong:
        'a file that is a part of a document, or whose date stands in the letter that it came with.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    if (list.date !== null || list.title === null || damagedDate(list) !== null) return;
    // A line that tells the edition dates the document too.
    if (list.statement.paragraphs.some(({ text }) => EDITION.test(fold(text)))) return;
    yield {
      list: null,
      about: textAt(list.title),
      message: say('封面没有日期', 'the cover has no date'),
      expected: null,
      actual: null,
    };
  },
};
