import type { Lang } from '../model.js';

/** By whom comments of ours are in a document; by it a copy with them is known again. */
export const AUTHOR: Readonly<Record<Lang, string>> = { zh: '清单核对', en: 'qingdan' };

const AUTHORS: ReadonlySet<string> = new Set(Object.values(AUTHOR));

/** True for the author of comments of ours, in any language. */
export function isOurs(author: string): boolean {
  return AUTHORS.has(author);
}
