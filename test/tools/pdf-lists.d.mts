import type { Tables } from '../../pipeline/model.js';

/** The rows of the duty lists in extracted tables, list by list. */
export function listsOf(tables: Tables): string[][][];
