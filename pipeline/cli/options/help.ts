import { pad, stringWidth, wrap } from '../../emit/words/columns-layout.js';
import type { Lang } from '../../model.js';
import { COMMAND_NAMES, type CommandName } from './command-names.js';
import { COMMAND_HELP } from './help-commands.js';
import { OPTION_HELP } from './help-options.js';

const WORDS = {
  zh: {
    about: 'qingdan（清单）核对乡镇（街道）履职事项清单：说明部分写的数字，与表中实有的行数是否一致。',
    usage: '用法',
    examples: '例',
    options: '选项',
    more: '一个命令的选项和例子：qingdan help <命令>',
    documents:
      '文件可以是文本、Markdown、HTML（含 .mht）、PDF、OFD、Word（.docx）、Excel（.xlsx、.xls、.et）；装有 LibreOffice 时还可以是 .doc、.wps、.rtf、.odt。“-”表示标准输入。文件不会离开本机。',
    codes: '退出码',
    exit: [
      ['0', '没有达到 --fail-on 级别的问题'],
      ['1', '有达到该级别的问题，或者读取不可靠、无法判断'],
      ['2', '未核对：用法不对、文件无法读取、不是履职事项清单、报告写不出来、内部错误'],
    ],
  },
  en: {
    about:
      "qingdan (清单) reads a Chinese township's duty list and checks what it states against what its tables hold.",
    usage: 'Usage',
    examples: 'Examples',
    options: 'Options',
    more: 'The options of one command, and examples: qingdan help COMMAND',
    documents:
      'A document is text, Markdown, HTML (also .mht), PDF, OFD, Word (.docx) or Excel (.xlsx, .xls, .et); where LibreOffice is installed also .doc, .wps, .rtf, .odt. "-" is standard input. Nothing leaves this machine.',
    codes: 'Exit codes',
    exit: [
      ['0', 'nothing at or above --fail-on'],
      ['1', 'findings at or above it, or inconclusive'],
      [
        '2',
        'could not check: usage, unreadable, not a duty list, a report that cannot be written, internal error',
      ],
    ],
  },
} as const;

/** Terminal columns of the left column of the help; what is longer stands on a line of its own. */
const LEFT = 24;

/** How the command is used, or one of its commands, within `width` terminal columns. */
export function helpText(lang: Lang, width: number, command: CommandName | null = null): string {
  const words = WORDS[lang];
  const lines =
    command === null
      ? [...wrap(words.about, width), '', words.usage, ...usage(lang, width), '', ...wrap(words.more, width)]
      : commandHelp(command, lang, width);
  if (command === null) lines.push('', ...wrap(words.documents, width));
  const options = OPTION_HELP.filter(({ commands }) => command === null || commands.includes(command));
  lines.push('', words.options);
  for (const { flags, words: meaning } of options) lines.push(...entry(flags[lang], meaning[lang], width));
  lines.push('', words.codes, ...words.exit.flatMap(([code, meaning]) => entry(code, meaning, width, 1)));
  return `${lines.join('\n')}\n`;
}

function usage(lang: Lang, width: number): string[] {
  return COMMAND_NAMES.flatMap((name) => {
    const { usage: call, words } = COMMAND_HELP[name];
    return [`  ${call[lang]}`, ...wrap(words[lang], width - 6).map((line) => `      ${line}`)];
  });
}

function commandHelp(command: CommandName, lang: Lang, width: number): string[] {
  const { usage: call, words, examples } = COMMAND_HELP[command];
  return [
    call[lang],
    '',
    ...wrap(words[lang], width),
    '',
    WORDS[lang].examples,
    ...examples.flatMap((each) => [`  ${each.call}`, `      ${each.words[lang]}`]),
  ];
}

/** A name and what it means, in two columns. */
function entry(name: string, words: string, width: number, left = LEFT): string[] {
  const lines = wrap(words, width - left - 4);
  const indent = ' '.repeat(left + 4);
  if (stringWidth(name) > left) return [`  ${name}`, ...lines.map((line) => indent + line)];
  const [first = '', ...rest] = lines;
  return [`  ${pad(name, left)}  ${first}`, ...rest.map((line) => indent + line)];
}
