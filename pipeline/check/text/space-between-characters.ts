import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import { HEADING_MARK } from '../../common/vocabulary/ordinals.js';
import type { ColumnRole } from '../../model.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips, type Slip } from '../search/pattern-matches.js';
import { TEXT_SETTINGS } from '../settings.js';

const SPACE = /(?<=\p{Script=Han})[ \u00a0\u3000]+(?=[\p{Script=Han}，、。；）》”])/gu;

/** Columns whose cells are sentences. */
const WORDED: readonly (ColumnRole | null)[] = [
  'name',
  'superiorDuties',
  'townshipDuties',
  'handover',
  'way',
];

/** What stands before a blank that parts a department or a heading from its text. */
const OPENER = new RegExp(
  `(?:^|[\\n。；;])[^\\n。；;，,：:]{0,60}[局委办部院会队站所厅中心]$|(?:^|\\n)${HEADING_MARK}[^\\n。；;，,：:]{1,30}$`,
  'u',
);

/** What stands behind a blank that begins a department's part: its name with a colon. */
const NEXT = /^\s+[^\s，。；：、]{2,40}[局委办部院会队站所厅]：/u;

const { maxOpener, spacedWindow, spacedShare, minSpacedParagraph, minSloganPiece } = TEXT_SETTINGS;

/** A space stands between two Chinese characters of a sentence, or before punctuation. */
export const spaceBetweenCharacters: Rule = {
  id: 'space-between-characters',
  severity: 'info',
  scope: 'text',
  docs: {
    zh: {
      title: '句子里的汉字之间有空格',
      why: '复制时把换行变成了空格，或者那里删掉了一个字。',
      mayBeWrong: '有意用空格隔开两部分内容（一般用逗号）。',
    },
    en: {
      title: 'A space stands between two Chinese characters of a sentence, or before punctuation',
      why: 'It is left where a line ended when the text was copied, or a character was taken out there.',
      mayBeWrong: 'a blank that parts two pieces of a text where another document has a comma.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂，探访独居老 人 |
      `,
    ],
    good: [
      example`
        # 青 禾 镇 基 本 履 职 事 项 清 单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂 3 所，探访独居老人 |
        | 2 | 民生服务 | 办 好 老 年 大 学 |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, SPACE)) {
      if (!isWithinSentence(slip)) continue;
      const { text } = slip.occurrence;
      const around = text.slice(slip.start - 1, slip.end + 1);
      yield defectOf(
        facts.list,
        slip,
        say(`中有空格（“${quotable(around)}”）`, `a space stands within “${around}”`),
        {
          actual: around,
        },
      );
    }
  },
};

function isWithinSentence({ occurrence, start }: Slip): boolean {
  const { kind, column, text } = occurrence;
  if (kind === 'paragraph' ? text.length < minSpacedParagraph : !WORDED.includes(column)) return false;
  // Of a long text only what an opener can hold is looked at.
  const before = text.slice(Math.max(0, start - maxOpener), start);
  return (
    !OPENER.test(start > maxOpener ? `…${before}` : before) &&
    !isSlogan(text, start) &&
    !NEXT.test(text.slice(start, start + maxOpener)) &&
    !isSpaced(text.slice(Math.max(0, start - spacedWindow), start + spacedWindow))
  );
}

/** A slogan is quoted with blanks in place of its commas: “守河道 护河岸 清河水”. */
function isSlogan(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  const close = text.indexOf('”', at);
  if (open < 0 || close < 0 || close - open > maxOpener) return false;
  const pieces = text.slice(open + 1, close).split(/[ \u00a0\u3000]+/u);
  return (
    pieces.length > 1 &&
    pieces.every(({ length }) => length >= minSloganPiece && length === pieces[0]?.length)
  );
}

/** True for letter-spaced text: most of its characters have a space beside them. */
function isSpaced(text: string): boolean {
  const spaced = (text.match(/\S(?=[ \u00a0\u3000]\S)/gu) ?? []).length;
  return spaced > (text.replace(/\s+/gu, '').length - 1) * spacedShare;
}
