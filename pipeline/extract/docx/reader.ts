import type { PartPlace } from '../../model.js';
import type { Attributes, XmlHandler } from '../package/xml.js';
import { Alternates } from './alternates.js';
import { Fields } from './fields.js';
import type { Counters } from './numbering.js';
import type { Origins } from './origins.js';
import type { StoryPiece } from './pieces.js';
import {
  forgetParagraphProperties,
  setCellProperty,
  setParagraphProperty,
  setRowProperty,
  setRunProperty,
} from './properties.js';
import type { Revisions } from './revisions.js';
import { Story } from './story.js';
import { headingOf, isContentsStyle, type Styles } from './styles.js';
import { inSymbols, symbolOf } from '../symbols.js';
import { TableBuilder } from './table-builder.js';

/** What the reader of a part asks of the document. */
export interface Context {
  styles: Styles;
  counters: Counters;
  revisions: Revisions;
  /** Called where content of another file is embedded, which is not read. */
  foreign: (place: PartPlace) => void;
}

/** Elements of which nothing is shown, or whose text is not the document's. */
const UNSHOWN = new Set([
  'w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:smartTagPr', 'w:rt', 'w:tblPrChange', 'w:trPrChange',
  'w:sectPrChange', 'w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange', 'w:tblPr', 'w:tblPrEx',
]); // prettier-ignore

/**
 * Reads the document part, or a part of notes, as XML comes in: paragraphs with the numbers that Word prints before
 * them, tables with their cells (ECMA-376-1, 17). One instance reads one part.
 */
export class PartReader implements XmlHandler {
  private story: Story;
  private readonly root: Story;
  private readonly fields = new Fields();
  /** The names of the elements that are open, but for those left out. */
  private readonly names: string[] = [];
  private readonly alternates = new Alternates();
  /** Open `w:pPr`. */
  private properties = 0;

  constructor(
    part: string,
    private readonly context: Context,
    private readonly origins: Origins | null = null,
  ) {
    this.root = new Story(part, '', null);
    this.story = this.root;
  }

  /** What the part holds, when it has been read. */
  pieces(): StoryPiece[] {
    this.root.flush();
    return this.root.pieces;
  }

  open(name: string, attributes: Attributes): boolean {
    this.origins?.enter(name, attributes['w:id']);
    if (!this.enter(name, attributes, this.names.at(-1) ?? '')) {
      this.origins?.leave(true);
      return false;
    }
    this.names.push(name);
    return true;
  }

  text(text: string): void {
    const name = this.names.at(-1);
    if (name === 'w:t' || name === 'w:delText') this.add(inSymbols(text, this.story.run.font));
    else if (name === 'm:t') this.add(text);
    else if (name === 'w:instrText') this.fields.instruct(text);
  }

  close(name: string): void {
    this.names.pop();
    this.origins?.leave();
    switch (name) {
      case 'w:p':
        return this.closeParagraph();
      case 'w:pPr':
        this.properties--;
        return;
      case 'w:tc':
        return this.closeCell();
      case 'w:tr':
        return this.story.tables.at(-1)?.closeRow();
      case 'w:tbl':
        return this.closeTable();
      case 'w:txbxContent':
        return this.closeBox();
      case 'mc:AlternateContent':
        this.alternates.close();
    }
  }

  /** An element begins; false where it is not shown. */
  private enter(name: string, attributes: Attributes, parent: string): boolean {
    return (
      this.openFlow(name) ?? this.chooseState(name, parent) ?? this.enterContent(name, attributes, parent)
    );
  }

