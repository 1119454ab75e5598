import { example } from '../documentation.js';
import { kindDefects } from './kind-defects.js';
import { wrongKindsInText } from './place-kinds.js';
import type { Rule } from '../rule.js';

/** The text speaks of the township as of another kind. */
export const townshipKindInText: Rule = {
  id: 'township-kind-in-text',
  severity: 'warning',
  scope: 'places',
  docs: {
    zh: {
      title: '行文写的“乡”“镇”“街道”与本地不符',
      why: '为乡或者街道写的文字出现在镇的清单里：“本乡”“乡党委”“街道办事处”。',
      mayBeWrong: '文字说的是附近的乡或者街道，或者引用法律条文。',
    },
    en: {
      title: 'The text speaks of the township as of another kind',
      why: 'A text that was written for a 乡 or a 街道 says 本乡, 乡党委 or 街道办事处, and stands in the list of a 镇.',
      mayBeWrong: 'a text that speaks of the 乡 or 街道 beside the township, or quotes a law.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实乡党委议事规则 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 编制本乡产业规划 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实镇党委议事规则，推进各乡镇党委、乡镇（街道）党工委联建，建设美丽乡村 |
        | 2 | 党的建设 | 联络返乡乡贤，改造老旧街道，服务县乡人大代表，推动城乡融合 |
      `,
    ],
  },
  check: (facts) => kindDefects(wrongKindsInText(facts)),
};
