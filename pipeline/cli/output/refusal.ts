import type { Failure, Lang, Refusal } from '../../model.js';
import type { ExitCode } from '../exit-code.js';
import { failureLine, type Terminal } from './terminal.js';

/** Says in one line why a document could not be checked. */
export function refuse(failure: Failure, lang: Lang, terminal: Terminal): ExitCode {
  terminal.err(failureLine(failure, lang));
  return 2;
}

/** A failure as an entry among the reports of other documents. */
export function refusalOf({ document, code, message, advice, place }: Failure, lang: Lang): Refusal {
  return {
    document,
    status: 'error',
    failure: { code, message: message[lang], advice: advice[lang], place },
    methods: [],
    rules: [],
    ledger: [],
    findings: [],
    numerals: [],
    uncertain: [],
  };
}
