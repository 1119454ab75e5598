import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf } from '../search/pattern-matches.js';

/** A step has a number and no text. */
export const stepEmpty: Rule = {
  id: 'step-empty',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '只有编号，没有内容',
      why: '内容丢了，或者没有写。',
      mayBeWrong: '内容是图片或者公式，读不出来。',
    },
    en: {
      title: 'A step has a number and no text',
      why: 'The text was cut away or never written.',
      mayBeWrong: 'a picture or a formula in place of the text, which no extractor reads.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. ； 3. 通报情况。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局、禾川县教育局 | 县公安局： 1. 组织巡线； 2. 通报情况。 县教育局：组织上课。 | 报告线索。 |
      `,
    ],
  },
  *check({ list, steps }) {
    for (const { cell, marks } of steps) {
      for (const mark of marks) {
        if (/[\p{L}\p{N}]/u.test(cell.text.slice(mark.end, mark.close))) continue;
        yield defectOf(
          list,
          { occurrence: cell, start: mark.start, end: mark.end },
          say(`中“${mark.printed}”后面没有内容`, `nothing follows “${mark.printed}”`),
          { actual: mark.printed },
        );
      }
    }
  },
};
