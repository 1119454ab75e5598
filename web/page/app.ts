import type { Options } from '../../pipeline/index.js';
import { verdictOf, totalOf } from '../../pipeline/emit/words/outcome.js';
import type { Lang } from '../../pipeline/model.js';
import type { Shown } from '../exchange.js';
import type { Desk } from './desk.js';
import { documentsOf, nameOf, type PageDocument } from './documents.js';
import type { Frame } from './frame.js';
import { inOrder } from './intake.js';
import { Keeper, type Result } from './keeper.js';
import { readInto } from './reading.js';
import { refill } from './slots.js';
import { intakeView, promiseView } from './view-intake.js';
import { listView } from './view-list.js';
import { savesView } from './view-saves.js';
import { mountShown } from './view-shown.js';
import { WORDS } from './words.js';

/** What the page does: documents that are read one after another, and the one that is shown. */
export class App {
  #lang: Lang = 'zh';
  #together = false;
  #files: readonly File[] = [];
  #documents: readonly PageDocument[] = [];
  #chosen: PageDocument | null = null;
  #isReading = false;
  readonly #keeper: Keeper;

  constructor(
    private readonly frame: Frame,
    private readonly desk: Desk,
  ) {
    this.#keeper = new Keeper(desk, (words) => frame.tell(words));
    this.render();
  }

  /** The name of what is pasted. */
  get pastedName(): string {
    return WORDS[this.#lang].pasted;
  }

  /** Takes more files, and reads what is new. */
  add(files: readonly File[]): void {
    if (files.length === 0) return this.frame.tell(WORDS[this.#lang].nothing);
    this.#files = [...this.#files, ...files];
    this.#regroup();
  }

  #regroup(): void {
    const files = this.#together ? inOrder(this.#files) : this.#files;
    this.#documents = documentsOf(files, this.#together, this.#documents);
    if (this.#chosen === null || !this.#documents.includes(this.#chosen))
      this.#chosen = this.#documents[0] ?? null;
    this.render();
    void this.#readAll();
  }

  #clear(): void {
    this.#files = [];
    this.#documents = [];
    this.#chosen = null;
    this.desk.cancel();
    this.frame.tell('');
    this.render();
  }

  /** Reads what waits. While it does, more may come, and what is read may be taken away. */
  async #readAll(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    for (;;) {
      const next = this.#documents.find(({ state }) => state === 'waiting');
      if (next === undefined) break;
      await this.#read(next);
    }
    this.#isReading = false;
    this.frame.work(null);
    this.#tellOutcome();
    this.render();
  }

  async #read(document: PageDocument): Promise<void> {
    const words = WORDS[this.#lang];
    const place = this.#documents.indexOf(document) + 1;
    const many = this.#documents.length > 1 ? ` ${place}/${this.#documents.length}` : '';
    let name = nameOf(document);
    const show = (done: number, total: number): void => {
      const pages = total > 1 ? ` ${done}/${total} ${words.page}` : '';
      this.frame.work({ text: `${words.reading}${many} ${name}${pages}`, done, total });
    };
    show(0, 0);
    const reading = readInto(document, this.desk, this.#options(), {
      file: (index) => {
        name = document.files[index]?.name ?? name;
        show(0, 0);
      },
      pages: show,
    });
    this.render();
    await reading;
    this.render();
  }

  #options(): Options {
    return { lang: this.#lang };
  }

  /** Says aloud how the documents fared, once all are read. */
  #tellOutcome(): void {
    const [first, ...others] = this.#documents;
    if (first === undefined) return;
    if (others.length === 0) {
      this.frame.tell(first.shown === null ? '' : verdictOf(first.shown.report, this.#lang), 'aloud');
      return;
    }
    const statuses = this.#documents.map((each) =>
      each.state === 'shown' && each.shown !== null ? each.shown.report.status : ('error' as const),
    );
    this.frame.tell(totalOf(statuses, this.#lang));
  }

  /** Changes the language: what was read is judged again, for its messages are of one language. */
  async #setLang(lang: Lang): Promise<void> {
    this.#lang = lang;
    this.render();
    for (const document of this.#documents) {
      const { shown } = document;
      if (shown === null) continue;
      const { list, about, takesComments } = shown;
      const given = { list, about, takesComments, options: this.#options() };
      const ended = await this.desk.ask('judge', given, { seconds: 60 });
      if (ended.kind === 'done') document.shown = ended.gives.shown;
    }
    if (!this.#isReading) this.#tellOutcome();
    this.render();
  }

  /** Shows all that is known. */
  render(): void {
    const lang = this.#lang;
    const words = WORDS[lang];
    const isSmall = this.#documents.length > 0;
    this.frame.language(lang, () => void this.#setLang(lang === 'zh' ? 'en' : 'zh'));
    const intake = intakeView({
      words,
      isSmall,
      together: this.#together,
      add: (files) => this.add(inOrder(files)),
      clear: () => this.#clear(),
      setTogether: (together) => {
        this.#together = together;
        if (this.#files.length > 0) this.#regroup();
      },
    });
    refill(this.frame.intake, ...intake);
    const choose = (document: PageDocument): void => {
      this.#chosen = document;
      this.render();
    };
    refill(this.frame.list, listView({ lang, documents: this.#documents, chosen: this.#chosen, choose }));
    this.#renderShown();
  }

  #renderShown(): void {
    const words = WORDS[this.#lang];
    const document = this.#chosen;
    const shown = document?.state === 'shown' ? document.shown : null;
    refill(this.frame.saves, document === null || shown === null ? null : this.#saves(document, shown));
    // A report is put there once: who reads it keeps the place.
    const isNew = this.frame.isOther(document, document?.state, shown, this.#lang);
    if (!isNew) return;
    if (document === null) this.frame.shown.replaceChildren(promiseView(words));
    else
      mountShown(this.frame.shown, document, this.#lang, {
        again: (password) => {
          document.password = password;
          document.state = 'waiting';
          void this.#readAll();
        },
      });
  }

  #saves(document: PageDocument, shown: Shown): HTMLElement {
    const asking = { lang: this.#lang, optionsOf: () => this.#options() };
    const own: Result = { document, shown };
    return savesView({
      words: WORDS[this.#lang],
      statesFigures: shown.statesFigures,
      takesComments: shown.takesComments,
      isOne: this.#documents.length === 1,
      dataNames: () => this.#keeper.dataNames(own, asking),
      saveOne: (wanted) => void this.#keeper.one(wanted, own, asking),
      saveComments: () => void this.#keeper.comments(own, asking),
      saveAll: () => void this.#keeper.all([own], asking),
      saveEvery: () => {
        const results = this.#documents.flatMap((each) =>
          each.shown === null ? [] : [{ document: each, shown: each.shown }],
        );
        void this.#keeper.all(results, asking);
      },
    });
  }
}
