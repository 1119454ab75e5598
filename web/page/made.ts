import type { Lang, OutputFile, Reviewed } from '../../pipeline/model.js';
import type { Shown } from '../exchange.js';
import type { Desk } from './desk.js';

/** Seconds that the files of a document may take: a workbook of a long list takes some. */
export const MAKING_SECONDS = 120;

/** The files of documents, made once for each report: the same bytes are saved however often. */
export class Made {
  readonly #made = new WeakMap<Shown, { reviewed: Reviewed | null; files: Promise<readonly OutputFile[]> }>();

  constructor(private readonly desk: Desk) {}

  /** The files of a document, with what people wrote of it; rejected where they cannot be made. */
  filesOf(shown: Shown, reviewed: Reviewed | null, lang: Lang): Promise<readonly OutputFile[]> {
    const known = this.#made.get(shown);
    if (known !== undefined && known.reviewed === reviewed) return known.files;
    const files = this.#make(shown, reviewed, lang);
    this.#made.set(shown, { reviewed, files });
    files.catch(() => this.#made.delete(shown));
    return files;
  }

  async #make(
    { list, report, about }: Shown,
    reviewed: Reviewed | null,
    lang: Lang,
  ): Promise<readonly OutputFile[]> {
    const ended = await this.desk.ask(
      'files',
      { list, report, about, lang, reviewed },
      { seconds: MAKING_SECONDS },
    );
    if (ended.kind === 'done') return ended.gives;
    throw new Error(ended.kind === 'failed' ? ended.words : ended.kind);
  }
}
