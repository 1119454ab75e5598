import { say } from '../../common/result.js';
import { POSITIONAL_DIGITS } from '../../common/vocabulary/ordinals.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { wordsWith } from '../search/prefilter.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/** Letters that look like digits, with what they stand for. */
const MEANT: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1', S: '5' };

/** A number with such letters in it; one that ends in l may be litres, unless it counts something. */
const IN_NUMBER =
  /(?<![A-Za-z\d.])(?!O2O|O[23](?![\d.OoIl|年月日号项个]))(?=[\d.OoIl|]*\d)(?=[\d.]*[OoIl|])[\dOoIl|]+(?:\.[\dOoIl|]+)?(?![A-Za-z\d|])(?<!\dl(?! ?[项个年月日名户人条次周岁公亩平万亿元%]))|(?<![A-Za-z\d])\d{4,}S(?=\p{Script=Han})/gu;

/** 二O二五年, and l. in place of 1. at the start of a step. */
const IN_YEAR = new RegExp(`(?<=[${POSITIONAL_DIGITS}])[Oo0](?=[${POSITIONAL_DIGITS}Oo0])`, 'gu');
const AS_STEP = /^[lIO|](?=[.．、][ \u3000]*\p{Script=Han})/gmu;
const NEEDS = { characters: /[OoIl|S]/ };
const IN_YEAR_NEEDS = { words: wordsWith(POSITIONAL_DIGITS, 'Oo0') };

/** Figures of the statement have a rule of their own. */
const FIGURE = /^ ?(?:项|个类别|个部门|类)/u;

/** A letter stands in a number: 1O, 2l5, 二O二五年. */
export const letterForDigit: Rule = {
  id: 'letter-for-digit',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '数字里混入字母',
      why: '看上去一样，却检索不到；用电子表格统计时不当作数字。',
      mayBeWrong: '编码里数字和这些字母本来就连在一起。',
    },
    en: {
      title: 'A letter stands in a number',
      why: 'It looks the same and is found by no search; a program that counts takes it for no number.',
      mayBeWrong: 'a code in which digits and these letters rightly stand together.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 为年满8O周岁的老人办理优待证 |
        | 2 | 民生服务 | 每月l5日前发放补贴 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 为年满80周岁的老人办理优待证，推广O2O养老、5G、H2O监测和20l水箱 |
        | 2 | 民生服务 | 2025年底前（二〇二五年）完成Ⅰ级改造 |
      `,
    ],
  },
  *check(facts) {
    for (const pattern of [IN_NUMBER, IN_YEAR, AS_STEP]) {
      for (const slip of findSlips(facts, pattern, pattern === IN_YEAR ? IN_YEAR_NEEDS : NEEDS)) {
        const { occurrence, end, match } = slip;
        if (occurrence.kind === 'paragraph' && FIGURE.test(occurrence.text.slice(end))) continue;
        const actual = match[0];
        const expected =
          pattern === IN_YEAR ? '〇' : actual.replace(/[OoIl|S]/gu, (letter) => MEANT[letter] ?? letter);
        yield defectOf(
          facts.list,
          slip,
          say(`中“${actual}”应为“${expected}”`, `“${actual}” should be “${expected}”`),
          { expected, actual },
        );
      }
    }
  },
};
