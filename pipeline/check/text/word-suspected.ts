import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, isAllowed } from '../search/pattern-matches.js';
import type { SuspectedWord } from '../spelling/suspected-words.js';

/** A word may be misspelt: 部暑, 渲传, 基础设 before 建设. */
export const wordSuspected: Rule = {
  id: 'word-suspected',
  severity: 'info',
  // It takes several times as long as all other rules.
  optIn: true,
  scope: 'text',
  yields: true,
  docs: {
    zh: {
      title: '疑似错别字',
      why: '按词频推断：换成音近、形近的字，补上漏字，删去重字，或者前后两字对调，就成了常用词。只是提示，请人工核对。',
      mayBeWrong: '词典没有收的地名、人名和新词。改后仍是词的错字（法制、法治）查不出来。',
    },
    en: {
      title: 'A word may be misspelt',
      why: prose`
        With a character that sounds or looks alike, with one put in, taken out or exchanged with its neighbour, the
        clause would have common words. It is a hint: a person has to look.
      `,
      mayBeWrong: prose`
        names and new words that no dictionary has. A wrong word that is a word itself (法制 for 法治) is not found.
      `,
    },
    bad: [
      example`
        ---
        rules:
          word-suspected: info
        ---
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 按照统一部暑开展安全生产检查 |
        | 2 | 民生服务 | 做好城乡居民养老保验参保登记 |
        | 3 | 应急管理 | 做好突发事件急应处置 |
      `,
    ],
    good: [
      example`
        ---
        rules:
          word-suspected: info
        ---
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 按照统一部署开展安全生产检查 |
        | 2 | 民生服务 | 做好城乡居民养老保险参保登记，联系人：张建涉 |
        | 3 | 应急管理 | 做好突发事件应急处置，向村民宣传避险知识 |
      `,
    ],
  },
  *check({ list, suspectedWords, options }) {
    for (const word of suspectedWords) {
      const { was, meant, places } = word;
      const [first, ...others] = places.flatMap(({ occurrence, start, end }) => {
        const at = occurrence.foldingMap;
        const slip = { occurrence, start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
        return isAllowed(slip, options.terms) ? [] : [slip];
      });
      if (first === undefined) continue;
      const why = reasonOf(word);
      yield {
        ...defectOf(
          list,
          first,
          say(
            `中“${was}”疑似错别字，请核对：疑为“${meant}”（${why.zh}）`,
            `“${was}” may be misspelt for “${meant}” (${why.en}); please check`,
          ),
          {
            expected: meant,
            actual: was,
            related: others.map(({ occurrence }) => ({
              message: say(`此处也写“${was}”`, `“${was}” here, too`),
              place: occurrence.place,
            })),
          },
        ),
        key: `${was} ${meant}`,
        everywhere: true,
      };
    }
  },
};

/** What makes one of the two words out of the other. */
function reasonOf({ kind, taken, put, reading }: SuspectedWord): Text {
  switch (kind) {
    case 'sound':
      return reading === null
        ? say(`“${taken}”与“${put}”音近`, `${taken} and ${put} sound alike`)
        : say(`“${taken}”与“${put}”同音 ${reading}`, `${taken} and ${put} are both read ${reading}`);
    case 'near-sound':
      return say(`“${taken}”与“${put}”音近`, `${taken} and ${put} sound alike`);
    case 'look':
      return say(`“${taken}”与“${put}”形近`, `${taken} and ${put} look alike`);
    case 'lost':
      return say(`漏“${put}”字`, `${put} is missing`);
    case 'doubled':
      return say(`多“${taken}”字`, `${taken} is doubled`);
    case 'swapped':
      return say('两字颠倒', 'two characters are exchanged');
  }
}
