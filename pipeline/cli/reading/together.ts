import { failure, say, success } from '../../common/result.js';
import type { Emitted, Options } from '../../index.js';
import type { About, Acceptance, Result, Tables } from '../../model.js';
import { isPictureName } from '../../read/ending.js';
import type { Call } from '../call.js';
import { acceptedOf, decisionsFor, today } from '../settings/decisions.js';
import { failureOf } from '../settings/config-files.js';
import { aboutFiles } from './about.js';
import { hashOf } from './hash.js';
import { load } from './load.js';
import { perform, type With } from './perform.js';
import type { TaskInput } from './task.js';
import { TimeLimit } from './time-limit.js';

/**
 * Reads all documents of a request as one, in the order in which they are given, and checks it; `run` makes its files
 * too. The config is that of the first; what was accepted of any of them is accepted. A file that cannot be read is
 * the failure of all.
 */
export async function performTogether(
  task: 'check' | 'run',
  call: Call,
  { loaded, more }: With = {},
): Promise<Result<Emitted>> {
  const { documents } = call.request;
  const hashes: About['files'][number][] = [];
  const each = (document: string, bytes: Uint8Array): void => {
    hashes.push({ document, sha256: hashOf(bytes) });
    loaded?.(bytes);
  };
  const read = (await picturesAsOne(call, each)) ?? (await filesOf(call, each));
  if (!read.ok) return read;
  const files = read.value;
  const decided = await decisionsOf(documents, call);
  if (!decided.ok) return decided;
  const [first, ...others] = files;
  if (first === undefined)
    return failure('', 'usage', say('没有文件', 'there is no document'), say('请给出文件', 'name documents'));
  const { options, timeout } = decided.value;
  const input: TaskInput<'runTogether'> = {
    files: [first, ...others],
    options: { ...options, about: aboutFiles(hashes), ...more },
  };
  const { reader, now } = call.environment;
  // What follows the reading is again one document's.
  const limits = { time: new TimeLimit(timeout, now), progress: () => undefined };
  const name = documents.join(' + ');
  if (task === 'run') return reader.perform('runTogether', name, input, limits);
  const checked = await reader.perform('checkTogether', name, input, limits);
  return checked.ok ? success({ ...checked.value, files: [], departments: [] }) : checked;
}

/** Told of each file with its bytes. */
type Each = (document: string, bytes: Uint8Array) => void;

/** Each file read for itself. */
async function filesOf(call: Call, each: Each): Promise<Result<Tables[]>> {
  const files: Tables[] = [];
  for (const document of call.request.documents) {
    const read = await perform('tables', document, call, { loaded: (bytes) => each(document, bytes) });
    if (!read.ok) return read;
    files.push(read.value);
  }
  return success(files);
}

/** Files that are pictures by their names, read as the pages of one document, so that its tables go on over them; else null. */
async function picturesAsOne(call: Call, each: Each): Promise<Result<Tables[]> | null> {
  const { documents } = call.request;
  const [first] = documents;
  if (first === undefined || documents.length < 2 || !documents.every(isPictureName)) return null;
  const name = documents.join(' + ');
  const read = async (time: TimeLimit): Promise<Result<Uint8Array>> => {
    const files: Uint8Array[] = [];
    for (const document of documents) {
      const bytes = await load(document, call.environment, time);
      if (!bytes.ok) return bytes;
      each(document, bytes.value);
      files.push(bytes.value);
    }
    const { picturesAsPdf } = await import('../../extract/pictures/as-pdf.js');
    const pages = picturesAsPdf(files);
    return 'pdf' in pages ? success(pages.pdf) : pages.problem.failureOf(documents[pages.at] ?? name);
  };
  const tables = await perform('tables', first, call, { read, more: { type: 'pdf' } });
  if (!tables.ok) return tables;
  return success([{ ...tables.value, document: name, format: 'picture' }]);
}

async function decisionsOf(
  documents: readonly string[],
  call: Call,
): Promise<Result<{ options: Options; timeout: number }>> {
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
  const { options, timeout } = decided.value;
  return success({ options: { lang, failOn, ...options, ...decisions }, timeout });
}
