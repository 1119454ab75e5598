import { button, element } from './dom.js';
import type { Words } from './words.js';

/** What the intake needs to know and to call. */
export interface Intake {
  words: Words;
  /** True where documents are there: then it is one line. */
  isSmall: boolean;
  together: boolean;
  add: (files: File[]) => void;
  clear: () => void;
  setTogether: (together: boolean) => void;
}

/** Where documents are put: a wide field at first, a line above the report later. */
export function intakeView({ words, isSmall, together, add, clear, setTogether }: Intake): HTMLElement[] {
  const field = element('input', { type: 'file', multiple: true, hidden: true, 'aria-label': words.choose });
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])];
    field.value = '';
    if (files.length > 0) add(files);
  });
  const choose = button(isSmall ? words.more : words.choose, () => field.click(), {
    class: isSmall ? null : 'main',
    'data-key': 'choose',
  });
  const box = element('input', { type: 'checkbox', 'data-key': 'together' });
  box.checked = together;
  box.addEventListener('change', () => setTogether(box.checked));
  const join = element('label', { class: 'join', title: words.togetherMeans }, box, words.together);
  if (isSmall)
    return [
      element(
        'div',
        { class: 'line' },
        field,
        choose,
        button(words.clear, clear, { 'data-key': 'clear' }),
        join,
      ),
    ];
  return [
    element(
      'div',
      { class: 'field' },
      element('p', { class: 'big' }, words.drop),
      element('p', {}, field, choose),
      element('p', { class: 'quiet' }, words.kinds),
      element('p', { class: 'quiet' }, words.paste),
      element('p', { class: 'quiet together' }, join, element('span', {}, words.togetherMeans)),
    ),
  ];
}

/** What the page is for, where no document is there yet. */
export function promiseView(words: Words): HTMLElement {
  const promises = words.promises.map(([title, text]) =>
    element('div', {}, element('h2', {}, title), element('p', {}, text)),
  );
  return element(
    'main',
    { class: 'promise' },
    element('div', { class: 'three' }, ...promises),
    element('p', { class: 'local' }, words.local),
  );
}
