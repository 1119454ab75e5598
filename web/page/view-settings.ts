import type { FormSettings } from '../../pipeline/config/config-edit.js';
import type { FormState } from '../exchange.js';
import { button, element } from './dom.js';
import type { Words } from './words.js';

/** What the form of settings needs to know and to call. */
export interface SettingsActions {
  words: Words;
  /** True where there is a file that can be saved. */
  hasConfig: boolean;
  isOpen: boolean;
  /** What it shows; null where that cannot be told. */
  state: () => Promise<FormState | null>;
  apply: (settings: FormSettings) => void;
  save: () => void;
}

/** The settings as a form, which is filled when somebody opens it. */
export function settingsView(actions: SettingsActions): HTMLElement {
  const { words, isOpen, hasConfig, save } = actions;
  const place = element('div');
  const details = element(
    'details',
    { class: 'settings' },
    element('summary', { 'data-key': 'settings' }, words.settings),
    place,
  );
  const fill = (): void => {
    if (!details.open || place.childElementCount > 0) return;
    void actions.state().then((state) => {
      if (state !== null) place.replaceChildren(formOf(state, actions, () => (details.open = false)));
    });
  };
  details.addEventListener('toggle', fill);
  details.open = isOpen;
  return element(
    'div',
    { class: 'line' },
    details,
    hasConfig ? button(words.saveConfig, save, { 'data-key': 'config', 'data-save': 'config' }) : null,
  );
}

function formOf(
  { departments, neighbours, off, rules }: FormState,
  { words, apply }: SettingsActions,
  close: () => void,
): HTMLElement {
  const names = (
    label: string,
    values: readonly string[],
    name: string,
  ): [HTMLElement, HTMLTextAreaElement] => {
    const field = element('textarea', { rows: '4', name });
    field.value = values.join('\n');
    return [element('label', {}, label, field), field];
  };
  const [own, ownField] = names(words.departments, departments, 'departments');
  const [other, otherField] = names(words.neighbours, neighbours, 'neighbours');
  const boxes = rules.map(({ id, title }) => {
    const box = element('input', { type: 'checkbox', value: id });
    box.checked = off.includes(id);
    return { box, view: element('label', { class: 'join' }, box, title) };
  });
  const form = element(
    'form',
    {},
    element('div', { class: 'three' }, own, other),
    element('fieldset', {}, element('legend', {}, words.off), ...boxes.map(({ view }) => view)),
    element('p', {}, element('button', { type: 'submit' }, words.apply)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    apply({
      departments: linesOf(ownField.value),
      neighbours: linesOf(otherField.value),
      off: boxes.flatMap(({ box }) => (box.checked ? [box.value] : [])),
    });
  });
  return form;
}

/** Names as they are typed: one on a line, or several with marks between them. */
function linesOf(text: string): string[] {
  return text.split(/[\n、，,；;]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
