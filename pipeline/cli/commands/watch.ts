import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { printable } from '../../emit/words/printable.js';
import type { Finding, Text } from '../../model.js';
import { say } from '../../common/result.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { findingChanges } from '../output/finding-changes.js';
import { Reporter } from '../output/reporter.js';
import { RunBar } from '../output/run-bar.js';
import { ChangedFiles } from '../reading/changed-files.js';
import type { Found, FoundDocument } from '../reading/documents.js';
import { WATCH_SETTINGS } from '../reading/settings.js';
import { ConfigFiles, settingsFor } from '../settings/config-files.js';
import { sidecarOf } from '../settings/decisions.js';
import { documentsOf, eachDocument, type Teller } from './each-document.js';

/** The findings of each document when it was checked last. */
type Known = Map<string, readonly Finding[]>;

/**
 * `qingdan check --watch`: checks the documents, and each again when it is saved, or what people have accepted of it, or
 * its config; also those that come into its folders, and a config that is put there later. It goes on until it is
 * interrupted; only where no document is found it ends by itself.
 */
export async function watchDocuments(call: Call): Promise<ExitCode> {
  const found = await documentsOf(call);
  const known: Known = new Map();
  const watch = new Watch(call);
  await watch.begin(found.documents);
  const code = await round(found, call, known);
  if (found.documents.length === 0) return code;
  tell(WAITING, call);
  for (;;) {
    const { documents, again } = await watch.next();
    call.terminal.out(`\n${headingOf(documents, call)}\n\n`);
    await round({ documents, others: [], ours: [], folders: [], failures: [] }, again, known);
    tell(WAITING, call);
  }
}

/** The documents that are watched, and the files that each depends on. */
class Watch {
  readonly #files: ChangedFiles;
  readonly #documents = new Map<string, FoundDocument>();
  #watched: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(private readonly call: Call) {
    this.#files = new ChangedFiles(sleep, call.environment.now);
  }

  async begin(documents: readonly FoundDocument[]): Promise<void> {
    await this.#add(documents, this.call);
    await this.#files.take([...this.#watched.keys()]);
  }

  /** The documents that are to be checked again, at least one, and the call for it. */
  async next(): Promise<{ documents: FoundDocument[]; again: Call }> {
    let pause: number = WATCH_SETTINGS.lookThrough;
    for (;;) {
      const paths = await this.#files.next(pause);
      // What is read once for a command is read once for each round: it may be what was changed.
      const again = { ...this.call, configs: new ConfigFiles(this.call.environment.cwd) };
      if (paths.length === 0) {
        pause = await this.#lookThrough(again);
        continue;
      }
      const changed = new Set(paths.flatMap((path) => this.#watched.get(path) ?? []));
      const documents = [...this.#documents.values()].filter(({ document }) => changed.has(document));
      if (documents.length > 0) return { documents, again };
    }
  }

  /** Finds what has come; it is told as changed when it is written whole. Gives when to look next. */
  async #lookThrough(call: Call): Promise<number> {
    const begin = call.environment.now();
    await this.#add((await documentsOf(call)).documents, call);
    this.#files.expect([...this.#watched.keys()]);
    const { lookThrough, share } = WATCH_SETTINGS;
    return Math.max(lookThrough, share * (call.environment.now() - begin));
  }

  async #add(documents: readonly FoundDocument[], call: Call): Promise<void> {
    for (const each of documents) this.#documents.set(each.document, each);
    this.#watched = await watchedFiles([...this.#documents.values()], call);
  }
}

/** The files that are looked at, by their whole paths, with the documents that they are for. */
async function watchedFiles(
  documents: readonly FoundDocument[],
  { request, environment: { cwd }, configs }: Call,
): Promise<Map<string, string[]>> {
  const watched = new Map<string, string[]>();
  for (const { document } of documents) {
    const settings = await settingsFor(document, request, configs);
    const config = settings.ok && settings.value.path !== null ? [settings.value.path] : [];
    for (const file of [document, sidecarOf(document), ...config]) {
      const path = resolve(cwd, file);
      watched.set(path, [...(watched.get(path) ?? []), document]);
    }
  }
  return watched;
}

/** Checks documents and tells each; of one that was checked before, what has changed. */
async function round(found: Found, call: Call, known: Known): Promise<ExitCode> {
  const bar = new RunBar(call.terminal, call.request.lang, call.environment.now);
  const shown = { ...call, terminal: bar.terminal };
  const reporter = await Reporter.open(shown);
  const teller: Teller = {
    toldOf: (checked, bytes) => reporter.toldOf(checked, bytes),
    refused: (failure) => reporter.refused(failure),
    checked: (told) => {
      const code = reporter.checked(told);
      const { document, findings } = told.report;
      const before = known.get(document);
      known.set(document, findings);
      if (before !== undefined)
        shown.terminal.out(`\n${findingChanges(before, findings, call.request.lang)}`);
      return code;
    },
  };
  return reporter.finish(await eachDocument('check', found, { call: shown, reporter: teller, bar }));
}

const WAITING = say(
  '（保存文件后会重新核对，按 Ctrl-C 结束）',
  '(checked again when a file is saved; Ctrl-C ends it)',
);

function tell(words: Text, { request: { lang, quiet }, terminal }: Call): void {
  if (!quiet) terminal.err(`${words[lang]}\n`);
}

/** A line between one check and the next: when it was, and which files. */
function headingOf(documents: readonly FoundDocument[], { request: { lang } }: Call): string {
  const time = new Date().toTimeString().slice(0, 8);
  const names = documents.map(({ document }) => printable(document)).join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh' ? `──── ${time} 重新核对：${names} ────` : `──── ${time} checked again: ${names} ────`;
}
