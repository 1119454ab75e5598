/**
 * Every type that crosses a stage of the pipeline, and no code.
 *
 *     bytes → read → Source → extract → Tables → normalize → DutyList → check → Report → emit → files
 *
 * A stage may import this file and its own folder; it never imports a later stage.
 */

// ---------------------------------------------------------------- common

/** A text for a person, in the two languages that the tool speaks. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A language of the messages. */
export type Lang = 'zh' | 'en';

/** A place in one of several files. */
export interface InFile {
  /** The file, where several files are read as one document. */
  file?: string;
}

/** Where something stands in a text document. Lines and columns count from 1; a column is a UTF-16 unit. */
export interface TextPlace extends InFile {
  kind: 'text';
  line: number;
  column: number;
}

/** A rectangle `[left, top, right, bottom]` in PDF points (1/72 inch), origin at the top left of the page as shown. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** Where something stands on a page. Pages count from 1. `rest` holds what follows on later pages. */
export interface PagePlace extends InFile {
  kind: 'page';
  page: number;
  box: Box;
  rest?: { page: number; box: Box }[];
}

/** A page of a PDF as a picture. Its size is that of the page as shown, in points, by which boxes on it are measured. */
export interface PageImage extends InFile {
  page: number;
  width: number;
  height: number;
  /** `data:image/png;base64,…` */
  url: string;
}

/**
 * Where something stands in an office document.
 * `part` is a part of a Word package (`document`, `footnotes`) or the name of a sheet;
 * `path` is `table 2, row 5, column 3, paragraph 1`-like for Word (`t2.r5.c3.p1`) and a cell address (`B17`) for a sheet.
 */
export interface PartPlace extends InFile {
  kind: 'part';
  part: string;
  path: string;
}

/** Where something stands in the document. */
export type Place = TextPlace | PagePlace | PartPlace;

/** What went wrong with a document or a request. Bad input is data: it is returned, never thrown. */
export interface Failure {
  /** A stable name for machines. */
  code:
    | 'usage'
    | 'unreadable'
    | 'empty'
    | 'too-large'
    | 'too-complex'
    | 'unknown-format'
    | 'damaged'
    | 'encrypted'
    | 'scan'
    | 'no-converter'
    | 'tracked-changes'
    | 'not-a-duty-list'
    | 'timeout'
    | 'memory'
    | 'cannot-write'
    | 'cannot-annotate'
    | 'invalid-output'
    | 'internal';
  /** The document's name, as the person gave it. */
  document: string;
  /** Where in the document, when it is known. */
  place: Place | null;
  /** What is wrong, in one line, without the document's name. */
  message: Text;
  /** What to do about it, in one line. */
  advice: Text;
}

/** The outcome of a stage. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

// ---------------------------------------------------------------- read

/** The formats of documents, told from the content. */
export type Format = TextFormat | BinaryFormat;

/** Formats whose content is text. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** Formats whose content is bytes. */
export type BinaryFormat =
  'pdf' | 'ofd' | 'picture' | 'docx' | 'xlsx' | 'xls' | 'mht' | 'doc' | 'rtf' | 'odt';

/** A document whose content is text, decoded. `text` has no byte order mark; its line ends are as they were. */
export interface TextSource {
  kind: 'text';
  document: string;
  format: TextFormat;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  text: string;
  notes: Note[];
}

/** A document whose content is a binary format. */
export interface BinarySource {
  kind: 'binary';
  document: string;
  format: BinaryFormat;
  bytes: Uint8Array;
  notes: Note[];
}

/** What `read` hands on. */
export type Source = TextSource | BinarySource;

/**
 * Something that a stage wants a person to know of its reading.
 * `uncertain` makes the report inconclusive: what was read may not be what is printed.
 */
export interface Note {
  code: string;
  level: 'uncertain' | 'info';
  message: Text;
  place: Place | null;
}

// ---------------------------------------------------------------- extract

/** How a table was found. */
export type Method = 'tabs' | 'markup' | 'tags' | 'lines' | 'alignment' | 'sheet';

/**
 * A cell of a table, as printed. `text` holds what the cell shows; `\n` stands between its paragraphs or
 * lines that begin a step, and nowhere else. `column` counts from 0; `row` from 0 within its table.
 */
export interface Cell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  place: Place;
}

/** A row of a table. A cell that is merged down stands in its first row only. */
export interface Row {
  cells: Cell[];
  place: Place;
  /**
   * The cells of the row, with those that hang down from above, do not end where the table does: its author wrote a
   * cell too few or too many. `extract` sets it for all formats in which a cell is written as such (`tabs`, `markup`).
   * It is never set for a sheet, whose rows have a cell in each column, and never for a PDF (`lines`, `tags`,
   * `alignment`), whose cells come from what is drawn: there a cell that is missing and one that is empty, or that
   * hangs down from the page before, look the same.
   */
  ragged?: boolean;
  /** A page break stands before this row (a form feed, a new PDF page, Word's page break). */
  startsPage?: boolean;
}

/** A table as it stands in the document, in reading order with the paragraphs. */
export interface Table {
  kind: 'table';
  method: Method;
  columns: number;
  rows: Row[];
  place: Place;
}

