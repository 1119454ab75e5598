import type { Lang, Report } from '../../model.js';
import { ledgerPlace, ledgerRow } from '../words/sign-off.js';
import { markup, type Markup } from './markup.js';
import { WORDS } from './words.js';

/** Every stated figure beside what was counted, in the order of the document. */
export function ledgerPart({ ledger }: Report, lang: Lang): Markup | null {
  if (ledger.length === 0) return null;
  const words = WORDS[lang];
  const rows = ledger.map((line) => {
    const [label, stated, counted, result] = ledgerRow(line, lang);
    const differs = line.result === 'different';
    return markup`<tr${differs ? markup` class="differs"` : null}><th scope="row">${label}</th><td class="n">${stated}</td><td class="n">${counted}</td><td class="${differs ? 'error' : line.result === 'equal' ? 'good' : ''}">${result}</td><td>${line.text}</td><td>${ledgerPlace(line, lang)}</td></tr>`;
  });
  return markup`<div class="scroll ledger" tabindex="0" role="group" aria-label="${words.ledger}"><table><thead><tr><th scope="col">${words.figure}</th><th scope="col" class="n">${words.stated}</th><th scope="col" class="n">${words.counted}</th><th scope="col">${words.result}</th><th scope="col">${words.original}</th><th scope="col">${words.place}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
