#!/usr/bin/env node
import { widthOf, type Environment } from './environment.js';
import { runCommandLine } from './command-line.js';
import type { Terminal } from './output/terminal.js';

/** The command as a process: the only file that looks at the process, and the only place that catches an exception. */

/** The terminal of this process. Colours only on a terminal, and never with NO_COLOR (no-color.org). */
function terminalOfProcess(): Terminal {
  const color = process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color,
    progressColumns: process.stderr.isTTY === true ? process.stderr.columns : 0,
    width: widthOf(process.stdout.columns, process.env),
  };
}

/** What this process was started with. Standard input is opened when it is read, and not before. */
function environmentOfProcess(): Environment {
  return {
    cwd: process.cwd(),
    variables: process.env,
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  };
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), terminalOfProcess(), environmentOfProcess());
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`qingdan: 内部错误 internal error: ${words.split('\n')[0]}\n`);
  if (process.env['QINGDAN_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}
