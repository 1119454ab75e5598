import { formatNumeral } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import { CIRCLED_TO_TWENTY, LONG_ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf } from '../search/pattern-matches.js';
import { followSteps } from './step-levels.js';

/** A semicolon and white space behind which another step begins, without a number. */
const UNNUMBERED = /；\s+(?=\p{Script=Han})/gu;

/** Numbered in digits: what follows a heading (一、) is a part, and may have no number. */
const IN_DIGITS = new RegExp(`[\\d０-９${CIRCLED_TO_TWENTY}]`, 'u');

/** The steps of a cell are misnumbered: a number is repeated, left out, out of order or lost. */
export const stepMisnumbered: Rule = {
  id: 'step-misnumbered',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '单元格里的条目编号不连续',
      why: '删去或者插入一条后没有重新编号；缺号处可能漏了一条。',
      mayBeWrong: '一格里几个部分各自从 1 编起，又没有小标题或者冒号。',
    },
    en: {
      title: 'The steps of a cell are misnumbered',
      why: prose`
        A step was taken out or put in without numbering the others anew; where a number is missing a step may
        be lost.
      `,
      mayBeWrong: 'a cell whose parts begin anew without a heading or a colon.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 3. 处置险情。 | 报告线索。 |
      `,
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线。 | （1）开展宣传； （1）劝离行人； （2）报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局、禾川县教育局 | 县公安局： 1. 组织巡线； 2. 处置险情。 县教育局： 1. 编印教材； 2. 组织上课。 | 1. 按以下步骤巡护：（1）开展宣传；（2）劝离行人； 2. 报告线索。 |
      `,
    ],
  },
  *check({ list, steps }) {
    for (const { cell, marks } of steps) {
      for (const { end, close, value, printed } of marks) {
        if (marks.length < 2 || !IN_DIGITS.test(printed)) continue;
        for (const match of cell.text.slice(end, close).matchAll(UNNUMBERED)) {
          const start = end + match.index + match[0].length;
          // What opens another part is no step.
          const step = cell.text.slice(start, close).split(/[。；\n]/u, 1)[0] ?? '';
          if (/[：:]/u.test(step)) continue;
          yield defectOf(
            list,
            { occurrence: cell, start, end: start + 1 },
            say(
              `中“${printed}”之后有一条没有编号，应为“${numberedAs(printed, value + 1)}”`,
              `a step behind “${printed}” has no number; it should be number ${value + 1}`,
            ),
            { expected: value + 1, actual: null },
          );
        }
      }
      for (const slip of followSteps(marks).slips) {
        if (slip.kind !== 'misnumbered') continue;
        const { mark, expected, before } = slip;
        const behind =
          before === null
            ? say('第一条', 'first')
            : say(`“${before.printed}”之后直接`, `behind “${before.printed}”`);
        const skipped = mark.value > expected ? '，或缺一条' : '';
        yield defectOf(
          list,
          { occurrence: cell, start: mark.start, end: mark.end },
          say(
            `中${behind.zh}是“${mark.printed}”，编号应为“${numberedAs(mark.printed, expected)}”${skipped}`,
            `“${mark.printed}” stands ${behind.en} where number ${expected} belongs`,
          ),
          { expected, actual: mark.printed },
        );
      }
    }
  },
};

/** A number of the style of a printed one: 2 as 3. is 2., as ③ it is ②, as （三） it is （二）. */
function numberedAs(printed: string, value: number): string {
  const circled = IN_CIRCLES.exec(printed);
  if (circled !== null) return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
  if (/\d/u.test(printed)) return printed.replace(/\d+/u, String(value));
  return printed.replace(CHINESE, formatNumeral(value));
}

const IN_CIRCLES = new RegExp(`[${CIRCLED_TO_TWENTY}]`, 'u');
const CHINESE = new RegExp(`[${LONG_ORDINAL_CHARACTERS}]+`, 'u');
