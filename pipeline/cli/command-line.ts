import { meantWords } from '../common/nearest.js';
import { say } from '../common/result.js';
import type { Text } from '../model.js';
import type { Environment } from './environment.js';
import type { Call } from './call.js';
import { COMMANDS } from './commands/index.js';
import type { ExitCode } from './exit-code.js';
import { parseRequest, type Request } from './options/arguments.js';
import { COMMAND_NAMES, HELP, isCommandName, readsDocuments } from './options/command-names.js';
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
  if (request.help || request.command === null || request.command === HELP) return help(request, terminal);
  const command = COMMANDS.find((each) => each.name === request.command);
  if (command === undefined) return misuse(noCommand(request.command), request.lang, terminal);
  // What documents need is loaded while the command itself is.
  if (readsDocuments(command.name) && request.documents.length > 0) void environment.reader.prepare();
  try {
    const settled = await withSettings(args, request, configs);
    if ('failure' in settled) return refuse(settled.failure, request.lang, terminal);
    if ('wrong' in settled) return misuse(settled.wrong, request.lang, terminal);
    const run = await command.load();
    const call = { request: settled.request, environment, configs, terminal };
    const cache = await cacheOf(call);
    const code = await run({ ...call, ...cache });
    await cache.cache?.prune();
    return code;
  } finally {
    environment.reader.close();
    environment.drawer.close();
  }
}

/** The cache of lists, where that is asked; it is loaded then only. */
async function cacheOf({ request, environment }: Call): Promise<Pick<Call, 'cache'>> {
  const folder = request.given.cache;
  if (folder === undefined) return {};
  const { ListCache, usualCache } = await import('./reading/list-cache.js');
  return { cache: new ListCache(folder === '' ? usualCache(environment) : folder, environment) };
}

/** The help where it is asked for (of a command: `help run`, `run --help`), and on stderr where no command is. */
function help({ help: asked, command, documents, lang }: Request, terminal: Terminal): ExitCode {
  const name = command === HELP ? documents[0] : command;
  const known = isCommandName(name) ? name : null;
  if (command === HELP && name !== undefined && known === null)
    return misuse(noCommand(name ?? ''), lang, terminal);
  const isAsked = asked || command === HELP;
  const write = isAsked ? terminal.out : terminal.err;
  write(helpText(lang, terminal.width, known));
  return isAsked ? 0 : 2;
}

/** What to say of a first argument that is no command, and no file either. */
function noCommand(name: string): Text {
  const meant = meantWords(name, COMMAND_NAMES);
  // list.txt, 清单/a.docx: somebody means a file.
  return /[./\\]/.test(name)
    ? say(
        `没有文件“${name}”，也没有这样的命令${meant.zh}`,
        `there is no file “${name}”, and no such command${meant.en}`,
      )
    : say(`没有命令“${name}”${meant.zh}`, `there is no command “${name}”${meant.en}`);
}