/** From `offset` in a paragraph's text (UTF-16 units) on, the text stands at `place`. */
export interface Anchor {
  offset: number;
  place: Place;
}

/**
 * A paragraph outside of every table. `heading` is the level of a heading, from 1, or null. `anchors`, in order of
 * offset, tell where the pieces of a paragraph stand that is not on one line; without them it stands at `place`.
 */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  heading: number | null;
  place: Place;
  anchors?: Anchor[];
}

/** A piece of a document. */
export type Block = Paragraph | Table;

/** A text in which characters were recognized that may be others. */
export interface DoubtfulText {
  /** As it stands in its cell or paragraph. */
  text: string;
  /** The characters that may be others. */
  spans: Span[];
  /** That of the cell or paragraph. */
  place: Place;
  /** The places on the page, cut out: data URLs of PNG files. */
  pictures: string[];
}

/** What of a document was recognized on pictures of its pages. Pages count from 1. */
export interface Recognition {
  /** The files whose pages these are, where several are one document. */
  files?: string[];
  /** Pages whose picture was read, whose text a scanner had laid under the picture, and of which nothing came. */
  pages: number[];
  layered: number[];
  unread: number[];
  /** How many characters were recognized, and how many of them may be others. */
  characters: number;
  doubtful: number;
  doubts: DoubtfulText[];
}

/** What `extract` hands on: the document as paragraphs and tables in reading order. */
export interface Tables {
  document: string;
  format: Format;
  encoding: TextSource['encoding'] | null;
  /** Number of pages, where the format has pages. */
  pages: number | null;
  /** The lines of a text that a form feed puts at the top of a page, in order. */
  pageStarts?: number[];
  blocks: Block[];
  notes: Note[];
  /** Set where pages are pictures and were read. */
  recognition?: Recognition;
}

/** What the caller may ask of `extract`. Every field has a default. */
export interface ExtractOptions {
  /** Join a table over pages where the headings or the grid continue. Default true. */
  join?: boolean;
  /** Password of an encrypted document. */
  password?: string;
  /** Which state of tracked changes to read. Default final. */
  revisions?: 'final' | 'original' | 'refuse';
  /** `read`: what a workbook (.xlsx) hides is read too, as a filter hides rows of which somebody wants all. Default skip. */
  hidden?: 'skip' | 'read';
  /** Called as pages are read. */
  progress?: (done: number, total: number) => void;
  /** Where the character maps of pdfjs-dist are; the default suits Node. */
  assets?: Assets;
  /**
   * Pages that are pictures are read, by `recognize`; without this they are not. `trust`: where a scanner has laid text
   * under the picture that text is taken as it is, else the picture is read.
   */
  ocr?: 'anew' | 'trust';
  /** What recognizes; without it nothing does. */
  recognize?: Recognize;
}

/** The picture of a line of text, level: a byte a pixel, rows from the top, from 0 (black) to 255 (white). */
export interface LinePicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * A character that was recognized on the picture of a line. `at` is where its middle is, from 0 (the left side of the
 * picture) to 1; `certainty` is from 0 to 1.
 */
export interface RecognizedCharacter {
  text: string;
  at: number;
  certainty: number;
}

/**
 * Reads the pictures of lines: for each its characters, from left to right. All of a page are given at once; null where
 * nothing comes of them, for it took too long or has failed: then that page is not read.
 */
export type Recognize = (lines: readonly LinePicture[]) => Promise<RecognizedCharacter[][] | null>;

/**
 * The character maps that a PDF may name: a base URL or folder (ending in `/`) that holds `cmaps/`, or what gives such a
 * file (`cmaps/UniGB-UCS2-H.bcmap`), null where it has none.
 */
export type Assets = string | ((file: string) => Uint8Array | null);

// ---------------------------------------------------------------- normalize

/** The three lists: 基本履职, 配合履职, 上级部门收回. */
export type ListName = 'basic' | 'cooperative' | 'recovered';

/** What a column of a list holds. */
export type ColumnRole =
  | 'number'
  | 'category'
  | 'name'
  | 'departments'
  | 'superiorDuties'
  | 'townshipDuties'
  | 'handover'
  | 'receiver'
  | 'way'
  | 'other';

/** A cell as printed, kept beside what was read from it. */
export interface PrintedCell {
  column: ColumnRole;
  text: string;
  place: Place;
}

/** A step of a duty. `number` is the number as printed (`1.`, `（一）`, `①`), or null where none is printed. */
export interface Step {
  number: string | null;
  text: string;
}

/**
 * A part of a duty cell. `heading` is what opens it, as printed without its colon: a department
 * (`departments` holds the names) or a heading (一、…); both empty where the cell has no parts.
 */
export interface Part {
  heading: string | null;
  departments: string[];
  steps: Step[];
}

/** A department that takes a duty over, and how it works. */
export interface Handover {
  department: string | null;
  way: string;
  /** What is marked beside the department: 牵头, *. */
  mark?: string;
}

/** An item of a list. */
export interface Item {
  /** Its number, or null where the printed text is not a number. */
  number: number | null;
  category: string;
  /** Where the category was read: in the row's own cell, in a merged cell, from the row above, from a group row. */
  categoryFrom: 'cell' | 'merged' | 'above' | 'group' | 'none';
  name: string;
  place: Place;
  cells: PrintedCell[];
}

