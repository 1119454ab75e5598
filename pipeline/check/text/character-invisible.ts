import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips, type Slip } from '../search/pattern-matches.js';

/**
 * Control characters, soft hyphens, joiners and marks of no width and of direction, and tags. Between letters of
 * other scripts joiners and marks of direction are spelling: only those beside Chinese count.
 */
const INVISIBLE =
  /(?:(?![\n\0])\p{Cc}|[\u00ad\u2028\u2029\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}])+|(?<!(?!\p{Script=Han})[\p{L}\p{M}])[\u200b-\u200f\u202a-\u202e\u2060-\u2069]+(?!(?!\p{Script=Han})[\p{L}\p{M}])/gu;
const NEEDS = {
  characters:
    /[^\n\0 -~\u00a0-\uffff]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\udb40]/,
};

/** An invisible character stands in a text: a control character, a space of no width, a mark of direction. */
export const characterInvisible: Rule = {
  id: 'character-invisible',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '有看不见的字符',
      why: '从网页或者软件里复制带来的：看不见，检索时却找不到这几个字。删去即可。',
      mayBeWrong: '中文之间未见误报。',
    },
    en: {
      title: 'An invisible character stands in a text',
      why: prose`
        It came with text from a page or a program. Nobody sees it, and no search for the words finds them any
        more.
      `,
      mayBeWrong: 'never seen beside Chinese.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年&#x200B;食堂 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, INVISIBLE, NEEDS)) {
      const code = [...slip.match[0]]
        .map(
          (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        )
        .join(' ');
      const what = say(
        `中${betweenWords(slip)}有看不见的字符（${code}），删去即可`,
        `an invisible character (${code})`,
      );
      yield defectOf(facts.list, slip, what, { actual: code });
    }
  },
};

/** The characters on either side of what cannot be seen: “清”“单”之间. Empty at the edge of a text. */
function betweenWords({ occurrence: { text }, start, end }: Slip): string {
  const [before, after] = [[...text.slice(0, start)].at(-1), [...text.slice(end)][0]];
  if (before === undefined || after === undefined || /\s/u.test(before + after)) return '';
  return `“${before}”“${after}”之间`;
}
