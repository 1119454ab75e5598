import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import type { CooperativeItem, Part } from '../../model.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf } from '../search/pattern-matches.js';
import type { Occurrence } from '../search/texts.js';
import { REPEAT_SETTINGS } from '../settings.js';

/** Where a sentence ends. */
const END = /(?<=[。；！？\n])/u;

/** A sentence stands twice: a step in one department's part, a sentence in the narrative. */
export const sentenceRepeated: Rule = {
  id: 'sentence-repeated',
  severity: 'warning',
  scope: 'repeats',
  docs: {
    zh: {
      title: '同一句话出现两次',
      why: '多粘贴了一次，或者第二处本来要改却没有改。几个部门各做同样的事，不算重复。',
      mayBeWrong: '同一步骤确实要做两次，一次在前，一次在后。',
    },
    en: {
      title: 'A sentence stands twice',
      why: prose`
        It was pasted twice, or the second was to be changed and was not. What several departments each do is
        meant.
      `,
      mayBeWrong: 'a step that is rightly done twice, before and after another one.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织民警定期巡线； 2. 处置险情； 3. 组织民警定期巡线。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局、禾川县教育局 | 县公安局： 1. 组织业务培训和考核； 2. 处置险情。 县教育局： 1. 组织业务培训和考核； 2. 组织上课。 | 报告线索。 |
      `,
    ],
  },
  *check({ list, texts }) {
    for (const { occurrence, sentences } of passagesOf(texts)) {
      if (sentences.length < 2) continue;
      const seen = new Set<string>();
      let from = 0;
      for (const sentence of sentences) {
        const start = occurrence.text.indexOf(sentence, from);
        if (start >= 0) from = start + sentence.length;
        if (sentence.length < REPEAT_SETTINGS.minSentence) continue;
        const key = sentence.replace(/[^\p{L}\p{N}]+/gu, '');
        if (key.length < REPEAT_SETTINGS.minSentence) continue;
        if (!seen.has(key)) {
          seen.add(key);
          continue;
        }
        const at = Math.max(0, start);
        const shown = sentence.trim();
        yield {
          ...defectOf(
            list,
            { occurrence, start: at, end: start < 0 ? occurrence.text.length : at + sentence.length },
            say(`中“${quotable(shown)}”出现两次`, `“${shown}” stands twice`),
            { actual: shown },
          ),
          key: `${occurrence.column ?? occurrence.kind} ${shown}`,
        };
      }
    }
  },
};

/** What is looked at together: the steps of a part, the sentences of a paragraph. */
function* passagesOf(
  texts: readonly Occurrence[],
): Generator<{ occurrence: Occurrence; sentences: string[] }> {
  for (const occurrence of texts) {
    if (occurrence.kind === 'paragraph') {
      yield { occurrence, sentences: occurrence.text.split(END) };
      continue;
    }
    for (const { steps } of partsOf(occurrence))
      yield { occurrence, sentences: steps.map(({ text }) => text) };
  }
}

/** A list that is no list of 配合履职 may have columns of duties; they are not divided into parts. */
function partsOf({ list, item, column }: Occurrence): readonly Part[] {
  if (list !== 'cooperative') return [];
  if (column === 'superiorDuties') return (item as CooperativeItem).superiorDuties;
  return column === 'townshipDuties' ? (item as CooperativeItem).townshipDuties : [];
}
