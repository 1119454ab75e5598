import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';

/** What a command does when it is called. */
type Run = (call: Call) => Promise<ExitCode>;

/** The commands, in the order of the help, each loaded when it is asked for. */
export const COMMANDS: readonly {
  name: string;
  readsDocuments: boolean;
  load: () => Promise<Run>;
}[] = [
  { name: 'run', readsDocuments: true, load: async () => (await import('./run.js')).runCommand },
  { name: 'check', readsDocuments: true, load: async () => (await import('./check.js')).checkCommand },
  {
    name: 'county',
    readsDocuments: true,
    load: async () => (await import('./county.js')).countyCommand,
  },
  { name: 'tables', readsDocuments: true, load: async () => (await import('./tables.js')).tablesCommand },
  {
    name: 'statement',
    readsDocuments: true,
    load: async () => (await import('./statement.js')).statementCommand,
  },
  {
    name: 'annotate',
    readsDocuments: true,
    load: async () => (await import('./annotate.js')).annotateCommand,
  },
  {
    name: 'compare',
    readsDocuments: true,
    load: async () => (await import('./compare.js')).compareCommand,
  },
  { name: 'accept', readsDocuments: true, load: async () => (await import('./accept.js')).acceptCommand },
  { name: 'merge', readsDocuments: false, load: async () => (await import('./merge.js')).mergeCommand },
  { name: 'explain', readsDocuments: false, load: async () => (await import('./explain.js')).explainCommand },
  { name: 'init', readsDocuments: false, load: async () => (await import('./init.js')).initCommand },
  { name: 'web', readsDocuments: false, load: async () => (await import('./web.js')).webCommand },
];
