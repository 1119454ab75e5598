import type { Lang, Report } from '../../model.js';
import { uncheckedLines } from '../words/unchecked-numbers.js';
import { markup, type Markup } from './markup.js';

/** The numbers that were not checked, with the reason; null where all were. */
export function numbersPart(report: Report, lang: Lang): Markup | null {
  const [head, ...lines] = uncheckedLines(report, lang);
  if (head === undefined) return null;
  return markup`<p>${head}</p><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}
