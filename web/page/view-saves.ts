import type { OutputFile } from '../../pipeline/model.js';
import { STATEMENT_NAME } from '../names.js';
import { button, element } from './dom.js';
import type { Words } from './words.js';

/** What can be saved of a document. */
export interface Saves {
  words: Words;
  statesFigures: boolean;
  takesComments: boolean;
  hasAccepted: boolean;
  isOne: boolean;
  /** The names of the files that programs read, which are made when somebody wants to see them. */
  dataNames: () => Promise<readonly string[]>;
  saveOne: (name: string) => void;
  saveComments: () => void;
  saveAccepted: () => void;
  saveAll: () => void;
  saveEvery: () => void;
}

/** The line of buttons that save. */
export function savesView(saves: Saves): HTMLElement {
  const { words } = saves;
  const one = (name: string, text: string): HTMLElement =>
    button(text, () => saves.saveOne(name), { 'data-key': name, 'data-save': name });
  return element(
    'div',
    { class: 'line', role: 'group', 'aria-label': words.save },
    element('span', { class: 'quiet' }, words.save),
    one('review.xlsx', words.review),
    one('report.html', words.report),
    saves.statesFigures ? one(STATEMENT_NAME, words.statement) : null,
    saves.takesComments
      ? button(words.comments, saves.saveComments, { 'data-key': 'comments', 'data-save': 'comments' })
      : null,
    saves.hasAccepted
      ? button(words.accepted, saves.saveAccepted, { 'data-key': 'accepted', 'data-save': 'accepted' })
      : null,
    dataView(saves, one),
    button(words.all, saves.saveAll, { 'data-key': 'all', 'data-save': 'all' }),
    saves.isOne ? null : button(words.every, saves.saveEvery, { 'data-key': 'every', 'data-save': 'every' }),
  );
}

function dataView(
  { words, dataNames }: Saves,
  one: (name: string, text: string) => HTMLElement,
): HTMLElement {
  const menu = element('div', { class: 'menu' });
  const details = element(
    'details',
    { class: 'data' },
    element('summary', { 'data-key': 'data' }, words.data),
    menu,
  );
  details.addEventListener('toggle', () => {
    if (details.open && menu.childElementCount === 0)
      void dataNames().then((names) => menu.replaceChildren(...names.map((name) => one(name, name))));
  });
  return details;
}

/** The names of the files that programs read: all but those that have a button of their own. */
export function namesOfData(files: readonly Pick<OutputFile, 'name'>[]): string[] {
  const own = ['review.xlsx', 'report.html', STATEMENT_NAME];
  return files.flatMap(({ name }) => (own.includes(name) ? [] : [name]));
}
