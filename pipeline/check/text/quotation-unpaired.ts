import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { unpairedDefects } from './unpaired.js';

/** A quotation mark is never closed, never opened, or turned the wrong way. */
export const quotationUnpaired: Rule = {
  id: 'quotation-unpaired',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '引号不成对',
      why: '行动、制度的名称写在引号里：少了一半，就看不出名称到哪里为止。',
      mayBeWrong: '引文有几段。',
    },
    en: {
      title: 'A quotation mark is never closed, never opened, or turned the wrong way',
      why: 'Names of campaigns and systems stand in quotation marks: it is no longer plain where such a name ends.',
      mayBeWrong: 'a quotation of several paragraphs.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实“三会一课制度 |
        | 2 | 党的建设 | 开展”党员冬训”活动 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实“三会一课”“主题党日”制度 |
        | 2 | 党的建设 | 开展“党员冬训”活动 |
      `,
    ],
  },
  check: (facts) => unpairedDefects(facts, facts.quotes),
};
