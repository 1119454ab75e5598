import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { MISSPELLINGS } from '../data/misspellings.js';
import type { Rule } from '../rule.js';
import { wordsOf } from '../search/prefilter.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/** Each misspelling as a group of its own, so that the one that matches tells what is meant. */
const ANY = new RegExp(MISSPELLINGS.map(([wrong]) => `(${wrong})`).join('|'), 'gu');
const WORDS = MISSPELLINGS.map(([wrong]) => wordsOf(wrong));
const NEEDS = WORDS.includes(null) ? undefined : { words: WORDS.flatMap((words) => words ?? []) };

/** A word is misspelt in a common way: 按排, 布署, 综冶. */
export const wordMisspelt: Rule = {
  id: 'word-misspelt',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '常见错别字',
      why: '只查收录的常见写法：音近、形近，放在哪里都不对的。没有报出，不等于没有错别字。',
      mayBeWrong: '前后两个词相接处正好是这几个字。',
    },
    en: {
      title: 'A word is misspelt in a common way',
      why: prose`
        The characters sound or look alike, so neither the writer nor a recognizer of scans noticed. Only what
        is wrong wherever it stands is in the table; other misspellings are not found.
      `,
      mayBeWrong: 'two words that meet and have these characters, beyond the meetings that the table knows.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 按排网格员开展防讯值守 |
        | 2 | 平安法治 | 落实社会治安综合冶理 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 安排网格员开展防汛值守，按排名公布，对违规的给予警告 |
        | 2 | 平安法治 | 通讯期刊发放，陶冶情操，期末按时报送 |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, ANY, NEEDS)) {
      const actual = slip.match[0];
      const at = slip.match.slice(1).findIndex((group) => group !== undefined);
      const meant = MISSPELLINGS[at]?.[1] ?? '';
      const expected = meant.includes('…') ? meant.replace('…', actual.slice(1)) : meant;
      yield defectOf(
        facts.list,
        slip,
        say(`中“${actual}”应为“${expected}”`, `“${actual}” should be “${expected}”`),
        { expected, actual },
      );
    }
  },
};
