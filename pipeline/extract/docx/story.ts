import type { PartPlace } from '../../model.js';
import { joinOrigins, shifted, type ParagraphOrigin } from './text-origin.js';
import type { StoryPiece, RawParagraph } from './pieces.js';
import type { TableBuilder } from './table-builder.js';

/** A paragraph as it is read. */
export interface OpenParagraph {
  text: string;
  place: PartPlace;
  style: string | null;
  numId: string | null;
  level: number | null;
  outline: number | null;
  pageBreakBefore: boolean | null;
  /** Its mark is not there (deleted, inserted later, or hidden): the paragraph runs into the next one. */
  runsOn: boolean;
  hidden: boolean;
  contents: boolean;
  leader: boolean;
  /** Where its text comes from, for who asked for it. */
  origin: ParagraphOrigin | null;
}

/** The run that is being read. */
export interface OpenRun {
  hidden: boolean | null;
  style: string | null;
  /** A symbol font in which its letters are signs (`symbolFontOf`). */
  font: string | null;
}

/** The cell that is being read. */
export interface OpenCell {
  span: number;
  merge: 'none' | 'start' | 'continue';
  /** Merged to its left neighbour in the old way. */
  joined: boolean;
  dropped: boolean;
  /** Covered by the cell above: what it holds is not shown and not counted. */
  continued: boolean;
  /** Fields that were open before it. */
  fields: number;
}

/** A flow of paragraphs and tables: the document's body, a cell, a text box, the notes. */
export class Story {
  readonly pieces: StoryPiece[] = [];
  /** Open tables, the innermost last. */
  readonly tables: TableBuilder[] = [];
  paragraph: OpenParagraph | null = null;
  run: OpenRun = { hidden: null, style: null, font: null };
  cell: OpenCell | null = null;
  /** A paragraph with text has been read. */
  filled = false;
  /** What comes next begins a page. */
  breaks = false;
  private paragraphs = 0;
  private tableCount = 0;
  private boxes = 0;
  private before: Pick<OpenParagraph, 'text' | 'place' | 'origin'> | null = null;

  constructor(
    readonly part: string,
    readonly path: string,
    readonly parent: Story | null,
  ) {}

  /** `w:p`. */
  openParagraph(origin: ParagraphOrigin | null): OpenParagraph {
    this.paragraphs++;
    this.paragraph = {
      text: '',
      place: this.placeOf(`p${this.paragraphs}`),
      style: null,
      numId: null,
      level: null,
      outline: null,
      pageBreakBefore: null,
      runsOn: false,
      hidden: false,
      contents: false,
      leader: false,
      origin,
    };
    this.run = { hidden: null, style: null, font: null };
    return this.paragraph;
  }

  /** Keeps the text of a paragraph without an end for the next one. */
  keep({ text, place, origin }: OpenParagraph): void {
    const { before } = this;
    const length = before?.text.length ?? 0;
    this.before = {
      text: (before?.text ?? '') + text,
      place: before?.place ?? place,
      origin: joinOrigins(before?.origin ?? null, origin, length),
    };
  }

  /** Adds a paragraph, its number before it. */
  add(raw: RawParagraph, number: string): void {
    const { before } = this;
    this.before = null;
    const own = joinOrigins(before?.origin ?? null, raw.origin, before?.text.length ?? 0);
    if (own !== null) raw.origin = { ...own, texts: shifted(own.texts, number.length) };
    raw.text = number + (before?.text ?? '') + raw.text;
    if (before !== null && before.text !== '') raw.place = before.place;
    this.filled ||= raw.text !== '';
    this.pieces.push(raw);
  }

  /** What was kept and has no next paragraph is one of its own. */
  flush(): void {
    const { before } = this;
    this.before = null;
    if (before === null || before.text === '') return;
    this.pieces.push({ kind: 'raw', ...before, heading: null, contents: false });
  }

  /** The place of a table that begins. */
  nextTable(): PartPlace {
    this.tableCount++;
    return this.placeOf(`t${this.tableCount}`);
  }

  /** The path of a text box in the paragraph that is being read. */
  nextBox(): string {
    this.boxes++;
    return `${this.path}p${Math.max(1, this.paragraphs)}.box${this.boxes}.`;
  }

  /** The place of what is being read: of the open paragraph, else of the row, the cell or the story's beginning. */
  here(): PartPlace {
    if (this.paragraph !== null) return this.paragraph.place;
    const table = this.tables.at(-1);
    if (table !== undefined)
      return { kind: 'part', part: this.part, path: `${table.path}.r${table.count + 1}` };
    return { kind: 'part', part: this.part, path: this.path === '' ? 'p1' : this.path.slice(0, -1) };
  }

  private placeOf(step: string): PartPlace {
    return { kind: 'part', part: this.part, path: this.path + step };
  }
}
