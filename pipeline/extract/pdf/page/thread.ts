/** A thread that reads PDFs and does nothing else. */
import { takeClock } from './clock.js';
import { takeDecompression } from './decompression.js';

/** Replaces what would cost the thread time or memory without a limit. */
export function takeThread(): void {
  takeDecompression();
  takeClock();
}
