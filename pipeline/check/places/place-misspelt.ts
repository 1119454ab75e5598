import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { occurrenceWords } from '../words/occurrence-words.js';
import type { Rule } from '../rule.js';
import { partOf } from '../subjects.js';

/** The document’s own place is misspelt. */
export const placeMisspelt: Rule = {
  id: 'place-misspelt',
  severity: 'error',
  scope: 'places',
  docs: {
    zh: {
      title: '本地地名写错一个字',
      why: '与本清单所属的乡镇、县、市、省的名称只差一个字。',
      mayBeWrong: '确有另一个地名只差一个字，而全国行政区划表里没有。',
    },
    en: {
      title: 'The document’s own place is misspelt',
      why: prose`
        The name differs in one character from the township, county, prefecture or province that the document
        is of.
      `,
      mayBeWrong: prose`
        another place whose name differs in one character and that the national table of divisions does not
        hold.
      `,
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾湾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 编制青禾弯镇产业规划 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾湾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 编制青禾湾镇产业规划 |
      `,
    ],
  },
  *check({ ownSlips, options }) {
    for (const { at, spot, name, meant } of ownSlips) {
      if (options.places?.includes(name) === true || ['title', 'list-title', 'contents'].includes(at.kind))
        continue;
      const words = occurrenceWords(at);
      yield {
        list: at.list,
        item: at.item,
        about: partOf(at, spot),
        message: say(`${words.zh}：“${name}”疑为“${meant}”`, `${words.en}: “${name}” seems to be “${meant}”`),
        expected: meant,
        actual: name,
        key: `${at.kind} ${name}`,
      };
    }
  },
};
