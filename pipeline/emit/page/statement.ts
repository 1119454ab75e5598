import type { DutyList, Lang, Report } from '../../model.js';
import { correctedStatement } from '../statement/corrected-statement.js';
import { notesText, plainStatement } from '../statement/statement-text.js';
import { markup, type Markup } from './markup.js';
import { WORDS } from './words.js';

/** The paragraphs that state figures, put right, to be copied; null where the document states none. */
export function statementPart(list: DutyList, report: Report, lang: Lang): Markup | null {
  const words = WORDS[lang];
  const statement = correctedStatement(list, report);
  if (statement.paragraphs.length === 0) return null;
  const changed = statement.paragraphs.some(({ pieces }) => pieces.some(({ was }) => was !== null));
  const paragraphs = statement.paragraphs.map(
    ({ pieces }) =>
      markup`<p>${pieces.map(({ text, was }) => (was === null ? markup`${text}` : markup`<del>${was}</del><ins>${text}</ins>`))}</p>`,
  );
  const notes = notesText(statement, lang).trim();
  return markup`<div class="statement">${changed ? null : markup`<p class="quiet">${words.unchanged}</p>`}${paragraphs}${notes === '' ? null : markup`<pre>${notes}</pre>`}<button type="button" data-copy="${plainStatement(statement).trimEnd()}" data-copied="${words.copied}">${words.copy}</button><span class="copied" role="status"></span></div>`;
}
