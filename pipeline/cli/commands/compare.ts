import { basename, extname } from 'node:path';
import { say } from '../../common/result.js';
import { COMPARISON_FORMATS, COMPARISONS, type ComparisonFormat } from '../../emit/comparison/index.js';
import { comparisonName } from '../../emit/comparison/comparison-name.js';
import { printable } from '../../emit/words/printable.js';
import { compareChecked, type Checked, type Compared } from '../../index.js';
import type { OutputFile, Result, Text } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { type FormatRequest, formatsOf } from '../options/report-formats.js';
import { refuse } from '../output/refusal.js';
import { missingFolder, writeReports } from '../output/report-files.js';
import { misuse, writeData } from '../output/terminal.js';
import { version } from '../package.js';
import { isRevision, loadRevision } from '../reading/git-revision.js';
import { STDIN } from '../reading/load.js';
import { perform } from '../reading/perform.js';
import { today } from '../settings/decisions.js';

/** Where a comparison goes. */
type Target = FormatRequest<ComparisonFormat>;

/**
 * `qingdan compare`: two revisions of a list. Ends with 0 where they say the same, 1 where they differ, and 2 where they
 * could not be compared, or one was not read surely.
 */
export async function compareCommand(call: Call): Promise<ExitCode> {
  const { request, terminal, environment } = call;
  const { lang } = request;
  const wrong = wrongUse(request);
  if (wrong !== null) return misuse(wrong, lang, terminal);
  const asked = formatsOf(formatValues(request), COMPARISON_FORMATS, request.documents, environment.cwd);
  if ('wrong' in asked) return misuse(asked.wrong, lang, terminal);
  const targets = asked.formats;
  const missing = missingFolder(targets, environment.cwd);
  if (missing !== null) return refuse(missing, lang, terminal);
  const [old, now] = await revisionsOf(call);
  for (const side of [old, now]) if (!side.ok) refuse(side.failure, lang, terminal);
  if (!old.ok || !now.ok) return 2;
  const compared = compareChecked(old.value, now.value, { lang });
  const written = await write(compared, targets, call);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  const { status } = compared.comparison;
  return status === 'same' ? 0 : status === 'different' ? 1 : 2;
}

/** The formats as they were given. A workbook is no text: without a file it goes to one that is named for the new document. */
function formatValues({ given, documents }: Request): string[] {
  const name = documents.at(-1) ?? STDIN;
  const base = name === STDIN ? 'qingdan' : basename(name, extname(name));
  return [given['format'] ?? []]
    .flat()
    .map(String)
    .map((value) => (value === 'xlsx' ? `xlsx:${comparisonName(base, 'xlsx')}` : value));
}

function wrongUse({ documents, given, out }: Request): Text | null {
  const { base } = given;
  const wanted = base === undefined ? 2 : 1;
  if (documents.length !== wanted)
    return base === undefined
      ? say(
          'compare 需要两个文件：原文件和新文件',
          'compare takes two documents: the old one and the new one',
        )
      : say('compare --base 需要一个文件', 'compare --base takes one document');
  if (base !== undefined && !isRevision(base))
    return say(
      `--base 不能是“${base}”，要写 git 的版本`,
      `--base cannot be “${base}”: it takes a revision of git`,
    );
  if (documents.filter((document) => document === STDIN).length >= wanted)
    return say(
      base === undefined ? '标准输入（-）只能读一次' : '--base 需要文件名，不能是标准输入',
      base === undefined ? 'standard input (-) can be read only once' : '--base needs the name of a file',
    );
  if (out !== null)
    return say(
      'compare 的文件写在 --format 的冒号后面',
      'the files of compare stand behind the colon of --format',
    );
  return null;
}

/** Both revisions, read and checked; where both fail both are told. */
async function revisionsOf(call: Call): Promise<[old: Result<Checked>, now: Result<Checked>]> {
  const { request, environment } = call;
  const { base } = request.given;
  const [first = '', second = first] = request.documents;
  if (base === undefined) return [await perform('check', first, call), await perform('check', second, call)];
  const old = await perform('check', first, call, {
    read: (time) => loadRevision(base, first, environment, time),
  });
  return [renamed(old, `${base}:${first}`), await perform('check', first, call)];
}

/** What was read from git, under the name by which git calls it. */
function renamed(read: Result<Checked>, document: string): Result<Checked> {
  if (!read.ok) return { ok: false, failure: { ...read.failure, document } };
  const { list, report } = read.value;
  return { ok: true, value: { list: { ...list, document }, report: { ...report, document } } };
}

/** Writes all files or none, then standard output. */
async function write(
  compared: Compared,
  targets: readonly Target[],
  { request: { lang, quiet }, terminal, environment: { cwd } }: Call,
): Promise<Result<null>> {
  const about = { version: version(), today: today(), files: [] };
  const files: OutputFile[] = [];
  const printed: { content: string; isData: boolean }[] = [];
  for (const { format, file } of targets) {
    const color = file === null && terminal.color;
    const writer = await COMPARISONS[format]();
    const content = await writer(compared, { lang, color, width: terminal.width, about });
    if (file !== null) files.push({ name: file, content });
    else if (typeof content === 'string') printed.push({ content, isData: format !== 'text' });
  }
  const written = writeReports(files, cwd);
  for (const { content, isData } of printed) {
    if (isData) writeData(content, terminal);
    else terminal.out(content);
  }
  if (written.ok && files.length > 0 && !quiet) {
    const names = files.map(({ name }) => printable(name));
    terminal.err(`${say(`已写入 ${names.join('、')}`, `written: ${names.join(', ')}`)[lang]}\n`);
  }
  return written;
}
