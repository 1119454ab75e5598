import {
  decisionOf,
  DECISIONS,
  plainOpinion,
  STAYS,
  type Decided,
} from '../../pipeline/emit/workbook/decisions.js';
import type { Finding, Lang, ReviewDecision } from '../../pipeline/model.js';
import type { Shown } from '../exchange.js';
import { button, element } from './dom.js';
import { foundIn } from './findings.js';
import { WORDS, type Words } from './words.js';

/** What a reviewer says of a finding, as the workbook has it. */
export type Opinion = Pick<ReviewDecision, 'opinion' | 'remark' | 'by'>;

/** What a person can decide of findings. */
export interface DecideActions {
  decided: Decided;
  decide: (finding: Finding, opinion: Opinion) => void;
  /** Who has decided last: most lists have one reviewer. */
  by: () => string;
}

/** Puts below each finding of a report what a reviewer decides of it: 采纳, 不采纳 or 待核, the remark, who it was. */
export function addDeciding(
  root: HTMLElement,
  { report, keepable }: Shown,
  lang: Lang,
  actions: DecideActions,
): void {
  for (const { finding, put } of foundIn(root, report.findings))
    put(new Row(finding, keepable.includes(finding.fingerprint), WORDS[lang], actions).view);
}

/** The line of one finding. */
class Row {
  readonly view: HTMLFormElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #remark: HTMLInputElement;
  readonly #by: HTMLInputElement;
  readonly #fields: HTMLElement;
  readonly #hint: HTMLElement;
  /** What a workbook may hold in place of one of the three. */
  readonly #other = element('span', {});
  #now: Opinion;

  constructor(
    private readonly finding: Finding,
    private readonly isKeepable: boolean,
    words: Words,
    private readonly actions: DecideActions,
  ) {
    this.#now = decisionOf(finding, actions.decided);
    const key = (name: string): string => `${name}-${finding.fingerprint}`;
    this.#buttons = DECISIONS.map((opinion, index) =>
      button(words.opinions[index] ?? opinion, () => this.#press(opinion), {
        'data-key': key(opinion),
        'data-opinion': opinion,
      }),
    );
    this.#remark = element('input', { maxlength: '500', 'data-key': key('remark'), name: 'remark' });
    this.#by = element('input', { maxlength: '50', 'data-key': key('by'), name: 'by' });
    this.#hint = element('p', { class: 'quiet' }, words.stays);
    this.#fields = element(
      'div',
      { class: 'line fields' },
      element('label', {}, words.remark, this.#remark),
      element('label', {}, words.by, this.#by),
      element('button', { type: 'submit', 'data-key': key('write') }, words.write),
    );
    const choice = { class: 'line', role: 'group', 'aria-label': words.opinion };
    this.view = element(
      'form',
      { class: 'decide', 'data-decide': finding.fingerprint },
      element(
        'div',
        choice,
        element('span', { class: 'quiet', 'aria-hidden': 'true' }, words.opinion),
        ...this.#buttons,
        this.#other,
      ),
      this.#fields,
      this.#hint,
    );
    this.view.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    // Whoever goes on to another finding has decided too.
    this.view.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.view.contains(relatedTarget))) this.#commit();
    });
    this.#show();
  }

  #press(opinion: string): void {
    const isTaken = plainOpinion(this.#now.opinion) === opinion;
    const remark = isTaken ? '' : this.#remark.value.trim();
    const by = isTaken ? '' : this.#by.value.trim() || this.actions.by();
    this.#set({ opinion: isTaken ? '' : opinion, remark, by });
    if (this.#isReasonMissing) this.#remark.focus();
  }

  #commit(): void {
    if (this.#fields.hidden) return;
    const { opinion } = this.#now;
    const [remark, by] = [this.#remark.value.trim(), this.#by.value.trim()];
    if (remark !== this.#now.remark || by !== this.#now.by) this.#set({ opinion, remark, by });
  }

  #set(opinion: Opinion): void {
    this.#now = opinion;
    this.#show();
    this.actions.decide(this.finding, opinion);
  }

  #show(): void {
    const { opinion, remark, by } = this.#now;
    for (const each of this.#buttons)
      each.setAttribute('aria-pressed', each.dataset['opinion'] === plainOpinion(opinion) ? 'true' : 'false');
    this.#other.textContent = DECISIONS.some((each) => each === plainOpinion(opinion)) ? '' : opinion;
    this.#remark.value = remark;
    this.#by.value = by;
    this.#fields.hidden = opinion === '' && remark === '' && by === '';
    this.#hint.hidden = !this.#isReasonMissing;
  }

  get #isReasonMissing(): boolean {
    return this.isKeepable && plainOpinion(this.#now.opinion) === STAYS && this.#now.remark === '';
  }
}
