/** The commands that read documents themselves, in the order of the help. */
export const READERS = [
  'check',
  'run',
  'county',
  'tables',
  'statement',
  'annotate',
  'compare',
  'accept',
] as const;

/** The commands, in the order of the help. */
export const COMMAND_NAMES = [...READERS, 'merge', 'explain', 'init', 'web'] as const;

/** A command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** True for the name of a command that reads documents, and needs a thread for it. */
export function readsDocuments(name: string): boolean {
  return READERS.some((each) => each === name);
}

/** What tells how a command is used: `qingdan help run`. */
export const HELP = 'help';

/** True for the name of a command. */
export function isCommandName(name: string | null | undefined): name is CommandName {
  return COMMAND_NAMES.some((each) => each === name);
}
