import { dutyListSchema } from '../duty-list.generated.js';
import { compile } from './compile.js';

/** Validates against `schemas/duty-list.schema.json`; compiled when this module is first loaded. */
export const dutyListValidator = compile(dutyListSchema);