/** An item of 配合履职. */
export interface CooperativeItem extends Item {
  departments: string[];
  /** What the cell marks beside departments (牵头, 配合部门, *), where it marks any. */
  marks?: { department: string; mark: string }[];
  superiorDuties: Part[];
  townshipDuties: Part[];
}

/** An item of 上级部门收回. */
export interface RecoveredItem extends Item {
  handovers: Handover[];
}

/**
 * A category row across the table (一、党的建设（24项）). `before` is the index of the item that follows it. Where the
 * rows group the items by department (一、县民政局（3项）), `category` is the department, and no category of the list.
 */
export interface GroupRow {
  text: string;
  category: string;
  ofDepartment?: true;
  stated: number | null;
  before: number;
  place: Place;
}

/** A heading row. `damage` holds what is wrong with it, or null. */
export interface HeadingRow {
  cells: string[];
  before: number;
  damage: Text | null;
  place: Place;
}

/**
 * A row that is not an item as it should be.
 * wrong-cells: not as many cells as the table has columns. run-together: two rows in one. stray: text between rows
 * that is no row. `before` is the index of the item that follows it; `item` the index of the first item that was
 * read from it, if any.
 */
export interface OddRow {
  kind: 'wrong-cells' | 'run-together' | 'stray';
  before: number;
  item: number | null;
  expected: number;
  actual: number;
  text: string;
  place: Place;
}

/** What the document's table of one list looks like, beside its items. */
export interface ListTable {
  title: string | null;
  /** Where the title stands, or the first row. */
  place: Place;
  /** The page on which it begins, where the document has pages and each list begins one. */
  page: number | null;
  columns: { role: ColumnRole; heading: string }[];
  /** How the category is given. */
  categoryStyle: 'column' | 'first-row' | 'merged' | 'group' | 'none';
  /** Numbers run through the list, begin again in each category, or run through a table of several lists. */
  numbering: 'through' | 'by-category' | 'shared';
  headings: HeadingRow[];
  groups: GroupRow[];
  oddRows: OddRow[];
  methods: Method[];
}

/**
 * A list that is none of the three (赋权事项清单, 行政执法事项目录): its rows as printed. What its columns hold beside
 * number, category and name is not looked at.
 */
export interface OtherList {
  /** What kind of list it is: its title without place, ordinal and count. */
  name: string;
  /** The title as printed, without white space. */
  title: string;
  place: Place;
  columns: { role: ColumnRole; heading: string }[];
  numbering: ListTable['numbering'];
  /** Its rows. A cell stands under the column of its index. */
  rows: Item[];
  /** How many rows it has. */
  count: number;
  methods: Method[];
}

/** What a stated figure counts. */
export type FigureKind =
  | 'grand-total'
  | 'list-total'
  | 'category-count'
  | 'category-number'
  | 'department-number'
  | 'group-count'
  /** The part of a department or of a level: 县民政局收回 1 项, 县级部门收回 1 项. */
  | 'part-count';

/** The texts that state figures: their spans cover the phrase. */
export type FigureSource =
  ParagraphSubject | ContentsSubject | ListTitleSubject | GroupSubject | OtherTitleSubject;

/** The texts that numbers stand in. */
export type NumeralSource = FigureSource | FrontSubject;

/** A figure that the document states of itself. */
export interface Figure {
  /** Names it within the document: `f1`, `f2`, … in the order of `figures`. */
  id: string;
  kind: FigureKind;
  /** The list that it counts; null where it counts all of them, or one beside the three. */
  list: ListName | null;
  /** The name of the list beside the three that it counts (`otherLists[].name`), or null. */
  otherList: string | null;
  /** The category that it counts; of a part whose it is (县民政局, 县级部门); else null. */
  category: string | null;
  stated: number;
  /** The phrase as printed (基本履职事项 110 项). */
  text: string;
  /** The index of its paragraph in the statement; null where a title, the contents or a row states it. */
  paragraph: number | null;
  /**
   * The text of the list that states it, with the span of the phrase. Null where a row that adds up states it, a cell
   * of a summary table, or a category's row of a list beside the three: of these no more is kept than `text`.
   */
  subject: FigureSource | null;
  /** Where its number stands in that text, or in `text` where there is none; null where that is not known. */
  numeral: Span | null;
  /** It names its category for its rank (党的建设最多，有 24 项): it is none of an enumeration of all. */
  ranked: boolean;
  place: Place;
}

/** What a number of the document is where it states nothing of the lists. */
export type OtherNumber =
  | 'ordinal'
  | 'article'
  | 'date'
  | 'document-number'
  | 'page'
  | 'area'
  | 'population'
  | 'money'
  | 'percentage'
  | 'places'
  | 'time'
  | 'code'
  | 'telephone'
  /** Of an earlier state of the lists: 由 1562 项整合为…. */
  | 'earlier-state'
  /** What was added or taken away: 新增 3 项. */
  | 'change'
  /** Of another body: 全县共梳理…. */
  | 'other-body'
  /** A part of a total that no table tells: 行政执法类 20 项. */
  | 'part'
  /** How many lists there are: 三张清单. */
  | 'lists'
  /** A count of other things: 三项制度, 14 座桥. */
  | 'quantity'
  | 'approach';

