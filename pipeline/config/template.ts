import { usualSeverity } from '../common/severity.js';
import type { Lang, RuleDocumentation } from '../model.js';

/** The words of a new config, in each language: what each key is for. */
const WORDS = {
  zh: {
    head: 'qingdan 的设置文件。放在清单文件所在的文件夹或其上级文件夹；命令行选项优先。',
    failOn: '发现哪一级及以上的问题就不能付印：error（差错）、warning（存疑）、info（提示）',
    departments: '文件中可以出现的本地部门、单位名称',
    places: '除本地以外，文件中可以出现的地名',
    neighbours: '文件中不应出现的地名，如照搬来源的邻近乡镇',
    terms: '本来就这样写的词语（英文词、叠词、特殊写法）',
    numbers: '没有认出来、其实说的是别的事的数字：phrase 原文，is 说的是什么，reason 理由',
    lang: '语言：zh 或 en',
    format: '结果格式，写法同 --format',
    out: 'run 的输出文件夹，相对于本文件所在文件夹',
    ignore: '文件夹里不核对的文件，用通配符写，如 草稿*',
    timeout: '一个文件最多读多少秒',
    ocr: '是否识别扫描页（图片）上的文字：true、false 或 trust（采用扫描仪附上的文字），同 --ocr',
    rules:
      '各核对项的级别：error（差错）、warning（存疑）、info（提示）、off（不查）。说明见 qingdan explain <核对项>',
    names: {
      department: '禾川县某某中心',
      place: '某某镇',
      term: 'APP',
      ignored: '草稿*',
      number: '{ phrase: 收到意见36条, is: 意见, reason: 征求意见的条数 }',
    },
  },
  en: {
    head: 'Config of qingdan, for the documents in this folder and those below; arguments overrule it.',
    failOn: 'the severity from which a finding fails a document: error, warning or info',
    departments: 'names of departments and units that the documents rightly carry',
    places: 'names of places that they rightly carry beside their own',
    neighbours: 'names of places that they must not carry, such as the township that was copied from',
    terms: 'words that are right as they stand (Latin words, doubled words, spellings)',
    numbers: 'numbers that are not understood and are something else: their words, what they are, and why',
    lang: 'language: zh or en',
    format: 'how results are printed, each as behind --format',
    out: 'where run writes, seen from the folder of this file',
    ignore: 'patterns of files that folders leave out, as draft*',
    timeout: 'seconds that one document may take',
    ocr: 'whether pages that are pictures are read: true, false or trust (the text that a scanner laid under them), as --ocr',
    rules: 'the severity of each rule: error, warning, info, or off; see qingdan explain RULE',
    names: {
      department: '禾川县某某中心',
      place: '某某镇',
      term: 'APP',
      ignored: '草稿*',
      number: '{ phrase: 收到意见36条, is: 意见, reason: 征求意见的条数 }',
    },
  },
} as const;

/**
 * A `qingdan.config.yaml` that asks for what is the default anyway, and says in comments what may be asked for.
 * `schema` is where editors find its schema.
 */
export function configTemplate(lang: Lang, schema: string, rules: readonly RuleDocumentation[]): string {
  const words = WORDS[lang];
  const names = (key: string, what: string, example: string): string[] => [
    '',
    `# ${what}`,
    `${key}:`,
    `  # - ${example}`,
  ];
  const longest = Math.max(...rules.map((rule) => rule.id.length + usualSeverity(rule).length));
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# ${words.head}`,
    '',
    `# ${words.failOn}`,
    'fail-on: error',
    ...names('departments', words.departments, words.names.department),
    ...names('places', words.places, words.names.place),
    ...names('neighbours', words.neighbours, words.names.place),
    ...names('terms', words.terms, words.names.term),
    ...names('numbers', words.numbers, words.names.number),
    '',
    `# ${words.lang}`,
    `lang: ${lang}`,
    '',
    `# ${words.format}`,
    '# format:',
    '#   - text',
    '',
    `# ${words.out}`,
    '# out: output',
    '',
    `# ${words.ignore}`,
    '# ignore:',
    `#   - ${words.names.ignored}`,
    '',
    `# ${words.timeout}`,
    '# timeout: 60',
    '',
    `# ${words.ocr}`,
    '# ocr: false',
    '',
    `# ${words.rules}`,
    'rules:',
    ...rules.map((rule) => {
      const { id, docs } = rule;
      const usual = usualSeverity(rule);
      const gap = ' '.repeat(longest - id.length - usual.length);
      return `  # ${id}: ${usual}${gap}  # ${docs[lang].title}`;
    }),
    '',
  ].join('\n');
}
