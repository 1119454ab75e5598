import type { About, DutyList, Lang, PageImage, Report } from '../../model.js';
import { isClean, sumsOf, verdictOf } from '../words/outcome.js';
import { signOffOf } from '../words/sign-off.js';
import { chart } from './chart.js';
import { findingsPart } from './findings.js';
import { ledgerPart } from './ledger.js';
import { markup, type Markup } from './markup.js';
import { numbersPart } from './numbers.js';
import { pictureStore } from './page-images.js';
import { recognizedPart } from './recognized.js';
import { rowsOf } from './rows.js';
import { PRINTED_LEDGER_LINES } from './settings.js';
import { signOffPart } from './sign-off.js';
import { statementPart } from './statement.js';
import { tablesPart } from './tables.js';
import { WORDS } from './words.js';

/** What the page is made from. */
export interface PageInput {
  list: DutyList;
  report: Report;
  about: About;
  lang: Lang;
  /** Pages on which findings stand; empty where none were drawn. */
  images: readonly PageImage[];
  /** All findings are markup, however many there are: for a page that puts something of its own below each. */
  isWhole?: boolean;
}

/** What is inside the page's body: shown in a file of its own, or by the page to drop a document on. */
export function reportPart({ list, report, about, lang, images, isWhole = false }: PageInput): Markup {
  const words = WORDS[lang];
  const rows = rowsOf(list, lang);
  const title = list.title?.text ?? report.document;
  const parts: readonly (readonly [id: string, title: string, content: Markup | null])[] = [
    ['findings', words.findings, findingsPart(list, report, rows, { images, lang, isWhole })],
    ['recognized', words.recognized, recognizedPart(list, lang)],
    ['overview', words.overview, chart(report, lang)],
    ['ledger', words.ledger, ledgerPart(report, lang)],
    ['statement', words.statement, statementPart(list, report, lang)],
    ['numbers', words.numbers, numbersPart(report, lang)],
    ['tables', words.tables, tablesPart(report, rows, lang)],
  ];
  const there = parts.flatMap(([id, name, content]) => (content === null ? [] : [{ id, name, content }]));
  return markup`${signOffPart(signOffOf(list, report, about, PRINTED_LEDGER_LINES, lang), lang)}<div class="page"><a class="skip" href="#findings">${words.skip}</a><header><h1>${title}</h1><p class="quiet">${report.document}</p><div class="verdict ${toneOf(report)}" role="status"><p><strong>${verdictOf(report, lang)}</strong></p><p>${sumsOf(list, report, lang)}</p>${uncertainLines(report)}</div><nav aria-label="${words.contents}"><ul>${there.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header><main>${there.map(
    ({ id, name, content }) =>
      markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${name}</h2>${content}</section>`,
  )}</main>${pictureStore(images)}</div>`;
}

function toneOf(report: Report): string {
  if (report.status === 'fail') return 'fail';
  return isClean(report) ? 'clean' : 'look';
}

/** What was not read surely. */
function uncertainLines({ uncertain }: Report): readonly Markup[] {
  return uncertain.slice(0, 5).map(({ message }) => markup`<p>${message}</p>`);
}
