import type { Failure, Lang } from '../../model.js';
import type { ExitCode } from '../exit-code.js';
import { failureLine, type Terminal } from './terminal.js';

/** Says in one line why a document could not be checked. */
export function refuse(failure: Failure, lang: Lang, terminal: Terminal): ExitCode {
  terminal.err(failureLine(failure, lang));
  return 2;
}
