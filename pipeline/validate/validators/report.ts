import { reportSchema } from '../report.generated.js';
import { compile } from './compile.js';

/** Validates against `schemas/report.schema.json`; compiled when this module is first loaded. */
export const reportValidator = compile(reportSchema);
