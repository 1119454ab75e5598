import type { Cell } from '../../model.js';
import type { RawParagraph, StoryPiece } from './pieces.js';
import type { ParagraphOrigin, XmlElement } from './text-origin.js';

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
