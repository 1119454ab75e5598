#!/usr/bin/env node
import { say } from '../common/result.js';
import { parseRequest } from './options/arguments.js';
import { COMMANDS } from './commands/index.js';
import { helpText } from './options/help.js';
import type { ExitCode } from './reading/perform.js';
import { ConfigFiles, withSettings } from './settings/config-files.js';
import { failureLine, processTerminal, usageLine, type Terminal } from './output/terminal.js';
import { version } from './version.js';

/** Runs one command line; the only place where an unexpected exception is turned into a message. */
async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseRequest(args);
  if ('wrong' in parsed) {
    terminal.err(usageLine(parsed.wrong, parsed.lang));
    return 2;
  }
  const asked = parsed.request;
  const configs = new ConfigFiles();
  if (asked.version) {
    terminal.out(`${version()}\n`);
    return 0;
  }
  if (asked.given['print-config'] === true)
    return (await import('./commands/print-config.js')).printConfig(asked, terminal, configs);
  if (asked.help || asked.command === null) {
    (asked.help ? terminal.out : terminal.err)(helpText(asked.lang));
    return asked.help ? 0 : 2;
  }
  const command = COMMANDS.find((each) => each.name === asked.command);
  if (command === undefined) {
    terminal.err(
      usageLine(say(`没有命令“${asked.command}”`, `there is no command “${asked.command}”`), asked.lang),
    );
    return 2;
  }
  const settled = await withSettings(args, asked, configs);
  if ('request' in settled) return (await command.load())(settled.request, terminal, configs);
  terminal.err(
    'failure' in settled ? failureLine(settled.failure, asked.lang) : usageLine(settled.wrong, asked.lang),
  );
  return 2;
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`qingdan: 内部错误 internal error: ${words.split('\n')[0]}\n`);
  if (process.env['QINGDAN_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}
