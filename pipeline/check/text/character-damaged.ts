import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/**
 * The replacement character, private-use characters, lone surrogates, Chinese read in a wrong encoding, and radicals
 * that look like the characters for which they stand.
 */
const DAMAGED =
  /\ufffd+|[\ue000-\uf8ff]+|[\u{f0000}-\u{10ffff}]+|[\ud800-\udfff]+|锟斤拷|(?<=\p{Script=Han})\?{2,}(?=\p{Script=Han})|(?:烫烫|屯屯)+|(?<![A-Za-z])[ÂÃâãäåæçèéï][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+|(?<=\p{Script=Han})[ÂÃ](?=\p{Script=Han})|[\u00c0-\u00ff]{2,}|[\u2e80-\u2fdf]+|(?<=\p{Script=Han})□(?=[\p{Script=Han}，。、；：])/gu;
const NEEDS = {
  characters: /[\ufffd\ue000-\uf8ff\ud800-\udfff\u00c0-\u00ff\u2e80-\u2fdf□]/,
  words: ['锟斤拷', '??', '烫烫', '屯屯'],
};

/**
 * A character is damaged: �, a private one that shows as a box, letters of a wrong encoding, a radical in place of
 * the character.
 */
export const characterDamaged: Rule = {
  id: 'character-damaged',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '字符损坏',
      why: '字体或者编码出了问题：原来的字认不出来，或者检索不到。',
      mayBeWrong: '符号字体里的勾、箭头等，打印出来是对的。',
    },
    en: {
      title: 'A character is damaged',
      why: 'A font or an encoding was lost. What stood there cannot be read, or not be searched.',
      mayBeWrong: 'a sign of a symbol font (a tick, an arrow) that the printed page shows rightly.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食�，探访独居老人 |
        | 2 | 民生服务 | 核实补贴对象 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂，室温不低于18℃，㙍、𬭎等生僻字姓名如实登记 |
        | 2 | 民生服务 | 核实补贴对象 □是 □否 |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, DAMAGED, NEEDS)) {
      const characters = slip.match[0];
      // Two boxes are there to be ticked.
      if (characters === '□' && slip.occurrence.text.split('□').length > 2) continue;
      const code = codeOf(characters);
      yield defectOf(
        facts.list,
        slip,
        say(`中有损坏的字符“${characters}”（${code}）`, `a damaged character: “${characters}” (${code})`),
        { actual: characters },
      );
    }
  },
};

function codeOf(characters: string): string {
  return `U+${(characters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
