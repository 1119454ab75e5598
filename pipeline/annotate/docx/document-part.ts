import type { XmlElement } from '../../extract/docx/text-origin.js';
import type { Parts } from '../../extract/docx/parts.js';
import { applyEdits, escapeXml } from '../package/edits.js';
import { deletedRuns, type Correction } from './changes.js';
import { marksOf, type Hand } from './comments.js';
import { Cutter, type Cut } from './cuts.js';
import type { FreeIds, WordNames } from './names.js';
import { Spots, type Spot } from './spots.js';
import { DocumentTexts } from './texts.js';
import { Weave } from './weave.js';

/** A numeral that has been changed: what stands between its two places is not to be cut again. */
interface Entered {
  start: Cut;
  end: Cut;
}

/** The document part of a Word document, with marks that are put into it: changes first, comments then. */
export class DocumentPart {
  readonly texts: DocumentTexts;
  readonly spots: Spots;
  private readonly cutter: Cutter;
  private readonly weave: Weave;
  /** In the order of the document. */
  private readonly entered: Entered[] = [];

  constructor(
    private readonly source: string,
    parts: Parts,
    private readonly names: WordNames,
    private readonly ids: FreeIds,
  ) {
    this.texts = new DocumentTexts(parts);
    this.cutter = new Cutter(source);
    this.weave = new Weave(source, (properties) => this.withOtherIds(properties));
    const [own] = parts.origins;
    this.spots = new Spots(this.cutter, this.texts, own?.references ?? new Map<string, XmlElement>());
  }

  /**
   * Enters a correction as a deletion and an insertion that a person accepts or rejects; false where that cannot be done
   * with this numeral.
   */
  enter({ place, text, span, value }: Correction, from: number, hand: Hand): boolean {
    const stretch = this.texts.find(place, text, span, from);
    const runs = stretch === null ? null : deletedRuns(stretch, this.source, this.cutter);
    const [first, last] = [runs?.[0], runs?.at(-1)];
    const [model] = first?.texts ?? [];
    if (runs === null || first === undefined || last === undefined || model === undefined) return false;
    const { names, weave } = this;
    const change = (name: string): string =>
      names.open(name, {
        id: this.ids.next(),
        author: hand.author,
        ...(hand.date !== null && { date: hand.date }),
      });
    for (const run of runs) {
      const inserted =
        run === last
          ? change('ins') + weave.runLike(first.run, model, escapeXml(value)) + names.close('ins')
          : '';
      weave.deletion(run, { start: change('del'), end: names.close('del'), inserted });
    }
    this.entered.push({ start: first.start, end: last.end });
    this.entered.sort((left, right) => left.start.at - right.start.at);
    return true;
  }

  /** Puts the marks of a comment around a spot; one that begins or ends within a changed numeral takes in all of it. */
  comment(id: number, { start, end }: Spot): void {
    const from = this.aroundChange(start)?.start ?? start;
    const to = this.aroundChange(end)?.end ?? end;
    this.weave.comment({ start: from, end: to }, marksOf(id, this.names));
  }

  /** The part with all that was put in. */
  finish(): string {
    return applyEdits(this.source, this.weave.finish());
  }

  /** The changed numeral in which a place is. */
  private aroundChange({ at }: Cut): Entered | null {
    const { entered } = this;
    let [low, high] = [0, entered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entered[middle]?.start.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const before = entered[low - 1];
    return before !== undefined && before.end.at > at ? before : null;
  }

  /** Properties of a run for a piece of it: the ids of changes of its format have to be others. */
  private withOtherIds(properties: string): string {
    return properties.replace(
      /([\s:]id\s*=\s*["'])\d+(?=["'])/g,
      (_, before: string) => `${before}${this.ids.next()}`,
    );
  }
}
