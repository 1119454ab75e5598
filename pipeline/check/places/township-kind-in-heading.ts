import { example, prose } from '../documentation.js';
import { kindDefects } from './kind-defects.js';
import { wrongKindsInHeadings } from './place-kinds.js';
import type { Rule } from '../rule.js';

/** A column heading calls the township another kind. */
export const townshipKindInHeading: Rule = {
  id: 'township-kind-in-heading',
  severity: 'error',
  scope: 'places',
  docs: {
    zh: {
      title: '表头写的“乡”“镇”“街道”与本地不符',
      why: '沿用了为乡或者街道制作的表头：镇的清单里写着“乡配合职责”。各类通用的表头（乡镇（街道）配合职责）不报。',
      mayBeWrong: '县里为各乡镇统一印制的表格。',
    },
    en: {
      title: 'A column heading calls the township another kind',
      why: prose`
        A table that was made for a 乡 or a 街道 keeps its headings: 乡配合职责 stands in the list of a 镇.
        Headings for all kinds (乡镇（街道）配合职责) are right.
      `,
      mayBeWrong: 'a form that the county prints for all of its townships.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇（街道）配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报告线索。 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报告线索。 |
      `,
    ],
  },
  check: (facts) => kindDefects(wrongKindsInHeadings(facts)),
};
