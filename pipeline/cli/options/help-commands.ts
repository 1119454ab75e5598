import type { Text } from '../../model.js';
import { say } from '../../common/result.js';
import type { CommandName } from './command-names.js';

/** How a command is used, what it does, and how people call it. */
export interface CommandHelp {
  usage: Text;
  words: Text;
  /** Calls, each with what it does. */
  examples: readonly { call: string; words: Text }[];
}

/** What the help says of each command. */
export const COMMAND_HELP: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    usage: say('qingdan check <文件、文件夹或通配符>...', 'qingdan check <document, folder or pattern>...'),
    words: say(
      '只核对，不写文件；check 可以省去不写。文件夹里的清单逐个核对，不是清单的只报个数和名称；隐藏的文件夹、node_modules、输出文件夹和本工具写的文件不看',
      'check, write nothing; the word check may be left out. Of a folder each list in it; what is no list is counted and named; hidden folders, node_modules, the output folder and what qingdan wrote are passed over',
    ),
    examples: [
      { call: 'qingdan list.txt', words: say('核对一份清单', 'check one list') },
      { call: 'qingdan check .', words: say('核对本文件夹里的所有清单', 'check all lists in this folder') },
      {
        call: "qingdan check 'lists/**/*.pdf' --ignore '*草稿*'",
        words: say('各级文件夹里的 PDF，草稿除外', 'the PDFs of all folders below, but drafts'),
      },
      {
        call: 'qingdan check *.pdf --format text --format json:a.json',
        words: say('核对几份，同时写出两种报告', 'several documents, two reports in one run'),
      },
      {
        call: 'qingdan check --together 附件1.docx 附件2.docx 通知.docx',
        words: say('几个文件当作一份清单核对', 'files that are one list'),
      },
    ],
  },
  run: {
    usage: say(
      'qingdan run <文件或文件夹>... [--out 文件夹]',
      'qingdan run <document or folder>... [--out DIR]',
    ),
    words: say(
      '核对，并写出工作簿（review.xlsx）、网页报告（report.html）、CSV 和 JSON，每份清单一个文件夹（默认 output/<文件名>/；同名的按所在文件夹分开）。工作簿里已填的处理意见会保留',
      'check, and write a workbook (review.xlsx), a page (report.html), CSV and JSON, a folder for each list (by default output/<name>/; those of one name by the folders that they are in). Decisions in the workbook are kept',
    ),
    examples: [
      { call: 'qingdan run list.txt', words: say('写到 output/list/', 'writes to output/list/') },
      {
        call: 'qingdan run list.txt --out result',
        words: say('写到 result/', 'writes to result/'),
      },
      {
        call: 'qingdan run a/list.docx b/list.docx --out result',
        words: say('写到 result/a/list/ 和 result/b/list/', 'writes to result/a/list/ and result/b/list/'),
      },
      {
        call: 'qingdan run list.docx --by-department 部门',
        words: say('另给每个部门写一个工作簿', 'a workbook for each department too'),
      },
    ],
  },
  county: {
    usage: say(
      'qingdan county <文件或文件夹>... [--out 文件夹]',
      'qingdan county <document or folder>... [--out DIR]',
    ),
    words: say(
      '把全县各乡镇（街道）的清单放在一起比：谁缺哪一项、谁归在别的清单、谁写法不同，清单之间的矛盾，疑似照搬；写出工作簿（county.xlsx）和网页（county.html），默认到 output/county/',
      'the lists of all townships of a county side by side: who lacks an item, has it in another list or words it otherwise, contradictions, copied slips; a workbook (county.xlsx) and a page (county.html), by default in output/county/',
    ),
    examples: [
      { call: 'qingdan county 清单/', words: say('写到 output/county/', 'writes to output/county/') },
      {
        call: 'qingdan county 清单/ --by-department 部门',
        words: say('另给每个部门写一个工作簿', 'a workbook for each department too'),
      },
      {
        call: 'qingdan county 清单/ --from output/county/county.xlsx',
        words: say('先读入工作簿里对待定写法的处理意见', 'first keeps what was chosen of doubtful pairs'),
      },
    ],
  },
  tables: {
    usage: say('qingdan tables <文件>', 'qingdan tables <document>'),
    words: say(
      '显示从文件中读出的表格（不论是不是清单），用来查看读得对不对',
      'the tables that were read from any document, duty list or not, to see why a layout failed',
    ),
    examples: [
      { call: 'qingdan tables list.pdf --format csv', words: say('打印成 CSV', 'prints CSV') },
      {
        call: 'qingdan tables list.pdf --draw pages',
        words: say('把每一页画到 pages/', 'draws each page into pages/'),
      },
    ],
  },
  statement: {
    usage: say('qingdan statement <文件>', 'qingdan statement <document>'),
    words: say(
      '改正说明部分写错的数字，整段输出，标出改动处；表有错时先说明要改哪一行',
      'the paragraphs that state figures, wrong ones put right and marked; first what to mend in the tables',
    ),
    examples: [
      { call: 'qingdan statement list.txt', words: say('标出改动处', 'marks the changes') },
      { call: 'qingdan statement list.txt --plain', words: say('供粘贴', 'to be pasted') },
    ],
  },
  annotate: {
    usage: say('qingdan annotate <文件> [--out 文件]', 'qingdan annotate <document> [--out FILE]'),
    words: say(
      '把每处问题作为批注写进文件的副本（Word、Excel、PDF），原文件不动',
      'a copy of the document (Word, Excel, PDF) with each finding as a comment at its words; the document stays as it is',
    ),
    examples: [
      { call: 'qingdan annotate list.docx', words: say('写到 list.批注.docx', 'writes list.批注.docx') },
      {
        call: 'qingdan annotate list.docx --fix',
        words: say('同时把能确定的数字写成修订', 'also enters the certain figures as tracked changes'),
      },
    ],
  },
  compare: {
    usage: say(
      'qingdan compare [<原文件> | --base <版本>] <新文件>',
      'qingdan compare [<old> | --base REF] <new>',
    ),
    words: say(
      '比较一份清单的两个版本，格式可以不同（Word 稿和印出的 PDF）：新增、删除、移动、改写的事项，部门和职责的变化，说明里的数字是否跟着表改了。按内容对应，不按序号；只有空格、换行、全半角不同的不算变化。退出码：0 相同，1 不同，2 没有比成（有一份读取不可靠也是 2，能比较的部分照样显示）',
      'two revisions of a list, in any two formats (the Word draft, the printed PDF): items added, removed, moved, reworded, departments and duties, and whether the stated figures moved with the rows. Items are matched by content, not by number; differences of format alone are no change. Exit code 0 the same, 1 different, 2 not compared (also where one was not read surely; what could be compared is shown)',
    ),
    examples: [
      { call: 'qingdan compare old.docx new.pdf', words: say('在终端显示变化', 'shows the changes') },
      {
        call: 'qingdan compare old.docx new.docx --format xlsx:变化.xlsx --format html:变化.html',
        words: say('写成工作簿和并排对照的网页', 'a workbook, and a page side by side'),
      },
      {
        call: 'qingdan compare --base origin/main list.docx',
        words: say('与 git 里的版本比较', 'against the revision in git'),
      },
    ],
  },
  accept: {
    usage: say(
      'qingdan accept <文件> --rule 核对项 --reason "理由"',
      'qingdan accept <document> --rule RULE --reason "…"',
    ),
    words: say(
      '确认保留一些问题：写入 <文件>.accepted.yaml',
      'accept findings: written to <document>.accepted.yaml',
    ),
    examples: [
      {
        call: 'qingdan accept a.txt --rule number-missing --reason "原件"',
        words: say('一个核对项的问题', 'the findings of a rule'),
      },
      {
        call: 'qingdan accept a.txt --item basic/23 --reason "县里核定"',
        words: say('一行的问题', 'those of a row'),
      },
      {
        call: 'qingdan accept a.txt --from output/a/review.xlsx',
        words: say('工作簿里标“不采纳”的', 'what a reviewer has marked 不采纳'),
      },
    ],
  },
  merge: {
    usage: say('qingdan merge <报告>...', 'qingdan merge <report>...'),
    words: say(
      '把几次核对的 JSON 报告（--format json、jsonl）合成一份，可以换成别的格式',
      'the JSON reports of several runs (--format json, jsonl) as one, in any format',
    ),
    examples: [
      {
        call: 'qingdan merge 1.jsonl 2.jsonl --format table',
        words: say('几台机器的结果，一份一行', 'what several machines have found, a line a document'),
      },
    ],
  },
  explain: {
    usage: say('qingdan explain [核对项]', 'qingdan explain [RULE]'),
    words: say('所有核对项，或一个核对项的说明', 'all rules, or what one says of itself'),
    examples: [
      {
        call: 'qingdan explain number-missing',
        words: say('查什么、为什么、何时可能误报', 'what it finds, why, and when it may be wrong'),
      },
    ],
  },
  init: {
    usage: say('qingdan init [文件夹]', 'qingdan init [DIR]'),
    words: say(
      '写一份带注释的设置文件 qingdan.config.yaml',
      'write a config with comments, qingdan.config.yaml',
    ),
    examples: [{ call: 'qingdan init', words: say('写到本文件夹', 'into this folder') }],
  },
  web: {
    usage: say('qingdan web', 'qingdan web'),
    words: say(
      '在浏览器里打开网页，把清单文件拖进去核对；只有本机能打开，按 Ctrl-C 结束。dist/web/qingdan.html 是同一个网页，双击也能用，不用联网',
      'open the page to drop documents on, in the browser; this machine alone reaches it, Ctrl-C ends it. dist/web/qingdan.html is the same page: it works by double-click, without a network',
    ),
    examples: [{ call: 'qingdan web', words: say('打开网页', 'opens the page') }],
  },
};
