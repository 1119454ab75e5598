import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { textAt } from '../subjects.js';

/** No title names the township. */
export const placeAbsent: Rule = {
  id: 'place-absent',
  severity: 'info',
  scope: 'document',
  docs: {
    zh: {
      title: '标题没有写明乡镇',
      why: '文件和各张清单的标题都没有写明乡镇，看不出是谁的清单。',
      mayBeWrong: '待填的样表。',
    },
    en: {
      title: 'No title names the township',
      why: 'The titles of the document and of its lists name no township, so that nobody can tell whose list it is.',
      mayBeWrong: 'a form that is filled in later.',
    },
    bad: [
      example`
        履职事项清单

        # 基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    // A county's own list names no township.
    if (Object.values(list.place).some((name) => name !== null) || list.title === null) return;
    yield {
      list: null,
      about: textAt(list.title),
      message: say('文件标题和清单标题都没有写明是哪个乡镇', 'no title names the township'),
      expected: null,
      actual: null,
    };
  },
};
