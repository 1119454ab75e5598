import { example, prose } from '../documentation.js';
import { kindDefects } from './kind-defects.js';
import { wrongKindsOfName } from './place-kinds.js';
import type { Rule } from '../rule.js';

/** The township’s own name stands with another kind. */
export const townshipKindOfName: Rule = {
  id: 'township-kind-of-name',
  severity: 'error',
  scope: 'places',
  docs: {
    zh: {
      title: '本地名称后的“乡”“镇”“街道”写错',
      why: '名称对而后面的字不对（青禾镇写成青禾乡）：文字是撤乡设镇以前的，或者写错了。',
      mayBeWrong: '附近确有同名的乡。',
    },
    en: {
      title: 'The township’s own name stands with another kind',
      why: prose`
        The name is right and the kind behind it is not (青禾乡 for 青禾镇): a text from before the township
        became a 镇, or a slip of the pen.
      `,
      mayBeWrong: 'a 乡 that has the name of the 镇 beside it.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 编制青禾乡国土空间规划 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 编制青禾镇国土空间规划，整治青禾乡村面貌 |
      `,
    ],
  },
  check: (facts) => kindDefects(wrongKindsOfName(facts)),
};
