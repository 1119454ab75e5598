import { behave } from '../../pipeline/emit/page/behaviour/index.js';
import { describePlace } from '../../pipeline/common/places.js';
import type { Lang } from '../../pipeline/model.js';
import { nameOf, type PageDocument } from './documents.js';
import { button, element } from './dom.js';
import { addDeciding, type DecideActions } from './view-decide.js';
import { addPictures, type Draw } from './view-picture.js';
import { adviceOf, WORDS, type Words } from './words.js';

/** What the view of one document calls. */
export interface ShownActions {
  again: (password: string | null) => void;
  /** Null where there is no report to decide on. */
  deciding: DecideActions | null;
  draw: Draw;
}

/** Puts the chosen document into its place: its report, as `report.html` has it, or why there is none. */
export function mountShown(
  slot: HTMLElement,
  document: PageDocument,
  lang: Lang,
  actions: ShownActions,
): void {
  const words = WORDS[lang];
  if (document.state === 'shown' && document.shown !== null) {
    // Markup of our own making: what a document says is escaped in it, and the page's policy lets no other script run.
    slot.innerHTML = document.shown.part;
    addPictures(slot, document.shown.report, lang, actions.draw);
    if (actions.deciding !== null) addDeciding(slot, document.shown, lang, actions.deciding);
    behave(slot);
    return;
  }
  slot.replaceChildren(
    element(
      'main',
      { class: 'page' },
      element('h2', { class: 'title' }, nameOf(document)),
      ...(document.state === 'refused'
        ? refusedParts(document, lang, actions)
        : document.state === 'cancelled'
          ? [
              element('div', { class: 'verdict look' }, element('p', {}, words.cancelled)),
              button(words.again, () => actions.again(null), { 'data-key': 'again' }),
            ]
          : [
              element(
                'p',
                { class: 'quiet' },
                document.state === 'reading' ? `${words.reading}…` : words.waiting,
              ),
            ]),
    ),
  );
}

function refusedParts({ refused }: PageDocument, lang: Lang, { again }: ShownActions): HTMLElement[] {
  if (refused === null) return [];
  const words = WORDS[lang];
  const { failure, takesPassword } = refused;
  const place = failure.place === null ? null : ` ${describePlace(failure.place, lang)}`;
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    element(
      'div',
      { class: 'verdict look', role: 'status' },
      element('p', {}, element('strong', {}, `${words.refused}${colon}${failure.message[lang]}`), place),
      element('p', {}, adviceOf(failure, takesPassword)[lang]),
    ),
    ...(takesPassword ? [passwordView(words, again)] : []),
  ];
}

function passwordView(words: Words, again: (password: string) => void): HTMLElement {
  const field = element('input', { type: 'password', autocomplete: 'off', 'data-key': 'password' });
  const form = element(
    'form',
    { class: 'line' },
    element('label', {}, words.password, field),
    element('button', { type: 'submit' }, words.open),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value !== '') again(field.value);
  });
  return form;
}
