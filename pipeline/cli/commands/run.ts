import { say } from '../../common/result.js';
import { printable } from '../../emit/words/printable.js';
import type { Failure, Lang, OutputFile } from '../../model.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { outputFolders, writeFolder } from '../output/output-folder.js';
import { refuse } from '../output/refusal.js';
import { missingFolder } from '../output/report-files.js';
import { Reporter } from '../output/reporter.js';
import { misuse } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { performTogether } from '../reading/together.js';
import { documentsOf, eachDocument } from './each-document.js';

/** What was written: a folder, and the files in it. */
interface Written {
  folder: string;
  names: string[];
}

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
  const reporter = new Reporter(call);
  const written: Written[] = [];
  const code =
    request.given.together === true
      ? await together(call, reporter, written)
      : await each(call, reporter, written);
  const last = await reporter.finish(code);
  // Behind a report for programs a line for people would be no part of it.
  if (!request.quiet && reporter.printsText) for (const one of written) terminal.out(writtenLine(one, lang));
  return last;
}

/** Each document with a folder of its own; one that is named alone has the folder that is named. */
async function each(call: Call, reporter: Reporter, written: Written[]): Promise<ExitCode> {
  const { request, environment } = call;
  const found = await documentsOf(call);
  const names = found.documents.map(({ document }) => document);
  const isAlone = names.length === 1 && found.folders.length === 0 && request.out !== null;
  const folders = isAlone
    ? [request.out ?? '']
    : outputFolders(names, request.out ?? 'output', environment.cwd);
  const write = await writer(call, written);
  return eachDocument('run', found, { call, reporter }, (document, { files }) =>
    write(document, files, folders[names.indexOf(document)] ?? ''),
  );
}

/** All documents as one, which goes by the name of the first. */
async function together(call: Call, reporter: Reporter, written: Written[]): Promise<ExitCode> {
  const { request, environment } = call;
  const [document = ''] = request.documents;
  const done = await performTogether('run', call);
  const [folder = ''] =
    request.out === null ? outputFolders([document], 'output', environment.cwd) : [request.out];
  const problem = done.ok ? (await writer(call, written))(document, done.value.files, folder) : done.failure;
  if (problem !== null || !done.ok) {
    if (problem !== null) reporter.refused(problem);
    return 2;
  }
  reporter.checked(done.value.report, done.value.list, null);
  return exitCodeOf(done.value.report);
}

/** What writes the files of a document: the failure where they cannot be. */
async function writer(
  { environment: { cwd } }: Call,
  written: Written[],
): Promise<(document: string, files: readonly OutputFile[], folder: string) => Failure | null> {
  // The outputs are loaded here only, where the names are needed: a check needs none.
  const { isOutputName } = await import('../../emit/files/index.js');
  return (document, files, folder) => {
    const done = writeFolder(document, files, { folder, cwd, isOurs: isOutputName });
    if (!done.ok) return done.failure;
    written.push({ folder, names: files.map((file) => file.name) });
    return null;
  };
}

function writtenLine({ folder, names }: Written, lang: Lang): string {
  const place = printable(folder);
  return lang === 'zh'
    ? `已写入 ${place}/：${names.join('、')}\n`
    : `written to ${place}/: ${names.join(', ')}\n`;
}