  /** Paragraphs, runs, tables and boxes: what a story is made of. Null for any other element. */
  private openFlow(name: string): boolean | null {
    switch (name) {
      case 'w:p':
        if (this.story.cell?.continued === true) return false;
        this.story.openParagraph(this.origins?.paragraph() ?? null);
        return true;
      case 'w:r':
        this.story.run = { hidden: null, style: null, font: null };
        return true;
      case 'w:tbl':
        return this.openTable();
      case 'w:tr':
        this.story.tables.at(-1)?.openRow();
        return true;
      case 'w:tc':
        return this.openCell();
      case 'w:txbxContent':
        this.story = new Story(this.root.part, this.story.nextBox(), this.story);
        return true;
    }
    return null;
  }

  /** Elements that hold one of several states of the document (tracked changes, forms for older programs), else null. */
  private chooseState(name: string, parent: string): boolean | null {
    switch (name) {
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo':
        return this.revision(name, parent);
      case 'w:pPrChange':
      case 'w:rPrChange':
      case 'w:tcPrChange':
        return this.formerProperties(name);
      case 'mc:AlternateContent':
        this.alternates.open();
        return true;
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.alternates.take();
    }
    return null;
  }

  /** An element of a paragraph, of a run or of properties. */
  private enterContent(name: string, attributes: Attributes, parent: string): boolean {
    switch (name) {
      case 'w:pPr':
        this.properties++;
        return true;
      case 'w:altChunk':
        this.context.foreign(this.story.here());
        return false;
      case 'w:sectPr':
        this.story.breaks = true;
        return false;
    }
    if (UNSHOWN.has(name)) return false;
    if (parent === 'w:checkBox' || parent === 'w:ddList') {
      this.fields.form(name, attributes['w:val']);
      return false;
    }
    if (parent === 'w:r') this.inRun(name, attributes);
    else this.property(name, attributes, parent);
    return true;
  }

