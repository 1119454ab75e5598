import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { misspeltTitle } from './titles.js';

/** The title of the document is misspelt. */
export const titleMisspelt: Rule = {
  id: 'title-misspelt',
  severity: 'warning',
  scope: 'document',
  docs: {
    zh: {
      title: '文件标题有误',
      why: '标题里的“履职事项清单”错了一两个字，或者重复。标题容易漏校。',
      mayBeWrong: '标题另有用语。',
    },
    en: {
      title: 'The title of the document is misspelt',
      why: prose`
        The words 履职事项清单 in the title are wrong in a character or two, or doubled. Nobody reads the
        largest line of a document twice.
      `,
      mayBeWrong: 'a title with words of its own.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事顶清单

        2025年8月

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单清单

        2025年8月

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
      example`
        云澜省松陵市禾川县青禾镇2025年履职事项清单（试行）

        2025年8月

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单编制说明

        2025年8月

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    const found = misspeltTitle(list);
    if (found === null) return;
    const { about, words, meant } = found;
    yield {
      list: null,
      about,
      message: say(
        `文件标题中的“${words}”疑为“${meant}”`,
        `the title says “${words}”, which seems to be “${meant}”`,
      ),
      expected: meant,
      actual: words,
    };
  },
};
