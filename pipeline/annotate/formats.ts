import type { Format } from '../model.js';
import type { Annotator } from './annotator.js';

/** The formats whose documents take comments. */
export const ANNOTATED_FORMATS: readonly { format: Format; load: () => Promise<Annotator> }[] = [
  { format: 'docx', load: async () => (await import('./docx/index.js')).annotateDocx },
  { format: 'pdf', load: async () => (await import('./pdf/index.js')).annotatePdf },
  { format: 'xlsx', load: async () => (await import('./xlsx/index.js')).annotateXlsx },
];
