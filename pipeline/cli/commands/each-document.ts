import { dirname, join, resolve } from 'node:path';
import { pMapIterable } from 'p-map';
import { failure, say } from '../../common/result.js';
import { countWord } from '../../common/count-word.js';
import { printable } from '../../emit/words/printable.js';
import type { Told } from '../../emit/reports/report-input.js';
import type { RunOptions } from '../../index.js';
import type { Failure, Report, Result, Text } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import type { Reporter } from '../output/reporter.js';
import type { RunBar } from '../output/run-bar.js';
import { isNoList, type Found, type FoundDocument } from '../reading/documents.js';
import { findDocuments } from '../reading/find-documents.js';
import { perform } from '../reading/perform.js';
import { parseShard, type Shard } from '../reading/shard.js';
import type { SourceFile } from '../reading/pictured.js';
import type { TaskResult } from '../reading/task.js';
import { settingsFor } from '../settings/config-files.js';

/** What is done with the list of a document. */
type ListTask = 'check' | 'report' | 'run';

/** What a task gives of a document that could be read. */
type Done<Name extends ListTask> = Extract<TaskResult<Name>, { ok: true }>['value'];

/** Who hears of each document, in its turn. */
export type Teller = Pick<Reporter, 'toldOf' | 'checked' | 'refused'>;

/** Where the documents are told, and what is asked for of each beside what the request says. */
interface Telling {
  call: Call;
  reporter: Teller;
  bar: RunBar;
  moreOf?: (document: string) => Promise<Partial<RunOptions>>;
  /** Nothing is read behind these documents: the threads end while the last are told. */
  isAll?: boolean;
}

/** What is done with a document that was read; the failure is what is wrong beside what was found. */
type Then<Name extends ListTask> = (
  file: SourceFile,
  value: Done<Name>,
) => Failure | null | Promise<Failure | null>;

/** What became of a document, until its turn comes to be told. */
type Outcome =
  | { kind: 'told'; found: FoundDocument; told: Told & { report: Report } }
  | { kind: 'refused'; found: FoundDocument; failure: Failure }
  | { kind: 'no-list'; found: FoundDocument };

/**
 * So many documents may be read before those that come before them are: a slow one does not hold up the others, and what
 * is kept meanwhile (a list and its report, some MB) stays within some hundred MB.
 */
const AHEAD = 64;

/** The documents that a request means: its folders are looked through. What this command writes is not read. */
export async function documentsOf({ request, environment: { cwd }, configs }: Call): Promise<Found> {
  const reports = request.formats.flatMap(({ file }) => file ?? []);
  const outputs = [...request.documents.map((name) => join(name, 'output')), 'output', request.out ?? ''];
  const settings = await settingsFor(request.documents[0] ?? null, request, configs);
  const { path, config } = settings.ok ? settings.value : { path: null, config: {} };
  const ours = config.out === undefined ? [] : [resolve(cwd, dirname(path ?? '.'), config.out)];
  const passOver = [...outputs, ...reports].filter((each) => each !== '').map((each) => resolve(cwd, each));
  const ignore = [
    ...(request.given.ignore ?? []).map((pattern) => ({ pattern, from: cwd })),
    ...(config.ignore ?? []).map((pattern) => ({ pattern, from: resolve(cwd, dirname(path ?? '.')) })),
  ];
  const found = await findDocuments(request.documents, { cwd, passOver: [...passOver, ...ours], ignore });
  const shard = request.given.shard === undefined ? null : parseShard(request.given.shard);
  return shard === null ? found : shareOf(found, shard, cwd);
}

/** What of the documents is of a share. A folder may have none in it: the other shares have them. */
async function shareOf(found: Found, shard: Shard, cwd: string): Promise<Found> {
  const { isInShard } = await import('../reading/in-shard.js');
  const isOurs = (document: string): boolean => isInShard(document, shard, cwd);
  return {
    documents: found.documents.filter(({ document }) => isOurs(document)),
    folders: [],
    others: found.others.filter(isOurs),
    ours: found.ours.filter(isOurs),
    failures: found.failures,
  };
}

/**
 * Does a task with the documents, as many at once as the request says, and tells each in its turn: `then` says what is
 * wrong beside what was found (files that cannot be written). What a folder holds that is no duty list is named, and
 * fails nothing; a folder without any list fails, for nothing was checked.
 */
