import type {
  ColumnRole,
  ContentsEntry,
  DutyList,
  Finding,
  HeadingRow,
  Item,
  ListName,
  OddRow,
  PrintedCell,
  Span,
  Subject,
} from '../model.js';

/** A paragraph, the title, the date or the mark of a document. */
type Placed = DutyList['statement']['paragraphs'][number];

/**
 * What a defect is about, as rules have it at hand: the item, the paragraph, the figure itself. Which one of its list
 * it is (`Subject`) is looked up once the defect is a finding.
 */
export type About =
  | { of: 'subject'; subject: Subject }
  | { of: 'figure'; id: string; phrase: boolean }
  | { of: 'number'; id: string }
  | { of: 'cell'; item: Item; cell: PrintedCell; span: Span | null }
  | { of: 'row'; item: Item }
  | { of: 'odd-row'; odd: OddRow }
  | { of: 'heading'; heading: HeadingRow; cell: number | null }
  | { of: 'placed'; placed: Placed; span: Span | null }
  | { of: 'contents'; entry: ContentsEntry; span: Span | null }
  | { of: 'acceptance'; fingerprint: string; finding: Finding | null };

/** A cell of an item, and which part of it is meant; the row where its table has no such column. */
export function cellOf(item: Item, column: ColumnRole, span?: Span): About {
  const cell = item.cells.find((each) => each.column === column);
  return cell === undefined ? rowOf(item) : printedCell(item, cell, span);
}

/** As `cellOf`; the row also where nothing is printed in the cell, as below the first row of a merged category. */
export function filledCellOf(item: Item, column: ColumnRole): About {
  const cell = item.cells.find((each) => each.column === column && each.text.trim() !== '');
  return cell === undefined ? rowOf(item) : printedCell(item, cell);
}

/** This very cell of an item. */
export function printedCell(item: Item, cell: PrintedCell, span?: Span): About {
  return { of: 'cell', item, cell, span: bare(span) };
}

/** A row as a whole. */
export function rowOf(item: Item): About {
  return { of: 'row', item };
}

/** A row, or a text between rows, that is no sound row. */
export function oddRowOf(odd: OddRow): About {
  return { of: 'odd-row', odd };
}

/** The row of a category, across the table of a list. */
export function categoryRowOf(list: ListName, index: number): About {
  return { of: 'subject', subject: { kind: 'group', list, index, span: null } };
}

/** A heading row, and which of its cells is meant. */
export function headingOf(heading: HeadingRow, cell: number | null = null): About {
  return { of: 'heading', heading, cell };
}

/** The number of a figure: what differs where another one was counted. The document where nothing is stated. */
export function numeralOf(figure: string | null): About {
  return figure === null ? WHOLE_DOCUMENT : { of: 'figure', id: figure, phrase: false };
}

/** The phrase of a figure: its name and its number. The document where nothing is stated. */
export function phraseOf(figure: string | null): About {
  return figure === null ? WHOLE_DOCUMENT : { of: 'figure', id: figure, phrase: true };
}

/** A paragraph of the statement, the title, the date or the mark of the document: the object of the list itself. */
export function textAt(placed: Placed, span?: Span): About {
  return { of: 'placed', placed, span: bare(span) };
}

/** Words of a paragraph that look like a figure and cannot be read as one. */
export function unreadFigure(paragraph: number, { start, end }: Span): About {
  return { of: 'subject', subject: { kind: 'unread-figure', paragraph, span: { start, end } } };
}

/** A number of the document. */
export function numberAt(numeral: string): About {
  return { of: 'number', id: numeral };
}

/** A line of the contents list. */
export function entryOf(entry: ContentsEntry, span?: Span): About {
  return { of: 'contents', entry, span: bare(span) };
}

/** The title of a list. */
export function listTitleOf(list: ListName, span?: Span): About {
  return { of: 'subject', subject: { kind: 'list-title', list, span: bare(span) } };
}

/** A list as a whole. */
export function wholeList(list: ListName): About {
  return { of: 'subject', subject: { kind: 'list', list, span: null } };
}

/** The title of a list, or the list where it has none. */
export function titleOrList({ tables }: DutyList, list: ListName): About {
  return tables[list]?.title == null ? wholeList(list) : listTitleOf(list);
}

/** A category with all its rows. */
export function wholeCategory(list: ListName, category: string): About {
  return { of: 'subject', subject: { kind: 'category', list, category, span: null } };
}

/** The document as a whole. */
export const WHOLE_DOCUMENT: About = { of: 'subject', subject: { kind: 'document', span: null } };

/** An entry of the accepted findings, and the finding that it names where there is one. */
export function acceptanceOf(fingerprint: string, finding: Finding | null): About {
  return { of: 'acceptance', fingerprint, finding };
}

/** A text that `textsOf` has given, and which part of it is meant. */
export function partOf({ subject }: { subject: Subject }, span?: Span): About {
  return { of: 'subject', subject: { ...subject, span: bare(span) } as Subject };
}

/** A spot without its text. */
function bare(span: Span | undefined): Span | null {
  return span === undefined ? null : { start: span.start, end: span.end };
}
