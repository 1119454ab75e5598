import { annotatedName } from '../../pipeline/common/annotated-name.js';
import type { Options } from '../../pipeline/index.js';
import type { Lang, OutputFile } from '../../pipeline/model.js';
import type { Decided, Shown } from '../exchange.js';
import { savedName, stemOf } from '../names.js';
import type { Desk } from './desk.js';
import { nameOf, type PageDocument } from './documents.js';
import { Made } from './made.js';
import { FILE_SECONDS } from './reading.js';
import { archiveOf, save } from './saving.js';
import { namesOfData } from './view-saves.js';
import { bugWords, WORDS } from './words.js';

/** How results are asked for: the language, and what a document is read with. */
export interface Asking {
  lang: Lang;
  askedOf: (document: PageDocument) => { options: Options; decided: Decided };
}

/** A document with its result. */
export interface Result {
  document: PageDocument;
  shown: Shown;
}

/** Saves what was found: what the command line writes, byte for byte, under names that tell documents apart. */
export class Keeper {
  readonly #made: Made;

  /** `tell` is given what a person should know. */
  constructor(
    private readonly desk: Desk,
    private readonly tell: (words: string) => void,
  ) {
    this.#made = new Made(desk);
  }

  /** The names of the files that programs read. */
  async dataNames({ document, shown }: Result, { lang }: Asking): Promise<string[]> {
    return namesOfData(await this.#made.filesOf(shown, document.reviewed, lang));
  }

  /** Saves one of the files. */
  one(wanted: string, { document, shown }: Result, { lang }: Asking): Promise<void> {
    return this.#telling(lang, async () => {
      const file = (await this.#made.filesOf(shown, document.reviewed, lang)).find(
        ({ name }) => name === wanted,
      );
      if (file !== undefined) save(savedName(firstName(document), wanted), file.content);
    });
  }

  /** Saves the copy of the document with comments in it. */
  comments({ document }: Result, asking: Asking): Promise<void> {
    return this.#telling(asking.lang, async () => {
      const copy = await this.#copyOf(document, asking);
      if (copy === null) return WORDS[asking.lang].noComments;
      save(copy.name, copy.content);
      return undefined;
    });
  }

  /** Saves all of one document, or of several, as one archive. */
  all(results: readonly Result[], asking: Asking): Promise<void> {
    const { lang } = asking;
    return this.#telling(lang, async () => {
      const documents: { name: string; files: readonly OutputFile[] }[] = [];
      for (const { document, shown } of results) {
        const files = await this.#made.filesOf(shown, document.reviewed, lang);
        const copy = shown.takesComments ? await this.#copyOf(document, asking) : null;
        documents.push({ name: firstName(document), files: copy === null ? files : [...files, copy] });
      }
      const [first] = documents;
      const name = first === undefined || documents.length > 1 ? WORDS[lang].archive : stemOf(first.name);
      save(`${name}.zip`, archiveOf(documents));
    });
  }

  /** The copy with comments; null where there is nothing to comment. */
  async #copyOf(document: PageDocument, { lang, askedOf }: Asking): Promise<OutputFile | null> {
    const [file] = document.files;
    if (file === undefined) return null;
    const ended = await this.desk.ask('annotate', { file, ...askedOf(document) }, { seconds: FILE_SECONDS });
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

/** What files of a document are named for: of several that are one, the first. */
function firstName(document: PageDocument): string {
  return document.files[0]?.name ?? nameOf(document);
}
