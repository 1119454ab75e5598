import { dirname, join, resolve } from 'node:path';
import { failure, say } from '../../common/result.js';
import { countWord } from '../../common/count-word.js';
import { printable } from '../../emit/words/printable.js';
import type { RunOptions } from '../../index.js';
import type { Failure, Result } from '../../model.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import type { Reporter } from '../output/reporter.js';
import { findDocuments, isNoList, type Found } from '../reading/documents.js';
import { perform } from '../reading/perform.js';
import type { SourceFile } from '../reading/pictured.js';
import type { TaskResult } from '../reading/task.js';
import { settingsFor } from '../settings/config-files.js';

/** What a task gives of a document that could be read. */
type Done<Name extends 'check' | 'run'> = Extract<TaskResult<Name>, { ok: true }>['value'];

/** Where the documents are told, and what is asked for of each beside what the request says. */
interface Telling {
  call: Call;
  reporter: Reporter;
  moreOf?: (document: string) => Promise<Partial<RunOptions>>;
}

/** The documents that a request means: its folders are looked through. What this command writes is not read. */
export async function documentsOf({ request, environment: { cwd }, configs }: Call): Promise<Found> {
  const reports = request.formats.flatMap(({ file }) => file ?? []);
  const outputs = [...request.documents.map((name) => join(name, 'output')), 'output', request.out ?? ''];
  const settings = await settingsFor(request.documents[0] ?? null, request, configs);
  const { path, config } = settings.ok ? settings.value : { path: null, config: {} };
  const ours = config.out === undefined ? [] : [resolve(cwd, dirname(path ?? '.'), config.out)];
  const passOver = [...outputs, ...reports].filter((each) => each !== '').map((each) => resolve(cwd, each));
  return findDocuments(request.documents, { cwd, passOver: [...passOver, ...ours] });
}

/**
 * Does a task with one document after the other, and tells each: `done` says what is wrong beside what was found (files
 * that cannot be written). What a folder holds that is no duty list is named, and fails nothing; a folder without any
 * list fails, for nothing was checked.
 */
export async function eachDocument<Name extends 'check' | 'run'>(
  task: Name,
  { documents, others, folders, failures }: Found,
  { call, reporter, moreOf }: Telling,
  done: (file: SourceFile, value: Done<Name>) => Failure | null | Promise<Failure | null> = () => null,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const none = [...others];
  const withLists = new Set<string>();
  for (const found of documents) {
    const { document, folder } = found;
    // In a property: the compiler follows no variable into a function that sets it.
    const loaded: { bytes: Uint8Array | null } = { bytes: null };
    const read = (await perform(task, document, call, {
      loaded: (bytes) => (loaded.bytes = bytes),
      more: await moreOf?.(document),
    })) as Result<Done<Name>>;
    if (!read.ok && isNoList(found, read.failure, loaded.bytes?.length ?? 0)) {
      none.push(document);
      continue;
    }
    if (folder !== null) withLists.add(folder);
    const bytes = loaded.bytes ?? new Uint8Array();
    const problem = read.ok ? await done({ document, bytes }, read.value) : read.failure;
    if (problem !== null || !read.ok) {
      if (problem !== null) reporter.refused(problem);
      code = 2;
      continue;
    }
    reporter.checked(read.value.report, read.value.list, loaded.bytes);
    if (exitCodeOf(read.value.report) > code) code = exitCodeOf(read.value.report);
  }
  if (!call.request.quiet) tellOthers(none, call);
  const empty = folders.filter((each) => !withLists.has(each)).map(noList);
  for (const problem of [...failures, ...(failures.length > 0 ? [] : empty)]) {
    reporter.refused(problem);
    code = 2;
  }
  return code;
}

/** So many files that are no duty lists are named; of more the number is told. */
const MOST_NAMES = 20;

/** Says which files of a folder are no duty lists, and were not checked. */
function tellOthers(names: readonly string[], { request: { lang }, terminal }: Call): void {
  if (names.length === 0) return;
  const shown = names.slice(0, MOST_NAMES).map(printable);
  const more = names.length > shown.length;
  const count = countWord(names.length, 'file');
  const words = say(
    `另有 ${names.length} 个文件不是履职事项清单，未核对：${shown.join('、')}${more ? '等' : ''}`,
    `${count} that ${names.length === 1 ? 'is no duty list' : 'are no duty lists'}, not checked: ${shown.join(', ')}${more ? ', …' : ''}`,
  );
  terminal.err(`${words[lang]}\n`);
}

function noList(folder: string): Failure {
  const { failure: told } = failure(
    folder,
    'not-a-duty-list',
    say('文件夹里没有履职事项清单', 'there is no duty list in the folder'),
    say('请写明文件，或换一个文件夹', 'name a document, or another folder'),
  );
  return told;
}
