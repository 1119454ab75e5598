import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf } from '../search/pattern-matches.js';
import { followSteps } from './step-levels.js';

/** Steps of one level are numbered in two styles: 1. 2、3. */
export const stepStylesMixed: Rule = {
  id: 'step-styles-mixed',
  severity: 'info',
  scope: 'text',
  docs: {
    zh: {
      title: '同一级编号混用两种样式',
      why: '有一条可能是从别的文件复制来的，看上去像是另一级。',
      mayBeWrong: '未见误报；不同格可用不同编号样式。',
    },
    en: {
      title: 'Steps of one level are numbered in two styles',
      why: 'A step was copied from another document. It reads as if it were of another level.',
      mayBeWrong: 'never seen within one level of a cell; cells may differ from each other.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2、处置险情； 3. 通报情况。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. 处置险情； 3. 通报情况。 | （1）开展宣传； （2）报告线索。 |
      `,
    ],
  },
  *check({ list, steps }) {
    for (const { cell, marks } of steps) {
      for (const slip of followSteps(marks).slips) {
        if (slip.kind !== 'mixed') continue;
        yield defectOf(
          list,
          { occurrence: cell, start: slip.mark.start, end: slip.mark.end },
          say(
            `中编号“${slip.mark.printed}”与前面的“${slip.style}”样式不同`,
            `“${slip.mark.printed}” is of another style than “${slip.style}” before it`,
          ),
          { expected: slip.style, actual: slip.mark.printed },
        );
      }
    }
  },
};
