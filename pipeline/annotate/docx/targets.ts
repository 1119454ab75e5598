import { quotable } from '../../common/quoted.js';
import { figureOf, textOfSubject } from '../../common/subjects.js';
import type { DutyList, Lang, Place, Subject } from '../../model.js';
import type { Remark } from '../remarks.js';
import type { Correction } from './changes.js';
import { QUOTED_CHARACTERS } from './settings.js';
import type { Beside, Spot, Spots } from './spots.js';
import type { DocumentTexts } from './texts.js';

/** Tells where in a document the words are that findings are about. */
export class Targets {
  /** Where each paragraph of the statement begins in what is written at its place, by the paragraph. */
  private readonly beginnings: ReadonlyMap<object, number>;

  constructor(
    private readonly list: DutyList,
    private readonly texts: DocumentTexts,
    private readonly spots: Spots,
  ) {
    const { paragraphs } = list.statement;
    const found = texts.beginningsOf(paragraphs);
    this.beginnings = new Map(paragraphs.map((paragraph, index) => [paragraph, found[index] ?? 0]));
  }

  /** Where the comment on a finding stands; null in a document without a paragraph. */
  spotOf({ anchor: { subject, place, text, span } }: Remark): Spot | null {
    const at = this.cellOf(subject) ?? place;
    if (at === null) return this.spots.atStart();
    if (text === null || text === '') return this.spots.ofPlace(at) ?? this.spots.atStart();
    const own = textOfSubject(this.list, subject);
    const stretch = this.texts.find(at, text, span, this.beginningOf(own));
    const spot = stretch === null ? null : this.spots.ofStretch(stretch);
    if (spot !== null) return spot;
    const near = this.spots.ofPlace(at) ?? this.spots.atStart();
    return near === null ? null : { ...near, beside: near.beside ?? 'paragraph' };
  }

  /** Where a paragraph of the statement begins in what is written at its place; 0 for all else. */
  beginningOf(text: object | null): number {
    return text === null ? 0 : (this.beginnings.get(text) ?? 0);
  }

  /** The cell by which people find a row or a category; null for all else. */
  private cellOf(subject: Subject): Place | null {
    if (subject.kind === 'row') {
      const item = this.list.lists[subject.list][subject.row];
      return item?.cells.find(({ column }) => column === 'number')?.place ?? item?.place ?? null;
    }
    if (subject.kind === 'other-row' && subject.cell === null) {
      const item = this.list.otherLists[subject.other]?.rows[subject.row];
      return item?.cells.find(({ column }) => column === 'number')?.place ?? item?.place ?? null;
    }
    if (subject.kind !== 'category') return null;
    const first = this.list.lists[subject.list].find(({ category }) => category === subject.category);
    return first?.cells.find(({ column }) => column === 'category')?.place ?? null;
  }
}

/** What a comment says of a figure that has been put right as a tracked change: 已作为修订改为 109…. Empty for others. */
export function enteredWords(
  list: DutyList,
  { subject }: Remark['anchor'],
  entered: readonly Correction[],
  lang: Lang,
): string[] {
  const figure = subject.kind === 'figure' ? figureOf(list, subject.figure) : null;
  const own = entered.find(
    ({ paragraph, span }) => paragraph === figure?.paragraph && span.start === figure.numeral?.start,
  );
  if (own === undefined) return [];
  return [
    lang === 'zh'
      ? `已作为修订改为 ${own.value}，请接受或拒绝`
      : `changed to ${own.value} as a tracked change: accept or reject it`,
  ];
}

/** What a comment says that cannot stand at its words: 所指文字在文本框中：“…”. Empty for the number that Word prints. */
export function besideWords({ text, span }: Remark['anchor'], beside: Beside, lang: Lang): string[] {
  if (beside === 'number') return [];
  const [zh, en] = BESIDE[beside];
  const words = text === null ? '' : text.slice(span?.start ?? 0, span?.end ?? text.length);
  const characters = [...words.replace(/\s+/g, ' ')];
  const shown =
    characters.length <= QUOTED_CHARACTERS
      ? characters.join('')
      : `${characters.slice(0, QUOTED_CHARACTERS).join('')}…`;
  const quoted = shown === '' ? '' : `“${quotable(shown)}”`;
  return [lang === 'zh' ? `${zh}${quoted && `：${quoted}`}` : `${en}${quoted && `: ${quoted}`}`];
}

const BESIDE: Readonly<Record<Exclude<Beside, 'number'>, readonly [zh: string, en: string]>> = {
  box: ['所指内容在文本框中', 'it stands in a text box'],
  note: ['所指内容在脚注或尾注中', 'it stands in a footnote or an endnote'],
  paragraph: ['所指内容', 'it is about'],
};
