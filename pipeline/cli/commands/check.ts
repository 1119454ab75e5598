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
  if (request.given.watch === true) return (await import('./watch.js')).watchDocuments(call);
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
  const telling = { call: shown, reporter, bar, moreOf: async () => more, isAll: true };
  const task = reporter.needsLists ? 'check' : 'report';
  return reporter.finish(await eachDocument(task, await documentsOf(call), telling));
}

function wrongUse(request: Request): Text | null {
  const { documents, out, given } = request;
  if (documents.length === 0)
    return say('check 需要至少一个文件或文件夹', 'check takes at least one document or folder');
  if (out !== null) return say('check 不写文件，--out 只用于 run', 'check writes nothing; --out is for run');
  if (given.baseline !== undefined && documents.length > 1 && given.together !== true)
    return say('--baseline 只用于一份清单', '--baseline is for one list');
  if (given.watch === true) return wrongWatch(request);
  if ([...documents, given.baseline].filter((document) => document === STDIN).length > 1)
    return say('标准输入（-）只能读一次', 'standard input (-) can be read only once');
  return null;
}

/** What cannot be done again and again: reports for programs, and what is of one moment. */
function wrongWatch({ documents, formats, given }: Request): Text | null {
  if (formats.some(({ format, file }) => format !== 'text' || file !== null))
    return say(
      '--watch 只在终端显示结果，不能与 --format 同时用',
      '--watch shows text; it excludes --format',
    );
  if (documents.includes(STDIN))
    return say('--watch 不能用于标准输入（-）', '--watch is not for standard input (-)');
  const other = (['together', 'baseline', 'shard'] as const).find((each) => given[each] !== undefined);
  return other === undefined
    ? null
    : say(`--watch 和 --${other} 不能同时用`, `--watch and --${other} exclude each other`);
}
