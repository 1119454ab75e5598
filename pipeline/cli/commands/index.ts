import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';

/** What a command does when it is called. */
type Run = (call: Call) => Promise<ExitCode>;

/** The commands, in the order of the help, each loaded when it is asked for. */
export const COMMANDS: readonly {
  name: string;
  load: () => Promise<Run>;
}[] = [
  { name: 'run', load: async () => (await import('./run.js')).runCommand },
  { name: 'check', load: async () => (await import('./check.js')).checkCommand },
  { name: 'county', load: async () => (await import('./county.js')).countyCommand },
  { name: 'tables', load: async () => (await import('./tables.js')).tablesCommand },
  { name: 'statement', load: async () => (await import('./statement.js')).statementCommand },
  { name: 'annotate', load: async () => (await import('./annotate.js')).annotateCommand },
  { name: 'compare', load: async () => (await import('./compare.js')).compareCommand },
  { name: 'accept', load: async () => (await import('./accept.js')).acceptCommand },
  { name: 'merge', load: async () => (await import('./merge.js')).mergeCommand },
  { name: 'explain', load: async () => (await import('./explain.js')).explainCommand },
  { name: 'init', load: async () => (await import('./init.js')).initCommand },
  { name: 'web', load: async () => (await import('./web.js')).webCommand },
];
