import type { Text } from '../../model.js';
import { say } from '../../common/result.js';
import { COMMAND_NAMES, READERS, type CommandName } from './command-names.js';

/** An option as the help shows it, and the commands that it is for. */
export interface OptionHelp {
  flags: Text;
  words: Text;
  commands: readonly CommandName[];
}

const REPORTS: readonly CommandName[] = ['check', 'run'];
const TELLERS: readonly CommandName[] = ['check', 'run', 'merge'];

/** The options, in the order of the help. */
export const OPTION_HELP: readonly OptionHelp[] = [
  {
    flags: say('--out, -o 文件夹', '--out, -o DIR'),
    words: say(
      'run、county 的输出文件夹；run 的几份清单各用其中一个文件夹',
      'where run and county write; of run, several lists have a folder each in it',
    ),
    commands: ['run', 'county'],
  },
  {
    flags: say('--out, -o 文件', '--out, -o FILE'),
    words: say(
      'annotate 写到哪个文件（默认 <文件名>.批注.docx 等）',
      'where annotate writes (by default <name>.批注.docx)',
    ),
    commands: ['annotate'],
  },
  {
    flags: say('--fix', '--fix'),
    words: say(
      'annotate：只可能是一个数的错数，作为修订写入 Word，由编辑接受或拒绝',
      'annotate: figures that only one value can make true are entered into Word as tracked changes',
    ),
    commands: ['annotate'],
  },
  {
    flags: say('--by-department 文件夹', '--by-department DIR'),
    words: say(
      'run、county：另给每个部门写一个工作簿，只有它的事项，可以分发；run 的几份清单各用其中一个文件夹',
      'run, county: a workbook for each department too, with its items alone; of run, several lists have a folder each in it',
    ),
    commands: ['run', 'county'],
  },
  {
    flags: say('--decisions 文件', '--decisions FILE'),
    words: say(
      'county：哪些写法是同一事项、哪些不是（默认用第一个文件夹里的 county.decisions.yaml）',
      'county: which wordings are one item and which are not (by default county.decisions.yaml of the first folder)',
    ),
    commands: ['county'],
  },
  {
    flags: say('--threshold 0.46', '--threshold 0.46'),
    words: say(
      'county：多像才按同一事项汇总，0.2–1（默认 0.46；换一个会怎样，见“相似度门槛”）',
      'county: how like two wordings are that are taken for one item, 0.2–1 (default 0.46; the outputs say what others give)',
    ),
    commands: ['county'],
  },
  {
    flags: say('--page-images', '--page-images'),
    words: say(
      'run：PDF 的网页报告里附上有问题的页面图，框出位置（需要 npm install @napi-rs/canvas）',
      'run: the report page of a PDF shows the pages with findings, the place framed (needs npm install @napi-rs/canvas)',
    ),
    commands: ['run'],
  },
  {
    flags: say('--format 格式[:文件]', '--format FORMAT[:FILE]'),
    words: say(
      'check、run 的结果：text（默认）、table（每份一行）、json、jsonl（每份一行，边核对边写）、sarif、junit、github、gitlab、markdown、parquet（所有事项，供查询），写到文件或标准输出；可以多次使用，各写一份。文件所在的文件夹须已存在',
      'the result of check and run: text (default), table (a line a document), json, jsonl (a line a document, as it is done), sarif, junit, github, gitlab, markdown, parquet (all items, for queries), to a file (in a folder that is there) or standard output; may be given several times',
    ),
    commands: TELLERS,
  },
  {
    flags: say('--format 格式', '--format FORMAT'),
    words: say('tables 的结果：text（默认）、json、csv', 'the result of tables: text (default), json, csv'),
    commands: ['tables'],
  },
  {
    flags: say('--format 格式[:文件]', '--format FORMAT[:FILE]'),
    words: say(
      'compare 的结果：text（默认）、json、markdown、xlsx、html，写到文件或标准输出；xlsx 不写文件名时写到 <新文件名>.对比.xlsx',
      'the result of compare: text (default), json, markdown, xlsx, html, to a file or standard output; xlsx without a file goes to <new name>.对比.xlsx',
    ),
    commands: ['compare'],
  },
  {
    flags: say('--base git 版本', '--base REF'),
    words: say(
      'compare：原文件取自 git 的这个版本（分支、标签或提交），与现在的文件比较',
      'compare: the old revision is that of git (a branch, a tag, a commit)',
    ),
    commands: ['compare'],
  },
  {
    flags: say('--baseline 原文件', '--baseline OLD'),
    words: say(
      'check：原文件已有的问题照样列出，但不影响退出码；只有新出现的问题才算',
      'check: findings that the old revision had are told and fail nothing; only new ones count',
    ),
    commands: ['check'],
  },
  {
    flags: say('--together', '--together'),
    words: say(
      'check、run、accept --from：把几个文件按顺序当作一份清单（如 附件1.docx 附件2.docx 通知.docx）',
      'check, run, accept --from: the files are one list, joined in their order (its lists, a notice)',
    ),
    commands: ['check', 'run', 'accept'],
  },
  {
    flags: say('--fail-on error|warning|info', '--fail-on error|warning|info'),
    words: say(
      '发现哪一级及以上的问题就不能付印：差错、存疑、提示（默认 error，即差错）',
      'the gravity from which a finding fails (default error)',
    ),
    commands: REPORTS,
  },
  {
    flags: say('--type 格式', '--type FORMAT'),
    words: say(
      '指定格式，不按内容判断：text、markdown、html、mht、pdf、ofd、docx、doc、rtf、odt、xlsx、xls 等',
      'the format, instead of telling it from the content: text, markdown, html, mht, pdf, ofd, docx, doc, rtf, odt, xlsx, xls',
    ),
    commands: READERS,
  },
  {
    flags: say('--ocr [trust]', '--ocr [trust]'),
    words: say(
      '识别扫描页和图片文件（png、jpg、tif）上的文字；trust：采用扫描仪已附上的文字。需要先装识别组件（见 README）',
      'read pages that are pictures, and picture files (png, jpg, tif); trust: take the text that a scanner laid under them. Needs packages of its own (see the README)',
    ),
    commands: READERS,
  },
  {
    flags: say('--password 密码', '--password WORD'),
    words: say('加密 PDF 的密码', 'the password of an encrypted PDF'),
    commands: READERS,
  },
  {
    flags: say('--revisions final|original|refuse', '--revisions final|original|refuse'),
    words: say(
      'Word 的修订：按修订后、修订前的文字读取，或有修订就不读（默认 final）',
      'tracked changes of Word: the text after or before them, or none (default final)',
    ),
    commands: READERS,
  },
  {
    flags: say('--timeout 秒', '--timeout SECONDS'),
    words: say('一个文件最多读多久（默认 60 秒）', 'how long one document may take (default 60)'),
    commands: READERS,
  },
  {
    flags: say('--jobs, -j N', '--jobs, -j N'),
    words: say(
      '同时读几份（默认按处理器核数和内存）；结果和顺序不变',
      'documents that are read at once (default: the cores, if there is memory for them); the results and their order stay the same',
    ),
    commands: REPORTS,
  },
  {
    flags: say('--cache[=文件夹]', '--cache[=DIR]'),
    words: say(
      '保留读出的清单，没有改动的文件下次不再读取（核对项照常核对）；默认放在系统的缓存文件夹',
      'keep the lists that were read: documents that are unchanged are not read again (rules run each time); by default in the cache folder of the system',
    ),
    commands: REPORTS,
  },
  {
    flags: say('--shard 3/16', '--shard 3/16'),
    words: say(
      '只核对 16 份中的第 3 份，按文件路径分，几台机器各做一份',
      'the third of sixteen shares of the documents, by their paths: one for each of several machines',
    ),
    commands: REPORTS,
  },
  {
    flags: say('--watch', '--watch'),
    words: say(
      'check：文件保存后自动重新核对，并列出新出现和已消除的问题；按 Ctrl-C 结束',
      'check: check again whenever a file is saved, and say which findings are new and which are gone; Ctrl-C ends it',
    ),
    commands: ['check'],
  },
  {
    flags: say('--statistics', '--statistics'),
    words: say('最后按核对项列出问题的个数', 'at the end how often each rule has found something'),
    commands: TELLERS,
  },
  {
    flags: say('--ignore 通配符', '--ignore PATTERN'),
    words: say(
      '文件夹和通配符里不核对的文件，可以多次使用；设置文件里写 ignore',
      'files that folders and patterns leave out; may be given several times; ignore in the config',
    ),
    commands: REPORTS,
  },
  {
    flags: say('--join on|off', '--join on|off'),
    words: say('tables：跨页的表是否接起来（默认 on）', 'tables: join tables over pages (default on)'),
    commands: ['tables'],
  },
  {
    flags: say('--draw 文件夹', '--draw DIR'),
    words: say(
      'tables：把每页画成 SVG，标出读到的字、线和格',
      'tables: each page as SVG with the words, rules and cells that were found',
    ),
    commands: ['tables'],
  },
  {
    flags: say('--plain', '--plain'),
    words: say(
      'statement：只输出改正后的段落，不加标记，供粘贴',
      'statement: only the paragraphs, without marks, to be pasted',
    ),
    commands: ['statement'],
  },
  {
    flags: say('--diff', '--diff'),
    words: say('statement：只显示改动处', 'statement: only the changes'),
    commands: ['statement'],
  },
  {
    flags: say('--departments', '--departments'),
    words: say(
      'statement：涉及部门（单位）数也按表中部门栏改（各地口径不同，默认不改）',
      'statement: put the number of departments too (documents count them in other ways)',
    ),
    commands: ['statement'],
  },
  {
    flags: say('--rule 核对项、--item basic/23', '--rule RULE, --item basic/23'),
    words: say('accept：确认保留哪些问题，按核对项、按行', 'accept: which findings, by rule, by row'),
    commands: ['accept'],
  },
  {
    flags: say('--fingerprint 问题编号、--all', '--fingerprint HEX, --all'),
    words: say('accept：按问题编号、全部', 'accept: by fingerprint, all'),
    commands: ['accept'],
  },
  {
    flags: say('--reason 理由、--by 姓名', '--reason WORDS, --by NAME'),
    words: say('accept：理由、由谁确认', 'accept: why, who decided it'),
    commands: ['accept'],
  },
  {
    flags: say('--until 2026-12-31', '--until 2026-12-31'),
    words: say('accept：到哪天为止', 'accept: until which day'),
    commands: ['accept'],
  },
  {
    flags: say('--from 工作簿', '--from WORKBOOK'),
    words: say(
      'accept：保留 review.xlsx 中标“不采纳”并写了备注的问题（备注是理由，核对人是确认的人）',
      'accept: the rows of a review.xlsx that are marked 不采纳, with a remark, which is the reason',
    ),
    commands: ['accept'],
  },
  {
    flags: say('--from 工作簿', '--from WORKBOOK'),
    words: say(
      'county：先把 county.xlsx 里对待定写法选填的处理意见写入 county.decisions.yaml',
      'county: first keeps what was chosen of doubtful pairs in a county.xlsx in county.decisions.yaml',
    ),
    commands: ['county'],
  },
  {
    flags: say('--config 文件', '--config FILE'),
    words: say(
      '用这份设置文件；默认用文件所在文件夹或其上级文件夹的 qingdan.config.yaml',
      'this config, not the qingdan.config.yaml of the document’s folder or those above it',
    ),
    commands: READERS,
  },
  {
    flags: say('--no-config', '--no-config'),
    words: say('不用设置文件', 'no config'),
    commands: READERS,
  },
  {
    flags: say('--print-config', '--print-config'),
    words: say(
      '显示生效的设置，以及每一项从哪里来',
      'the config that is in force, and where each setting comes from',
    ),
    commands: READERS,
  },
  {
    flags: say('--force', '--force'),
    words: say('init、annotate：重写已有的文件', 'init, annotate: write over a file that is there'),
    commands: ['annotate', 'init'],
  },
  {
    flags: say('--lang zh|en', '--lang zh|en'),
    words: say('语言（默认 zh）', 'language (default zh)'),
    commands: COMMAND_NAMES,
  },
  {
    flags: say('--quiet, -q', '--quiet, -q'),
    words: say('只显示问题', 'only what is wrong'),
    commands: TELLERS,
  },
  {
    flags: say('--numerals', '--numerals'),
    words: say(
      'text、markdown：列出文件里的每个数字，以及怎样处理',
      'text, markdown: every number of the document, and what was made of it',
    ),
    commands: REPORTS,
  },
  {
    flags: say('--errors-only', '--errors-only'),
    words: say('text、markdown：只列差错', 'text, markdown: errors alone'),
    commands: TELLERS,
  },
  {
    flags: say('--limit N', '--limit N'),
    words: say(
      'text、markdown：每份文件最多列 N 处，其余只写个数',
      'text, markdown: so many findings of each document; the rest is counted',
    ),
    commands: TELLERS,
  },
  {
    flags: say('--help, -h', '--help, -h'),
    words: say('显示说明；命令之后只说明这个命令', 'this text; behind a command, of that command'),
    commands: COMMAND_NAMES,
  },
  { flags: say('--version, -V', '--version, -V'), words: say('显示版本', 'the version'), commands: [] },
];
