import type { Lang } from '../../model.js';
import type { Terminal } from '../output/terminal.js';

/** A bar of pages done on stderr for a person who waits; nothing where no terminal is. `clear` wipes it. */
export function progressBar(
  terminal: Terminal,
  lang: Lang,
): { progress: (done: number, total: number) => void; clear: () => void } {
  const { progressColumns } = terminal;
  let shown = false;
  const progress = (done: number, total: number): void => {
    if (progressColumns === 0 || total < 2) return;
    const width = Math.min(30, Math.max(10, progressColumns - 30));
    const full = Math.round((width * done) / total);
    const words = lang === 'zh' ? `${done}/${total} 页` : `page ${done} of ${total}`;
    terminal.err(`\r\u001b[K[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${words}`);
    shown = true;
  };
  const clear = (): void => {
    if (shown) terminal.err('\r\u001b[K');
  };
  return { progress, clear };
}
