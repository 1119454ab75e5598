import { failure, say, success } from '../../common/result.js';
import { checkTogether, runTogether, type Checked, type Options } from '../../index.js';
import type { Acceptance, OutputFile, Result, Tables } from '../../model.js';
import type { Call } from '../call.js';
import { acceptedOf, decisionsFor, today } from '../settings/decisions.js';
import { failureOf } from '../settings/config-files.js';
import { perform } from './perform.js';

/**
 * Reads all documents of a request as one, in the order in which they are given, and checks it; `run` makes its files
 * too. The config is that of the first; what was accepted of any of them is accepted. A file that cannot be read is
 * the failure of all.
 */
export async function performTogether(
  task: 'check' | 'run',
  call: Call,
): Promise<Result<Checked & { files: OutputFile[] }>> {
  const { documents } = call.request;
  const files: Tables[] = [];
  for (const document of documents) {
    const read = await perform('tables', document, call);
    if (!read.ok) return read;
    files.push(read.value);
  }
  const options = await optionsOf(documents, call);
  if (!options.ok) return options;
  const [first, ...others] = files;
  if (first === undefined)
    return failure('', 'usage', say('没有文件', 'there is no document'), say('请给出文件', 'name documents'));
  if (task === 'run') return runTogether([first, ...others], options.value);
  const checked = checkTogether([first, ...others], options.value);
  return checked.ok ? success({ ...checked.value, files: [] }) : checked;
}

async function optionsOf(documents: readonly string[], call: Call): Promise<Result<Options>> {
  const { lang, failOn } = call.request;
  const decided = await decisionsFor(documents[0] ?? '', call, false);
  if (!decided.ok) return decided;
  const accepted: Acceptance[] = [];
  for (const document of documents) {
    const own = await acceptedOf(document, call.configs.cwd);
    if (!own.ok) return failureOf(document, own.failure);
    accepted.push(...own.value);
  }
  const decisions = accepted.length === 0 ? {} : { accepted, today: today() };
  return success({ lang, failOn, ...decided.value.options, ...decisions });
}
