import { say } from '../../common/result.js';
import type { Rule } from '../rule.js';
import { unpairedDefects } from './unpaired.js';

/**
 * A quotation mark is never closed, never opened, or turned the wrong way.
 *
 * Names of campaigns and systems stand in quotation marks: it is no longer plain where such a name ends.
 *
 * ```bad
 * # 青禾镇基本履职事项清单
 *
 * | 序号 | 事项类别 | 事项名称 |
 * | --- | --- | --- |
 * | 1 | 党的建设 | 落实“三会一课制度 |
 * | 2 | 党的建设 | 开展”党员冬训”活动 |
 * ```
 *
 * ```good
 * # 青禾镇基本履职事项清单
 *
 * | 序号 | 事项类别 | 事项名称 |
 * | --- | --- | --- |
 * | 1 | 党的建设 | 落实“三会一课”“主题党日”制度 |
 * | 2 | 党的建设 | 开展“党员冬训”活动 |
 * ```
 *
 * May be wrong: a quotation of several paragraphs.
 */
export const quotationUnpaired: Rule = {
  id: 'quotation-unpaired',
  severity: 'warning',
  scope: 'text',
  title: say('引号不成对', 'A quotation mark has no other half'),
  zh: {
    why: '行动、制度的名称写在引号里：少了一半，就看不出名称到哪里为止。',
    mayBeWrong: '引文有几段。',
  },
  check: (facts) => unpairedDefects(facts, facts.quotes),
};
