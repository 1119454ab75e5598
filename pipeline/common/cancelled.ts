import { textOf } from './cells.js';
import { fold } from './characters.js';
import { CANCELLING, NOTHING } from './vocabulary/cancelled.js';
import type { RecoveredItem } from '../model.js';

/** True for what stands in place of a receiving department where there is none: 取消, /, —. */
export function isNoReceiver(text: string): boolean {
  const words = fold(text);
  return NOTHING.test(words) || CANCELLING.test(words);
}

/**
 * True for an item that is done away with, so that nobody takes it over: its way of working, or what stands in the
 * receiver's place, says so.
 *
 * > | 对村级组织的达标创建考核 | — | 取消该事项。 |
 */
export function isCancelled(item: RecoveredItem): boolean {
  return [textOf(item, 'receiver'), ...item.handovers.map(({ way }) => way)].some((text) =>
    CANCELLING.test(fold(text)),
  );
}
