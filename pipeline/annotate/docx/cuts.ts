import type { TextOrigin, XmlElement } from '../../extract/docx/text-origin.js';
import { homeOf } from './homes.js';

/** A place in the XML of the document part where something can be put in, and what has to end before and begin again behind it. */
export interface Cut {
  at: number;
  /** The run that is cut in two there; null where the place is outside of all runs. */
  run: XmlElement | null;
  /** The text that is cut in two; null where the place is before or behind what prints it. */
  text: TextOrigin | null;
  /** The element at whose beginning or end the place is, where no run is cut. */
  edge: XmlElement | null;
  /** The paragraph that has no end tag (`<w:p/>`) and gets one, with what is put in before it; null for any other place. */
  empty: XmlElement | null;
}

/** Where a comment on a whole element begins and ends. */
export function cutsAround(element: XmlElement): [start: Cut, end: Cut] {
  return [outside(element.start, element), outside(element.end, element)];
}

/** Where a comment on a paragraph begins and ends that has no characters: behind its properties, and at its end. */
export function cutsWithin(paragraph: XmlElement): [start: Cut, end: Cut] {
  const { properties, inner, innerEnd, end } = paragraph;
  if (innerEnd === end) {
    const cut = { ...outside(end, null), empty: paragraph };
    return [cut, cut];
  }
  return [outside(properties?.end ?? inner, null), outside(innerEnd, null)];
}

function outside(at: number, edge: XmlElement | null): Cut {
  return { at, run: null, text: null, edge, empty: null };
}

function inside(at: number, run: XmlElement, text: TextOrigin | null): Cut {
  return { at, run, text, edge: null, empty: null };
}

const CDATA = '<![CDATA[';

/** True for a text that is written as `<![CDATA[…]]>`. */
export function isCdata(source: string, { start }: TextOrigin): boolean {
  return source.startsWith(CDATA, start);
}

/** Finds the places before and behind characters of a document part, `source`. */
export class Cutter {
  /** Where each character of a text begins, and the last one ends; null where that cannot be told. */
  private readonly offsets = new Map<TextOrigin, readonly number[] | null>();

  constructor(private readonly source: string) {}

  /** The place before a character of a text; null where no comment can stand near it. */
  before(text: TextOrigin, index: number): Cut | null {
    const { element } = text;
    const unit = homeOf(element)?.unit ?? null;
    if (unit === null) return null;
    if (!isOwn(text, unit)) return outside(unit.start, unit);
    const offset = this.offsetOf(text, index);
    if (offset !== null && (index > 0 || text.start > element.inner)) return inside(offset, unit, text);
    if (this.isBlank(unit.properties?.end ?? unit.inner, element.start)) return outside(unit.start, unit);
    return inside(element.start, unit, null);
  }

  /** The place behind a character of a text; `index` is that of the next one. */
  behind(text: TextOrigin, index: number): Cut | null {
    const { element } = text;
    const unit = homeOf(element)?.unit ?? null;
    if (unit === null) return null;
    if (!isOwn(text, unit)) return outside(unit.end, unit);
    const offset = this.offsetOf(text, index);
    if (offset !== null && (index < text.length || text.end < element.innerEnd))
      return inside(offset, unit, text);
    if (this.isBlank(element.end, unit.innerEnd)) return outside(unit.end, unit);
    return inside(element.end, unit, null);
  }

  /** True where nothing but white space stands between two places. */
  isBlank(from: number, to: number): boolean {
    return /^\s*$/.test(this.source.slice(from, to));
  }

  /** Where a character begins that is written in a text; null for what a sign prints. */
  private offsetOf(text: TextOrigin, index: number): number | null {
    if (!this.offsets.has(text)) this.offsets.set(text, this.offsetsOf(text));
    return this.offsets.get(text)?.[index] ?? null;
  }

  private offsetsOf(text: TextOrigin): number[] | null {
    if (text.element.name !== 'w:t' && text.element.name !== 'w:delText') return null;
    const { source } = this;
    const plain = isCdata(source, text);
    const [from, to] = plain ? [text.start + CDATA.length, text.end - 3] : [text.start, text.end];
    const offsets: number[] = [];
    const written = plain ? /\r\n|[^]/g : /&[^;]*;|\r\n|[^]/g;
    for (const { 0: word, index } of source.slice(from, to).matchAll(written)) {
      offsets.push(from + index);
      // Of a character beyond the basic plane both halves begin where it is written.
      if (word.startsWith('&#') && codeOf(word) > 0xffff) offsets.push(from + index);
    }
    offsets.push(to);
    return offsets.length === text.length + 1 ? offsets : null;
  }
}

/** True for a text that its run holds itself, so that the run can be cut beside it. */
export function isOwn({ element }: TextOrigin, unit: XmlElement): boolean {
  return unit.name === 'w:r' && element.parent === unit;
}

function codeOf(reference: string): number {
  return reference.startsWith('&#x')
    ? Number.parseInt(reference.slice(3), 16)
    : Number.parseInt(reference.slice(2), 10);
}
