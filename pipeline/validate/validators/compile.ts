import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { tagged } from '../tags.js';

/** The validator of a schema. Only the modules beside this one import it: Ajv is loaded with the first of them. */
export function compile(schema: Readonly<Record<string, unknown>>): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true, discriminator: true, verbose: true }).compile(
    tagged(schema),
  );
}
