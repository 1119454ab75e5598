import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import { ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import { example, prose } from '../documentation.js';
import { pairDefect } from './repeat-defect.js';
import type { Rule } from '../rule.js';
import { isSame, longerPairs, saysEnough, sharing } from './same-items.js';

/** Characters that make another matter of a long name: a negation, a number, a letter. */
const TELLING = new RegExp(`[不未非无免除外零〇${ORDINAL_CHARACTERS}百千两甲乙丙丁\\d A-Za-z]`, 'u');

/** Two items are the same in other words, or in another category. */
export const itemNearlyRepeated: Rule = {
  id: 'item-nearly-repeated',
  severity: 'warning',
  scope: 'repeats',
  docs: {
    zh: {
      title: '两个事项名称相同而类别不同，或者只是说法不同',
      why: '同一件事报了两次，说法不同，就计了两项。任何职责前都能用的词、几个分句的先后、长名称里多一两个字，都不算差别；对象不同才算。',
      mayBeWrong: '两件事一件包含另一件，只靠一两个字区分。',
    },
    en: {
      title: 'Two items are the same in other words, or in another category',
      why: prose`
        The same duty, handed in twice and worded anew, is counted twice. Words that could stand before any
        duty, the order of its pieces and one or two characters more in a long name make no difference;
        another object does.
      `,
      mayBeWrong:
        'two duties of which one is a part of the other, told apart by a word of one or two characters.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 开展铁路护路宣传教育、隐患排查工作 |
        | 2 | 民生服务 | 核实补贴对象 |
        | 3 | 平安法治 | 做好铁路护路宣传教育和隐患排查 |
      `,
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 摸清独居老人的居住状况、健康状况 |
        | 2 | 民生服务 | 核实补贴对象 |
        | 3 | 社会保障 | 摸清独居老人的健康状况和居住状况 |
        | 4 | 社会保障 | 摸清独居老人的居住状况、身体健康状况 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 自然资源 | 负责辖区内河道日常巡查，及时上报发现的问题 |
        | 2 | 自然资源 | 负责辖区内林地日常巡查，及时上报发现的问题 |
        | 3 | 民生服务 | 做好未成年人合法权益保护和宣传教育工作 |
        | 4 | 民生服务 | 做好成年人合法权益保护和宣传教育工作 |
      `,
    ],
  },
  *check({ namedItems }) {
    const items = namedItems.filter(saysEnough);
    const reported = new Set<string>();
    const pairs = [
      ...sharing(items, ({ list: of, core }) => `${of}\n${core}`),
      ...sharing(items, ({ list: of, pieces }) => `${of}\n${pieces}`),
      ...sharing(items, ({ pieces }) => (pieces.includes('、') ? pieces : null)),
      ...longerPairs(items).filter(({ word }) => !TELLING.test(word)),
    ];
    for (const pair of pairs) {
      const { later, earlier } = pair;
      const acrossLists = later.list !== earlier.list;
      // The same words are other rules' finding.
      if (acrossLists ? later.core === earlier.core : isSame(pair)) continue;
      const key = `${later.list} ${later.item.number} ${later.name}\n${earlier.name}`;
      if (reported.has(key)) continue;
      reported.add(key);
      if (later.item.name === earlier.item.name && !acrossLists) {
        yield pairDefect(pair, (laterWords, earlierWords) =>
          say(
            `${laterWords.zh}（${later.item.category}）与${earlierWords.zh}（${earlier.item.category}）名称相同、类别不同：“${quotable(later.item.name)}”`,
            `${laterWords.en}, has the name of ${earlierWords.en}, “${later.item.name}”; one is of “${later.item.category}”, the other of “${earlier.item.category}”`,
          ),
        );
        continue;
      }
      yield pairDefect(pair, (laterWords, earlierWords) =>
        say(
          `${laterWords.zh}“${quotable(later.item.name)}”与${earlierWords.zh}“${quotable(earlier.item.name)}”几乎相同`,
          `${laterWords.en}, “${later.item.name}”, is nearly the same as ${earlierWords.en}, “${earlier.item.name}”`,
        ),
      );
    }
  },
};
