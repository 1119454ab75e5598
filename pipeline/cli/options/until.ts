import { say } from '../../common/result.js';
import { isDay } from '../../config/accepted.js';
import type { Text } from '../../model.js';
import { today } from '../settings/decisions.js';

/** What is wrong with the day until which a decision holds; null where nothing is. */
export function wrongUntil(until: string | undefined): Text | null {
  if (until === undefined) return null;
  if (!isDay(until))
    return say(
      `--until 不是日期（如 2026-12-31）：“${until}”`,
      `--until is no day (as 2026-12-31): “${until}”`,
    );
  return until < today() ? say(`--until ${until} 已经过去`, `--until ${until} is past`) : null;
}
