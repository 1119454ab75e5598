import { say } from '../common/result.js';
import { jsonOf, reportsOf } from '../emit/json.js';
import { printable, summaryOf } from '../emit/summary.js';
import { tablesCsv, tablesJson, tablesText } from '../emit/tables.js';
import { checkDocument, readTables, runDocument, type Options } from '../index.js';
import type { DutyList, Failure, Lang, Refusal, Report, Tables } from '../model.js';
import type { Request } from './arguments.js';
import { load } from './load.js';
import { failureLine, usageLine, type Terminal } from './terminal.js';
import { outputFolder, writeAll } from './write.js';

/** Exit codes: nothing to fail on, findings or inconclusive, could not check. */
export type ExitCode = 0 | 1 | 2;

/** A command: what it does with a request. */
export interface Command {
  name: string;
  run: (request: Request, terminal: Terminal) => Promise<ExitCode>;
}

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  { name: 'run', run: runCommand },
  { name: 'check', run: checkCommand },
  { name: 'tables', run: tablesCommand },
];

async function runCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0) {
    terminal.err(usageLine(say('run 需要一个文件', 'run takes one document'), lang));
    return 2;
  }
  const bytes = await load(document);
  const done = bytes.ok ? await runDocument(document, bytes.value, optionsOf(request)) : bytes;
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const { list, report, files } = done.value;
  const folder = request.out ?? outputFolder(document);
  const written = writeAll(document, folder, files);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  terminal.out(summaryFor(list, report, request, terminal));
  if (!request.quiet) {
    const names = files.map((file) => file.name).join(lang === 'zh' ? '、' : ', ');
    terminal.out(
      lang === 'zh'
        ? `已写入 ${printable(folder)}/：${names}\n`
        : `written to ${printable(folder)}/: ${names}\n`,
    );
  }
  return exitCodeOf(report);
}

async function checkCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang } = request;
  if (request.documents.length === 0) {
    terminal.err(usageLine(say('check 需要至少一个文件', 'check takes at least one document'), lang));
    return 2;
  }
  if (request.out !== null) {
    terminal.err(
      usageLine(say('check 不写文件，--out 只用于 run', 'check writes nothing; --out is for run'), lang),
    );
    return 2;
  }
  if (request.format === 'csv') {
    terminal.err(usageLine(say('check 的结果是 text 或 json', 'check prints text or json'), lang));
    return 2;
  }
  const reports: (Report | Refusal)[] = [];
  let code: ExitCode = 0;
  for (const document of request.documents) {
    const bytes = await load(document);
    const done = bytes.ok ? await checkDocument(document, bytes.value, optionsOf(request)) : bytes;
    if (!done.ok) {
      code = refuse(done.failure, lang, terminal);
      reports.push(refusalOf(done.failure, lang));
      continue;
    }
    const { list, report } = done.value;
    reports.push(report);
    if (exitCodeOf(report) > code) code = exitCodeOf(report);
    if (request.format === 'text') {
      const summary = summaryFor(list, report, request, terminal);
      terminal.out(summary !== '' && reports.length > 1 ? `\n${summary}` : summary);
    }
  }
  if (request.format === 'json') terminal.out(jsonOf(reportsOf(reports)));
  return code;
}

async function tablesCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang, format } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0) {
    terminal.err(usageLine(say('tables 需要一个文件', 'tables takes one document'), lang));
    return 2;
  }
  const bytes = await load(document);
  const done = bytes.ok ? await readTables(document, bytes.value, optionsOf(request)) : bytes;
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const tables = done.value;
  const print = { json: tablesJson, csv: tablesCsv, text: (each: Tables) => tablesText(each, lang) };
  terminal.out(print[format](tables));
  return tables.notes.some((note) => note.level === 'uncertain') ? 1 : 0;
}

function optionsOf(request: Request): Options {
  const { lang, failOn, type, join, password } = request;
  return {
    lang,
    failOn,
    join,
    ...(type === undefined ? {} : { type }),
    ...(password === undefined ? {} : { password }),
  };
}

function summaryFor(list: DutyList, report: Report, request: Request, terminal: Terminal): string {
  const { lang, quiet } = request;
  return summaryOf(list, report, { lang, quiet, color: terminal.color, width: terminal.width });
}

function refuse(failure: Failure, lang: Lang, terminal: Terminal): ExitCode {
  terminal.err(failureLine(failure, lang));
  return 2;
}

/** A failure as an entry among the reports of other documents. */
function refusalOf({ document, code, message, advice, place }: Failure, lang: Lang): Refusal {
  return {
    document,
    status: 'error',
    failure: { code, message: message[lang], advice: advice[lang], place },
    methods: [],
    ledger: [],
    findings: [],
    uncertain: [],
  };
}

function exitCodeOf(report: Report): ExitCode {
  return report.status === 'pass' ? 0 : 1;
}
