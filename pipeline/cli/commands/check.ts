import { say } from '../../common/result.js';
import type { Request } from '../options/arguments.js';
import { STDIN } from '../reading/load.js';
import { Reporter } from '../output/reporter.js';
import { exitCodeOf, perform, type ExitCode } from '../reading/perform.js';
import type { ConfigFiles } from '../settings/config-files.js';
import { usageLine, type Terminal } from '../output/terminal.js';

/** `qingdan check`: checks documents and writes nothing but its report. */
export async function checkCommand(
  request: Request,
  terminal: Terminal,
  configs: ConfigFiles,
): Promise<ExitCode> {
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
  const reporter = new Reporter(request, terminal);
  let code: ExitCode = 0;
  for (const document of request.documents) {
    let bytes: Uint8Array | null = null;
    const done = await perform('check', document, request, terminal, configs, (loaded) => (bytes = loaded));
    if (!done.ok) {
      reporter.refused(done.failure);
      code = 2;
      continue;
    }
    const { list, report } = done.value;
    reporter.checked(report, list, bytes);
    if (exitCodeOf(report) > code) code = exitCodeOf(report);
  }
  return reporter.finish(code);
}
