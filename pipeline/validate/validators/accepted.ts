import { acceptedSchema } from '../accepted.generated.js';
import { compile } from './compile.js';

/** Validates against `schemas/accepted.schema.json`; compiled when this module is first loaded. */
export const acceptedValidator = compile(acceptedSchema);
