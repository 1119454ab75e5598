import type { ComparisonFormat } from '../../pipeline/emit/comparison/index.js';
import type { Comparison, Pair } from './comparing.js';
import { nameOf, type ReadDocument } from './documents.js';
import { button, element } from './dom.js';
import { WORDS, type Words } from './words.js';

/** The formats in which a comparison can be saved: those that are files. */
export type ComparedFormat = Extract<ComparisonFormat, 'xlsx' | 'html' | 'json'>;

/** What the line needs to know and to call. */
export interface Compares {
  words: Words;
  documents: readonly ReadDocument[];
  pair: Pair;
  isOpen: boolean;
  choose: (side: 'old' | 'new', document: ReadDocument) => void;
  compare: () => void;
}

/** The line that offers to compare two documents: which is the old one, which the new one. */
export function compareView({ words, documents, pair, isOpen, choose, compare }: Compares): HTMLElement {
  const side = (name: 'old' | 'new'): HTMLElement => {
    const options = documents.map(({ document }, index) =>
      element('option', { value: String(index) }, nameOf(document)),
    );
    const select = element('select', { 'data-key': `compare-${name}` }, ...options);
    select.value = String(documents.findIndex(({ document }) => document === pair[name].document));
    select.addEventListener('change', () => {
      const chosen = documents[Number(select.value)];
      if (chosen !== undefined) choose(name, chosen);
    });
    return element('label', { class: 'join' }, words[name], select);
  };
  return element(
    'div',
    { class: 'line compares', role: 'group', 'aria-label': words.compare },
    element('span', { class: 'quiet' }, words.compare),
    side('old'),
    button(words.exchange, () => choose('old', pair.new), { 'data-key': 'exchange' }),
    side('new'),
    button(words.compareNow, compare, {
      'data-key': 'compare',
      'aria-pressed': isOpen ? 'true' : 'false',
    }),
  );
}

/** The line of buttons that save a comparison. */
export function comparedSavesView(words: Words, saveAs: (format: ComparedFormat) => void): HTMLElement {
  const formats = Object.entries(words.compared) as [ComparedFormat, string][];
  return element(
    'div',
    { class: 'line', role: 'group', 'aria-label': words.comparedSaves },
    element('span', { class: 'quiet' }, words.comparedSaves),
    ...formats.map(([format, text]) => {
      const key = `compared-${format}`;
      return button(text, () => saveAs(format), { 'data-key': key, 'data-save': key });
    }),
  );
}

/** Puts a comparison into its place, as `compare --format html` has it, or how far it is. */
export function mountCompared(slot: HTMLElement, { state, lang, pair }: Comparison): void {
  if (state.kind === 'done') {
    // Markup of our own making: what a document says is escaped in it.
    slot.innerHTML = state.compared.part;
    return;
  }
  const words = WORDS[lang];
  const names = `${nameOf(pair.old.document)} → ${nameOf(pair.new.document)}`;
  slot.replaceChildren(
    element(
      'main',
      { class: 'page' },
      element('h2', { class: 'title' }, names),
      state.kind === 'working'
        ? element('p', { class: 'quiet' }, `${words.comparing}…`)
        : element('div', { class: 'verdict look', role: 'status' }, element('p', {}, state.words)),
    ),
  );
}
