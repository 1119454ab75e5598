import type { LedgerLine } from '../model.js';

/** True for a category that the statement counts and no row has. */
export function isAbsentCategory({ kind, counted, result }: LedgerLine): boolean {
  return kind === 'category-count' && counted === 0 && result === 'different';
}

/** True for a category of a table that the statement, which counts the others, leaves out. */
export function isUnstatedCategory({ kind, stated, counted }: LedgerLine): boolean {
  return kind === 'category-count' && stated === null && counted !== null;
}
