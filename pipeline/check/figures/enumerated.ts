import type { Figure } from '../../model.js';

/**
 * True for the count of a category in an enumeration of categories: not for one that is named for its rank (党的建设
 * 最多，有 24 项), which leaves the others out, and may name again what was counted before.
 */
export function isEnumerated({ kind, ranked }: Figure): boolean {
  return kind === 'category-count' && !ranked;
}
