import type { Lang, OutputFile } from '../../pipeline/model.js';
import type { Shown } from '../exchange.js';
import type { Desk } from './desk.js';

/** Seconds that the files of a document may take: a workbook of a long list takes some. */
const MAKING_SECONDS = 120;

/** The files of documents, made once for each report: the same bytes are saved however often. */
export class Made {
  readonly #made = new WeakMap<Shown, Promise<readonly OutputFile[]>>();

  constructor(private readonly desk: Desk) {}

  /** The files of a document; rejected where they cannot be made. */
  filesOf(shown: Shown, lang: Lang): Promise<readonly OutputFile[]> {
    const known = this.#made.get(shown);
    if (known !== undefined) return known;
    const made = this.#make(shown, lang);
    this.#made.set(shown, made);
    made.catch(() => this.#made.delete(shown));
    return made;
  }

  async #make({ list, report, about }: Shown, lang: Lang): Promise<readonly OutputFile[]> {
    const ended = await this.desk.ask('files', { list, report, about, lang }, { seconds: MAKING_SECONDS });
    if (ended.kind === 'done') return ended.gives;
    throw new Error(ended.kind === 'failed' ? ended.words : ended.kind);
  }
}