/** What was made of a number: a figure of `figures`, something else, or nothing that is known. */
export type NumeralReading =
  | { as: 'figure'; figure: string }
  | { as: 'other'; what: OtherNumber }
  /** `total`: it may be the total of a list or of all; `count`: it counts items, categories or departments. */
  | { as: 'unread'; doubt: 'total' | 'count' | 'number'; list: ListName | null };

/** A number that the document prints outside of its items' own cells. */
export interface Numeral {
  /** Names it within the document: `n1`, `n2`, … in the order of `numerals`. */
  id: string;
  /** As printed: `110`, `１１０`, `一百一十`. */
  text: string;
  /** The number with the words that it is said in: `基本履职事项 110 项`. */
  phrase: string;
  value: number | null;
  /** The text that it stands in, with the span of the number; null where the list does not keep that text. */
  subject: NumeralSource | null;
  place: Place;
  reading: NumeralReading;
}

/** A line of the contents list. */
export interface ContentsEntry {
  title: string;
  list: ListName | null;
  page: number | null;
  place: Place;
}

/** The place that a document is of. */
export interface Locality {
  province: string | null;
  prefecture: string | null;
  county: string | null;
  township: string | null;
}

/** The normalized duty list: valid against `schemas/duty-list.schema.json`. */
export interface DutyList {
  schemaVersion: '2';
  document: string;
  source: {
    format: Format;
    encoding: TextSource['encoding'] | null;
    pages: number | null;
    methods: Method[];
  };
  title: { text: string; place: Place } | null;
  date: { text: string; place: Place } | null;
  classification: { text: string; place: Place } | null;
  place: Locality;
  statement: {
    paragraphs: { text: string; place: Place }[];
    figures: Figure[];
    /** Every number outside of the items' own cells, in reading order. */
    numerals: Numeral[];
  };
  contents: ContentsEntry[];
  tables: { basic: ListTable | null; cooperative: ListTable | null; recovered: ListTable | null };
  lists: { basic: Item[]; cooperative: CooperativeItem[]; recovered: RecoveredItem[] };
  /** The lists beside the three, in the order of the document. */
  otherLists: OtherList[];
  notes: Note[];
  /** Set where pages are pictures and were read. */
  recognition?: Recognition;
}

// ---------------------------------------------------------------- subjects

/** A part of a text: UTF-16 units from `start` up to, and not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What a finding is about, by where it stands in the duty list: whoever holds the list finds the exact row, cell,
 * paragraph or figure with it, and needs no search in texts or messages. All indexes count from 0.
 *
 * A subject that has one text of its own has a span: the characters of this text that are meant, or null where all of
 * it is. Its own text is
 *
 * - of a cell, a paragraph, a title: what the list keeps under the index, as it is there;
 * - of a heading row: that of the cell which is meant;
 * - of a figure: the whole paragraph or title or row that states it (`Figure.subject`), so that the numeral can be
 *   marked where it stands.
 *
 * Rows, lists, categories and the document have no single text, and never a span.
 */
export type Subject =
  | FigureSubject
  | CellSubject
  | RowSubject
  | OtherRowSubject
  | OddRowSubject
  | HeadingSubject
  | GroupSubject
  | ListTitleSubject
  | OtherTitleSubject
  | ListSubject
  | CategorySubject
  | FrontSubject
  | ParagraphSubject
  | UnreadFigureSubject
  | NumeralSubject
  | ContentsSubject
  | NoteSubject
  | AcceptanceSubject
  | DocumentSubject;

/** A stated figure: `statement.figures` has one with this id. The span is its number, or the phrase. */
export interface FigureSubject {
  kind: 'figure';
  figure: string;
  span: Span | null;
}

/** A cell: `lists[list][row].cells[cell]`, which is of the column `column`. */
export interface CellSubject {
  kind: 'cell';
  list: ListName;
  row: number;
  cell: number;
  column: ColumnRole;
  span: Span | null;
}

/** A row as a whole: `lists[list][row]`. */
export interface RowSubject {
  kind: 'row';
  list: ListName;
  row: number;
  span: null;
}

/**
 * A row of a list beside the three, `otherLists[other].rows[row]`, and which of its `cells` is meant; null where the
 * row is.
 */
export interface OtherRowSubject {
  kind: 'other-row';
  other: number;
  row: number;
  cell: number | null;
  span: Span | null;
}

/** A row or a text between rows that is no sound row: `tables[list].oddRows[index]`. */
export interface OddRowSubject {
  kind: 'odd-row';
  list: ListName;
  index: number;
  span: Span | null;
}

/** A heading row, `tables[list].headings[index]`, and which of its `cells` is meant; null where the whole row is. */
export interface HeadingSubject {
  kind: 'heading';
  list: ListName;
  index: number;
  cell: number | null;
  span: Span | null;
}

/** A category row across the table: `tables[list].groups[index]`. */
export interface GroupSubject {
  kind: 'group';
  list: ListName;
  index: number;
  span: Span | null;
}

