import type { Cell } from '../../model.js';
import type { RawParagraph, StoryPiece } from './pieces.js';

/** An element of a part, and where in its XML it stands (UTF-16 units). */
export interface XmlElement {
  /** With the usual prefix: `w:r`. */
  name: string;
  parent: XmlElement | null;
  /** The start tag: from `start` up to `inner`; the end tag: from `innerEnd` up to `end`, which are the same for `<w:p/>`. */
  start: number;
  inner: number;
  innerEnd: number;
  end: number;
  /** Of a run its `w:rPr`, of a paragraph its `w:pPr`. */
  properties: XmlElement | null;
}

/** Characters of a paragraph's text that stand together in the XML. */
export interface TextOrigin {
  /** The first of them in the text of the paragraph, and how many they are. */
  at: number;
  length: number;
  /** The `w:t` that holds them, or the element that prints them (`w:tab`, `w:sym`). */
  element: XmlElement;
  /** Where they stand in a `w:t`; of other elements the start tag. */
  start: number;
  end: number;
  /** They are the result of a field, which an update of the fields writes anew. */
  inField: boolean;
}

/** Where the text of a paragraph comes from. */
export interface ParagraphOrigin {
  /** Its `w:p`; where it runs on from another paragraph, the last one. */
  element: XmlElement;
  /** In order. What Word prints before a paragraph by itself, its number, comes from nowhere. */
  texts: TextOrigin[];
  /** The note in which it stands: `footnotes 3`. Null in the document part. */
  note: string | null;
}

/**
 * Keeps where the text of a part comes from, as it is read: the reader tells of each element and each text. One instance
 * is for one part.
 */
export class Origins {
  /** The paragraphs of each cell in reading order, those of tables within it among them. */
  readonly cells = new Map<Cell, readonly RawParagraph[]>();
  /** Where the document refers to a note: `footnotes 3` to its mark. */
  readonly references = new Map<string, XmlElement>();
  /** The element that the part consists of. */
  root: XmlElement | null = null;
  private top: XmlElement | null = null;
  private start = 0;
  private end = 0;
  private note: string | null = null;

  constructor(private readonly part: string) {}

  /** What is told next stands here. */
  at(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  /** An element begins. */
  enter(name: string, id: string | undefined): void {
    const { start, end, top } = this;
    const element = { name, parent: top, start, inner: end, innerEnd: end, end, properties: null };
    if (top !== null && PROPERTIES[top.name] === name) top.properties ??= element;
    this.top = element;
    this.root ??= element;
    if (name === 'w:footnote' || name === 'w:endnote') this.note = `${this.part} ${id ?? ''}`;
    const notes = REFERENCES[name];
    if (notes !== undefined) this.references.set(`${notes} ${id ?? ''}`, element);
  }

  /** The innermost element ends; `skipped` where nothing was read of it, and its end is not known. */
  leave(skipped = false): void {
    const { top } = this;
    if (top === null) return;
    this.top = top.parent;
    if (skipped) return;
    top.innerEnd = this.start;
    top.end = this.end;
  }

  /** A paragraph begins. */
  paragraph(): ParagraphOrigin | null {
    return this.top === null ? null : { element: this.top, texts: [], note: this.note };
  }

  /** Characters are added to a paragraph's text, at its end. */
  add(origin: ParagraphOrigin, at: number, length: number, inField: boolean): void {
    const { top: element, start, end } = this;
    if (element !== null) origin.texts.push({ at, length, element, start, end, inField });
  }

  /** The paragraphs of some pieces, in reading order. */
  paragraphsOf(pieces: readonly StoryPiece[]): RawParagraph[] {
    return pieces.flatMap((piece) =>
      piece.kind === 'raw'
        ? [piece]
        : piece.rows.flatMap(({ cells }) => cells.flatMap((cell) => this.cells.get(cell) ?? [])),
    );
  }
}

const PROPERTIES: Readonly<Record<string, string>> = { 'w:r': 'w:rPr', 'w:p': 'w:pPr' };

const REFERENCES: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'footnotes',
  'w:endnoteReference': 'endnotes',
};

/** The origin of a paragraph that begins with the text of another one, of `shift` characters, that runs on into it. */
export function joinOrigins(
  before: ParagraphOrigin | null,
  own: ParagraphOrigin | null,
  shift: number,
): ParagraphOrigin | null {
  if (own === null || before === null) return own ?? before;
  return { ...own, texts: [...before.texts, ...shifted(own.texts, shift)] };
}

/** Origins of a text before which others have been put. */
export function shifted(texts: readonly TextOrigin[], by: number): TextOrigin[] {
  return texts.map((text) => ({ ...text, at: text.at + by }));
}
