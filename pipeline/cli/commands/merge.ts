import { say } from '../../common/result.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { refuse } from '../output/refusal.js';
import { missingFolder } from '../output/report-files.js';
import { Reporter } from '../output/reporter.js';
import { misuse } from '../output/terminal.js';
import { earlierReports } from '../reading/earlier-reports.js';

/**
 * `qingdan merge`: the reports of several runs (the shares of `--shard`) as one, in the order in which they are given, in
 * any format that needs no more than the reports. The exit code is what one run over all documents would have had.
 */
export async function mergeCommand(call: Call): Promise<ExitCode> {
  const { request, environment, terminal } = call;
  const { lang, formats } = request;
  if (request.documents.length === 0)
    return misuse(say('merge 需要 JSON 报告', 'merge takes JSON reports'), lang, terminal);
  // It would be a table without a row.
  if (formats.some(({ format }) => format === 'parquet'))
    return misuse(
      say('报告里没有事项，merge 写不出 parquet', 'reports hold no items: merge writes no parquet'),
      lang,
      terminal,
    );
  const missing = missingFolder(formats, environment.cwd);
  if (missing !== null) return refuse(missing, lang, terminal);
  const reporter = await Reporter.open(call);
  let code: ExitCode = 0;
  for (const file of request.documents) {
    for await (const read of earlierReports(file, environment.cwd)) {
      if (!read.ok) {
        // What is missing must not look like a report of all documents.
        reporter.refused(read.failure);
        code = 2;
      } else if (read.value.status === 'error') {
        reporter.refusedEarlier(read.value);
        code = 2;
      } else {
        const own = reporter.checked({ report: read.value, list: null, text: null });
        code = Math.max(code, own) as ExitCode;
      }
    }
  }
  return reporter.finish(code);
}
