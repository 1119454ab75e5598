import type { StartedThread } from './start-thread.js';

/**
 * The thread that was started before the command itself was loaded; null where none was. The command as it is installed
 * has another module in this one's place (`build-command.mjs`).
 */
export function firstThread(): StartedThread | null {
  return null;
}
