import { say } from '../common/result.js';
import type { Environment } from './environment.js';
import { COMMANDS } from './commands/index.js';
import type { ExitCode } from './exit-code.js';
import { parseRequest, type Request } from './options/arguments.js';
import { helpText } from './options/help.js';
import { refuse } from './output/refusal.js';
import { misuse, type Terminal } from './output/terminal.js';
import { version } from './package.js';
import { ConfigFiles, withSettings } from './settings/config-files.js';

/** Runs one command line: the arguments after `qingdan`. An exception that comes out of it is a bug. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  environment: Environment,
): Promise<ExitCode> {
  const parsed = parseRequest(args, environment.cwd);
  if ('wrong' in parsed) return misuse(parsed.wrong, parsed.lang, terminal);
  const { request } = parsed;
  const configs = new ConfigFiles(environment.cwd);
  if (request.version) {
    terminal.out(`${version()}\n`);
    return 0;
  }
  if (request.given['print-config'] === true)
    return (await import('./commands/print-config.js')).printConfig({
      request,
      environment,
      configs,
      terminal,
    });
  if (request.help || request.command === null) return help(request, terminal);
  const command = COMMANDS.find((each) => each.name === request.command);
  if (command === undefined) {
    const { command: name, lang } = request;
    return misuse(say(`没有命令“${name}”`, `there is no command “${name}”`), lang, terminal);
  }
  // What documents need is loaded while the command itself is.
  if (command.readsDocuments && request.documents.length > 0) void environment.reader.prepare();
  try {
    const settled = await withSettings(args, request, configs);
    if ('failure' in settled) return refuse(settled.failure, request.lang, terminal);
    if ('wrong' in settled) return misuse(settled.wrong, request.lang, terminal);
    const run = await command.load();
    return await run({ request: settled.request, environment, configs, terminal });
  } finally {
    environment.reader.close();
  }
}

/** The help where it is asked for, and on stderr where no command is. */
function help({ help: asked, lang }: Request, terminal: Terminal): ExitCode {
  const write = asked ? terminal.out : terminal.err;
  write(helpText(lang));
  return asked ? 0 : 2;
}
