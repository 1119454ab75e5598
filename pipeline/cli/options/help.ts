import type { Lang } from '../../model.js';

const ZH = `qingdan（清单）核对乡镇（街道）履职事项清单：说明部分写的数字，与表中实有的行数是否一致。

用法
  qingdan run <文件> [--out 文件夹]     核对一份清单，并写出 JSON 和 CSV（默认写到 output/<文件名>/）
  qingdan check <文件>...               只核对，不写文件
  qingdan tables <文件>                 显示从文件中读出的表格（不论是不是清单），用来查看读得对不对
  qingdan statement <文件>              改正说明部分写错的数字，整段输出，标出改动处；表有错时先说明要改哪一行
  qingdan accept <文件> --rule 核对项 --reason "理由"   确认保留一些问题：写入 <文件>.accepted.yaml
  qingdan explain [核对项]              所有核对项，或一个核对项的说明
  qingdan init [文件夹]                 写一份带注释的设置文件 qingdan.config.yaml

文件可以是文本、Markdown、HTML（含 .mht）、PDF、Word（.docx）、Excel（.xlsx、.xls、.et）；装有 LibreOffice
时还可以是 .doc、.wps、.rtf、.odt。“-”表示标准输入。文件不会离开本机。

选项
  --out, -o 文件夹        run 的输出文件夹
  --format 格式[:文件]     check、run 的结果：text（默认）、json、sarif、junit、github、gitlab、markdown，写到文件
                          或标准输出；可以多次使用，各写一份。tables 的结果：text、json、csv
  --together              check、run：把几个文件按顺序当作一份清单核对（如 附件1.docx 附件2.docx 通知.docx）
  --fail-on error|warning|info  发现哪一级及以上的问题就不能付印：差错、存疑、提示
                          （默认 error，即差错）
  --type 格式             指定格式，不按内容判断：text、markdown、html、pdf、docx、xlsx 等
  --password 密码         加密 PDF 的密码
  --revisions final|original|refuse  Word 的修订：按修订后、修订前的文字读取，或有修订就不读（默认 final）
  --timeout 秒            一个文件最多读多久（默认 60 秒）
  --join on|off           tables：跨页的表是否接起来（默认 on）
  --draw 文件夹           tables：把每页画成 SVG，标出读到的字、线和格
  --plain                 statement：只输出改正后的段落，不加标记，供粘贴
  --diff                  statement：只显示改动处
  --departments           statement：涉及部门（单位）数也按表中部门栏改（各地口径不同，默认不改）
  --rule 核对项、--item basic/23、--fingerprint 问题编号、--all   accept：确认保留哪些问题
  --reason 理由、--by 姓名、--until 2026-12-31   accept：理由、由谁确认、到哪天为止
  --config 文件           用这份设置文件；默认用文件所在文件夹或其上级文件夹的 qingdan.config.yaml
  --no-config             不用设置文件
  --print-config          显示生效的设置，以及每一项从哪里来
  --force                 init：重写已有的设置文件
  --lang zh|en            语言（默认 zh）
  --quiet, -q             只显示问题
  --numerals              text、markdown：列出文件里的每个数字，以及怎样处理
  --errors-only           text、markdown：只列差错
  --limit N               text、markdown：每份文件最多列 N 处，其余只写个数
  --help, -h              显示本说明
  --version, -V           显示版本

退出码
  0  没有达到 --fail-on 级别的问题
  1  有达到该级别的问题，或者读取不可靠、无法判断
  2  未核对：用法不对、文件无法读取、不是履职事项清单、内部错误
`;

const EN = `qingdan (清单) reads a Chinese township's duty list and checks what it states against what its tables hold.

Usage
  qingdan run <document> [--out DIR]    check one list and write JSON and CSV (by default to output/<name>/)
  qingdan check <document>...           check, write nothing
  qingdan tables <document>             the tables that were read from any document, to see why a layout failed
  qingdan statement <document>          the paragraphs that state figures, wrong ones put right and marked; first what to mend in the tables
  qingdan accept <document> --rule RULE --reason "…"  accept findings: written to <document>.accepted.yaml
  qingdan explain [RULE]                all rules, or what one says of itself
  qingdan init [DIR]                    write a config with comments, qingdan.config.yaml

A document is text, Markdown, HTML (also .mht), PDF, Word (.docx) or Excel (.xlsx, .xls, .et); where
LibreOffice is installed also .doc, .wps, .rtf, .odt. "-" is standard input. Nothing leaves this machine.

Options
  --out, -o DIR           where run writes
  --format FORMAT[:FILE]  the result of check and run: text (default), json, sarif, junit, github, gitlab, markdown,
                          to a file or standard output; may be given several times. Of tables: text, json, csv
  --together              check, run: the files are one list, joined in their order (its lists, a notice)
  --fail-on error|warning|info  the gravity from which a finding fails (default error)
  --type FORMAT           the format, instead of telling it from the content: text, markdown, html, pdf, docx, xlsx …
  --password WORD         the password of an encrypted PDF
  --revisions final|original|refuse  tracked changes of Word: the text after or before them, or none (default final)
  --timeout SECONDS       how long one document may take (default 60)
  --join on|off           tables: join tables over pages (default on)
  --draw DIR              tables: each page as SVG with the words, rules and cells that were found
  --plain                 statement: only the paragraphs, without marks, to be pasted
  --diff                  statement: only the changes
  --departments           statement: put the number of departments too (documents count them in other ways)
  --rule RULE, --item basic/23, --fingerprint HEX, --all   accept: which findings
  --reason WORDS, --by NAME, --until 2026-12-31   accept: why, who decided it, until which day
  --config FILE           this config, not the qingdan.config.yaml of the document's folder or those above it
  --no-config             no config
  --print-config          the config that is in force, and where each setting comes from
  --force                 init: write over a config that is there
  --lang zh|en            language (default zh)
  --quiet, -q             only what is wrong
  --numerals              text, markdown: every number of the document, and what was made of it
  --errors-only           text, markdown: errors alone
  --limit N               text, markdown: so many findings of each document; the rest is counted
  --help, -h              this text
  --version, -V           the version

Exit codes
  0  nothing at or above --fail-on
  1  findings at or above it, or inconclusive
  2  could not check: usage, unreadable, not a duty list, internal error
`;

/** How the command is used. */
export function helpText(lang: Lang): string {
  return lang === 'zh' ? ZH : EN;
}
