import type { Lang } from '../../pipeline/model.js';
import type { Shown } from '../exchange.js';
import { button, element } from './dom.js';
import { WORDS, type Words } from './words.js';

/** What a person can decide of findings. */
export interface KeepActions {
  keep: (fingerprint: string, reason: string, by: string) => void;
  unkeep: (fingerprint: string) => void;
  /** Who has decided last: most lists have one reviewer. */
  by: string;
}

/** Puts below each finding of a report what is decided of it. */
export function addKeeping(
  root: HTMLElement,
  { report, keepable }: Shown,
  lang: Lang,
  actions: KeepActions,
): void {
  const words = WORDS[lang];
  for (const place of root.querySelectorAll<HTMLElement>('[data-fingerprint]')) {
    const fingerprint = place.dataset['fingerprint'] ?? '';
    const finding = report.findings.find((each) => each.fingerprint === fingerprint);
    if (finding === undefined || !keepable.includes(fingerprint)) continue;
    const view =
      finding.accepted === null
        ? keepView(fingerprint, words, actions)
        : button(words.unkeep, () => actions.unkeep(fingerprint), { 'data-unkeep': fingerprint });
    // What follows from a finding stands in it: its own place is before that.
    const list = place.querySelector(':scope > ul');
    const before = list?.previousElementSibling ?? null;
    if (before === null) place.append(view);
    else before.before(view);
  }
}

function keepView(fingerprint: string, words: Words, actions: KeepActions): HTMLElement {
  const reason = element('input', { required: true, maxlength: '500' });
  const by = element('input', { value: actions.by, maxlength: '50' });
  const form = element(
    'form',
    { class: 'line' },
    element('label', {}, words.reason, reason),
    element('label', {}, words.by, by),
    element('button', { type: 'submit' }, words.keep),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const why = reason.value.trim();
    if (why !== '') actions.keep(fingerprint, why, by.value.trim());
  });
  return element(
    'details',
    { class: 'keep', 'data-keep': fingerprint },
    element('summary', {}, words.keepAsk),
    form,
  );
}
