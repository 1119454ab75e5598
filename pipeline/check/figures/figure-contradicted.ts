import { say } from '../../common/result.js';
import { whyUncountable } from './uncountable.js';
import type { DutyList, FigureKind, LedgerLine, Text } from '../../model.js';
import { example, prose } from '../documentation.js';
import { whichWords } from '../words/message-words.js';
import type { Defect, Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';

/** What each kind of figure counts, in words. */
const WORDS: Readonly<Record<FigureKind, Text>> = {
  'grand-total': say('履职事项总数', 'the grand total'),
  'list-total': say('项数', 'the total'),
  'category-count': say('项数', 'the count'),
  'category-number': say('类别数', 'the number of categories'),
  'department-number': say('涉及部门（单位）数', 'the number of departments'),
  'group-count': say('项数', 'the count'),
  'part-count': say('项数', 'the count'),
};

/** A figure that no table can confirm is stated twice, and differently. */
export const figureContradicted: Rule = {
  id: 'figure-contradicted',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '同一数字前后不一致，表中又无从核对',
      why: '改了一处，漏了另一处。表中能核对时，由核对该数字的核对项指出哪一处错；无从核对时，只能看出前后不一致。',
      mayBeWrong: '用同样的话写两件不同的事。',
    },
    en: {
      title: 'A figure that no table can confirm is stated twice, and differently',
      why: prose`
        One mention was corrected, the other was not. Where the table tells which of them is right, the rule
        of that figure names the wrong one; where it does not, the contradiction is all that shows.
      `,
      mayBeWrong: 'two figures of different things in the same words.',
    },
    bad: [
      example`
        基本履职事项 2 项，涉及 12 个部门。共有基本履职事项 2 项，涉及 13 个部门。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        基本履职事项 2 项，涉及 12 个部门。共有基本履职事项 2 项，涉及 12 个部门。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ ledger, list }) {
    const first = new Map<string, LedgerLine>();
    for (const line of ledger) {
      if (line.stated === null || line.counted !== null) continue;
      const key = `${line.kind}\n${line.list ?? line.otherList ?? ''}\n${line.category ?? ''}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, line);
      else if (earlier.stated !== line.stated) yield contradiction(list, line, earlier, key);
    }
  },
};

function contradiction(list: DutyList, line: LedgerLine, earlier: LedgerLine, key: string): Defect {
  const of = whichWords(line);
  const category = line.category === null ? '' : `“${line.category}”`;
  const what = WORDS[line.kind];
  const why = whyUncountable(list, line);
  return {
    list: line.list,
    otherList: line.otherList,
    about: numeralOf(line.figure),
    message: say(
      `${of.zh}${category}${what.zh}前后不一：前面写 ${earlier.stated}，这里写 ${line.stated}（无从核对：${why.zh}）`,
      `${[of.en, category, what.en].filter((each) => each !== '').join(', ')} is stated twice: here ${line.stated}, before ${earlier.stated}; no table holds it`,
    ),
    expected: earlier.stated,
    actual: line.stated,
    related:
      earlier.place === null
        ? []
        : [{ message: say(`前面写“${earlier.text}”`, `before: “${earlier.text}”`), place: earlier.place }],
    key,
  };
}
