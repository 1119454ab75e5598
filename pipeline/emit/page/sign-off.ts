import type { Lang } from '../../model.js';
import type { SignOff } from '../words/sign-off.js';
import { markup, type Markup } from './markup.js';
import { PRINTED_ACCEPTED } from './settings.js';
import { WORDS } from './words.js';

/** The first printed page, which an office files; the screen does not show it. */
export function signOffPart(signOff: SignOff, lang: Lang): Markup {
  const words = WORDS[lang];
  const facts = signOff.facts.map(
    ([label, value]) => markup`<tr><th scope="row">${label}</th><td colspan="3">${value}</td></tr>`,
  );
  const lines = signOff.lines.map(
    ([label, stated, counted, result]) =>
      markup`<tr><th scope="row">${label}</th><td class="n">${stated}</td><td class="n">${counted}</td><td>${result}</td></tr>`,
  );
  const left =
    signOff.left === 0
      ? null
      : markup`<tr><td colspan="4">${words.left} ${signOff.left} ${words.leftOf}</td></tr>`;
  const shown = signOff.accepted.slice(0, PRINTED_ACCEPTED.most);
  const accepted = shown.map(
    ([where, reason]) =>
      markup`<tr><th scope="row">${words.accepted}</th><td colspan="3">${short(where)} — ${short(reason)}</td></tr>`,
  );
  const more = signOff.accepted.length - shown.length;
  const rest =
    more === 0 ? null : markup`<tr><td colspan="4">${words.left} ${more} ${words.leftAccepted}</td></tr>`;
  const found = signOff.findings.map(([word, count]) => `${word} ${count}`).join(lang === 'zh' ? '，' : ', ');
  return markup`<section class="sign-off" aria-hidden="true"><h1>${words.signOff}</h1><p><strong>${signOff.title}</strong></p><p>${signOff.verdict}</p><table><tbody>${facts}</tbody></table><h3>${words.ledger}</h3><table><thead><tr><th>${words.figure}</th><th>${words.stated}</th><th>${words.counted}</th><th>${words.result}</th></tr></thead><tbody>${lines}${left}</tbody></table><p>${signOff.numbers}</p><table><tbody><tr><th scope="row">${words.findings}</th><td colspan="3">${found}</td></tr>${accepted}${rest}<tr class="sign"><th scope="row">${words.reviewer}</th><td></td><th>${words.day}</th><td></td></tr><tr class="sign"><th scope="row">${words.opinion}</th><td colspan="3"></td></tr></tbody></table></section>`;
}

function short(text: string): string {
  const characters = [...text];
  const { characters: most } = PRINTED_ACCEPTED;
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
