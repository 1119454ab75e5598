import type { Options } from '../../pipeline/index.js';
import { verdictOf, totalOf } from '../../pipeline/emit/words/outcome.js';
import type { PageName } from '../../pipeline/emit/page/page-images.js';
import type { Lang, PageImage } from '../../pipeline/model.js';
import type { Decided, DecisionFile, Shown } from '../exchange.js';
import { CONFIG_NAME } from '../names.js';
import { Comparing, type Comparison, type Pair } from './comparing.js';
import { Deciding } from './deciding.js';
import { isDecisionFile } from './decisions.js';
import type { Desk } from './desk.js';
import { documentsOf, nameOf, readOf, type PageDocument, type ReadDocument } from './documents.js';
import type { Frame } from './frame.js';
import { inOrder } from './intake.js';
import { Keeper, type Asking } from './keeper.js';
import { readInto } from './reading.js';
import { THREAD } from './settings.js';
import { keepingPlace, refill } from './slots.js';
import type { DecideActions } from './view-decide.js';
import { comparedSavesView, compareView, mountCompared, type ComparedFormat } from './view-compare.js';
import { intakeView, promiseView } from './view-intake.js';
import { listView, worstOf } from './view-list.js';
import { savesView } from './view-saves.js';
import { mountShown } from './view-shown.js';
import { bugWords, lateWords, WORDS } from './words.js';

/** What the page does: documents that are read one after another, and the one that is shown. */
export class App {
  #lang: Lang = 'zh';
  #together = false;
  #files: readonly File[] = [];
  #documents: readonly PageDocument[] = [];
  #chosen: PageDocument | null = null;
  /** A person has chosen it: until then it is the worst one. */
  #isChosen = false;
  /** Whoever uses the switch has the last word on the language. */
  #isLangChosen = false;
  #seconds: number = THREAD.fileSeconds;
  #heeded: DecisionFile | null = null;
  #notes: readonly string[] = [];
  #isReading = false;
  #stamp = 0;
  readonly #keeper: Keeper;
  readonly #deciding: Deciding;
  readonly #comparing: Comparing;

