import type { Lang } from '../model.js';

/** By whom comments of ours are in a document; by it a copy with them is known again. */
export const AUTHOR: Readonly<Record<Lang, string>> = { zh: '清单核对', en: 'qingdan' };