  /** What a run holds beside its text (ECMA-376-1, 17.3.3). */
  private inRun(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        return this.add('\t');
      case 'w:br':
        if (attributes['w:type'] === 'page') return this.pageBreak();
        return this.add('\n');
      case 'w:cr':
        return this.add('\n');
      case 'w:lastRenderedPageBreak':
        return this.pageBreak();
      case 'w:noBreakHyphen':
        return this.add('-');
      case 'w:sym':
        return this.add(symbolOf(attributes['w:font'], attributes['w:char']));
      case 'w:fldChar': {
        const { paragraph } = this.story;
        const { hidden } = this.story.run;
        const printed = this.fields.mark(attributes['w:fldCharType']);
        if (paragraph !== null && this.fields.isContents) paragraph.contents = true;
        if (hidden !== true) this.add(printed);
      }
    }
  }

  /** Properties of a paragraph, a run, a row or a cell. */
  private property(name: string, attributes: Attributes, parent: string): void {
    const { story } = this;
    if (story.paragraph !== null && this.properties > 0) {
      return setParagraphProperty(story.paragraph, name, attributes);
    }
    setRunProperty(story.run, name, attributes);
    setRowProperty(story, name, attributes, parent);
    setCellProperty(story, name, attributes);
    if ((name === 'w:cellIns' || name === 'w:cellDel') && story.cell !== null) {
      story.cell.dropped = !this.context.revisions.shows(name, story.here());
    }
  }

  /** Tracked changes: of text, of a paragraph's mark, of a row. */
  private revision(name: string, parent: string): boolean {
    const shown = this.context.revisions.shows(name, this.story.here());
    if (parent === 'w:rPr') {
      if (!shown && this.properties > 0 && this.story.paragraph !== null) this.story.paragraph.runsOn = true;
      return true;
    }
    if (parent === 'w:trPr') {
      const row = this.story.tables.at(-1)?.row;
      if (row != null) row.dropped ||= !shown;
      return true;
    }
    return shown;
  }

  /** Properties as they were before a tracked change: they hold where the original is read. */
  private formerProperties(name: string): boolean {
    if (!this.context.revisions.original) return false;
    const { paragraph, cell } = this.story;
    if (name === 'w:pPrChange' && paragraph !== null) forgetParagraphProperties(paragraph);
    if (name === 'w:rPrChange' && this.properties === 0)
      this.story.run = { hidden: null, style: null, font: null };
    if (name === 'w:tcPrChange' && cell !== null) cell.span = 1;
    return true;
  }

  /** Adds text to the paragraph, unless it is hidden or the instruction of a field. */
  private add(text: string): void {
    const { paragraph, run } = this.story;
    if (paragraph === null || text === '' || this.fields.hides) return;
    const { styles } = this.context;
    const hidden =
      run.hidden ??
      (run.style === null ? null : styles.of(run.style)?.hidden) ??
      styles.of(paragraph.style)?.hidden ??
      false;
    if (hidden) return;
    if (paragraph.origin !== null)
      this.origins?.add(paragraph.origin, paragraph.text.length, text.length, this.fields.depth > 0);
    paragraph.text += text;
  }

  /** A break within a row, before any text of its paragraph, begins a page with the row. */
  private pageBreak(): void {
    const { paragraph, parent, cell } = this.story;
    if (paragraph !== null && paragraph.text !== '') {
      // What follows begins a page; in the body a break within a paragraph ends a line.
      if (cell === null) this.add('\n');
      this.story.breaks = true;
      return;
    }
    const row = parent?.tables.at(-1)?.row;
    if (cell === null) this.story.breaks = true;
    else if (row != null && !this.story.filled) {
      row.startsPage = true;
    }
  }

  private closeParagraph(): void {
    const { story } = this;
    const { paragraph } = story;
    if (paragraph === null) return;
    story.paragraph = null;
    this.fields.endParagraph();
    const { styles, counters } = this.context;
    const style = styles.of(paragraph.style);
    if (paragraph.pageBreakBefore ?? style?.pageBreakBefore ?? false) {
      const row = story.parent?.tables.at(-1)?.row;
      if (story.cell !== null && story.pieces.length === 0 && row != null) row.startsPage = true;
    }
    if (paragraph.runsOn) return story.keep(paragraph);
    const { text, place, outline, origin } = paragraph;
    const contents =
      paragraph.contents ||
      this.fields.isContents ||
      isContentsStyle(style) ||
      paragraph.leader ||
      style?.leader === true;
    story.add(
      { kind: 'raw', text, heading: headingOf(outline, style), contents, place, origin },
      counters.next(paragraph),
    );
  }

  private openTable(): boolean {
    if (this.story.cell?.continued === true) return false;
    const { story } = this;
    story.flush();
    story.tables.push(new TableBuilder(story.nextTable().path, story.breaks, this.origins));
    story.breaks = false;
    return true;
  }

  private closeTable(): void {
    const { story } = this;
    const table = story.tables.pop();
    if (table === undefined) return;
    const place: PartPlace = { kind: 'part', part: story.part, path: table.path };
    for (const piece of table.finish(place)) story.pieces.push(piece);
  }

  private openCell(): boolean {
    const table = this.story.tables.at(-1);
    if (table?.row == null || table.row.dropped) return false;
    const path = `${table.path}.r${table.count + 1}.c${table.row.cells.length + 1}.`;
    const story = new Story(this.root.part, path, this.story);
    story.cell = {
      span: 1,
      merge: 'none',
      joined: false,
      dropped: false,
      continued: false,
      fields: this.fields.depth,
    };
    this.story = story;
    return true;
  }

  private closeCell(): void {
    const { story } = this;
    const { cell, parent } = story;
    if (cell === null || parent === null) return;
    story.flush();
    this.fields.forget(cell.fields);
    this.story = parent;
    const table = parent.tables.at(-1);
    if (table === undefined || cell.dropped) return;
    if (cell.joined && table.row?.cells.length !== 0) table.widen(cell.span);
    else table.addCell(story.pieces, cell);
  }

  private closeBox(): void {
    const { story } = this;
    story.flush();
    if (story.parent === null) return;
    this.story = story.parent;
    for (const piece of story.pieces) this.story.pieces.push(piece);
  }
}
