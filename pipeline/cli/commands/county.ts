import { join } from 'node:path';
import { say, success } from '../../common/result.js';
import type { CountyInput } from '../../emit/county/input.js';
import { countySummary, isSettled } from '../../emit/county/summary.js';
import { countWord } from '../../common/count-word.js';
import { printable } from '../../emit/words/printable.js';
import { countyOf, type Checked } from '../../index.js';
import type { CountyDecision, Failure, OutputFile, Result, Text } from '../../model.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { departmentFolder } from '../output/department-folder.js';
import { writeFolders, type FolderFiles } from '../output/output-folder.js';
import { refuse } from '../output/refusal.js';
import { RunBar } from '../output/run-bar.js';
import { misuse } from '../output/terminal.js';
import { departmentWords, leftDepartments } from '../output/written-lines.js';
import { aboutFiles } from '../reading/about.js';
import { hashOf } from '../reading/hash.js';
import { STDIN } from '../reading/load.js';
import { countyDecisions, decisionsPath, keepReview } from '../settings/county-decisions.js';
import { documentsOf, eachDocument, type Teller } from './each-document.js';

/** A document of the county with the hash of its bytes. */
interface Read {
  checked: Checked;
  sha256: string;
}

/** Hears what could not be read, and tells it as any command does. Lists that were checked are told together. */
class Listener implements Teller {
  readonly failures: Failure[] = [];

  constructor(private readonly call: Call) {}

  toldOf({ report, list }: Checked): ReturnType<Teller['toldOf']> {
    return { report, list, text: null };
  }

  checked({ report }: Parameters<Teller['checked']>[0]): ExitCode {
    return exitCodeOf(report);
  }

  refused(failure: Failure): void {
    this.failures.push(failure);
    refuse(failure, this.call.request.lang, this.call.terminal);
  }
}

/**
 * `qingdan county`: reads all lists of a county and writes county.xlsx and county.html: what its townships have, lack,
 * word otherwise and have from each other. 0: nothing is to be settled, 1: something is, 2: a document could not be read.
 */
export async function countyCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang, given } = request;
  const wrong = wrongUse(call);
  if (wrong !== null) return misuse(wrong, lang, terminal);
  if (given.from !== undefined) {
    const kept = await keepReview(given.from, call);
    if (!kept.ok) return refuse(kept.failure, lang, terminal);
    terminal.out(`${keptWords(kept.value)[lang]}\n`);
  }
  const decisions = await countyDecisions(call);
  if (!decisions.ok) return refuse(decisions.failure, lang, terminal);
  const found = await documentsOf({ ...call, request: { ...request, out: folderOf(call) } });
  const bar = new RunBar(terminal, lang, call.environment.now);
  const shown = { ...call, terminal: bar.terminal };
  const listener = new Listener(shown);
  const read = new Map<string, Read>();
  await eachDocument(
    'check',
    found,
    { call: shown, reporter: listener, bar },
    ({ document, bytes }, checked) => {
      read.set(document, { checked, sha256: hashOf(bytes) });
      return null;
    },
  );
  const input = inputOf(
    call,
    found.documents.map(({ document }) => document),
    read,
    {
      unreadable: listener.failures,
      decisions: decisions.value,
    },
  );
  if (input.county.townships.length === 0) return 2;
  const written = await write(input, call);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  for (const { words } of countySummary(input)) terminal.out(`${printable(words)}\n`);
  if (!request.quiet) for (const line of written.value) terminal.out(`${line[lang]}\n`);
  if (input.unreadable.length > 0) return 2;
  return isSettled(input) ? 0 : 1;
}

function wrongUse({ request: { documents, given } }: Call): Text | null {
  if (documents.length === 0 || documents.includes(STDIN))
    return say('county 需要一个文件夹或几份清单', 'county takes a folder, or several documents');
  const threshold = given.threshold;
  if (threshold !== undefined && !(/^0?\.\d+$|^1(?:\.0+)?$/.test(threshold) && Number(threshold) >= LEAST))
    return say(
      `--threshold 不能是“${threshold}”，可用：${LEAST}–1`,
      `--threshold cannot be “${threshold}”; known: ${LEAST}–1`,
    );
  return null;
}

/** Below so little likeness nearly all items would be looked at with all others. */
const LEAST = 0.2;

function folderOf({ request: { out } }: Call): string {
  return out ?? join('output', 'county');
}

/** The county of the documents that were read, in the order in which they were found. */
function inputOf(
  { request: { lang, given } }: Call,
  documents: readonly string[],
  read: ReadonlyMap<string, Read>,
  told: { unreadable: readonly Failure[]; decisions: readonly CountyDecision[] },
): CountyInput {
  const all = documents.flatMap((document) => {
    const one = read.get(document);
    return one === undefined ? [] : [{ document, ...one }];
  });
  const county = countyOf(
    all.map(({ checked }) => checked),
    {
      decisions: told.decisions,
      ...(given.threshold === undefined ? {} : { threshold: Number(given.threshold) }),
    },
  );
  const about = aboutFiles(all.map(({ document, sha256 }) => ({ document, sha256 })));
  return { county, unreadable: told.unreadable, about, lang };
}

/** Writes all files or none; the lines that say so. */
async function write(input: CountyInput, call: Call): Promise<Result<Text[]>> {
  const { request, environment } = call;
  const { cwd } = environment;
  const folder = folderOf(call);
  const at = request.given['by-department'];
  // Loaded here only: whoever asks for nothing to be written needs none of it.
  const { emitCounty, emitCountyDepartments } = await import('../../emit/county/index.js');
  const files = await emitCounty(input);
  const departments: Result<OutputFile[]> =
    at === undefined ? success([]) : await emitCountyDepartments(input);
  if (!departments.ok) return departments;
  const parts: FolderFiles[] = [{ folder, files }];
  const sent = at === undefined ? null : departmentFolder(folder, departments.value, at, cwd);
  if (sent?.ok === false) return sent;
  if (at !== undefined && sent !== null) parts.push({ folder: at, files: sent.value.files });
  const done = writeFolders(folder, parts, cwd);
  if (!done.ok) return done;
  const names = files.map(({ name }) => name).join(request.lang === 'zh' ? '、' : ', ');
  const lines = [say(`已写入 ${printable(folder)}/：${names}`, `written to ${printable(folder)}/: ${names}`)];
  if (at !== undefined && sent !== null) {
    const { files: written, changed, left } = sent.value;
    const told = { folder: at, count: written.length, changed, left };
    const [chinese, english] = [leftDepartments(told, 'zh'), leftDepartments(told, 'en')];
    lines.push(departmentWords(told), ...chinese.map((zh, index) => say(zh, english[index] ?? '')));
  }
  if (input.county.doubts.length > 0) {
    const file = printable(decisionsPath(call));
    lines.push(
      say(
        `待定写法的处理意见写在 ${file}，或在工作簿里选填后加 --from 读入`,
        `decide the doubtful pairs in ${file}, or in the workbook, and read it with --from`,
      ),
    );
  }
  return success(lines);
}

function keptWords({ file, count }: { file: string; count: number }): Text {
  return count === 0
    ? say('工作簿里没有选填处理意见', 'nothing is chosen in the workbook')
    : say(
        `处理意见 ${count} 条已写入 ${printable(file)}`,
        `${countWord(count, 'decision')} kept in ${printable(file)}`,
      );
}
