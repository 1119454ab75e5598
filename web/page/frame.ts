import type { Lang } from '../../pipeline/model.js';
import { button, element } from './dom.js';
import { refill } from './slots.js';
import { WORDS } from './words.js';

/** How far the work is. */
export interface Work {
  text: string;
  done: number;
  /** None where nobody knows: then the bar runs on its own. */
  total: number;
}

/** The parts of the page that stay where they are: the head, the intake, the work, the list, what is compared, what is saved, the report. */
export class Frame {
  readonly intake = element('section', { class: 'chrome intake' });
  readonly settings = element('section', { class: 'chrome' });
  readonly list = element('nav', { class: 'chrome' });
  readonly compare = element('section', { class: 'chrome' });
  readonly saves = element('section', { class: 'chrome' });
  readonly shown = element('div', { class: 'shown' });
  readonly #head = element('section', { class: 'chrome head' });
  readonly #work = element('section', { class: 'chrome work', hidden: true });
  readonly #text = element('span');
  readonly #bar = element('progress', { max: '1' });
  readonly #cancel: HTMLButtonElement;
  readonly #told = element('p', { class: 'chrome told aloud', role: 'status' });
  #seen: readonly unknown[] = [];

  constructor(root: HTMLElement, cancel: () => void) {
    this.#cancel = button('', cancel, { 'data-key': 'cancel' });
    this.#work.append(element('label', { class: 'line' }, this.#text, this.#bar), this.#cancel);
    root.append(
      this.#head,
      this.intake,
      this.settings,
      this.#work,
      this.#told,
      this.list,
      this.compare,
      this.saves,
      this.shown,
    );
  }

  /** Names all parts in a language; the button changes it. */
  language(lang: Lang, change: () => void): void {
    const words = WORDS[lang];
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = words.name;
    refill(
      this.#head,
      element('h1', {}, words.name),
      button(words.language, change, { 'data-key': 'language', lang: lang === 'zh' ? 'en' : 'zh-CN' }),
    );
    this.#head.setAttribute('aria-label', words.name);
    this.intake.setAttribute('aria-label', words.intake);
    this.settings.setAttribute('aria-label', words.settings);
    this.list.setAttribute('aria-label', words.documents);
    this.compare.setAttribute('aria-label', words.compare);
    this.saves.setAttribute('aria-label', words.save);
    this.#work.setAttribute('aria-label', words.reading);
    this.#cancel.textContent = words.cancel;
  }

  /** Shows how far the work is; nothing where there is none. */
  work(work: Work | null): void {
    this.#work.hidden = work === null;
    if (work === null) return;
    this.#text.textContent = work.text;
    if (work.total > 0) this.#bar.value = work.done / work.total;
    else this.#bar.removeAttribute('value');
  }

  /** Says something, aloud too; `aloud` alone where it is to be seen elsewhere. */
  tell(words: string, how: 'shown' | 'aloud' = 'shown'): void {
    this.#told.textContent = words;
    this.#told.classList.toggle('aloud', how === 'aloud' || words === '');
  }

  /** True where the report that is to be shown is another than the one that was asked about last. */
  isOther(...about: readonly unknown[]): boolean {
    const isSame =
      about.length === this.#seen.length && about.every((each, index) => each === this.#seen[index]);
    this.#seen = about;
    return !isSame;
  }
}
