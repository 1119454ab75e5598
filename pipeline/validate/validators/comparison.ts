import { comparisonSchema } from '../comparison.generated.js';
import { compile } from './compile.js';

/** Validates against `schemas/comparison.schema.json`; compiled when this module is first loaded. */
export const comparisonValidator = compile(comparisonSchema);
