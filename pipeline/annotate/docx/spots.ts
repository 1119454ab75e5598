import type { DocumentTexts, Stretch } from './texts.js';
import type { ParagraphOrigin, TextOrigin, XmlElement } from '../../extract/docx/text-origin.js';
import type { RawParagraph } from '../../extract/docx/pieces.js';
import type { Place } from '../../model.js';
import { type Cutter, cutsAround, cutsWithin, type Cut } from './cuts.js';
import { around, homeOf } from './homes.js';

/** Where words stand to which no comment can be put: it stands at what they belong to. */
export type Beside = 'box' | 'note' | 'number' | 'paragraph';

/** Where a comment begins and ends. */
export interface Spot {
  start: Cut;
  end: Cut;
  /** Null where it stands around the words that are meant. */
  beside: Beside | null;
}

/** Finds the places in the XML of a document at which comments stand. */
export class Spots {
  constructor(
    private readonly cutter: Cutter,
    private readonly texts: DocumentTexts,
    /** The marks of notes in the document: `footnotes 3`. */
    private readonly references: ReadonlyMap<string, XmlElement>,
  ) {}

  /** Around the characters of a stretch; at its paragraph, where they are not in the XML or can have no comment. */
  ofStretch(stretch: Stretch): Spot | null {
    return this.around(stretch) ?? this.around(widened(stretch)) ?? this.ofParagraph(stretch, 'number');
  }

  /** Around the characters of a stretch; null where none of them is in the XML. */
  private around({ first, last }: Stretch): Spot | null {
    const from = textAt(first.paragraph.origin, first.index);
    const closing = isOfOneCell(first.paragraph, last.paragraph)
      ? last
      : { paragraph: first.paragraph, index: first.paragraph.text.length };
    const to = textBefore(closing.paragraph.origin, closing.index);
    if (from === null || to === null || isBehind(from, to)) return null;
    const outside = this.outside(first.paragraph) ?? this.outside(closing.paragraph);
    if (outside !== null) return outside;
    const start = this.cutter.before(from.text, from.index);
    const end = this.cutter.behind(to.text, to.index);
    return start === null || end === null ? null : { ...this.lifted(start, end), beside: null };
  }

  /** Around all characters of the first paragraph at a place that has some, else at the first one. */
  ofPlace(place: Place): Spot | null {
    const all = this.texts.paragraphsAt(place);
    const paragraph = all.find(({ text }) => text.trim() !== '') ?? all[0];
    return paragraph === undefined ? null : this.ofWhole(paragraph);
  }

  /** At the first paragraph of the body that has words. */
  atStart(): Spot | null {
    const { order } = this.texts;
    const inBody = (paragraph: RawParagraph): boolean => this.outside(paragraph) === null;
    const first =
      order.find((each) => each.text.trim() !== '' && inBody(each)) ?? order.find((each) => inBody(each));
    return first === undefined ? null : this.ofWhole(first);
  }

  private ofWhole(paragraph: RawParagraph): Spot | null {
    const { length } = paragraph.text;
    const whole = this.ofStretch({ first: { paragraph, index: 0 }, last: { paragraph, index: length } });
    // It is the paragraph that is meant, and no words of it.
    return whole?.beside === 'number' ? { ...whole, beside: null } : whole;
  }

  private ofParagraph({ first: { paragraph } }: Stretch, beside: Beside): Spot | null {
    const outside = this.outside(paragraph);
    if (outside !== null || paragraph.origin === null) return outside;
    const [start, end] = cutsWithin(paragraph.origin.element);
    return { start, end, beside };
  }

  /** The spot of a paragraph in a text box or a note; null for one of the body. */
  private outside({ origin }: RawParagraph): Spot | null {
    if (origin === null) return null;
    if (origin.note !== null) return this.ofNote(origin.note);
    const home = homeOf(origin.element);
    if (home?.boxed !== true) return null;
    const [start, end] = home.unit === null ? cutsWithin(home.paragraph) : cutsAround(home.unit);
    return { start, end, beside: 'box' };
  }

  private ofNote(note: string): Spot | null {
    const mark = this.references.get(note);
    const home = mark === undefined ? null : homeOf(mark);
    if (home === null) {
      const start = this.atStart();
      return start === null ? null : { ...start, beside: 'note' };
    }
    const [start, end] = home.unit === null ? cutsWithin(home.paragraph) : cutsAround(home.unit);
    return { start, end, beside: 'note' };
  }

  /**
   * A comment on all that a content control or a field holds stands around it: some controls take no comments within, and
   * a field that is updated loses what it held.
   */
  private lifted(start: Cut, end: Cut): Pick<Spot, 'start' | 'end'> {
    const content = start.edge?.parent ?? null;
    const control = content?.name === 'w:fldSimple' ? content : (content?.parent ?? null);
    if (content === null || control === null || end.edge?.parent !== content) return { start, end };
    if (content.name !== 'w:sdtContent' && content !== control) return { start, end };
    const isWhole =
      this.cutter.isBlank(content.inner, start.at) && this.cutter.isBlank(end.at, content.innerEnd);
    if (!isWhole) return { start, end };
    const [before, behind] = cutsAround(control);
    return this.lifted(before, behind);
  }
}

/** A line's end that is nowhere in the XML, with the characters on its two sides; what else is in no XML stays. */
function widened({ first, last }: Stretch): Stretch {
  const own = first.paragraph.text.slice(first.index, last.index);
  if (first.index === 0 || first.paragraph !== last.paragraph || own.trim() !== '') return { first, last };
  return { first: { ...first, index: first.index - 1 }, last: { ...last, index: last.index + 1 } };
}

/** A character of a text. */
interface At {
  text: TextOrigin;
  index: number;
}

/** The first character at an index or behind it that is in the XML. */
function textAt(origin: ParagraphOrigin | null, index: number): At | null {
  const texts = origin?.texts ?? [];
  const text = texts[countWhere(texts, ({ at, length }) => at + length <= index)];
  return text === undefined ? null : { text, index: Math.max(0, index - text.at) };
}

/** The last character before an index that is in the XML; the index is that of the one behind it. */
function textBefore(origin: ParagraphOrigin | null, index: number): At | null {
  const texts = origin?.texts ?? [];
  const text = texts[countWhere(texts, ({ at }) => at < index) - 1];
  return text === undefined ? null : { text, index: Math.min(text.length, index - text.at) };
}

/** How many texts there are, from the first one on, of which something is true; they are in order. */
function countWhere(texts: readonly TextOrigin[], test: (text: TextOrigin) => boolean): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = texts[middle];
    if (text !== undefined && test(text)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the first of two characters stands behind the second one: nothing is between them. */
function isBehind(from: At, to: At): boolean {
  if (from.text.element === to.text.element && from.text.start === to.text.start)
    return from.index >= to.index;
  return from.text.start > to.text.start;
}

function isOfOneCell(one: RawParagraph, other: RawParagraph): boolean {
  if (one === other) return true;
  if (one.origin === null || other.origin === null || one.origin.note !== other.origin.note) return false;
  const cell = (element: XmlElement): XmlElement | null => around(element, 'w:tc', 'w:txbxContent');
  return cell(one.origin.element) === cell(other.origin.element);
}
