import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/** Small words of English, as a keyboard or a translator leaves them; IT and OK in capitals are names. */
const WORDS =
  'and|And|or|Or|the|The|of|Of|is|Is|are|Are|was|were|be|been|in|on|at|to|for|For|with|With|by|By|from|From|as|a|an|An|this|This|that|That|these|those|it|its|not|Not|but|But|if|If|then|than|so|we|We|you|You|he|she|they|our|your|their|will|can|may|must|should|shall|has|have|had|do|does|all|All|any|each|no|No|yes|new|null|undefined|none|test|nan|NaN|true|false|etc|de|le';

/** Letters that a word may begin or end with: e通办, X光, n次, C类. */
const ALLOWED =
  /^(?:[exintoabcdz]|app|wifi|web|vlog|pos|vip|led|lng|cng|ppt|pdf|km|mu|kg|cm|mm|hm|kw|kv|ml|mg|ppm|pm|am)$/iu;

/** Three letters or fewer in small type, left of typing in pinyin. */
const LETTERS = /(?<=\p{Script=Han})[ \u00a0]*[a-z]{1,3}[ \u00a0]*(?=\p{Script=Han})(?![类级型光栋座区档])/gu;

/** Between Chinese characters or punctuation; a word among other Latin words is a name or a quotation. */
const STRAY = new RegExp(
  `(?<=[\\p{Script=Han}，。、；：）》”"])[ \\u00a0]*(?:${WORDS})[ \\u00a0]*(?=[\\p{Script=Han}，。、；：（《“"]|\\n\\0)`,
  'gu',
);

/** An English word or a few letters stand between Chinese words: 教育 and 培训. */
export const latinWordStray: Rule = {
  id: 'latin-word-stray',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '中文里混有英文单词或字母',
      why: '可能是输入法、翻译软件或者扫描识别留下的。',
      mayBeWrong: '名称或者单位本来就是这几个字母：请写进设置文件的词语名单（terms）。',
    },
    en: {
      title: 'An English word or a few letters stand between Chinese words',
      why: 'An input method, a translator or a recognizer of scans put them there.',
      mayBeWrong: 'a name or a unit in small letters; name it under `terms`.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 and 冬训 |
        | 2 | 党的建设 | 评议zh党员 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 推广政务服务APP和“互联网+监管”，检查A级景区、C、D级食品经营单位 |
        | 2 | 民生服务 | 安装WiFi和POS机，监测PM2.5、GDP增速，修建5 km道路、200 mu苗圃 |
        | 3 | 民生服务 | 引导IT企业发展，支持“Hello World and More”品牌 |
      `,
    ],
  },
  *check(facts) {
    const words = [...findSlips(facts, STRAY, { words: WORDS.split('|') })];
    const letters = [...findSlips(facts, LETTERS, { characters: /[a-z]/ })].filter(
      (slip) =>
        !ALLOWED.test(slip.match[0].trim()) &&
        !words.some(({ occurrence, start }) => occurrence === slip.occurrence && start === slip.start),
    );
    for (const slip of [...words, ...letters]) {
      const word = slip.match[0].trim();
      yield defectOf(facts.list, slip, say(`中混有英文“${word}”`, `“${word}” stands between Chinese words`), {
        actual: word,
      });
    }
  },
};
