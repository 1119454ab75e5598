import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { refuse } from '../output/refusal.js';
import { missingFolder } from '../output/report-files.js';
import { Reporter } from '../output/reporter.js';
import { RunBar } from '../output/run-bar.js';
import { misuse } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { knownFindings } from '../reading/baseline.js';
import { documentsOf, eachDocument } from './each-document.js';

/** `qingdan check`: checks documents and writes nothing but its report. */
export async function checkCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const wrong = wrongUse(request);
  if (wrong !== null) return misuse(wrong, request.lang, terminal);
  const missing = missingFolder(request.formats, call.environment.cwd);
  if (missing !== null) return refuse(missing, request.lang, terminal);
  const { baseline: old } = request.given;
  const baseline = old === undefined ? null : await knownFindings(old, call);
  if (baseline?.ok === false) return refuse(baseline.failure, request.lang, terminal);
  const more = baseline === null ? {} : { baseline: baseline.value };
  const bar = new RunBar(terminal, request.lang, call.environment.now);
  const shown = { ...call, terminal: bar.terminal };
  const reporter = await Reporter.open(shown);
  if (request.given.together === true) {
    const { performTogether } = await import('../reading/together.js');
    const done = await performTogether('check', call, { more });
    if (!done.ok) {
      reporter.refused(done.failure);
      return reporter.finish(2);
    }
    return reporter.finish(reporter.checked(reporter.toldOf(done.value, null)));
  }
  const telling = { call: shown, reporter, bar, moreOf: async () => more };
  return reporter.finish(await eachDocument('check', await documentsOf(call), telling));
}

function wrongUse({ documents, out, given }: Request): Text | null {
  if (documents.length === 0)
    return say('check 需要至少一个文件或文件夹', 'check takes at least one document or folder');
  if (out !== null) return say('check 不写文件，--out 只用于 run', 'check writes nothing; --out is for run');
  if (given.baseline !== undefined && documents.length > 1 && given.together !== true)
    return say('--baseline 只用于一份清单', '--baseline is for one list');
  if ([...documents, given.baseline].filter((document) => document === STDIN).length > 1)
    return say('标准输入（-）只能读一次', 'standard input (-) can be read only once');
  return null;
}
