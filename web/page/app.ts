import type { Options } from '../../pipeline/index.js';
import { verdictOf, totalOf } from '../../pipeline/emit/words/outcome.js';
import type { Lang } from '../../pipeline/model.js';
import type { Decided, Shown } from '../exchange.js';
import { Deciding } from './deciding.js';
import { isDecisionFile } from './decisions.js';
import type { Desk } from './desk.js';
import { documentsOf, nameOf, type PageDocument } from './documents.js';
import type { Frame } from './frame.js';
import { inOrder } from './intake.js';
import { Keeper, type Asking, type Result } from './keeper.js';
import { FILE_SECONDS, readInto } from './reading.js';
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
  #stamp = 0;
  readonly #keeper: Keeper;
  readonly #deciding: Deciding;

  constructor(
    private readonly frame: Frame,
    private readonly desk: Desk,
  ) {
    this.#keeper = new Keeper(desk, (words) => frame.tell(words));
    this.#deciding = new Deciding(desk, {
      tell: (words) => frame.tell(words),
      changed: () => {
        this.#outdate();
        this.render();
        void this.#readAll();
      },
    });
    this.render();
  }

  /** The name of what is pasted. */
  get pastedName(): string {
    return WORDS[this.#lang].pasted;
  }

  /** True where something that was decided on the page is not saved. */
  get hasUnsaved(): boolean {
    return this.#deciding.decisions.hasUnsaved;
  }

  /** Takes more files, and reads what is new. What people decided is for all documents, those that are there too. */
  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) {
      this.frame.tell(WORDS[this.#lang].nothing);
      return;
    }
    const decisions = files.filter(({ name }) => isDecisionFile(name));
    for (const file of decisions) this.#deciding.decisions.take({ name: file.name, text: await file.text() });
    this.#files = [...this.#files, ...files.filter((file) => !decisions.includes(file))];
    if (decisions.length > 0) this.#outdate();
    this.#regroup();
  }

  /** Ends what is read, and leaves what waits. */
  cancel(): void {
    for (const document of this.#documents) if (document.state === 'waiting') document.state = 'cancelled';
    this.desk.cancel();
  }

  /**
   * The language or the decisions are others now. What was refused for a file of decisions (that alone is a wrong use
   * here) may be read with this one.
   */
  #outdate(): void {
    this.#stamp++;
    for (const document of this.#documents)
      if (document.refused?.failure.code === 'usage') document.state = 'waiting';
  }

  #regroup(): void {
    this.#group();
    this.render();
    void this.#readAll();
  }

  /** Makes documents of the files. */
  #group(): void {
    const files = this.#together ? inOrder(this.#files) : this.#files;
    this.#documents = documentsOf(files, this.#together, this.#documents);
    if (this.#chosen === null || !this.#documents.includes(this.#chosen))
      this.#chosen = this.#documents[0] ?? null;
  }

  #clear(): void {
    this.#files = [];
    this.#documents = [];
    this.#chosen = null;
    this.#deciding.decisions.clear();
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
      const old = this.#documents.find(({ shown, stamp }) => shown !== null && stamp !== this.#stamp);
      const due = this.#deciding.dueReview(this.#documents);
      if (next !== undefined) await this.#read(next);
      else if (old !== undefined) await this.#judge(old);
      else if (due !== null)
        await this.#deciding.takeReview(due.document, due.shown, due.reviewed, this.#lang);
      else break;
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
    document.stamp = this.#stamp;
    const reading = readInto(document, this.desk, this.#askedOf(document), {
      file: (index) => {
        name = document.files[index]?.name ?? name;
        show(0, 0);
      },
      pages: show,
    });
    this.render();
    await reading;
    if (document.state === 'review' && document.reviewed !== null) {
      this.#deciding.addReview(document.reviewed);
      this.#drop(document);
    }
    this.render();
  }

  /** Takes away what is no document. */
  #drop(document: PageDocument): void {
    this.#files = this.#files.filter((file) => !document.files.includes(file));
    this.#group();
    if (this.#documents.length === 0) this.frame.tell(WORDS[this.#lang].reviewTaken);
  }

  /** What a document is read with. */
  #askedOf({ files, password }: PageDocument): { options: Options; decided: Decided } {
    const options = { lang: this.#lang, ...(password === null ? {} : { password }) };
    return { options, decided: this.#deciding.decisions.of(files) };
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

  /** Judges a document again that was read: for another language, or by other decisions. */
  async #judge(document: PageDocument): Promise<void> {
    const { shown } = document;
    if (shown === null) return;
    document.stamp = this.#stamp;
    const { list, about, takesComments } = shown;
    const given = { list, about, takesComments, ...this.#askedOf(document) };
    const ended = await this.desk.ask('judge', given, { seconds: FILE_SECONDS });
    if (ended.kind !== 'done') return;
    if ('shown' in ended.gives) document.shown = ended.gives.shown;
    else {
      document.state = 'refused';
      document.shown = null;
      document.refused = ended.gives.refused;
    }
    this.render();
  }

  /** Changes the language: what was read is judged again, for its messages are of one language. */
  #setLang(lang: Lang): void {
    this.#lang = lang;
    this.#outdate();
    this.render();
    void this.#readAll();
  }

  /** Shows all that is known. */
  render(): void {
    const lang = this.#lang;
    const words = WORDS[lang];
    const isSmall = this.#documents.length > 0;
    this.frame.language(lang, () => this.#setLang(lang === 'zh' ? 'en' : 'zh'));
    const intake = intakeView({
      words,
      isSmall,
      together: this.#together,
      add: (files) => void this.add(inOrder(files)),
      clear: () => this.#clear(),
      setTogether: (together) => {
        this.#together = together;
        if (this.#files.length > 0) this.#regroup();
      },
    });
    refill(this.frame.intake, ...intake);
    const isOpen = this.frame.settings.querySelector('details')?.open === true;
    const settings = this.#deciding.settings(lang, isOpen);
    if (settings !== null) refill(this.frame.settings, settings);
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
        keeping: shown === null ? null : this.#deciding.keeping(document, shown, this.#lang),
      });
  }

  #saves(document: PageDocument, shown: Shown): HTMLElement {
    const asking: Asking = { lang: this.#lang, askedOf: (each) => this.#askedOf(each) };
    const accepted = this.#deciding.decisions.fileOf(document.files);
    const own: Result = { document, shown };
    return savesView({
      words: WORDS[this.#lang],
      statesFigures: shown.statesFigures,
      takesComments: shown.takesComments,
      hasAccepted: accepted.text !== null,
      isOne: this.#documents.length === 1,
      dataNames: () => this.#keeper.dataNames(own, asking),
      saveOne: (wanted) => void this.#keeper.one(wanted, own, asking),
      saveComments: () => void this.#keeper.comments(own, asking),
      saveAccepted: () => this.#deciding.save(accepted.name, accepted.text ?? ''),
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
