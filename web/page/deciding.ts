import type { Lang } from '../../pipeline/model.js';
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
        const given = { file, report, fingerprint, reason, by, lang };
        void this.#written(file.name, lang, this.desk.ask('keep', given, { seconds: FILE_SECONDS }));
      },
      unkeep: (fingerprint) => {
        const { name, text } = this.decisions.fileOf(files);
        const given = { file: { name, text: text ?? '' }, fingerprint };
        void this.#written(name, lang, this.desk.ask('unkeep', given, { seconds: FILE_SECONDS }));
      },
    };
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
      save: () => save(CONFIG_NAME, config?.text ?? ''),
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
    this.decisions.take({ name, text: ended.gives.value });
    this.hearers.changed();
  }
}
