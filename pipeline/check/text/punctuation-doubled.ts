import { say } from '../../common/result.js';
import { classOf, PAUSES, STOPS } from '../../common/vocabulary/marks.js';
import { STEP_MARK } from '../../common/vocabulary/ordinals.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/** Two marks in a row; more exclamation and question marks are a matter of taste, dots and dashes are long by rule. */
const MARK = classOf(PAUSES, STOPS, ',;:!?');
const DOUBLED = new RegExp(`(?![!?！？]+(?![，。、；：,;:]))${MARK}(?:[ \\u3000]*${MARK})+`, 'gu');

/** Behind a bracket that opens, before one that closes, behind a step's number: nothing is there to be parted. */
const MISPLACED = new RegExp(
  `[（(《“][ \\u3000]*[，。、；：]|[，、](?<=\\p{Script=Han}.)[ \\u3000]*[）)》]|[，。、；：](?<=^${STEP_MARK} *.)(?= *\\p{Script=Han})`,
  'gmu',
);

/** Two punctuation marks stand in a row, or one where nothing is to be separated. */
export const punctuationDoubled: Rule = {
  id: 'punctuation-doubled',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '标点重复或多余',
      why: '改动后留下了原来的标点，或者两个标点之间的字被删掉了。',
      mayBeWrong: '未见误报。',
    },
    en: {
      title: 'Two punctuation marks stand in a row, or one where nothing is to be separated',
      why: 'One is left from an earlier wording, or the words between them were taken out.',
      mayBeWrong: 'never seen.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线，，处置险情。 | 1. 开展宣传；。 2. 报告线索（，隐患）。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线（“爱路——2025”行动等……），处置险情。 | 1. 开展宣传； 2. 报告线索。 |
      `,
    ],
  },
  *check(facts) {
    for (const pattern of [DOUBLED, MISPLACED]) {
      for (const slip of findSlips(facts, pattern)) {
        const marks = slip.match[0];
        yield defectOf(
          facts.list,
          slip,
          say(`中标点“${marks}”重复或多余`, `“${marks}”: one punctuation mark too many`),
          { actual: marks },
        );
      }
    }
  },
};
