import { join } from 'node:path';
import { say } from '../../common/result.js';
import { REVIEW_NAME } from '../../emit/files/names.js';
import { orphansOf } from '../../emit/workbook/decisions.js';
import type { Emitted, RunOptions } from '../../index.js';
import type { Failure } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { departmentFolder } from '../output/department-folder.js';
import { outputFolders, writeFolders, type FolderFiles } from '../output/output-folder.js';
import { refuse } from '../output/refusal.js';
import { missingFolder } from '../output/report-files.js';
import { Reporter } from '../output/reporter.js';
import { RunBar } from '../output/run-bar.js';
import { misuse } from '../output/terminal.js';
import { leftLines, writtenLines, type Written } from '../output/written-lines.js';
import { STDIN } from '../reading/load.js';
import { pictured, type SourceFile } from '../reading/pictured.js';
import { changedMeanwhile, earlierReview } from '../reading/review-workbook.js';
import { performTogether } from '../reading/together.js';
import { documentsOf, eachDocument } from './each-document.js';

/** `qingdan run`: checks documents and writes what was read, a folder for each. */
export async function runCommand(call: Call): Promise<ExitCode> {
  const { request, environment, terminal } = call;
  const { lang } = request;
  if (request.documents.length === 0)
    return misuse(
      say('run 需要一个文件或文件夹，也可以是几个', 'run takes one document or folder, or several'),
      lang,
      terminal,
    );
  if (request.documents.filter((document) => document === STDIN).length > 1)
    return misuse(say('标准输入（-）只能读一次', 'standard input (-) can be read only once'), lang, terminal);
  const missing = missingFolder(request.formats, environment.cwd);
  if (missing !== null) return refuse(missing, lang, terminal);
  const bar = new RunBar(terminal, lang, environment.now);
  const shown = { ...call, terminal: bar.terminal };
  const reporter = await Reporter.open(shown);
  const { code, written } =
    request.given.together === true ? await together(shown, reporter) : await each(shown, reporter, bar);
  const last = await reporter.finish(code);
  // Behind a report for programs a line for people would be no part of it.
  if (!request.quiet && reporter.printsText) for (const one of written) terminal.out(writtenLines(one, lang));
  for (const one of written) for (const line of leftLines(one, lang)) terminal.err(`${line}\n`);
  return last;
}

/** How a run has ended, and what it has written, in the order of the documents. */
interface Ran {
  code: ExitCode;
  written: readonly Written[];
}

/** Each document with a folder of its own; one that is named alone has the folder that is named. */
async function each(call: Call, reporter: Reporter, bar: RunBar): Promise<Ran> {
  const { request, environment } = call;
  const found = await documentsOf(call);
  const names = found.documents.map(({ document }) => document);
  const isAlone = names.length === 1 && found.folders.length === 0;
  const foldersIn = (base: string): string[] =>
    isAlone ? [base] : outputFolders(names, base, environment.cwd);
  const folders =
    request.out === null ? outputFolders(names, 'output', environment.cwd) : foldersIn(request.out);
  const byDepartment = request.given['by-department'];
  const departments = byDepartment === undefined ? null : foldersIn(byDepartment);
  const places = new Map(names.map((name, at) => [name, at]));
  const writers = new Map<string, FolderWriter>();
  const written: Written[] = [];
  const moreOf = async (document: string): Promise<Partial<RunOptions>> => {
    const at = places.get(document) ?? 0;
    const place = { folder: folders[at] ?? '', departments: departments?.[at] ?? null };
    const writer = await folderWriter(document, place, call, (each) => (written[at] = each));
    writers.set(document, writer);
    return writer.more;
  };
  const code = await eachDocument('run', found, { call, reporter, bar, moreOf }, async (file, value) => {
    const { document } = file;
    const writer = writers.get(document);
    // One document's workbook is not kept while others are read.
    writers.delete(document);
    return writer?.write(await pictured(value, [file], call)) ?? null;
  });
  return { code, written: Object.values(written) };
}

/** All documents as one, which goes by the name of the first. */
async function together(call: Call, reporter: Reporter): Promise<Ran> {
  const { request, environment } = call;
  const [document = ''] = request.documents;
  const [folder = ''] =
    request.out === null ? outputFolders([document], 'output', environment.cwd) : [request.out];
  const place = { folder, departments: request.given['by-department'] ?? null };
  const written: Written[] = [];
  const writer = await folderWriter(document, place, call, (each) => written.push(each));
  const files: SourceFile[] = [];
  const keep = (bytes: Uint8Array): void => {
    files.push({ document: request.documents[files.length] ?? '', bytes });
  };
  const withImages = request.given['page-images'] === true;
  const done = await performTogether('run', call, { more: writer.more, ...(withImages && { loaded: keep }) });
  const problem = done.ok ? writer.write(await pictured(done.value, files, call)) : done.failure;
  if (problem !== null || !done.ok) {
    if (problem !== null) reporter.refused(problem);
    return { code: 2, written };
  }
  return { code: reporter.checked(reporter.toldOf(done.value, null)), written };
}

/** What writes the files of a document, and what is to be asked for so that it can. */
interface FolderWriter {
  more: Partial<RunOptions>;
  /** The failure where they cannot be written. */
  write: (done: Emitted) => Failure | null;
}

async function folderWriter(
  document: string,
  place: { folder: string; departments: string | null },
  call: Call,
  tell: (written: Written) => void,
): Promise<FolderWriter> {
  const { folder } = place;
  const { cwd } = call.environment;
  // The outputs are loaded here only, where the names are needed: a check needs none.
  const { isOutputName } = await import('../../emit/files/index.js');
  const workbook = join(folder, REVIEW_NAME);
  const earlier = await earlierReview(document, workbook, call);
  const withImages = call.request.given['page-images'] === true;
  const read = earlier.ok ? earlier.value : null;
  return {
    more: {
      ...(read && { reviewed: read.reviewed }),
      // The page is made once, when its pictures are there.
      ...(withImages && { withoutPage: true }),
      byDepartment: place.departments !== null,
    },
    write: ({ report, files, departments }) => {
      if (!earlier.ok) return earlier.failure;
      const changed = changedMeanwhile(document, workbook, read, cwd);
      if (!changed.ok) return changed.failure;
      const parts: FolderFiles[] = [{ folder, files, isOurs: isOutputName }];
      const sent =
        place.departments === null ? null : departmentFolder(document, departments, place.departments, cwd);
      if (sent?.ok === false) return sent.failure;
      if (place.departments !== null && sent !== null)
        parts.push({ folder: place.departments, files: sent.value.files });
      const done = writeFolders(document, parts, cwd);
      if (!done.ok) return done.failure;
      const decisions = read?.reviewed.decisions ?? [];
      const orphans = orphansOf(report.findings, decisions);
      tell({
        folder,
        names: files.map((file) => file.name),
        carried: decisions.length - orphans.length,
        orphans,
        departments:
          place.departments === null || sent === null
            ? null
            : {
                folder: place.departments,
                count: sent.value.files.length,
                changed: sent.value.changed,
                left: sent.value.left,
              },
      });
      return null;
    },
  };
}
