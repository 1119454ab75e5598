import { countWord } from '../../common/count-word.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { SPELLINGS } from '../data/spellings.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips, type Slip } from '../search/pattern-matches.js';

/** A Latin term of two letters or more, with hyphens in it; addresses on the net are no terms. */
const LATIN = /(?<![A-Za-z0-9@./:_-])[A-Za-z]+(?:-[A-Za-z]+)*(?![A-Za-z0-9@/:_]|[.-][A-Za-z0-9])/gu;

const CHINESE = new RegExp(SPELLINGS.flat().join('|'), 'gu');
const LATIN_NEEDS = { characters: /[A-Za-z]/ };
/** A term with its usual spelling alone is told of nowhere. */
const CHINESE_NEEDS = { words: SPELLINGS.map(([, other]) => other) };
const USUAL = new Map(
  SPELLINGS.flatMap(
    ([usual, other]) =>
      [
        [usual, usual],
        [other, usual],
      ] as const,
  ),
);

/** One term has two spellings in the document: APP and app, 账户 and 帐户. */
export const termSpelledTwoWays: Rule = {
  id: 'term-spelled-two-ways',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '同一词语有两种写法',
      why: '两人分别编写，或者只改了一部分；检索一种写法会漏掉另一种。',
      mayBeWrong: '两个词只差大小写，本来就不是一个词。',
    },
    en: {
      title: 'One term has two spellings in the document',
      why: 'Two hands wrote it, or one half was revised. A search for the one misses the other.',
      mayBeWrong: 'two terms that differ only in capitals.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 推广养老服务APP |
        | 2 | 民生服务 | 指导老人使用养老服务app，安装Wi-Fi |
        | 3 | 民生服务 | 维护WiFi设备，建立台账 |
        | 4 | 民生服务 | 更新设备台帐 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 推广养老服务APP，网址为www.app.example.cn |
        | 2 | 民生服务 | 指导老人使用养老服务APP |
        | 3 | 民生服务 | 建立A级、a类台账 |
      `,
    ],
  },
  *check(facts) {
    for (const [key, spellings] of spellingsOf([
      ...findSlips(facts, LATIN, LATIN_NEEDS),
      ...findSlips(facts, CHINESE, CHINESE_NEEDS),
    ])) {
      if (spellings.size < 2) continue;
      const [most, ...others] = [...spellings].sort(byUse);
      for (const [spelling, slips] of others) {
        const [first] = slips;
        if (first === undefined || most === undefined) continue;
        const counts = [most, [spelling, slips] as const];
        yield {
          ...defectOf(
            facts.list,
            first,
            say(
              `中写作“${spelling}”，别处写作“${most[0]}”（全文件${counts.map(([word, all]) => `“${word}” ${all.length} 处`).join('，')}）`,
              `“${spelling}” here, “${most[0]}” elsewhere (${counts.map(([word, all]) => `“${word}” ${countWord(all.length, 'time')}`).join(', ')})`,
            ),
            {
              expected: most[0],
              actual: spelling,
              related: most[1].slice(0, 1).map(({ occurrence }) => ({
                message: say(`此处写“${most[0]}”`, `“${most[0]}”`),
                place: occurrence.place,
              })),
            },
          ),
          key: `${key} ${spelling}`,
        };
      }
    }
  },
};

/** The spelling that should stand: the usual one, else that of more texts, else that with more capitals. */
function byUse([left, leftSlips]: [string, Slip[]], [right, rightSlips]: [string, Slip[]]): number {
  const texts = (slips: readonly Slip[]): number => new Set(slips.map(({ occurrence }) => occurrence)).size;
  const capitals = (word: string): number => word.replace(/[^A-Z]/gu, '').length;
  const usual = (word: string): number => Number(USUAL.get(word) === word);
  return (
    usual(right) - usual(left) ||
    texts(rightSlips) - texts(leftSlips) ||
    capitals(right) - capitals(left) ||
    rightSlips.length - leftSlips.length
  );
}

/** Terms of which at least one spelling stands in the document, with the places of each spelling. */
function spellingsOf(slips: readonly Slip[]): Map<string, Map<string, Slip[]>> {
  const terms = new Map<string, Map<string, Slip[]>>();
  for (const slip of slips) {
    const spelling = slip.match[0];
    const key = USUAL.get(spelling) ?? spelling.toLowerCase().replaceAll('-', '');
    if (key.length < 2) continue;
    const spellings = terms.get(key) ?? new Map<string, Slip[]>();
    const places = spellings.get(spelling);
    if (places === undefined) spellings.set(spelling, [slip]);
    else places.push(slip);
    terms.set(key, spellings);
  }
  return terms;
}
