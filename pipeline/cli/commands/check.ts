import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { Reporter } from '../output/reporter.js';
import { misuse } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { perform } from '../reading/perform.js';

/** `qingdan check`: checks documents and writes nothing but its report. */
export async function checkCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const wrong = wrongUse(request);
  if (wrong !== null) return misuse(wrong, request.lang, terminal);
  const reporter = new Reporter(call);
  let code: ExitCode = 0;
  for (const document of request.documents) {
    let bytes: Uint8Array | null = null;
    const done = await perform('check', document, call, (loaded) => (bytes = loaded));
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

function wrongUse({ documents, out }: Request): Text | null {
  if (documents.length === 0) return say('check 需要至少一个文件', 'check takes at least one document');
  if (out !== null) return say('check 不写文件，--out 只用于 run', 'check writes nothing; --out is for run');
  if (documents.filter((document) => document === STDIN).length > 1)
    return say('标准输入（-）只能读一次', 'standard input (-) can be read only once');
  return null;
}
