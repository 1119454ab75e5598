import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf } from '../search/pattern-matches.js';
import { followSteps, isLower, type Nesting } from './step-levels.js';
import type { NumberStyle } from './steps-of-cell.js';
import type { Occurrence } from '../search/texts.js';
import { TEXT_SETTINGS } from '../settings.js';

/** A level of numbers is skipped: （1） stands where the other cells have 1. */
export const stepLevelSkipped: Rule = {
  id: 'step-level-skipped',
  severity: 'info',
  scope: 'text',
  docs: {
    zh: {
      title: '层次序号跳过了一级',
      why: '上一级丢了，或者两人分别编写，样式不一。',
      mayBeWrong: '文件有意用几种编号；只有少数单元格与多数不同时才报。',
    },
    en: {
      title: 'A level of numbers is skipped',
      why: 'The level above it was lost, or the numbers were typed by another hand.',
      mayBeWrong: prose`
        a document whose cells are numbered in several ways on purpose; it is told only where few differ from
        many.
      `,
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 一、日常巡护 1. 组织巡线； 2. 处置险情。 二、宣传教育 1. 编印教材； 2. 组织上课。 三、案件办理 （1）受理报案； （2）查处案件。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 一、日常巡护 1. 组织巡线； 2. 处置险情。 二、宣传教育 1. 编印教材； 2. 组织上课。 三、案件办理 1. 受理报案； 2. 查处案件。 | 报告线索。 |
      `,
    ],
  },
  *check({ list, steps }) {
    const places: { cell: Occurrence; nesting: Nesting }[] = [];
    const counts = new Map<string, Map<NumberStyle, number>>();
    for (const { cell, marks } of steps) {
      for (const nesting of followSteps(marks).nestings) {
        places.push({ cell, nesting });
        const above = nesting.above ?? '';
        const styles = counts.get(above) ?? new Map<NumberStyle, number>();
        styles.set(nesting.mark.style, (styles.get(nesting.mark.style) ?? 0) + 1);
        counts.set(above, styles);
      }
    }
    for (const { cell, nesting } of places) {
      const { mark, above } = nesting;
      const usual = usualOf(counts.get(above ?? ''), mark.style, above);
      if (usual === null) continue;
      yield defectOf(
        list,
        { occurrence: cell, start: mark.start, end: mark.end },
        say(
          `中“${mark.printed}”跳过了一级，别处${above === null ? '' : `“${above}”之下`}用“${usual}”`,
          `“${mark.printed}” skips a level: elsewhere “${usual}” stands ${above === null ? 'first' : `under “${above}”`}`,
        ),
        { expected: usual, actual: mark.printed },
      );
    }
  },
};

/** The style of a higher level that most others have, where few have this one. */
function usualOf(
  counts: ReadonlyMap<NumberStyle, number> | undefined,
  style: NumberStyle,
  above: NumberStyle | null,
): NumberStyle | null {
  const own = counts?.get(style) ?? 0;
  const { maxSkippedCells, usualLevelFactor, usualFirstLevelFactor } = TEXT_SETTINGS;
  if (own > maxSkippedCells) return null;
  for (const [other, count] of counts ?? []) {
    if (above === null && !other.startsWith('1')) continue;
    if (count >= (above === null ? usualFirstLevelFactor : usualLevelFactor) * own && isLower(style, other))
      return other;
  }
  return null;
}
