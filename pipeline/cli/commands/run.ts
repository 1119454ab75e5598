import { join } from 'node:path';
import { say } from '../../common/result.js';
import { REVIEW_NAME } from '../../emit/files/names.js';
import { countWord } from '../../emit/words/count-word.js';
import { printable } from '../../emit/words/printable.js';
import { orphansOf } from '../../emit/workbook/decisions.js';
import type { Failure, Lang, OutputFile, Report, ReviewDecision, Reviewed } from '../../model.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { outputFolders, writeFolder } from '../output/output-folder.js';
import { refuse } from '../output/refusal.js';
import { missingFolder } from '../output/report-files.js';
import { Reporter } from '../output/reporter.js';
import { misuse } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { changedMeanwhile, earlierReview } from '../reading/review-workbook.js';
import { performTogether } from '../reading/together.js';
import { documentsOf, eachDocument } from './each-document.js';

/** What was written: a folder, the files in it, and what became of decisions in an earlier workbook. */
interface Written {
  folder: string;
  names: string[];
  carried: number;
  orphans: readonly ReviewDecision[];
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
  for (const one of written) terminal.err(orphanLines(one, lang));
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
  const writers = new Map<string, FolderWriter>();
  const writerOf = async (document: string): Promise<FolderWriter> => {
    const writer = await folderWriter(document, folders[names.indexOf(document)] ?? '', call, written);
    writers.set(document, writer);
    return writer;
  };
  const reviewedOf = async (document: string): Promise<Reviewed | undefined> =>
    (await writerOf(document)).reviewed;
  return eachDocument('run', found, { call, reporter, reviewedOf }, (document, value) => {
    const writer = writers.get(document);
    // One document's workbook is not kept while others are read.
    writers.delete(document);
    return writer?.write(value) ?? null;
  });
}

/** All documents as one, which goes by the name of the first. */
async function together(call: Call, reporter: Reporter, written: Written[]): Promise<ExitCode> {
  const { request, environment } = call;
  const [document = ''] = request.documents;
  const [folder = ''] =
    request.out === null ? outputFolders([document], 'output', environment.cwd) : [request.out];
  const writer = await folderWriter(document, folder, call, written);
  const done = await performTogether('run', call, { reviewed: writer.reviewed });
  const problem = done.ok ? writer.write(done.value) : done.failure;
  if (problem !== null || !done.ok) {
    if (problem !== null) reporter.refused(problem);
    return 2;
  }
  reporter.checked(done.value.report, done.value.list, null);
  return exitCodeOf(done.value.report);
}

/** What writes the files of a document, and what people wrote into the workbook that is there. */
interface FolderWriter {
  reviewed: Reviewed | undefined;
  /** The failure where they cannot be written. */
  write: (done: { report: Report; files: readonly OutputFile[] }) => Failure | null;
}

async function folderWriter(
  document: string,
  folder: string,
  call: Call,
  written: Written[],
): Promise<FolderWriter> {
  const { cwd } = call.environment;
  // The outputs are loaded here only, where the names are needed: a check needs none.
  const { isOutputName } = await import('../../emit/files/index.js');
  const workbook = join(folder, REVIEW_NAME);
  const earlier = await earlierReview(document, workbook, call);
  const read = earlier.ok ? earlier.value : null;
  return {
    reviewed: read?.reviewed,
    write: ({ report, files }) => {
      if (!earlier.ok) return earlier.failure;
      const changed = changedMeanwhile(document, workbook, read, cwd);
      if (!changed.ok) return changed.failure;
      const done = writeFolder(document, files, { folder, cwd, isOurs: isOutputName });
      if (!done.ok) return done.failure;
      const decisions = read?.reviewed.decisions ?? [];
      const orphans = orphansOf(report.findings, decisions);
      const carried = decisions.length - orphans.length;
      written.push({ folder, names: files.map((file) => file.name), carried, orphans });
      return null;
    },
  };
}

function writtenLine({ folder, names, carried }: Written, lang: Lang): string {
  const place = printable(folder);
  const kept = say(
    carried === 0 ? '' : `（沿用原有处理意见 ${carried} 条）`,
    carried === 0 ? '' : ` (${countWord(carried, 'decision')} carried over)`,
  );
  return lang === 'zh'
    ? `已写入 ${place}/：${names.join('、')}${kept.zh}\n`
    : `written to ${place}/: ${names.join(', ')}${kept.en}\n`;
}

/** So many decisions that fit nothing any more are named; the workbook has all. */
const MOST_ORPHANS = 5;

/** Names decisions on findings that are there no more; nothing where there are none. */
function orphanLines({ folder, orphans }: Written, lang: Lang): string {
  if (orphans.length === 0) return '';
  const file = printable(join(folder, REVIEW_NAME));
  const head = say(
    `${file}：原有处理意见 ${orphans.length} 条已对不上现在的问题，留在“问题清单”末尾：`,
    `${file}: ${countWord(orphans.length, 'decision')} ${orphans.length === 1 ? 'fits' : 'fit'} no finding any more, and ${orphans.length === 1 ? 'stands' : 'stand'} at the end of 问题清单:`,
  );
  const lines = orphans
    .slice(0, MOST_ORPHANS)
    .map(
      ({ opinion, message, remark }) =>
        `  ${printable([opinion, message, remark].filter(Boolean).join(' · '))}`,
    );
  const more = orphans.length > lines.length ? ['  …'] : [];
  return `${[head[lang], ...lines, ...more].join('\n')}\n`;
}
