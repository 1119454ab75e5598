import type { Failure, Lang, Refusal } from '../../model.js';

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
