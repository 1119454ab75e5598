import type { Lang } from '../../pipeline/model.js';
import type { ComparedShown, Revisions } from '../exchange.js';
import { comparedName } from '../names.js';
import type { Desk, Ended } from './desk.js';
import { firstName, readOf, type PageDocument, type ReadDocument } from './documents.js';
import { MAKING_SECONDS } from './made.js';
import { save } from './saving.js';
import type { ComparedFormat } from './view-compare.js';
import { bugWords, lateWords, WORDS } from './words.js';

/** Which of two documents is the old revision, and which is the new one. */
export interface Pair {
  old: ReadDocument;
  new: ReadDocument;
}

/** How far a comparison is. */
export type ComparedState =
  { kind: 'working' } | { kind: 'done'; compared: ComparedShown } | { kind: 'not'; words: string };

/** A comparison: of what, in which language. */
export interface Comparison {
  pair: Pair;
  lang: Lang;
  state: ComparedState;
}

/** Two of the documents of the page, compared as `qingdan compare` does. */
export class Comparing {
  /** As a person has chosen them. */
  #chosen: { old: PageDocument; new: PageDocument } | null = null;
  #isOpen = false;
  #comparison: Comparison | null = null;

  /** `changed` is called where something else is to be shown. */
  constructor(
    private readonly desk: Desk,
    private readonly changed: () => void,
  ) {}

  /** The comparison that is to be seen; null where none is, or not yet. */
  get shown(): Comparison | null {
    return this.#isOpen ? this.#comparison : null;
  }

  /**
   * Two documents that can be compared: the chosen ones, else the first two that were read, of which the one whose file
   * was changed last is the new one; null where there are no two.
   */
  pairOf(documents: readonly PageDocument[]): Pair | null {
    const read = readOf(documents);
    const held = (document: PageDocument | undefined): ReadDocument | undefined =>
      read.find((each) => each.document === document);
    const [chosenOld, chosenNew] = [held(this.#chosen?.old), held(this.#chosen?.new)];
    if (chosenOld !== undefined && chosenNew !== undefined) return { old: chosenOld, new: chosenNew };
    const [one, other] = read;
    if (one === undefined || other === undefined) return null;
    return changedAt(one) <= changedAt(other) ? { old: one, new: other } : { old: other, new: one };
  }

  /** A person names one side; where the other side is that document, both are exchanged. */
  choose(pair: Pair, side: 'old' | 'new', chosen: ReadDocument): void {
    const other = side === 'old' ? 'new' : 'old';
    const rest = pair[other].document === chosen.document ? pair[side] : pair[other];
    this.#choose(side === 'old' ? { old: chosen, new: rest } : { old: rest, new: chosen });
  }

  /** Shows the comparison of two documents; one that came to nothing is tried again. */
  open(pair: Pair): void {
    this.#choose(pair);
    this.#isOpen = true;
    if (this.#comparison?.state.kind === 'not') this.#comparison = null;
  }

  /** Shows it no more. */
  close(): void {
    this.#isOpen = false;
    this.#comparison = null;
  }

  /** True where the comparison that is to be seen has yet to be made. */
  isDue(pair: Pair, lang: Lang): boolean {
    const made = this.#comparison;
    const isMade =
      made?.lang === lang && made.pair.old.shown === pair.old.shown && made.pair.new.shown === pair.new.shown;
    return this.#isOpen && !isMade;
  }

  /** Makes it. False where another one has been asked for meanwhile. */
  async make(pair: Pair, lang: Lang): Promise<boolean> {
    const comparison: Comparison = { pair, lang, state: { kind: 'working' } };
    this.#comparison = comparison;
    this.changed();
    const ended = await this.desk.ask('compare', revisionsOf(comparison), { seconds: MAKING_SECONDS });
    if (this.#comparison !== comparison) return false;
    const words = wordsOf(ended, lang);
    comparison.state =
      ended.kind === 'done' ? { kind: 'done', compared: ended.gives } : { kind: 'not', words };
    this.changed();
    return true;
  }

  /** Saves a comparison, as the command line writes it; gives what a person should know where that fails. */
  async save(comparison: Comparison, format: ComparedFormat): Promise<string> {
    const { pair, lang } = comparison;
    const given = { ...revisionsOf(comparison), format, version: VERSION };
    const ended = await this.desk.ask('compareAs', given, { seconds: MAKING_SECONDS });
    if (ended.kind !== 'done') return wordsOf(ended, lang);
    save(comparedName(firstName(pair.new.document), format), ended.gives);
    return WORDS[lang].saved;
  }

  #choose(pair: Pair): void {
    this.#chosen = { old: pair.old.document, new: pair.new.document };
  }
}

/** The version of the package, which the build puts in. */
declare const VERSION: string;

/** When the file of a document was changed last; of several, the one that was last. */
function changedAt({ document }: ReadDocument): number {
  return Math.max(...document.files.map(({ lastModified }) => lastModified));
}

function revisionsOf({ pair, lang }: Comparison): Revisions {
  const checked = ({ shown: { list, report } }: ReadDocument): Revisions['old'] => ({ list, report });
  return { old: checked(pair.old), new: checked(pair.new), lang };
}

/** Why there is nothing. */
function wordsOf(ended: Ended<'compare' | 'compareAs'>, lang: Lang): string {
  if (ended.kind === 'late') return lateWords(MAKING_SECONDS)[lang];
  if (ended.kind === 'failed') return bugWords(ended.words)[lang];
  return WORDS[lang].notCompared;
}