/** The title of a list: `tables[list].title`. */
export interface ListTitleSubject {
  kind: 'list-title';
  list: ListName;
  span: Span | null;
}

/** The title of a list beside the three: `otherLists[other].title`. */
export interface OtherTitleSubject {
  kind: 'other-title';
  other: number;
  span: Span | null;
}

/** A list as a whole, with or without a table. */
export interface ListSubject {
  kind: 'list';
  list: ListName;
  span: null;
}

/** A category as a whole: all rows of `lists[list]` whose `category` it is. */
export interface CategorySubject {
  kind: 'category';
  list: ListName;
  category: string;
  span: null;
}

/** The title, the date or the mark of classification of the document. */
export interface FrontSubject {
  kind: 'title' | 'date' | 'classification';
  span: Span | null;
}

/** A paragraph: `statement.paragraphs[paragraph]`. */
export interface ParagraphSubject {
  kind: 'paragraph';
  paragraph: number;
  span: Span | null;
}

/** Words of `statement.paragraphs[paragraph]` that look like a figure of the lists and could not be read as one. */
export interface UnreadFigureSubject {
  kind: 'unread-figure';
  paragraph: number;
  span: Span;
}

/** A number: `statement.numerals` has one with this id. The span is in the text that it stands in. */
export interface NumeralSubject {
  kind: 'numeral';
  numeral: string;
  span: Span | null;
}

/** A line of the contents list: `contents[entry]`, and its title. */
export interface ContentsSubject {
  kind: 'contents';
  entry: number;
  span: Span | null;
}

/** What a stage told of its reading: `notes[note]`. */
export interface NoteSubject {
  kind: 'note';
  note: number;
  span: null;
}

/** An entry of the accepted findings, by the fingerprint that it names. A finding of the report may have it too. */
export interface AcceptanceSubject {
  kind: 'acceptance';
  fingerprint: string;
  span: null;
}

/** The document as a whole: what it lacks stands nowhere. */
export interface DocumentSubject {
  kind: 'document';
  span: null;
}

// ---------------------------------------------------------------- check

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** One stated figure beside what was counted. */
export interface LedgerLine {
  /** The id of the figure, or null where the document states nothing. */
  figure: string | null;
  kind: FigureKind;
  /** The list that is counted; null where all of them are, or one beside the three. */
  list: ListName | null;
  /** The name of the list beside the three that is counted, or null. */
  otherList: string | null;
  category: string | null;
  /** Null where the document states nothing. */
  stated: number | null;
  /** Null where it cannot be counted. */
  counted: number | null;
  result: 'equal' | 'different' | 'unverifiable';
  /** The phrase as printed, or empty. */
  text: string;
  place: Place | null;
}

/**
 * Which side of a difference is to be mended. `text`: the document's other figures and the rows agree against this one.
 * `table`: something in the table that is seen to be wrong (a number missing, a row twice, a misspelt category) bears
 * on the count: it is mended first. `unknown`: nothing tells.
 */
export type Cause = 'text' | 'table' | 'unknown';

/** A line of the ledger, and what the evidence says of its difference. */
export interface JudgedLine extends LedgerLine {
  /**
   * Null where nothing differs or nothing can be counted. Of a category that the statement leaves out it says whether
   * its absence is the fault; null there means that the statement names it, with a number that could not be read.
   */
  cause: Cause | null;
  /** The fingerprints of the findings that tell what is to be mended in the table first; empty unless that is the cause. */
  faults: string[];
  /** What agrees with the rows against the stated figure, in words: 各类项数之和. Empty unless the text is the cause. */
  evidence: string[];
}

/** A person's word on a number that is not understood: the phrase that holds it, what it is, and why. */
export interface SaidNumber {
  phrase: string;
  is: string;
  reason: string;
}

/**
 * What was made of a number. `checked`: a line of the ledger holds it against the tables; `uncountable`: it is stated,
 * and no table can tell (42 个部门, where no column holds them); `other`: it states nothing of the lists; `unread`: it
 * was not understood.
 */
export interface NumeralAccount extends Pick<Numeral, 'id' | 'text' | 'phrase' | 'place'> {
  result: 'checked' | 'uncountable' | 'other' | 'unread';
  /** What it is, where it is something else; `said` where a person says so. */
  what: OtherNumber | 'said' | null;
  /** The figure, where it is one. */
  figure: string | null;
  /** Why it cannot be counted, or what a person says that it is. */
  reason: string | null;
}

/** Another place that a finding speaks of. */
export interface Related {
  message: string;
  place: Place;
}

/** A text as printed, and the part of it that is meant: all of it where no part is. */
export interface Spot extends Span {
  text: string;
}

/** A person's decision that a finding may stay: one entry of `<document>.accepted.yaml`. */
export interface Acceptance {
  fingerprint: string;
  rule: string;
  reason: string;
  by: string | null;
  /** The last day on which it holds (`2026-12-31`), or null. */
  until: string | null;
  /** What a finding of no row said when it was accepted: other values are another finding. */
  expected?: string;
  actual?: string;
  /** The finding in words, for the reader. */
  message?: string;
}

