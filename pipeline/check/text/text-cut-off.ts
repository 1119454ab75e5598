import { LIST_TEXT, LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { classOf, CLOSING_QUOTES, OPENING_MARKS, PAUSES, STOPS } from '../../common/vocabulary/marks.js';
import {
  CIRCLED_TO_TWENTY,
  FIRST_HEADING_MARK,
  HEADING_MARK,
  ORDINAL_CHARACTERS,
} from '../../common/vocabulary/ordinals.js';
import type { Rule } from '../rule.js';
import { example } from '../documentation.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';
import type { Occurrence } from '../search/texts.js';
import { TEXT_SETTINGS } from '../settings.js';

/** Words behind which something must come: 和 and its like, where they are no part of a word that may end a text. */
const OPEN_WORD =
  '(?:以及|(?<![普涉以顾提波危遍触论推殃埃累企言旁谈述可得能所])及|(?<![共饱温缓平总祥调中随谦附讲求柔亲])和|(?<![参给赠授付干])与|(?<![抑间])或者?|(?<![合一兼吞归])并|并且|按照|对于|关于|包括|进一步|切实)';

/** At the end of a cell, or of a step in it; behind an open word a full stop helps nothing. */
const CUT = new RegExp(
  `(?:${classOf(PAUSES, ',(', OPENING_MARKS)}|(?<![局委办部院会队站所室处心司团馆校社区庭厅大])[：:](?=\\s*\\n\\0)|${OPEN_WORD}[。；;]?)(?=[^\\S\\n]*(?:\\n\\0|$(?![\\s\\S])|\\n(?:\\d{1,2}[.．、）)]|[（(][\\d${ORDINAL_CHARACTERS}]|[${CIRCLED_TO_TWENTY}])))|${OPEN_WORD}[。；;]`,
  'gu',
);

/** What can only begin a paragraph: a page break may part any other one from the end of the one above it. */
const BEGINNING = new RegExp(
  `^(?:${HEADING_MARK}|${LISTS.map((list) => LIST_TEXT[list].zh).join('|')}|目\\s*录)`,
  'u',
);

/** What a colon announces at once: the first part of an enumeration, or the first list. */
const FIRST = new RegExp(`^(?:${FIRST_HEADING_MARK}|${LIST_TEXT.basic.zh})`, 'u');

/** What a clause says that announces the tables below, where the text ends with it: 现将清单公布如下：, 见下表： */
const ANNOUNCES = /(?:如下|以下|下列|下表|附表|附件|公布|公告|公示|公开|印发|发布)[^，。；：\n]*[：:]\s*$/u;

/** At the start of a cell: what can only follow something. */
const BEHEADED = new RegExp(
  `(?<=^|\\0\\n)${classOf(PAUSES, STOPS, '）》', CLOSING_QUOTES, ',;:)')}(?=\\s*\\p{Script=Han})`,
  'gu',
);

/** A text is cut off: it ends in 和, 及, 、 or an open bracket, or begins with what can only follow something. */
export const textCutOff: Rule = {
  id: 'text-cut-off',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '文字似有缺漏',
      why: '换页或者复制时丢了半句，看不出职责是什么。',
      mayBeWrong: '以“和”“及”“与”“并”结尾、又不在已知词里的词。',
    },
    en: {
      title: 'A text is cut off',
      why: 'The end was lost at a page break or when it was copied. What the duty is cannot be told.',
      mayBeWrong: 'a word that ends in 和, 及, 与 or 并 and is not among those known.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 加强老年食堂建设和 |
        | 2 | 民生服务 | 核实补贴对象、 |
        | 3 | 民生服务 | ，走访独居老人 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 加强健康知识宣传和普及 |
        | 2 | 民生服务 | 引导群众积极参与 |
        | 3 | 民生服务 | 推动邻里祥和 |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, CUT)) {
      if (!isWhole(facts.texts, slip.occurrence)) continue;
      const end = slip.match[0];
      yield defectOf(facts.list, slip, say(`中“${end}”后似有缺文，请补全`, `breaks off after “${end}”`), {
        actual: end,
      });
    }
    for (const slip of findSlips(facts, BEHEADED)) {
      if (slip.occurrence.kind !== 'cell') continue;
      const start = slip.match[0];
      yield defectOf(
        facts.list,
        slip,
        say(`以“${start}”开头，前面似有缺文，请补全`, `begins with “${start}”: what stood before it is lost`),
        { actual: start },
      );
    }
  },
};

/** True for a cell, and for a paragraph of the narrative that cannot go on in the next one. */
function isWhole(texts: readonly Occurrence[], occurrence: Occurrence): boolean {
  if (occurrence.kind === 'cell') return true;
  if (occurrence.kind !== 'paragraph' || occurrence.text.length < TEXT_SETTINGS.minCutParagraph) return false;
  const next = texts[texts.indexOf(occurrence) + 1];
  if (/[：:]\s*$/u.test(occurrence.text)) {
    if (next?.kind !== 'paragraph') return !ANNOUNCES.test(occurrence.text);
    return BEGINNING.test(next.text) && !FIRST.test(next.text);
  }
  return next?.kind !== 'paragraph' || BEGINNING.test(next.text);
}
