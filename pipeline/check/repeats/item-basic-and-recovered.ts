import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { pairDefect } from './repeat-defect.js';
import type { Rule } from '../rule.js';
import { saysEnough, sharing } from './same-items.js';

/** An item stands in 基本履职 and in 上级部门收回. */
export const itemBasicAndRecovered: Rule = {
  id: 'item-basic-and-recovered',
  severity: 'error',
  scope: 'repeats',
  docs: {
    zh: {
      title: '同一事项既在基本履职事项清单，又在收回事项清单',
      why: '上级部门已经收回的事项，不再由本级承担：调整时可能漏删了一行。',
      mayBeWrong: '两件事用了同一个名称。',
    },
    en: {
      title: 'An item stands in 基本履职 and in 上级部门收回',
      why: prose`
        What the departments have taken back is no longer the township's: one of the two rows was forgotten
        when the duty moved.
      `,
      mayBeWrong: 'one name for two duties.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 开展公益性岗位补贴核定工作 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 公益性岗位补贴核定 | 禾川县民政局：负责核定补贴。 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 开展公益性岗位补贴宣传 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 公益性岗位补贴核定 | 禾川县民政局：负责核定补贴。 |
      `,
    ],
  },
  *check({ namedItems }) {
    const items = namedItems.filter((each) => each.list !== 'cooperative');
    for (const pair of sharing(items, (each) => (saysEnough(each) ? each.core : null))) {
      if (pair.later.list === pair.earlier.list) continue;
      yield pairDefect(pair, (later, earlier) =>
        say(
          `${later.zh}“${quotable(pair.later.item.name)}”也列为${earlier.zh}`,
          `${later.en}, “${pair.later.item.name}”, is ${earlier.en} too`,
        ),
      );
    }
  },
};