/** Something that a person should look at. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  list: ListName | null;
  /** The number of the row, or null. */
  item: number | null;
  message: string;
  expected: string | null;
  actual: string | null;
  place: Place | null;
  /** What it is about: where in the list to find it. */
  subject: Subject;
  /** The text of the subject and the words of it that are meant; null where it has no text of its own. */
  spot: Spot | null;
  related: Related[];
  /** The fingerprint of the finding that explains this one: mend that, and this one is gone. Null: none is known. */
  because: string | null;
  /** Why it may stay, where a person has accepted it: it fails nothing. */
  accepted: Pick<Acceptance, 'reason' | 'by' | 'until'> | null;
  /** The old revision had it too (`CheckOptions.baseline`): it fails nothing. Left out where it had not, or none was given. */
  known?: true;
  /** Of the rule, the list, the item's own content and the occurrence: never of a line number. */
  fingerprint: string;
}

/** What tells that a finding is one of another revision: its name, and the values that it found. */
export type KnownFinding = Pick<Finding, 'fingerprint' | 'expected' | 'actual'>;

/** What a rule looks at. */
export type Scope =
  'figures' | 'tables' | 'departments' | 'places' | 'repeats' | 'text' | 'document' | 'acceptances';

/** A rule as `explain`, reports, the schema of the config and the pages of documentation know it. */
export interface RuleDocumentation {
  /** Named for the defect. */
  id: string;
  /** The severity that it has where nothing else is asked. */
  severity: Severity;
  /** True where it is asked only when a config gives it a severity. */
  optIn?: boolean;
  scope: Scope;
  docs: RuleDocs;
}

/** What a rule says of itself. */
export interface RuleDocs extends Readonly<Record<Lang, RuleWords>> {
  /** Small Markdown documents in which it finds something. */
  bad: readonly string[];
  /** Such documents in which it finds nothing. */
  good: readonly string[];
}

/** The words of a rule in one language. */
export interface RuleWords {
  /** What it finds, in one line, without a full stop. */
  title: string;
  /** How that happens and why it matters. */
  why: string;
  /** In which documents its findings may be wrong. */
  mayBeWrong: string;
}

/** How a document fared. */
export type Status = 'pass' | 'fail' | 'inconclusive';

/** What the caller may ask of `check`. Every field has a default. */
export interface CheckOptions {
  /** Language of messages. Default zh. */
  lang?: Lang;
  /** The gravity from which a finding fails the document. Default error. */
  failOn?: Severity;
  /** Another severity for a rule, or none at all. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Names of departments and units that the document rightly carries. */
  departments?: readonly string[];
  /** Names of places that the document rightly carries beside its own. */
  places?: readonly string[];
  /** Names of places that it must not carry. */
  neighbours?: readonly string[];
  /** Words that are right as they stand (Latin words, doubled words, spellings). */
  terms?: readonly string[];
  /** What people say of numbers that are not understood. */
  numbers?: readonly SaidNumber[];
  /** What people have accepted. */
  accepted?: readonly Acceptance[];
  /** What an old revision's report found: a finding that is among them fails nothing. */
  baseline?: readonly KnownFinding[];
  /** The day (`2026-11-24`) that decides whether an acceptance still holds; without it all hold. */
  today?: string;
}

/** What `check` hands on: valid against `schemas/report.schema.json` as one entry of `reports`. */
export interface Report {
  document: string;
  status: Status;
  methods: Method[];
  /** The rules that were asked, in order. */
  rules: string[];
  ledger: JudgedLine[];
  findings: Finding[];
  /** What was made of each number of the document outside of its items' own cells. */
  numerals: NumeralAccount[];
  /** Why the report is inconclusive. */
  uncertain: Uncertainty[];
}

/** A reason for which nothing is proven. */
export interface Uncertainty {
  message: string;
  place: Place | null;
  /** The number that may be a total and was not understood; null where the reading of the document is not sure. */
  numeral: string | null;
}

// ---------------------------------------------------------------- county

/** A document of a county, read and checked. */
export interface CountyDocument {
  list: DutyList;
  report: Report;
}

/** What a person says of wordings: one entry of `county.decisions.yaml`. */
export interface CountyDecision {
  /** The wordings are one item; no two of them are; each of them stands by itself. */
  is: 'same' | 'different' | 'alone';
  /** Names of items as they are printed. White space and punctuation do not matter. */
  items: readonly string[];
  by?: string;
  reason?: string;
}

/** What the caller may ask of `countyOf`. Every field has a default. */
export interface CountyOptions {
  /** What people have decided of wordings. */
  decisions?: readonly CountyDecision[];
  /** How like two wordings are at least that are taken for one item, from 0 to 1. */
  threshold?: number;
}

/** The lists of a county together. Townships are named by their index in `townships`, lines by theirs in `lines`. */
export interface County {
  /** The name of the county, where its documents agree on one. */
  name: string | null;
  townships: CountyTownship[];
  /** How many items each township has of each category of a list, in the order in which categories first stand. */
  categories: { list: ListName; category: string; counts: number[] }[];
  /** Each item once, in the order of the lists and their categories. */
  lines: CountyLine[];
  /** Pairs of wordings of which a person should say whether they are one item. */
  doubts: CountyDoubt[];
  /** The threshold that was used, and what others would give. */
  threshold: number;
  thresholds: CountyThreshold[];
  decisions: { kept: CountyDecision[]; left: LeftDecision[] };
  contradictions: CountyContradiction[];
  departments: CountyDepartment[];
  copies: CountyCopy[];
}

