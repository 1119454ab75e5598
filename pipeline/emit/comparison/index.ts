import { jsonOf } from '../files/json.js';
import type { ComparisonWriter } from './comparison-input.js';

/** The formats of comparisons, each loaded when it is asked for. */
export const COMPARISONS = {
  text: async () => (await import('./text.js')).comparisonText,
  json: async () => (input) => jsonOf(input.comparison),
  markdown: async () => (await import('./markdown.js')).comparisonMarkdown,
  xlsx: async () => (await import('./workbook/index.js')).comparisonWorkbook,
  html: async () => (await import('./page/index.js')).comparisonPage,
} as const satisfies Readonly<Record<string, () => Promise<ComparisonWriter>>>;

/** The name of a format of comparisons. */
export type ComparisonFormat = keyof typeof COMPARISONS;

/** Their names, in the order of the help. */
export const COMPARISON_FORMATS = Object.keys(COMPARISONS) as ComparisonFormat[];