  constructor(
    private readonly frame: Frame,
    private readonly desk: Desk,
  ) {
    const tell = (words: string): void => frame.tell(words);
    this.#keeper = new Keeper(desk, tell, (document, what) => {
      this.#deciding.savedWorkbook(document);
      if (what === 'all') this.#deciding.savedAccepted(document);
    });
    this.#deciding = new Deciding(desk, {
      tell,
      note: (words) => (this.#notes = [...this.#notes, words]),
      changed: () => {
        this.#outdate();
        this.render();
        void this.#readAll();
      },
    });
    this.#comparing = new Comparing(desk, () => this.render());
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
    this.#notes = [];
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
    if (this.#chosen !== null && this.#documents.includes(this.#chosen)) return;
    this.#chosen = this.#documents[0] ?? null;
    this.#isChosen = false;
  }

  #clear(): void {
    this.#files = [];
    this.#documents = [];
    this.#chosen = null;
    this.#isChosen = false;
    this.#notes = [];
    this.#deciding.clear();
    this.#comparing.close();
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
      if (this.#deciding.decisions.config !== this.#heeded) await this.#heed();
      else if (next !== undefined) await this.#read(next);
      else if (old !== undefined) await this.#judge(old);
      else if (!(await this.#deciding.takeDueReview(this.#documents, this.#lang))) break;
    }
    this.#isReading = false;
    if (!this.#isChosen) this.#chosen = worstOf(this.#documents);
    this.frame.work(null);
    this.#tellOutcome();
    this.render();
    void this.#compare();
  }

  /** Compares two documents where that is asked for, once nothing is read any more. */
  async #compare(): Promise<void> {
    const pair = this.#comparing.pairOf(this.#documents);
    if (pair === null) this.#comparing.close();
    if (pair === null || this.#isReading || !this.#comparing.isDue(pair, this.#lang)) {
      this.render();
      return;
    }
    this.frame.work({ text: WORDS[this.#lang].comparing, done: 0, total: 0 });
    if (!(await this.#comparing.make(pair, this.#lang)) || this.#isReading) return;
    this.frame.work(null);
    const state = this.#comparing.shown?.state;
    if (state?.kind === 'done') this.frame.tell(state.compared.verdict, 'aloud');
  }

  /** Does what the settings say of the page itself. Settings that cannot be read are told with each document. */
  async #heed(): Promise<void> {
    const { config } = this.#deciding.decisions;
    this.#heeded = config;
    const ended = await this.desk.ask(
      'settings',
      { config, lang: this.#lang },
      { seconds: THREAD.fileSeconds },
    );
    if (ended.kind !== 'done' || !ended.gives.ok) return;
    const { lang, timeout, idle } = ended.gives.value;
    const seconds = timeout ?? THREAD.fileSeconds;
    if (seconds !== this.#seconds)
      for (const document of this.#documents)
        if (document.refused?.failure.code === 'timeout') document.state = 'waiting';
    this.#seconds = seconds;
    if (lang !== null && lang !== this.#lang && !this.#isLangChosen) this.#setLang(lang);
    const names = idle.join(this.#lang === 'zh' ? '、' : ', ');
    if (names !== '') this.#notes = [...this.#notes, `${CONFIG_NAME}: ${names} ${WORDS[this.#lang].idle}`];
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
    const asked = { ...this.#askedOf(document), seconds: this.#seconds };
    const reading = readInto(document, this.desk, asked, {
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
    const notes = this.#notes.join(' ');
    if (first === undefined) {
      if (notes !== '') this.frame.tell(notes);
      return;
    }
    if (others.length === 0) {
      const verdict = first.shown === null ? '' : verdictOf(first.shown.report, this.#lang);
      this.frame.tell(notes === '' ? verdict : notes, notes === '' ? 'aloud' : 'shown');
      return;
    }
    const statuses = this.#documents.map((each) =>
      each.state === 'shown' && each.shown !== null ? each.shown.report.status : ('error' as const),
    );
    this.frame.tell(`${totalOf(statuses, this.#lang)} ${notes}`.trim());
  }

  /** Judges a document again that was read: for another language, or by other decisions. */
  async #judge(document: PageDocument): Promise<void> {
    const { shown } = document;
    if (shown === null) return;
    document.stamp = this.#stamp;
    const { list, about, takesComments } = shown;
    const given = { list, about, takesComments, ...this.#askedOf(document) };
    const ended = await this.desk.ask('judge', given, { seconds: this.#seconds });
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
    this.frame.language(lang, () => {
      this.#isLangChosen = true;
      this.#setLang(lang === 'zh' ? 'en' : 'zh');
    });
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
      this.#comparing.close();
      this.#chosen = document;
      this.#isChosen = true;
      this.render();
    };
    const chosen = this.#comparing.shown === null ? this.#chosen : null;
    refill(this.frame.list, listView({ lang, documents: this.#documents, chosen, choose }));
    const pair = this.#comparing.pairOf(this.#documents);
    refill(this.frame.compare, pair === null ? null : this.#compares(pair));
    if (this.#comparing.shown === null) this.#renderShown();
    else this.#renderCompared(this.#comparing.shown);
  }

  #compares(pair: Pair): HTMLElement {
    return compareView({
      words: WORDS[this.#lang],
      documents: readOf(this.#documents),
      pair,
      isOpen: this.#comparing.shown !== null,
      choose: (side, document) => {
        this.#comparing.choose(pair, side, document);
        void this.#compare();
      },
      compare: () => {
        this.#comparing.open(pair);
        void this.#compare();
      },
    });
  }

  #renderCompared(comparison: Comparison): void {
    const { state, lang } = comparison;
    const saveAs = async (format: ComparedFormat): Promise<void> => {
      this.frame.tell(`${WORDS[lang].working}…`);
      this.frame.tell(await this.#comparing.save(comparison, format));
    };
    refill(
      this.frame.saves,
      state.kind === 'done' ? comparedSavesView(WORDS[lang], (format) => void saveAs(format)) : null,
    );
    if (this.frame.isOther(comparison, state)) mountCompared(this.frame.shown, comparison);
  }

  #renderShown(): void {
    const words = WORDS[this.#lang];
    const document = this.#chosen;
    const shown = document?.state === 'shown' ? document.shown : null;
    refill(this.frame.saves, document === null || shown === null ? null : this.#saves(document, shown));
    // A report is put there once: who reads it keeps the place.
    const isNew = this.frame.isOther(document, document?.state, shown, this.#lang);
    if (!isNew) return;
    if (document === null) {
      this.frame.shown.replaceChildren(promiseView(words));
      return;
    }
    keepingPlace(this.frame.shown, () =>
      mountShown(this.frame.shown, document, this.#lang, {
        again: (password) => {
          document.password = password;
          document.state = 'waiting';
          void this.#readAll();
        },
        deciding: shown === null ? null : this.#decidingOf({ document, shown }),
        draw: (page) => this.#draw(document, page),
      }),
    );
  }

  /** What can be decided of a document. Whoever decides has chosen it: it stays, also where it is the worst no more. */
  #decidingOf(held: { document: PageDocument; shown: Shown }): DecideActions {
    const actions = this.#deciding.deciding(held, this.#lang);
    return {
      ...actions,
      decide: (finding, opinion) => {
        this.#isChosen = true;
        actions.decide(finding, opinion);
      },
    };
  }

  /** A page of a document as a picture; in words why there is none. */
  async #draw(document: PageDocument, { file: name, page }: PageName): Promise<PageImage | string> {
    const file = document.files.find((each) => each.name === name) ?? document.files[0];
    if (file === undefined) return '';
    const { options } = this.#askedOf(document);
    const ended = await this.desk.ask('picture', { file, page, options }, { seconds: this.#seconds });
    const words = WORDS[this.#lang];
    if (ended.kind === 'failed') return bugWords(ended.words)[this.#lang];
    if (ended.kind === 'cancelled') return words.cancelled;
    if (ended.kind === 'late') return lateWords(this.#seconds)[this.#lang];
    return ended.gives.ok ? ended.gives.value : ended.gives.failure.message[this.#lang];
  }

  #saves(document: PageDocument, shown: Shown): HTMLElement {
    const asking: Asking = {
      lang: this.#lang,
      seconds: this.#seconds,
      askedOf: (each) => this.#askedOf(each),
      reviewedOf: (each) => this.#deciding.reviewedOf(each),
      acceptedOf: (each) => this.#deciding.decisions.fileOf(each.files),
    };
    const accepted = this.#deciding.decisions.fileOf(document.files);
    const own: ReadDocument = { document, shown };
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
        void this.#keeper.all(readOf(this.#documents), asking);
      },
    });
  }
}
