import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/** Tags, character references, Markdown, templates, escapes, and what Word and Excel print in place of a value. */
const MARKUP = new RegExp(
  [
    '</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>\\n\\0]{0,200})?/?>',
    '<!--|-->',
    '&(?:[a-zA-Z]{2,8}|#\\d{1,6}|#x[0-9a-fA-F]{1,6});',
    '\\*\\*[^*\\n\\0]{1,60}\\*\\*|\\*\\*|__\\p{Script=Han}[^_\\n\\0]{0,60}__|__(?=\\p{Script=Han})|(?<=\\p{Script=Han})__|```|^#{1,6} (?=\\p{Script=Han})',
    '!?\\[[^\\[\\]\\n\\0]{1,80}\\]\\([^()\\s\\0]{1,200}\\)',
    '\\{\\{[^{}\\n\\0]{0,80}\\}\\}|\\{\\p{Script=Han}[^{}\\n\\0]{0,40}\\}|\\$\\{[^{}\\n\\0]{0,80}\\}|<%[^\\n\\0]{0,80}?%>',
    '\\\\[nrt](?![a-zA-Z])|\\\\(?=\\p{Script=Han})|\\\\u[0-9a-fA-F]{4}|_x000[DdAa]_',
    '#(?:REF|VALUE|NAME|NULL|NUM|DIV/0)[!?]|#N/A\\b',
    '错误!未(?:找到引用源|定义书签)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\\.?',
    'HYPERLINK "|MERGEFIELD |PAGEREF _',
  ].join('|'),
  'gmu',
);
const NEEDS = { characters: /[<>&*_`#[{$\\!"M]/ };

/** Markup is left in a text: &nbsp; **, [text](address), {{name}}, #REF! */
export const markupLeft: Rule = {
  id: 'markup-left',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '残留网页、模板或公式的标记',
      why: '文字是从网页、模板或者公式表里复制来的，读者看到的是标记。文件格式本身的标签不算。',
      mayBeWrong: '文字本来就在讲这些标记。',
    },
    en: {
      title: 'Markup is left in a text',
      why: prose`
        The text was taken from a page, a template or a table of formulas. A reader sees the markup in place
        of what it stands for. Tags that the format itself reads are no text and are not meant.
      `,
      mayBeWrong: 'a text about markup.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好{{村名}}老年食堂 |
        | 2 | 民生服务 | 核实补贴对象&amp;nbsp;公示明细 |
        | 3 | 民生服务 | 走访独居老人\n建立台账 |
        | 4 | 民生服务 | #REF! |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好<b>老年食堂</b>，落实“互联网+”行动，面积<200平方米的免收费用 |
        | 2 | 民生服务 | 核实补贴对象&nbsp;（含A&B两类） |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, MARKUP, NEEDS)) {
      const mark = slip.match[0];
      yield defectOf(facts.list, slip, say(`中残留标记“${mark}”`, `markup is left: “${mark}”`), {
        actual: mark,
      });
    }
  },
};
