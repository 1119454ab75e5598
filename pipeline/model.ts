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

/** Where something stands in a text document. Lines and columns count from 1; a column is a UTF-16 unit. */
export interface TextPlace {
  kind: 'text';
  line: number;
  column: number;
}

/** A rectangle `[left, top, right, bottom]` in PDF points (1/72 inch), origin at the top left of the page as shown. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** Where something stands on a page. Pages count from 1. `rest` holds what follows on later pages. */
export interface PagePlace {
  kind: 'page';
  page: number;
  box: Box;
  rest?: { page: number; box: Box }[];
}

/**
 * Where something stands in an office document.
 * `part` is a part of a Word package (`document`, `footnotes`) or the name of a sheet;
 * `path` is `table 2, row 5, column 3, paragraph 1`-like for Word (`t2.r5.c3.p1`) and a cell address (`B17`) for a sheet.
 */
export interface PartPlace {
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
export type BinaryFormat = 'pdf' | 'docx' | 'xlsx' | 'xls' | 'mht' | 'doc' | 'rtf' | 'odt';

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
  /** The cell count of the printed row was not that of the table, and the extractor did not mend it. */
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
}

/** What the caller may ask of `extract`. Every field has a default. */
export interface ExtractOptions {
  /** Join a table over pages where the headings or the grid continue. Default true. */
  join?: boolean;
  /** Password of an encrypted document. */
  password?: string;
  /** Which state of tracked changes to read. Default final. */
  revisions?: 'final' | 'original' | 'refuse';
  /** Called as pages are read. */
  progress?: (done: number, total: number) => void;
  /** Base URL or folder (ending in `/`) of pdfjs-dist's `cmaps/`, `standard_fonts/`; the default suits Node. */
  assets?: string;
}

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
  superiorDuties: Part[];
  townshipDuties: Part[];
}

/** An item of 上级部门收回. */
export interface RecoveredItem extends Item {
  handovers: Handover[];
}

/** A category row across the table (一、党的建设（24项）). `before` is the index of the item that follows it. */
export interface GroupRow {
  text: string;
  category: string;
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
  /** Numbers run through the list, or begin again in each category. */
  numbering: 'through' | 'by-category';
  headings: HeadingRow[];
  groups: GroupRow[];
  oddRows: OddRow[];
  methods: Method[];
}

/** What a stated figure counts. */
export type FigureKind =
  'grand-total' | 'list-total' | 'category-count' | 'category-number' | 'department-number' | 'group-count';

/**
 * A figure that the document states of itself. `text` is the phrase as printed; `paragraph` the index of its
 * paragraph in the statement, or null where a title or a category row states it.
 */
export interface Figure {
  kind: FigureKind;
  list: ListName | null;
  category: string | null;
  stated: number;
  text: string;
  paragraph: number | null;
  /** Where its number stands in the text of that paragraph, in UTF-16 units; null where there is no paragraph. */
  numeral: { start: number; end: number } | null;
  place: Place;
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
  schemaVersion: '1';
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
  statement: { paragraphs: { text: string; place: Place }[]; figures: Figure[] };
  contents: ContentsEntry[];
  tables: { basic: ListTable | null; cooperative: ListTable | null; recovered: ListTable | null };
  lists: { basic: Item[]; cooperative: CooperativeItem[]; recovered: RecoveredItem[] };
  notes: Note[];
}

// ---------------------------------------------------------------- check

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** One stated figure beside what was counted. */
export interface LedgerLine {
  kind: FigureKind;
  list: ListName | null;
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

/** Another place that a finding speaks of. */
export interface Related {
  message: string;
  place: Place;
}

/**
 * A part of a text as printed: UTF-16 units from `start` up to, and not including, `end`. The text is that of the
 * cell, title or paragraph that stands at the finding's place.
 */
export interface Spot {
  text: string;
  start: number;
  end: number;
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
  /** The words that are meant, where a part of a text is. */
  spot: Spot | null;
  related: Related[];
  /** Why it may stay, where a person has accepted it: it fails nothing. */
  accepted: Pick<Acceptance, 'reason' | 'by' | 'until'> | null;
  /** Of the rule, the list, the item's own content and the occurrence: never of a line number. */
  fingerprint: string;
}

/** What a rule looks at. */
export type Scope =
  'figures' | 'tables' | 'departments' | 'places' | 'repeats' | 'text' | 'document' | 'acceptances';

/** What a rule says of itself, for `explain`, for reports and for the documentation. */
export interface RuleDocumentation {
  id: string;
  /** The severity that it has where nothing else is asked. */
  severity: Severity;
  scope: Scope;
  /** What it finds, in one line. */
  title: Text;
  why: Text;
  mayBeWrong: Text;
  /** Small Markdown documents in which it finds something, and in which it finds nothing. */
  bad: readonly string[];
  good: readonly string[];
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
  /** What people have accepted. */
  accepted?: readonly Acceptance[];
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
  ledger: LedgerLine[];
  findings: Finding[];
  /** Why the report is inconclusive. */
  uncertain: { message: string; place: Place | null }[];
}

// ---------------------------------------------------------------- emit

/** A file to be written: a name without a folder, and its content. */
export interface OutputFile {
  name: string;
  content: string;
}

/** A document that could not be checked, among the reports of others. */
export interface Refusal {
  document: string;
  status: 'error';
  failure: { code: Failure['code']; message: string; advice: string; place: Place | null };
  methods: Method[];
  rules: string[];
  ledger: LedgerLine[];
  findings: Finding[];
  uncertain: Report['uncertain'];
}

/** What `check --format json` prints and `report.json` holds: valid against `schemas/report.schema.json`. */
export interface Reports {
  schemaVersion: '1';
  reports: (Report | Refusal)[];
}
