import { plainOpinion, STAYS } from '../../pipeline/emit/workbook/decisions.js';
import type { Finding, Lang, Reviewed } from '../../pipeline/model.js';
import type { DecisionFile, Keeping, Shown } from '../exchange.js';
import { CONFIG_NAME, savedName } from '../names.js';
import { Decisions } from './decisions.js';
import type { Desk, Ended } from './desk.js';
import { firstName, readOf, type PageDocument, type ReadDocument } from './documents.js';
import { THREAD } from './settings.js';
import { isAbout, Reviews } from './reviews.js';
import { save } from './saving.js';
import type { DecideActions, Opinion } from './view-decide.js';
import { settingsView } from './view-settings.js';
import { WORDS } from './words.js';

/** Who hears of it. */
interface Hearers {
  /** Is given what a person should know. */
  tell: (words: string) => void;
  /** Is given what a person should know beside how the documents fared. */
  note: (words: string) => void;
  /** The decisions are others now. */
  changed: () => void;
}

/** What people decide on the page: what they say of findings, which of them may stay, and the settings. */
export class Deciding {
  readonly decisions = new Decisions();
  readonly #reviews = new Reviews();
  #by = '';
  #last: Promise<void> = Promise.resolve();
  #seen: { lang: Lang; config: DecisionFile | null } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly hearers: Hearers,
  ) {}

  /** What can be decided of the findings of a document. */
  deciding(held: ReadDocument, lang: Lang): DecideActions {
    const said = this.reviewedOf(held.shown)?.decisions ?? [];
    return {
      decided: new Map(said.map((each) => [each.fingerprint, each])),
      by: () => this.#by,
      decide: (finding, opinion) => this.#decide(held, finding, opinion, lang),
    };
  }

  /** What people have said of a document, which stands in its workbook. */
  reviewedOf(shown: Shown): Reviewed | null {
    return this.#reviews.of(shown);
  }

  /** Saves a file of decisions. */
  save(name: string, text: string): void {
    save(name, text);
    this.decisions.saved(name);
  }

  /** The workbook of a document was saved, with what was said of its findings. */
  savedWorkbook(document: PageDocument): void {
    this.decisions.saved(workbookOf(document));
  }

  /** The accepted findings of a document were saved. */
  savedAccepted({ files }: PageDocument): void {
    this.decisions.saved(this.decisions.fileOf(files).name);
  }

  /** Takes over what people wrote into a workbook, once its document is there. */
  addReview(reviewed: Reviewed): void {
    this.#reviews.add(reviewed);
  }

  /** Forgets what was decided of documents. */
  clear(): void {
    this.decisions.clear();
    this.#reviews.clear();
  }

  /**
   * Takes a workbook over whose document is among these; false where there is none. All of them have to be read: only then
   * it is known which is its own.
   */
  async takeDueReview(documents: readonly PageDocument[], lang: Lang): Promise<boolean> {
    const due = this.#reviews.next(readOf(documents));
    if (due !== null) await this.#takeReview(due.of, due.reviewed, lang);
    return due !== null;
  }

  /** As `qingdan accept --from`: what is marked 不采纳 with a remark may stay; the rest goes into the workbook again. */
  async #takeReview({ document, shown }: ReadDocument, reviewed: Reviewed, lang: Lang): Promise<void> {
    this.#reviews.take(shown, reviewed);
    if (!isAbout(reviewed, shown)) this.hearers.note(WORDS[lang].otherState);
    const entries = reviewed.decisions.flatMap(({ fingerprint, opinion, remark, by }) =>
      plainOpinion(opinion) === STAYS && remark !== '' ? [{ fingerprint, reason: remark, by }] : [],
    );
    if (entries.length === 0) {
      this.hearers.changed();
      return;
    }
    await this.#keep({ document, shown }, entries, lang);
  }

  /** The form of settings; null where the one that is there is still right. */
  settings(lang: Lang, isOpen: boolean): HTMLElement | null {
    const { config } = this.decisions;
    if (this.#seen?.lang === lang && this.#seen.config === config) return null;
    this.#seen = { lang, config };
    return settingsView({
      words: WORDS[lang],
      hasConfig: config !== null,
      isOpen,
      state: async () => {
        const ended = await this.desk.ask('settings', { config, lang }, { seconds: THREAD.fileSeconds });
        if (ended.kind !== 'done') return null;
        if (ended.gives.ok) return ended.gives.value;
        this.hearers.tell(ended.gives.failure.message[lang]);
        return null;
      },
      apply: (settings) => {
        void this.#write(lang, CONFIG_NAME, () =>
          this.desk.ask('configure', { config, settings }, { seconds: THREAD.fileSeconds }),
        );
      },
      save: () => this.save(CONFIG_NAME, config?.text ?? ''),
    });
  }

  /** Notes what somebody says of a finding; one that is to stay, or no longer, is judged anew. */
  #decide({ document, shown }: ReadDocument, finding: Finding, said: Opinion, lang: Lang): void {
    const { fingerprint, accepted } = finding;
    if (said.by !== '') this.#by = said.by;
    this.#reviews.say(shown, finding, said);
    this.decisions.unsaved(workbookOf(document));
    const stays = said.opinion === STAYS && said.remark !== '' && shown.keepable.includes(fingerprint);
    const isSame = accepted?.reason === said.remark && (accepted.by ?? '') === said.by;
    if (stays && !isSame)
      void this.#keep({ document, shown }, [{ fingerprint, reason: said.remark, by: said.by }], lang);
    if (!stays && accepted !== null) void this.#unkeep(document, fingerprint, lang);
  }

  #keep({ document, shown }: ReadDocument, entries: Keeping['entries'], lang: Lang): Promise<void> {
    const { report } = shown;
    const { name } = this.decisions.fileOf(document.files);
    return this.#write(lang, name, () => {
      const file = this.decisions.fileOf(document.files);
      return this.desk.ask('keep', { file, report, entries, lang }, { seconds: THREAD.fileSeconds });
    });
  }

  /** Takes an entry out of the file in which it stands: several files that are one document may each have one. */
  async #unkeep({ files }: PageDocument, fingerprint: string, lang: Lang): Promise<void> {
    const holding = this.decisions.of(files).accepted.filter(({ text }) => text.includes(fingerprint));
    for (const { name } of holding)
      await this.#write(lang, name, () => {
        const text = this.decisions.textOf(name);
        return this.desk.ask(
          'unkeep',
          { file: { name, text }, fingerprint },
          { seconds: THREAD.fileSeconds },
        );
      });
  }

  /** Has a file of decisions written anew, one after another: each is made of what the one before has left. */
  #write(
    lang: Lang,
    name: string,
    ask: () => Promise<Ended<'keep' | 'unkeep' | 'configure'>>,
  ): Promise<void> {
    this.#last = this.#last.then(async () => {
      const ended = await ask();
      if (ended.kind !== 'done') return;
      if (!ended.gives.ok) {
        this.hearers.tell(ended.gives.failure.message[lang]);
        return;
      }
      this.decisions.write({ name, text: ended.gives.value });
      this.hearers.changed();
    });
    return this.#last;
  }
}

/** Under which name the workbook of a document is saved. */
function workbookOf(document: PageDocument): string {
  return savedName(firstName(document), 'review.xlsx');
}
