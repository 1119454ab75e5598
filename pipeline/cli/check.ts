import { say } from '../common/result.js';
import { jsonOf, reportsOf } from '../emit/json.js';
import type { Refusal, Report } from '../model.js';
import type { Request } from './arguments.js';
import { STDIN } from './load.js';
import { exitCodeOf, perform, refusalOf, refuse, summaryFor, type ExitCode } from './shared.js';
import { usageLine, type Terminal } from './terminal.js';

/** `qingdan check`: checks documents and writes nothing but its report. */
export async function checkCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
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
  if (request.documents.filter((document) => document === STDIN).length > 1) {
    terminal.err(usageLine(say('标准输入（-）只能读一次', 'standard input (-) can be read only once'), lang));
    return 2;
  }
  const reports: (Report | Refusal)[] = [];
  let code: ExitCode = 0;
  for (const document of request.documents) {
    const done = await perform('check', document, request, terminal);
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