export async function eachDocument<Name extends ListTask>(
  task: Name,
  { documents, others, ours, folders, failures }: Found,
  telling: Telling,
  then: Then<Name> = () => null,
): Promise<ExitCode> {
  const { call, reporter, bar } = telling;
  const none = [...others];
  const withLists = new Set<string>();
  let code: ExitCode = 0;
  for await (const outcome of outcomesOf(task, documents, telling, then)) {
    const { document, folder } = outcome.found;
    if (outcome.kind === 'no-list') {
      none.push(document);
      continue;
    }
    if (folder !== null) withLists.add(folder);
    if (outcome.kind === 'refused') {
      reporter.refused(outcome.failure);
      code = 2;
    } else code = Math.max(code, reporter.checked(outcome.told)) as ExitCode;
  }
  bar.clear();
  if (!call.request.quiet) {
    tellFiles(none, NO_LISTS, call);
    tellFiles(ours, OWN_OUTPUTS, call);
  }
  const empty = folders.filter((each) => !withLists.has(each)).map(noList);
  for (const problem of [...failures, ...(failures.length > 0 ? [] : empty)]) {
    reporter.refused(problem);
    code = 2;
  }
  return code;
}

/** What becomes of the documents, in their order, however many are read at once. */
function outcomesOf<Name extends ListTask>(
  task: Name,
  documents: readonly FoundDocument[],
  telling: Telling,
  then: Then<Name>,
): AsyncIterable<Outcome> {
  const { call, bar, isAll = false } = telling;
  let left = documents.length;
  const jobs = Math.max(1, Math.min(call.request.jobs ?? call.environment.jobs, documents.length));
  call.environment.reader.widen(jobs);
  bar.expect(documents.length);
  // One that is named twice is written to one folder: the second time comes after the first.
  const before = new Map<string, Promise<Outcome>>();
  const once = async (found: FoundDocument): Promise<Outcome> => {
    const earlier = before.get(found.document);
    const outcome = (earlier ?? Promise.resolve()).then(() => outcomeOf(task, found, telling, then));
    before.set(found.document, outcome);
    return outcome.finally(() => {
      if (before.get(found.document) === outcome) before.delete(found.document);
      if (--left === 0 && isAll) call.environment.reader.close();
    });
  };
  return pMapIterable(documents, once, { concurrency: jobs, backpressure: Math.max(AHEAD, jobs) });
}

async function outcomeOf<Name extends ListTask>(
  task: Name,
  found: FoundDocument,
  { call, reporter, bar, moreOf }: Telling,
  then: Then<Name>,
): Promise<Outcome> {
  const { document } = found;
  // In a property: the compiler follows no variable into a function that sets it.
  const loaded: { bytes: Uint8Array | null } = { bytes: null };
  const step = bar.begin();
  const read = (await perform(task, document, call, {
    loaded: (bytes) => (loaded.bytes = bytes),
    more: await moreOf?.(document),
    ...(call.terminal.progressColumns === 0 && { pages: step.pages }),
  })) as Result<Done<Name>>;
  try {
    if (!read.ok) {
      const isNone = isNoList(found, read.failure, loaded.bytes?.length ?? 0);
      return isNone ? { kind: 'no-list', found } : { kind: 'refused', found, failure: read.failure };
    }
    const bytes = loaded.bytes ?? new Uint8Array();
    const failure = await then({ document, bytes }, read.value);
    if (failure !== null) return { kind: 'refused', found, failure };
    return { kind: 'told', found, told: reporter.toldOf(read.value, loaded.bytes) };
  } finally {
    step.end();
  }
}

/** So many files that are no duty lists are named; of more the number is told. */
const MOST_NAMES = 20;

/** What is said of files that are not checked; the names stand behind it. */
type Said = (count: number) => Text;

const NO_LISTS: Said = (count) =>
  say(
    `另有 ${count} 个文件不是履职事项清单，未核对`,
    `${countWord(count, 'file')} that ${count === 1 ? 'is no duty list' : 'are no duty lists'}, not checked`,
  );

const OWN_OUTPUTS: Said = (count) =>
  say(
    `另有 ${count} 个文件是本工具写的（工作簿、网页报告、批注本），未核对`,
    `${countWord(count, 'file')} that qingdan wrote (workbooks, pages, copies with comments), not checked`,
  );

/** Says which files of a folder were not checked. */
function tellFiles(names: readonly string[], said: Said, { request: { lang }, terminal }: Call): void {
  if (names.length === 0) return;
  const shown = names.slice(0, MOST_NAMES).map(printable);
  const more = names.length > shown.length;
  const { zh, en } = said(names.length);
  const words = say(
    `${zh}：${shown.join('、')}${more ? '等' : ''}`,
    `${en}: ${shown.join(', ')}${more ? ', …' : ''}`,
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
