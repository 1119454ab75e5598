import { countyDecisionsSchema } from '../county-decisions.generated.js';
import { compile } from './compile.js';

/** Validates against `schemas/county-decisions.schema.json`; compiled when this module is first loaded. */
export const countyDecisionsValidator = compile(countyDecisionsSchema);
