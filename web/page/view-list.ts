import { isClean, openOf, verdictRows } from '../../pipeline/emit/words/outcome.js';
import { refusalOf } from '../../pipeline/emit/words/refusal.js';
import type { Failure, Lang, Severity } from '../../pipeline/model.js';
import type { Refused } from '../exchange.js';
import { nameOf, type PageDocument } from './documents.js';
import { button, element } from './dom.js';
import { adviceOf, WORDS } from './words.js';

/** What the list of documents needs to know and to call. */
export interface Listed {
  lang: Lang;
  documents: readonly PageDocument[];
  chosen: PageDocument | null;
  choose: (document: PageDocument) => void;
}

/** A row for each document with its verdict; null where there is one alone, whose verdict the report has. */
export function listView({ lang, documents, chosen, choose }: Listed): HTMLElement | null {
  if (documents.length < 2) return null;
  const words = WORDS[lang];
  const rows = documents.map((each, index) => {
    const [name = '', ...cells] = cellsOf(each, lang);
    const link = button(name, () => choose(each), {
      class: 'link',
      'data-key': `document-${index}`,
      'aria-pressed': each === chosen ? 'true' : 'false',
    });
    const [verdict = '', ...counts] = cells;
    return element(
      'tr',
      { class: each === chosen ? 'chosen' : null },
      element('th', { scope: 'row' }, link),
      element('td', { class: toneOf(each) }, verdict),
      ...counts.map((count) => element('td', { class: 'n' }, count)),
    );
  });
  const [heads = []] = verdictRows([], lang);
  return element(
    'div',
    { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': words.documents },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...heads.map((head, index) => element('th', { scope: 'col', class: index < 2 ? null : 'n' }, head)),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}

/** How bad the verdicts are, the worst first. */
const WORST = ['fail', 'error', 'inconclusive', 'pass'] as const;

/** The document to look at first: by its verdict, then by errors, then by warnings; null where there is none. */
export function worstOf(documents: readonly PageDocument[]): PageDocument | null {
  const gravity = ({ state, shown }: PageDocument): number[] => {
    if (shown === null || state !== 'shown')
      return [state === 'refused' ? WORST.indexOf('error') : WORST.length, 0, 0];
    const open = openOf(shown.report.findings);
    const of = (severity: Severity): number => open.filter((each) => each.severity === severity).length;
    return [WORST.indexOf(shown.report.status), -of('error'), -of('warning')];
  };
  const ranked = documents.map((document) => ({ document, gravity: gravity(document) }));
  ranked.sort(
    (left, right) =>
      left.gravity
        .map((each, index) => each - (right.gravity[index] ?? 0))
        .find((difference) => difference !== 0) ?? 0,
  );
  return ranked[0]?.document ?? null;
}

/** Name, verdict, errors and warnings. */
function cellsOf(document: PageDocument, lang: Lang): string[] {
  const { state, shown, refused } = document;
  const words = WORDS[lang];
  if (state === 'shown' && shown !== null) return verdictRows([shown.report], lang)[1] ?? [];
  if (state === 'refused' && refused !== null)
    return verdictRows([refusalOf(toldOf(document, refused), lang)], lang)[1] ?? [];
  const told = state === 'cancelled' ? words.cancelled : state === 'reading' ? words.reading : words.waiting;
  return [nameOf(document), told, '', ''];
}

/** The failure by the name and with the advice that the page has for it. */
function toldOf(document: PageDocument, { failure, takesPassword }: Refused): Failure {
  return { ...failure, document: nameOf(document), advice: adviceOf(failure, takesPassword) };
}

function toneOf({ state, shown }: PageDocument): string | null {
  if (state === 'refused' || state === 'cancelled') return 'warning';
  if (state !== 'shown' || shown === null) return 'quiet';
  if (shown.report.status === 'fail') return 'error';
  return isClean(shown.report) ? 'good' : 'warning';
}
