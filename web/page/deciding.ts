import type { Lang, Reviewed } from '../../pipeline/model.js';
import type { DecisionFile, Shown } from '../exchange.js';
import { CONFIG_NAME } from '../names.js';
import { Decisions } from './decisions.js';
import type { Desk, Ended } from './desk.js';
import type { PageDocument } from './documents.js';
import { FILE_SECONDS } from './reading.js';
import { save } from './saving.js';
import type { KeepActions } from './view-keep.js';
import { settingsView } from './view-settings.js';
import { WORDS } from './words.js';

/** What a reviewer writes of a finding that may stay. */
const STAYS = '不采纳';

/** Who hears of it. */
interface Hearers {
  /** Is given what a person should know. */
  tell: (words: string) => void;
  /** The decisions are others now. */
  changed: () => void;
}

/** What people decide on the page: which findings may stay, and the settings. */
export class Deciding {
  readonly decisions = new Decisions();
  #by = '';
  #reviews: readonly Reviewed[] = [];
  #seen: { lang: Lang; config: DecisionFile | null } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly hearers: Hearers,
  ) {}

  /** What can be decided of the findings of a document. */
  keeping({ files }: PageDocument, { report }: Shown, lang: Lang): KeepActions {
    return {
      by: this.#by,
      keep: (fingerprint, reason, by) => {
        this.#by = by;
        const file = this.decisions.fileOf(files);
        const given = { file, report, entries: [{ fingerprint, reason, by }], lang };
        void this.#written(file.name, lang, this.desk.ask('keep', given, { seconds: FILE_SECONDS }));
      },
      unkeep: (fingerprint) => {
        const { name, text } = this.decisions.fileOf(files);
        const given = { file: { name, text: text ?? '' }, fingerprint };
        void this.#written(name, lang, this.desk.ask('unkeep', given, { seconds: FILE_SECONDS }));
      },
    };
  }

  /** Saves a file of decisions. */
  save(name: string, text: string): void {
    save(name, text);
    this.decisions.saved(name);
  }

  /** Takes over what people wrote into a workbook. */
  addReview(reviewed: Reviewed): void {
    this.#reviews = [...this.#reviews, reviewed];
  }

  /** A document of which a workbook tells that was not yet taken over; the last workbook holds. */
  dueReview(
    documents: readonly PageDocument[],
  ): { document: PageDocument; shown: Shown; reviewed: Reviewed } | null {
    for (const document of documents) {
      const { shown } = document;
      const reviewed = this.#reviews.findLast(({ sha256 }) =>
        shown?.about.files.some((file) => sha256.includes(file.sha256)),
      );
      if (shown !== null && reviewed !== undefined && document.reviewed !== reviewed)
        return { document, shown, reviewed };
    }
    return null;
  }

  /** As `qingdan accept --from`: what is marked 不采纳 with a remark may stay; the rest goes into the workbook again. */
  async takeReview(document: PageDocument, { report }: Shown, reviewed: Reviewed, lang: Lang): Promise<void> {
    document.reviewed = reviewed;
    const entries = reviewed.decisions.flatMap(({ fingerprint, opinion, remark, by }) =>
      opinion.replace(/\s/g, '') === STAYS && remark !== '' ? [{ fingerprint, reason: remark, by }] : [],
    );
    if (entries.length === 0) return;
    const file = this.decisions.fileOf(document.files);
    const given = { file, report, entries, lang };
    await this.#written(file.name, lang, this.desk.ask('keep', given, { seconds: FILE_SECONDS }));
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
        const ended = await this.desk.ask('settings', { config, lang }, { seconds: FILE_SECONDS });
        if (ended.kind !== 'done') return null;
        if (ended.gives.ok) return ended.gives.value;
        this.hearers.tell(ended.gives.failure.message[lang]);
        return null;
      },
      apply: (settings) => {
        const done = this.desk.ask('configure', { config, settings }, { seconds: FILE_SECONDS });
        void this.#written(CONFIG_NAME, lang, done);
      },
      save: () => this.save(CONFIG_NAME, config?.text ?? ''),
    });
  }

  /** Takes a file of decisions as it was written anew. */
  async #written(
    name: string,
    lang: Lang,
    written: Promise<Ended<'keep' | 'unkeep' | 'configure'>>,
  ): Promise<void> {
    const ended = await written;
    if (ended.kind !== 'done') return;
    if (!ended.gives.ok) {
      this.hearers.tell(ended.gives.failure.message[lang]);
      return;
    }
    this.decisions.write({ name, text: ended.gives.value });
    this.hearers.changed();
  }
}
