import type { Severity } from '../../model.js';

/**
 * A row as a long list carries it until somebody looks at it: its name, the texts of its cells, the gravest severity of
 * its findings or null, and the words that are meant, as cell, start and end (UTF-16 units of its text).
 */
export type CarriedRow = readonly [
  id: string,
  cells: readonly string[],
  severity: Severity | null,
  spots: readonly (readonly [cell: number, start: number, end: number])[],
];

/**
 * A finding as many of them are carried until somebody looks at them: what it is filtered by, words apart by spaces, and
 * its markup.
 */
export type CarriedFinding = readonly [list: string, severity: string, rule: string, markup: string];
