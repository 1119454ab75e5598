import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips, type Slip } from '../search/pattern-matches.js';
import type { Occurrence } from '../search/texts.js';

/** Behind a Chinese character, and before one, before Chinese punctuation that opens, or at the end. */
const HALF =
  /(?<=[\p{Script=Han}）》”])(?:[,;:?!](?= ?[\p{Script=Han}（《“]| ?\d{1,2}[.．、]| *\n)|\.(?=\p{Script=Han}| *\n\0))/gu;

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

/** Half-width punctuation stands between Chinese characters. */
export const halfWidthPunctuation: Rule = {
  id: 'half-width-punctuation',
  severity: 'info',
  scope: 'text',
  docs: {
    zh: {
      title: '中文里用了半角标点',
      why: '输入时没有切换成全角标点，印出来位置不正。同一格里的合并列出。',
      mayBeWrong: '文件通篇用半角标点，会逐格列出。',
    },
    en: {
      title: 'Half-width punctuation stands between Chinese characters',
      why: prose`
        It was typed with the input method switched off; printed it sits at the wrong height. All of one cell
        are told at once.
      `,
      mayBeWrong: 'a document that has half-width punctuation throughout; it is told of each cell.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂,探访独居老人 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂，8:00—18:00开放，距离2.5公里，占地1,200平方米 |
      `,
    ],
  },
  *check(facts) {
    for (const slips of byText(findSlips(facts, HALF))) {
      const [first] = slips;
      if (first === undefined || first.occurrence.kind === 'contents') continue;
      const marks = [...new Set(slips.map(({ match }) => match[0]))];
      const expected = marks.map((mark) => FULL[mark]).join('');
      const times = slips.length === 1 ? '' : ` ${slips.length} 处`;
      yield defectOf(
        facts.list,
        first,
        say(
          `中用了半角标点“${marks.join('')}”${times}`,
          `half-width “${marks.join('')}” between Chinese characters${slips.length === 1 ? '' : `, ${slips.length} times`}`,
        ),
        { expected, actual: marks.join('') },
      );
    }
  },
};

/** Slips in a row of one text together. */
function* byText(slips: Iterable<Slip>): Generator<Slip[]> {
  let text: Occurrence | null = null;
  let together: Slip[] = [];
  for (const slip of slips) {
    if (slip.occurrence !== text && together.length > 0) {
      yield together;
      together = [];
    }
    text = slip.occurrence;
    together.push(slip);
  }
  if (together.length > 0) yield together;
}
