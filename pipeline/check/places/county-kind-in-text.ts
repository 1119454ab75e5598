import { example } from '../documentation.js';
import { kindDefects } from './kind-defects.js';
import { wrongCountyKinds } from './place-kinds.js';
import type { Rule } from '../rule.js';

/** The text speaks of the county as of another kind. */
export const countyKindInText: Rule = {
  id: 'county-kind-in-text',
  severity: 'warning',
  scope: 'places',
  docs: {
    zh: {
      title: '行文写的“县”“区”“旗”与本地不符',
      why: '照搬区的清单，文字里写着“区公安局”，却出现在县所属乡镇的清单里。',
      mayBeWrong: '上级地区的部门只用类别称呼，例如以“区”称自治区。',
    },
    en: {
      title: 'The text speaks of the county as of another kind',
      why: 'A text from a list of a 区 says 区公安局, and stands in the list of a township of a 县.',
      mayBeWrong: 'a department of a region that is called by its kind alone.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报区公安局处置。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线，指导自治区教育厅试点，园区应急管理。 | 报县公安局处置。 |
      `,
    ],
  },
  check: (facts) => kindDefects(wrongCountyKinds(facts)),
};
