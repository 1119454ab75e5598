import { configSchema } from '../config.generated.js';
import { compile } from './compile.js';

/** Validates against `schemas/config.schema.json`; compiled when this module is first loaded. */
export const configValidator = compile(configSchema);