/** A township of a county, by the document that is taken for it. */
export interface CountyTownship extends CountyDocument {
  /** Its name (青禾镇), or the name of its document where that tells none. */
  name: string;
  /** Other documents of this township whose lists are the same. */
  equal: string[];
  /** Those whose lists are not: they count nowhere. */
  unequal: { document: string; differences: ListDifference[] }[];
}

/** In what two documents of one township differ in a list. */
export interface ListDifference {
  list: ListName;
  /** Items that only the document which is taken has, those that only the other one has, by their names. */
  missing: string[];
  added: string[];
  /** Items of one name that differ in another column. */
  changed: string[];
}

/** A row of a township: `townships[township].list.lists[list][row]`. */
export interface CountyRow {
  township: number;
  list: ListName;
  row: number;
}

/** How some townships word an item, as the first of them has it printed. */
export interface CountyWording {
  text: string;
  rows: CountyRow[];
}

/** An item of the county, under all of its wordings. */
export interface CountyLine {
  /** The wording that most townships have. */
  name: string;
  /** The category that most of its rows have. */
  category: string;
  /** The wording of most townships first. No two rows of one township stand under two wordings. */
  wordings: CountyWording[];
  /** The townships that lack it, where nearly all have it; else none. */
  lacking: number[];
}

/** Two wordings that may be one item or two. */
export interface CountyDoubt {
  /** What is taken for granted until a person decides. */
  is: 'joined' | 'apart';
  items: [string, string];
  /** From 0 to 1. */
  likeness: number;
  /** The lines in which the two stand. */
  lines: [number, number];
}

/** What another threshold would give. */
export interface CountyThreshold {
  threshold: number;
  /** How many lines the county would have, and how many of them more than one wording. */
  lines: number;
  joined: number;
  /** The first pairs of wordings that would be joined, or parted, as they are not now. */
  examples: [string, string][];
}

/** A decision that could not be kept. */
export interface LeftDecision {
  decision: CountyDecision;
  /** A wording that no list has; two rows of one township; another decision says otherwise. */
  why: 'unknown' | 'one-township' | 'contradicted';
  /** The wording, the township, or the other wording. */
  about: string;
}

/** What lists of a county say against each other. */
export type CountyContradiction =
  | {
      /** 收回 in some townships, and still 配合 in others. */
      kind: 'recovered-and-cooperative';
      line: number;
      /** The departments of either side. */
      departments: string[];
      recovered: CountyRow[];
      cooperative: CountyRow[];
    }
  | {
      /** The department does the same, and the townships do not. */
      kind: 'township-duties-differ';
      line: number;
      /** The duties of the department as printed. */
      superior: string;
      variants: { text: string; rows: CountyRow[] }[];
    }
  | {
      /** One item under other departments. */
      kind: 'departments-differ';
      line: number;
      variants: { departments: string[]; rows: CountyRow[] }[];
    }
  | {
      /** One department under several names. */
      kind: 'department-named-differently';
      names: { name: string; townships: number[] }[];
    };

/** A department with its rows in all townships. */
export interface CountyDepartment {
  name: string;
  /** The names under which the documents have it. */
  forms: { name: string; townships: number[] }[];
  rows: CountyRow[];
}

/** What a township seems to have taken over from another one. */
export type CountyCopy =
  | {
      /** The name of another township of the county. */
      kind: 'other-township';
      township: number;
      other: number;
      list: ListName | null;
      item: number | null;
      spot: Spot;
      place: Place;
    }
  | {
      /** Facts that are a township's own, and equal. */
      kind: 'facts';
      townships: number[];
      facts: { what: CountyFactKind; phrases: { township: number; text: string; place: Place }[] }[];
    };

/** What of a township a fact tells. */
export type CountyFactKind = 'area' | 'population' | 'places' | 'distance';

// ---------------------------------------------------------------- emit

/** A file to be written: a name without a folder, and its content: a text, or the bytes of a workbook. */
export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}

/** What outputs say of how they were made. */
export interface About {
  /** The version of this program, or null where the caller does not tell. */
  version: string | null;
  /** The day on which it was made (`2026-11-29`), or null. */
  today: string | null;
  /** The files of the document, each with the SHA-256 of its bytes in hexadecimal. */
  files: readonly { document: string; sha256: string }[];
}

/** What a reviewer wrote in a row of the review workbook's list of findings. */
export interface ReviewDecision {
  fingerprint: string;
  /** The rule and the message of the finding, as the row has them. */
  rule: string;
  message: string;
  /** 采纳, 不采纳, 待核, what else stands there, or nothing. */
  opinion: string;
  remark: string;
  by: string;
}

/** A document with its findings as comments in it. */
export interface AnnotatedCopy {
  bytes: Uint8Array;
  /** The ending of its name: `.docx`. */
  ending: string;
  /** How many findings stand in it as comments, and how many of them beside their words, where no comment can stand. */
  comments: number;
  beside: number;
  /** How many findings comments of an earlier copy say already: they have no second one. */
  standing: number;
  /** How many figures are put right as changes that a person accepts or rejects. */
  changes: number;
}

