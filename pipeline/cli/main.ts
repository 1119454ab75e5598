import { availableParallelism } from 'node:os';
import { widthOf, type Environment } from './environment.js';
import { runCommandLine } from './command-line.js';
import type { ExitCode } from './exit-code.js';
import { Channel } from './output/channel.js';
import { harmless, type Terminal } from './output/terminal.js';
import { usualJobs } from './reading/jobs.js';
import { ReaderPool } from './reading/pool.js';
import { engineFiles } from './recognition/packages.js';
import { RecognizerProcess } from './recognition/recognizer.js';
import { ThreadReader } from './reading/threads.js';
import { Undone } from './undone.js';

/** The command as a process: the only file that looks at the process, and the only place that catches an exception. */

const out = new Channel(process.stdout);
const err = new Channel(process.stderr);

/** The terminal of this process. Colours only on a terminal, and never with NO_COLOR (no-color.org). */
function terminalOfProcess(): Terminal {
  const isShown = process.stdout.isTTY === true;
  return {
    out: (text) => out.write(isShown ? harmless(text) : text),
    err: (text) => err.write(process.stderr.isTTY === true ? harmless(text) : text),
    color: isShown && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    isShown,
    progressColumns: process.stderr.isTTY === true ? process.stderr.columns : 0,
    width: widthOf(process.stdout.columns, process.env),
  };
}

/** What this process was started with. Standard input is opened when it is read, and not before. */
function environmentOfProcess(undone: Undone): Environment {
  const [, , command = ''] = process.argv;
  return {
    cwd: process.cwd(),
    variables: process.env,
    stdin: { [Symbol.asyncIterator]: () => openStdin(undone) },
    reader: new ReaderPool(
      () => new ThreadReader(undefined, { canvas: 'left-out', command }, () => recognizerOf(undone)),
    ),
    drawer: new ReaderPool(() => new ThreadReader(undefined, { canvas: 'left-in', command })),
    jobs: usualJobs(availableParallelism(), process.availableMemory()),
    now: () => performance.now(),
    atEnd: (undo) => undone.add(undo),
  };
}

/** What recognizes text on pictures; null where its packages are not installed. */
function recognizerOf(undone: Undone): RecognizerProcess | null {
  const files = engineFiles(process.env);
  if (files === null) return null;
  const recognizer = new RecognizerProcess(files);
  undone.add(() => recognizer.close());
  return recognizer;
}

/** Where no more of it is wanted, or waited for, it keeps the process no longer. */
function openStdin(undone: Undone): AsyncIterator<Uint8Array> {
  undone.add(closeStdin);
  return process.stdin[Symbol.asyncIterator]();
}

function closeStdin(): void {
  process.stdin.destroy();
}

/** Says in one line what nobody has thought of. */
function tellBug(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  err.write(`qingdan: 内部错误 internal error: ${words.split('\n')[0]}\n`);
  if (process.env['QINGDAN_DEBUG'] && error instanceof Error) err.write(`${error.stack}\n`);
}

/** What was found is not told where it could not be written: then the exit code says so, whenever that becomes known. */
function finish(code: ExitCode, undone: Undone): void {
  const settle = (): void => {
    process.exitCode = out.problem === null ? code : 2;
  };
  const tell = (problem: string): void => {
    err.write(`qingdan: 标准输出无法写入（${problem}） standard output cannot be written (${problem})\n`);
    settle();
  };
  settle();
  out.onProblem(tell);
  undone.undoAll();
}

async function main(): Promise<void> {
  const undone = new Undone();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      undone.undoAll();
      // Nobody listens any more: it ends as it would have without us, and whoever has started it sees by what.
      process.kill(process.pid, signal);
    });
  }
  process.on('uncaughtException', (error) => {
    tellBug(error);
    undone.undoAll();
    process.exit(2);
  });
  try {
    const environment = environmentOfProcess(undone);
    finish(await runCommandLine(process.argv.slice(2), terminalOfProcess(), environment), undone);
  } catch (error) {
    tellBug(error);
    finish(2, undone);
  }
}

void main();
