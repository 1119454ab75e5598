import type { Lang, Text } from '../../../model.js';

/** What a cell's colour says: a difference, what to look at, what is worth knowing, agreement. */
export type Tone = 'error' | 'warning' | 'info' | 'good';

/** A cell: a text or a count, and its colour. */
export interface TableCell {
  value: string | number;
  tone?: Tone;
}

/** A table of a county's outputs, which the workbook shows as a sheet and the page as a section. */
export interface CountyTable {
  id: string;
  title: string;
  /** What it shows, and what to do with it; empty where the title says it. */
  note: string;
  heads: readonly string[];
  rows: readonly (readonly TableCell[])[];
  /** Widths in a workbook, in characters; those that are not given follow their texts. */
  widths?: readonly number[];
  /** Columns at the left that stay in view. */
  fixed?: number;
  /** A column in which a person chooses one of some words. */
  choices?: { column: number; values: readonly string[] };
}

/** A plain cell. */
export function plain(value: string | number): TableCell {
  return { value };
}

/** A cell with a colour. */
export function toned(value: string | number, tone: Tone | undefined): TableCell {
  return tone === undefined ? { value } : { value, tone };
}

/** A text in the language asked for. */
export function inWords(lang: Lang, zh: string, en: string): string {
  return ({ zh, en } satisfies Text)[lang];
}