/** What people wrote into a review workbook: of findings, and on the sign-off sheet. */
export interface Reviewed {
  /** The SHA-256 of each file of the document that was checked then. */
  sha256: readonly string[];
  decisions: readonly ReviewDecision[];
  signOff: { by: string; day: string; opinion: string };
}

/** A document that could not be checked, among the reports of others. */
export interface Refusal {
  document: string;
  status: 'error';
  failure: { code: Failure['code']; message: string; advice: string; place: Place | null };
  methods: Method[];
  rules: string[];
  ledger: JudgedLine[];
  findings: Finding[];
  numerals: NumeralAccount[];
  uncertain: Uncertainty[];
}

/** What `check --format json` prints and `report.json` holds: valid against `schemas/report.schema.json`. */
export interface Reports {
  schemaVersion: '2';
  reports: (Report | Refusal)[];
}

// ---------------------------------------------------------------- compare

/** A text of one of two revisions, and the parts of it that the other one has not, in order. */
export interface MarkedText {
  text: string;
  marks: Span[];
}

/** Where an item stands in its revision. */
export interface ComparedItem {
  /** The list; null where it is one beside the three. */
  list: ListName | null;
  /** The name of the list beside the three, or null. */
  otherList: string | null;
  /** Its index in its list, from 0. */
  row: number;
  /** Its number as printed, or null where none can be read. */
  number: number | null;
  category: string;
  name: string;
  place: Place;
}

/** What of an item's place is another one; what only follows from rows before it is none. */
export type Move = 'number' | 'category' | 'list';

/** A column of an item whose text says something else. */
export interface CellChange {
  column: ColumnRole;
  old: MarkedText;
  new: MarkedText;
}

/** A step of a duty that was added, removed or reworded, and the part (a department, a heading) that it belongs to. */
export interface StepChange {
  duties: 'superior' | 'township';
  part: string | null;
  /** The numbers of the step as printed. */
  oldNumber: string | null;
  newNumber: string | null;
  old: MarkedText | null;
  new: MarkedText | null;
}

/**
 * An item that is not the same in both revisions: it is new (`old` is null), is gone (`new` is null), or was moved or
 * reworded or both.
 */
export interface ItemChange {
  old: ComparedItem | null;
  new: ComparedItem | null;
  moved: Move[];
  cells: CellChange[];
  departments: { added: string[]; removed: string[] };
  steps: StepChange[];
}

/** Rows of two revisions side by side: indexes into their lists, null where one has none; `change` is an index of `changes`. */
export interface RowPair {
  old: number | null;
  new: number | null;
  change: number | null;
}

/** A list in both revisions. */
export interface ListComparison {
  list: ListName | null;
  otherList: string | null;
  /** How many items each has; null where a revision has no such list. */
  oldCount: number | null;
  newCount: number | null;
  /** Rows whose number is another one only because rows were added or taken out before them. */
  renumbered: number;
  /** Headings of columns that one revision alone has. */
  columns: { added: string[]; removed: string[] };
  /** Categories that have another name, each told once and not with each of its rows. */
  categories: { old: string; new: string; rows: number }[];
  /** The rows in the order in which both can be read: a row that has moved to or from elsewhere stands alone. */
  rows: RowPair[];
}

/** A figure that the documents state, or that only one of them does, beside the rows that it counts. */
export interface FigureChange {
  kind: FigureKind;
  list: ListName | null;
  otherList: string | null;
  category: string | null;
  oldStated: number | null;
  newStated: number | null;
  /** How many rows were added, less those taken out; null where no rows tell. */
  rows: number | null;
  /**
   * `with-rows`: it changed as the rows did; `not-with-rows`: it did not; `unknown`: no rows tell, or only one revision
   * states it.
   */
  result: 'with-rows' | 'not-with-rows' | 'unknown';
  oldPlace: Place | null;
  newPlace: Place | null;
}

/** A text outside of the rows that says something else: title, date, classification, a title of a list, a paragraph. */
export interface TextChange {
  kind: 'title' | 'date' | 'classification' | 'list-title' | 'paragraph';
  old: MarkedText | null;
  new: MarkedText | null;
  oldPlace: Place | null;
  newPlace: Place | null;
}

/** A reason for which a comparison proves nothing, and of which revision it is. */
export interface ComparisonDoubt extends Uncertainty {
  side: 'old' | 'new';
}

/** Two revisions of a list beside each other: valid against `schemas/comparison.schema.json`. */
export interface Comparison {
  schemaVersion: '1';
  old: { document: string; title: string | null };
  new: { document: string; title: string | null };
  /** `inconclusive`: one of them could not be read surely; what could be compared is there all the same. */
  status: 'same' | 'different' | 'inconclusive';
  doubts: ComparisonDoubt[];
  changes: ItemChange[];
  figures: FigureChange[];
  texts: TextChange[];
  lists: ListComparison[];
  /** Texts that differ by white space, line breaks or the width of characters alone. */
  formatOnly: number;
}
