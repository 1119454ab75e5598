import type { Request } from '../options/arguments.js';
import type { ExitCode } from '../reading/perform.js';
import type { ConfigFiles } from '../settings/config-files.js';
import type { Terminal } from '../output/terminal.js';

/** What a command does with a request; the configs are read once for the whole command. */
export type Run = (request: Request, terminal: Terminal, configs: ConfigFiles) => Promise<ExitCode>;

/** The commands, in the order of the help, each loaded when it is asked for. */
export const COMMANDS: readonly { name: string; load: () => Promise<Run> }[] = [
  { name: 'run', load: async () => (await import('./run.js')).runCommand },
  { name: 'check', load: async () => (await import('./check.js')).checkCommand },
  { name: 'tables', load: async () => (await import('./tables.js')).tablesCommand },
  { name: 'statement', load: async () => (await import('./statement.js')).statementCommand },
  { name: 'accept', load: async () => (await import('./accept.js')).acceptCommand },
  { name: 'explain', load: async () => (await import('./explain.js')).explainCommand },
  { name: 'init', load: async () => (await import('./init.js')).initCommand },
];
