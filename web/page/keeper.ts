import { annotatedName } from '../../pipeline/common/annotated-name.js';
import type { Options } from '../../pipeline/index.js';
import { REVIEW_NAME } from '../../pipeline/emit/files/names.js';
import type { Lang, OutputFile, Reviewed } from '../../pipeline/model.js';
import type { Decided, Shown } from '../exchange.js';
import { savedName, stemOf } from '../names.js';
import type { Desk } from './desk.js';
import { firstName, type PageDocument, type ReadDocument } from './documents.js';
import { Made } from './made.js';
import { archiveOf, save } from './saving.js';
import { namesOfData } from './view-saves.js';
import { bugWords, WORDS } from './words.js';

/** How results are asked for: the language, what a document is read with, and what people have said of it. */
export interface Asking {
  lang: Lang;
  /** Seconds that the reading of a file may take. */
  seconds: number;
  reviewedOf: (shown: Shown) => Reviewed | null;
  /** The file of accepted findings; `text` null where there is none. */
  acceptedOf: (document: PageDocument) => { name: string; text: string | null };
  askedOf: (document: PageDocument) => { options: Options; decided: Decided };
}

/** Saves what was found: what the command line writes, byte for byte, under names that tell documents apart. */
export class Keeper {
  readonly #made: Made;

  /** `tell` is given what a person should know, `saved` for which document a workbook or all was saved. */
  constructor(
    private readonly desk: Desk,
    private readonly tell: (words: string) => void,
    private readonly saved: (document: PageDocument, what: 'workbook' | 'all') => void,
  ) {
    this.#made = new Made(desk);
  }

  /** The names of the files that programs read. */
  async dataNames({ shown }: ReadDocument, { lang, reviewedOf }: Asking): Promise<string[]> {
    return namesOfData(await this.#made.filesOf(shown, reviewedOf(shown), lang));
  }

  /** Saves one of the files. */
  one(wanted: string, { document, shown }: ReadDocument, { lang, reviewedOf }: Asking): Promise<void> {
    return this.#telling(lang, async () => {
      const files = await this.#made.filesOf(shown, reviewedOf(shown), lang);
      const file = files.find(({ name }) => name === wanted);
      if (file === undefined) return;
      save(savedName(firstName(document), wanted), file.content);
      if (wanted === REVIEW_NAME) this.saved(document, 'workbook');
    });
  }

  /** Saves the copy of the document with comments in it. */
  comments({ document }: ReadDocument, asking: Asking): Promise<void> {
    return this.#telling(asking.lang, async () => {
      const copy = await this.#copyOf(document, asking);
      if (copy === null) return WORDS[asking.lang].noComments;
      save(copy.name, copy.content);
      return undefined;
    });
  }

  /** Saves all of one document, or of several, as one archive. */
  all(results: readonly ReadDocument[], asking: Asking): Promise<void> {
    const { lang } = asking;
    return this.#telling(lang, async () => {
      const documents: { name: string; files: readonly OutputFile[] }[] = [];
      for (const { document, shown } of results) {
        const files = [...(await this.#made.filesOf(shown, asking.reviewedOf(shown), lang))];
        const copy = shown.takesComments ? await this.#copyOf(document, asking) : null;
        if (copy !== null) files.push(copy);
        const { name, text } = asking.acceptedOf(document);
        if (text !== null) files.push({ name, content: text });
        documents.push({ name: firstName(document), files });
      }
      const [first] = documents;
      const name = first === undefined || documents.length > 1 ? WORDS[lang].archive : stemOf(first.name);
      save(`${name}.zip`, archiveOf(documents));
      for (const { document } of results) this.saved(document, 'all');
    });
  }

  /** The copy with comments; null where there is nothing to comment. */
  async #copyOf(document: PageDocument, { lang, askedOf, seconds }: Asking): Promise<OutputFile | null> {
    const [file] = document.files;
    if (file === undefined) return null;
    const ended = await this.desk.ask('annotate', { file, ...askedOf(document) }, { seconds });
    if (ended.kind !== 'done') throw new Error(ended.kind === 'failed' ? ended.words : ended.kind);
    if (!ended.gives.ok) throw new Error(ended.gives.failure.message[lang]);
    const { bytes, ending, comments, changes } = ended.gives.value.copy;
    return comments + changes === 0
      ? null
      : { name: annotatedName(stemOf(file.name), ending), content: bytes };
  }

  /** Does something that takes a while, and tells how it went; what it gives is told in place of “saved”. */
  async #telling(lang: Lang, act: () => Promise<string | undefined | void>): Promise<void> {
    const words = WORDS[lang];
    this.tell(`${words.working}…`);
    try {
      this.tell((await act()) ?? words.saved);
    } catch (error) {
      this.tell(bugWords(error instanceof Error ? error.message : String(error))[lang]);
    }
  }
}
