// Generated from schemas/duty-list.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

/**
 * A format of documents.
 */
export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'ofd'
  | 'picture'
  | 'docx'
  | 'xlsx'
  | 'xls'
  | 'mht'
  | 'doc'
  | 'rtf'
  | 'odt';
/**
 * A character encoding.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
/**
 * How a table was found: by tab characters (`tabs`), by markup (`markup`), by the tags of a PDF (`tags`), by ruled lines (`lines`), by alignment (`alignment`), or as a sheet (`sheet`).
 */
export type Method = 'tabs' | 'markup' | 'tags' | 'lines' | 'alignment' | 'sheet';
/**
 * Where something stands in the document; `kind` tells which form the place has.
 */
export type Place = TextPlace | PagePlace | PartPlace;
/**
 * A rectangle `[left, top, right, bottom]` in PDF points (1/72 inch), from the top left of the page as it is shown.
 *
 * @minItems 4
 * @maxItems 4
 */
export type Box = [number, number, number, number];
/**
 * What a figure counts: the items of all lists (`grand-total`), of one list (`list-total`), of one category (`category-count`), the categories of a list (`category-number`), its departments (`department-number`), the items under a category row of the table (`group-count`), or those of a department or a level (`part-count`).
 */
export type FigureKind =
  | 'grand-total'
  | 'list-total'
  | 'category-count'
  | 'category-number'
  | 'department-number'
  | 'group-count'
  | 'part-count';
/**
 * One of the three lists: `basic` is 基本履职, `cooperative` is 配合履职, `recovered` is 上级部门收回.
 */
export type ListName = 'basic' | 'cooperative' | 'recovered';
/**
 * A text that states a figure; `kind` tells which.
 */
export type FigureSource =
  ParagraphSubject | ContentsSubject | ListTitleSubject | OtherTitleSubject | GroupSubject;
/**
 * A text that numbers stand in; `kind` tells which.
 */
export type NumeralSource =
  ParagraphSubject | ContentsSubject | ListTitleSubject | OtherTitleSubject | GroupSubject | FrontSubject;
/**
 * What was made of a number; `as` tells.
 */
export type NumeralReading = FigureReading | OtherReading | UnreadReading;
/**
 * What a number is where it states nothing of the lists.
 */
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
  | 'earlier-state'
  | 'change'
  | 'other-body'
  | 'part'
  | 'lists'
  | 'quantity'
  | 'approach';
/**
 * What a column of a list holds: the number (`number`), the category (`category`), the name of the duty (`name`), the departments (`departments`), their duties (`superiorDuties`), those of the township (`townshipDuties`), who takes the duty over and how in one cell (`handover`), or in two (`receiver`, `way`), or something else (`other`).
 */
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
/**
 * Where a category was read: in the row's own cell (`cell`), in a merged cell (`merged`), from the row above (`above`), from a category row (`group`), or nowhere (`none`).
 */
export type CategoryFrom = 'cell' | 'merged' | 'above' | 'group' | 'none';

/**
 * A township's duty list (乡镇履职清单) as read from one document: its statement, its three lists of items, and where each piece is printed.
 */
export interface DutyList {
  /**
   * The version of this schema that the document follows.
   */
  schemaVersion: '2';
  /**
   * The document's name, as the person gave it.
   */
  document: string;
  /**
   * What the list was read from.
   */
  source: {
    /**
     * The format of the document, told from its content.
     */
    format: Format;
    /**
     * The character encoding, or null for a binary format.
     */
    encoding: Encoding | null;
    /**
     * The number of pages, or null where the format has none.
     */
    pages: number | null;
    /**
     * How the tables were found.
     */
    methods: Method[];
  };
  /**
   * The title of the document, or null where there is none.
   */
  title: PlacedText | null;
  /**
   * The date as printed, or null where there is none.
   */
  date: PlacedText | null;
  /**
   * The mark of classification as printed, or null where there is none.
   */
  classification: PlacedText | null;
  /**
   * The place that the document is of.
   */
  place: Locality;
  /**
   * What the document says of itself before its tables.
   */
  statement: {
    /**
     * The paragraphs of the statement in reading order.
     */
    paragraphs: PlacedText[];
    /**
     * The figures that the document states, in reading order.
     */
    figures: Figure[];
    /**
     * Every number outside of the items' own cells, in reading order, and what was made of it.
     */
    numerals: Numeral[];
  };
  /**
   * The lines of the contents list; empty where there is none.
   */
  contents: ContentsEntry[];
  /**
   * What the table of each list looks like.
   */
  tables: {
    /**
     * The table of 基本履职, or null where the document has none.
     */
    basic: ListTable | null;
    /**
     * The table of 配合履职, or null where the document has none.
     */
    cooperative: ListTable | null;
    /**
     * The table of 上级部门收回, or null where the document has none.
     */
    recovered: ListTable | null;
  };
  /**
   * The items of each list, in reading order.
   */
  lists: {
    /**
     * The items of 基本履职.
     */
    basic: Item[];
    /**
     * The items of 配合履职.
     */
    cooperative: CooperativeItem[];
    /**
     * The items of 上级部门收回.
     */
    recovered: RecoveredItem[];
  };
  /**
   * The lists beside the three, in the order of the document (赋权事项清单, 行政执法事项目录).
   */
  otherLists: OtherList[];
  /**
   * What a person should know of how the document was read.
   */
  notes: Note[];
  /**
   * Set where pages are pictures and were read.
   */
  recognition?: Recognition;
}
/**
 * A printed text and where it stands.
 */
export interface PlacedText {
  /**
   * The text as printed.
   */
  text: string;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * A place in a text document.
 */
export interface TextPlace {
  /**
   * Says that this is a place in a text document.
   */
  kind: 'text';
  /**
   * The line, counted from 1.
   */
  line: number;
  /**
   * The column, counted from 1 in UTF-16 code units.
   */
  column: number;
  /**
   * The file, where several files are read as one document; absent where the document is one file.
   */
  file?: string;
}
/**
 * A place on a page.
 */
export interface PagePlace {
  /**
   * Says that this is a place on a page.
   */
  kind: 'page';
  /**
   * The page, counted from 1.
   */
  page: number;
  /**
   * The rectangle on that page.
   */
  box: Box;
  /**
   * What follows on later pages; absent where nothing does.
   */
  rest?: PageBox[];
  /**
   * The file, where several files are read as one document; absent where the document is one file.
   */
  file?: string;
}
/**
 * A rectangle on one page.
 */
export interface PageBox {
  /**
   * The page, counted from 1.
   */
  page: number;
  /**
   * The rectangle on that page.
   */
  box: Box;
}
/**
 * A place in an office document.
 */
export interface PartPlace {
  /**
   * Says that this is a place in an office document.
   */
  kind: 'part';
  /**
   * A part of a Word package (`document`, `footnotes`) or the name of a sheet.
   */
  part: string;
  /**
   * The way to the place in its part: table, row, column and paragraph for Word (`t2.r5.c3.p1`), a cell address for a sheet (`B17`).
   */
  path: string;
  /**
   * The file, where several files are read as one document; absent where the document is one file.
   */
  file?: string;
}
/**
 * The place that a document is of, as far as it is known.
 */
export interface Locality {
  /**
   * The province, or null.
   */
  province: string | null;
  /**
   * The prefecture, or null.
   */
  prefecture: string | null;
  /**
   * The county, or null.
   */
  county: string | null;
  /**
   * The township, or null.
   */
  township: string | null;
}
/**
 * A figure that the document states of itself.
 */
export interface Figure {
  /**
   * Names the figure within the document: `f1`, `f2`, … in the order of the figures.
   */
  id: string;
  /**
   * What the figure counts.
   */
  kind: FigureKind;
  /**
   * The list that it is of, or null where it is of all, of one beside the three, or cannot be told.
   */
  list: ListName | null;
  /**
   * The name of the list beside the three that it is of (`otherLists[].name` of the duty list), or null.
   */
  otherList: string | null;
  /**
   * The category that it is of; of a part the department or the level (县民政局, 县级部门); else null.
   */
  category: string | null;
  /**
   * The number that is stated.
   */
  stated: number;
  /**
   * The phrase as printed.
   */
  text: string;
  /**
   * The index of its paragraph in the statement, from 0, or null where a title or a category row states it.
   */
  paragraph: number | null;
  /**
   * The text of the list that states it, with the span of the phrase; null where a row that adds up does, a cell of a summary table, or a category's row of a list beside the three: of these `text` alone is kept.
   */
  subject: FigureSource | null;
  /**
   * Where its number stands in that text, or in `text` where there is none; null where that is not known.
   */
  numeral: Span | null;
  /**
   * The category is named for its rank (党的建设最多，有 24 项), and not in an enumeration of all.
   */
  ranked: boolean;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * A paragraph of the statement.
 */
export interface ParagraphSubject {
  /**
   * Says that this is a paragraph.
   */
  kind: 'paragraph';
  /**
   * The index in `statement.paragraphs`, from 0.
   */
  paragraph: number;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * A part of a text, in UTF-16 units.
 */
export interface Span {
  /**
   * Its first unit, from 0.
   */
  start: number;
  /**
   * The unit behind its last.
   */
  end: number;
}
/**
 * A line of the contents list. Its own text is its title.
 */
export interface ContentsSubject {
  /**
   * Says that this is a line of the contents.
   */
  kind: 'contents';
  /**
   * The index in `contents`, from 0.
   */
  entry: number;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * The title of a list.
 */
export interface ListTitleSubject {
  /**
   * Says that this is the title of a list.
   */
  kind: 'list-title';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * The title of a list beside the three.
 */
export interface OtherTitleSubject {
  /**
   * Says that this is the title of a list beside the three.
   */
  kind: 'other-title';
  /**
   * The index of the list in `otherLists`, from 0.
   */
  other: number;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * A category row across the table.
 */
export interface GroupSubject {
  /**
   * Says that this is a category row.
   */
  kind: 'group';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The index in the `groups` of the table, from 0.
   */
  index: number;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * A number that the document prints outside of its items' own cells.
 */
export interface Numeral {
  /**
   * Names it within the document: `n1`, `n2`, … in the order of the numerals.
   */
  id: string;
  /**
   * As printed.
   */
  text: string;
  /**
   * The number with the words that it is said in.
   */
  phrase: string;
  /**
   * The number, or null where it is no whole one.
   */
  value: number | null;
  /**
   * The text that it stands in, with the span of the number; null where the list does not keep that text.
   */
  subject: NumeralSource | null;
  /**
   * Where it stands.
   */
  place: Place;
  /**
   * What was made of it.
   */
  reading: NumeralReading;
}
/**
 * The title, the date or the mark of classification of the document.
 */
export interface FrontSubject {
  /**
   * Says which of them this is.
   */
  kind: 'title' | 'date' | 'classification';
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * It states something of the lists.
 */
export interface FigureReading {
  /**
   * Says that this is a figure.
   */
  as: 'figure';
  /**
   * The id of the figure.
   */
  figure: string;
}
/**
 * It states nothing of the lists.
 */
export interface OtherReading {
  /**
   * Says that this is something else.
   */
  as: 'other';
  /**
   * What it is.
   */
  what: OtherNumber;
}
/**
 * It was not understood.
 */
export interface UnreadReading {
  /**
   * Says that it was not understood.
   */
  as: 'unread';
  /**
   * `total` where it may be the total of a list or of all, `count` where it counts items, categories or departments, else `number`.
   */
  doubt: 'total' | 'count' | 'number';
  /**
   * The list that its words name, or null.
   */
  list: ListName | null;
}
/**
 * A line of the contents list.
 */
export interface ContentsEntry {
  /**
   * The title as printed.
   */
  title: string;
  /**
   * The list that it names, or null where it names none.
   */
  list: ListName | null;
  /**
   * The page number as printed, or null where there is none.
   */
  page: number | null;
  /**
   * Where the line stands.
   */
  place: Place;
}
/**
 * What the document's table of one list looks like, beside its items.
 */
export interface ListTable {
  /**
   * The title over the table, or null where there is none.
   */
  title: string | null;
  /**
   * Where the title stands, or the first row.
   */
  place: Place;
  /**
   * The page on which it begins, where the document has pages and each list begins one; otherwise null.
   */
  page: number | null;
  /**
   * The columns from left to right.
   */
  columns: Column[];
  /**
   * How the category is given: in every row (`column`), in the first row of each category (`first-row`), in a merged cell (`merged`), in a row across the table (`group`), or not at all (`none`).
   */
  categoryStyle: 'column' | 'first-row' | 'merged' | 'group' | 'none';
  /**
   * `through` where the numbers run through the list, `by-category` where they begin again in each category, `shared` where they run through a table whose rows are of several lists.
   */
  numbering: 'through' | 'by-category' | 'shared';
  /**
   * The heading rows, in reading order.
   */
  headings: HeadingRow[];
  /**
   * The category rows across the table, in reading order.
   */
  groups: GroupRow[];
  /**
   * The rows that are not items as they should be.
   */
  oddRows: OddRow[];
  /**
   * How the pieces of the table were found.
   */
  methods: Method[];
}
/**
 * A column of a list.
 */
export interface Column {
  /**
   * What the column holds.
   */
  role: ColumnRole;
  /**
   * The heading of the column.
   */
  heading: string;
}
/**
 * A heading row.
 */
export interface HeadingRow {
  /**
   * The headings as printed, from left to right.
   */
  cells: string[];
  /**
   * The index of the item that follows it, from 0.
   */
  before: number;
  /**
   * What is wrong with it, or null where nothing is.
   */
  damage: Text | null;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * A text for a person, in both languages.
 */
export interface Text {
  /**
   * The text in Chinese.
   */
  zh: string;
  /**
   * The text in English.
   */
  en: string;
}
/**
 * A category row across the table, such as 一、党的建设（24项）.
 */
export interface GroupRow {
  /**
   * The row as printed.
   */
  text: string;
  /**
   * The category that it names; the department, where `ofDepartment` is true.
   */
  category: string;
  /**
   * Present where the rows across the table group the items by department.
   */
  ofDepartment?: true;
  /**
   * The number of items that it states, or null where it states none.
   */
  stated: number | null;
  /**
   * The index of the item that follows it, from 0.
   */
  before: number;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * A row that is not an item as it should be.
 */
export interface OddRow {
  /**
   * `wrong-cells`: not as many cells as the table has columns. `run-together`: two rows in one. `stray`: text between rows that is no row.
   */
  kind: 'wrong-cells' | 'run-together' | 'stray';
  /**
   * The index of the item that follows it, from 0.
   */
  before: number;
  /**
   * The index of the first item that was read from it, from 0, or null where none was.
   */
  item: number | null;
  /**
   * The number of cells that the row should have.
   */
  expected: number;
  /**
   * The number of cells that it has.
   */
  actual: number;
  /**
   * The row as printed.
   */
  text: string;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * An item of 基本履职.
 */
export interface Item {
  /**
   * The item's number, or null where the printed text is not a number.
   */
  number: number | null;
  /**
   * The category, or empty where there is none.
   */
  category: string;
  /**
   * Where the category was read.
   */
  categoryFrom: CategoryFrom;
  /**
   * The name of the duty.
   */
  name: string;
  /**
   * Where the item stands.
   */
  place: Place;
  /**
   * The cells of the row as printed.
   */
  cells: PrintedCell[];
}
/**
 * A cell as printed.
 */
export interface PrintedCell {
  /**
   * What its column holds.
   */
  column: ColumnRole;
  /**
   * The text of the cell.
   */
  text: string;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * An item of 配合履职.
 */
export interface CooperativeItem {
  /**
   * The item's number, or null where the printed text is not a number.
   */
  number: number | null;
  /**
   * The category, or empty where there is none.
   */
  category: string;
  /**
   * Where the category was read.
   */
  categoryFrom: CategoryFrom;
  /**
   * The name of the duty.
   */
  name: string;
  /**
   * Where the item stands.
   */
  place: Place;
  /**
   * The cells of the row as printed.
   */
  cells: PrintedCell[];
  /**
   * The departments that the township works with.
   */
  departments: string[];
  /**
   * What the cell marks beside its departments, such as 牵头 or *; present where it marks any.
   */
  marks?: {
    /**
     * The department.
     */
    department: string;
    /**
     * What stands beside its name, or opens it (牵头部门：).
     */
    mark: string;
  }[];
  /**
   * The duties of those departments.
   */
  superiorDuties: Part[];
  /**
   * The duties of the township.
   */
  townshipDuties: Part[];
}
/**
 * A part of a cell of duties.
 */
export interface Part {
  /**
   * What opens the part, as printed without its colon, or null where nothing does.
   */
  heading: string | null;
  /**
   * The departments that the heading names; empty where it names none.
   */
  departments: string[];
  /**
   * The steps of the part.
   */
  steps: Step[];
}
/**
 * A step of a duty.
 */
export interface Step {
  /**
   * The number as printed (`1.`, `（一）`, `①`), or null where none is printed.
   */
  number: string | null;
  /**
   * The text of the step, without its number.
   */
  text: string;
}
/**
 * An item of 上级部门收回.
 */
export interface RecoveredItem {
  /**
   * The item's number, or null where the printed text is not a number.
   */
  number: number | null;
  /**
   * The category, or empty where there is none.
   */
  category: string;
  /**
   * Where the category was read.
   */
  categoryFrom: CategoryFrom;
  /**
   * The name of the duty.
   */
  name: string;
  /**
   * Where the item stands.
   */
  place: Place;
  /**
   * The cells of the row as printed.
   */
  cells: PrintedCell[];
  /**
   * Who takes the duty over, and how.
   */
  handovers: Handover[];
}
/**
 * A department that takes a duty over, and how it works.
 */
export interface Handover {
  /**
   * The department, or null where none is named.
   */
  department: string | null;
  /**
   * What stands beside its name, such as 牵头 or *; present where anything does.
   */
  mark?: string;
  /**
   * How it does the work.
   */
  way: string;
}
/**
 * A list that is none of the three: its rows as printed.
 */
export interface OtherList {
  /**
   * What kind of list it is: its title without place, ordinal and count.
   */
  name: string;
  /**
   * The title as printed, without white space.
   */
  title: string;
  /**
   * Where the title stands.
   */
  place: Place;
  /**
   * The columns, in printed order.
   */
  columns: Column[];
  /**
   * `through` where the numbers run through the list, `by-category` where they begin again in each category, `shared` where they run through a table whose rows are of several lists.
   */
  numbering: 'through' | 'by-category' | 'shared';
  /**
   * Its rows; a cell stands under the column of its index.
   */
  rows: Item[];
  /**
   * How many rows it has.
   */
  count: number;
  /**
   * How its tables were found.
   */
  methods: Method[];
}
/**
 * Something that a person should know of how the document was read.
 */
export interface Note {
  /**
   * A stable name of the note, for machines.
   */
  code: string;
  /**
   * `uncertain` where what was read may not be what is printed, which makes the report inconclusive; else `info`.
   */
  level: 'uncertain' | 'info';
  /**
   * What there is to know.
   */
  message: Text;
  /**
   * Where it is, or null where it is of the whole document.
   */
  place: Place | null;
}
/**
 * What of the document was recognized on pictures of its pages. Pages count from 1.
 */
export interface Recognition {
  /**
   * The files whose pages these are, where several are one document.
   */
  files?: string[];
  /**
   * Pages whose picture was read.
   */
  pages: number[];
  /**
   * Pages whose text a scanner had laid under the picture, which was taken.
   */
  layered: number[];
  /**
   * Pages that are pictures, and of which nothing came.
   */
  unread: number[];
  /**
   * How many characters were recognized.
   */
  characters: number;
  /**
   * How many of them may be others.
   */
  doubtful: number;
  /**
   * The texts with such characters.
   */
  doubts: DoubtfulText[];
}
/**
 * A text in which characters were recognized that may be others.
 */
export interface DoubtfulText {
  /**
   * As it stands in its cell or paragraph.
   */
  text: string;
  /**
   * The characters that may be others.
   */
  spans: Span[];
  /**
   * That of the cell or paragraph.
   */
  place: Place;
  /**
   * The places on the page, cut out: data URLs of PNG files.
   */
  pictures: string[];
}

/** The schema itself: the content of `schemas/duty-list.schema.json`. */

export const dutyListSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://qingdan.dev/schemas/duty-list.schema.json',
  title: 'DutyList',
  description:
    "A township's duty list (乡镇履职清单) as read from one document: its statement, its three lists of items, and where each piece is printed.",
  type: 'object',
  additionalProperties: false,
  required: [
    'schemaVersion',
    'document',
    'source',
    'title',
    'date',
    'classification',
    'place',
    'statement',
    'contents',
    'tables',
    'lists',
    'otherLists',
    'notes',
  ],
  properties: {
    schemaVersion: {
      description: 'The version of this schema that the document follows.',
      const: '2',
    },
    document: {
      description: "The document's name, as the person gave it.",
      type: 'string',
    },
    source: {
      description: 'What the list was read from.',
      type: 'object',
      additionalProperties: false,
      required: ['format', 'encoding', 'pages', 'methods'],
      properties: {
        format: {
          description: 'The format of the document, told from its content.',
          $ref: '#/$defs/Format',
        },
        encoding: {
          description: 'The character encoding, or null for a binary format.',
          anyOf: [
            {
              $ref: '#/$defs/Encoding',
            },
            {
              type: 'null',
            },
          ],
        },
        pages: {
          description: 'The number of pages, or null where the format has none.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        methods: {
          description: 'How the tables were found.',
          type: 'array',
          items: {
            $ref: '#/$defs/Method',
          },
        },
      },
    },
    title: {
      description: 'The title of the document, or null where there is none.',
      anyOf: [
        {
          $ref: '#/$defs/PlacedText',
        },
        {
          type: 'null',
        },
      ],
    },
    date: {
      description: 'The date as printed, or null where there is none.',
      anyOf: [
        {
          $ref: '#/$defs/PlacedText',
        },
        {
          type: 'null',
        },
      ],
    },
    classification: {
      description: 'The mark of classification as printed, or null where there is none.',
      anyOf: [
        {
          $ref: '#/$defs/PlacedText',
        },
        {
          type: 'null',
        },
      ],
    },
    place: {
      description: 'The place that the document is of.',
      $ref: '#/$defs/Locality',
    },
    statement: {
      description: 'What the document says of itself before its tables.',
      type: 'object',
      additionalProperties: false,
      required: ['paragraphs', 'figures', 'numerals'],
      properties: {
        paragraphs: {
          description: 'The paragraphs of the statement in reading order.',
          type: 'array',
          items: {
            $ref: '#/$defs/PlacedText',
          },
        },
        figures: {
          description: 'The figures that the document states, in reading order.',
          type: 'array',
          items: {
            $ref: '#/$defs/Figure',
          },
        },
        numerals: {
          description:
            "Every number outside of the items' own cells, in reading order, and what was made of it.",
          type: 'array',
          items: {
            $ref: '#/$defs/Numeral',
          },
        },
      },
    },
    contents: {
      description: 'The lines of the contents list; empty where there is none.',
      type: 'array',
      items: {
        $ref: '#/$defs/ContentsEntry',
      },
    },
    tables: {
      description: 'What the table of each list looks like.',
      type: 'object',
      additionalProperties: false,
      required: ['basic', 'cooperative', 'recovered'],
      properties: {
        basic: {
          description: 'The table of 基本履职, or null where the document has none.',
          anyOf: [
            {
              $ref: '#/$defs/ListTable',
            },
            {
              type: 'null',
            },
          ],
        },
        cooperative: {
          description: 'The table of 配合履职, or null where the document has none.',
          anyOf: [
            {
              $ref: '#/$defs/ListTable',
            },
            {
              type: 'null',
            },
          ],
        },
        recovered: {
          description: 'The table of 上级部门收回, or null where the document has none.',
          anyOf: [
            {
              $ref: '#/$defs/ListTable',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    lists: {
      description: 'The items of each list, in reading order.',
      type: 'object',
      additionalProperties: false,
      required: ['basic', 'cooperative', 'recovered'],
      properties: {
        basic: {
          description: 'The items of 基本履职.',
          type: 'array',
          items: {
            $ref: '#/$defs/Item',
          },
        },
        cooperative: {
          description: 'The items of 配合履职.',
          type: 'array',
          items: {
            $ref: '#/$defs/CooperativeItem',
          },
        },
        recovered: {
          description: 'The items of 上级部门收回.',
          type: 'array',
          items: {
            $ref: '#/$defs/RecoveredItem',
          },
        },
      },
    },
    otherLists: {
      description:
        'The lists beside the three, in the order of the document (赋权事项清单, 行政执法事项目录).',
      type: 'array',
      items: {
        $ref: '#/$defs/OtherList',
      },
    },
    notes: {
      description: 'What a person should know of how the document was read.',
      type: 'array',
      items: {
        $ref: '#/$defs/Note',
      },
    },
    recognition: {
      description: 'Set where pages are pictures and were read.',
      $ref: '#/$defs/Recognition',
    },
  },
  $defs: {
    Place: {
      description: 'Where something stands in the document; `kind` tells which form the place has.',
      oneOf: [
        {
          $ref: '#/$defs/TextPlace',
        },
        {
          $ref: '#/$defs/PagePlace',
        },
        {
          $ref: '#/$defs/PartPlace',
        },
      ],
    },
    TextPlace: {
      description: 'A place in a text document.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'line', 'column'],
      properties: {
        kind: {
          description: 'Says that this is a place in a text document.',
          const: 'text',
        },
        line: {
          description: 'The line, counted from 1.',
          type: 'integer',
          minimum: 1,
        },
        column: {
          description: 'The column, counted from 1 in UTF-16 code units.',
          type: 'integer',
          minimum: 1,
        },
        file: {
          description:
            'The file, where several files are read as one document; absent where the document is one file.',
          type: 'string',
        },
      },
    },
    PagePlace: {
      description: 'A place on a page.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'page', 'box'],
      properties: {
        kind: {
          description: 'Says that this is a place on a page.',
          const: 'page',
        },
        page: {
          description: 'The page, counted from 1.',
          type: 'integer',
          minimum: 1,
        },
        box: {
          description: 'The rectangle on that page.',
          $ref: '#/$defs/Box',
        },
        rest: {
          description: 'What follows on later pages; absent where nothing does.',
          type: 'array',
          items: {
            $ref: '#/$defs/PageBox',
          },
        },
        file: {
          description:
            'The file, where several files are read as one document; absent where the document is one file.',
          type: 'string',
        },
      },
    },
    PageBox: {
      description: 'A rectangle on one page.',
      type: 'object',
      additionalProperties: false,
      required: ['page', 'box'],
      properties: {
        page: {
          description: 'The page, counted from 1.',
          type: 'integer',
          minimum: 1,
        },
        box: {
          description: 'The rectangle on that page.',
          $ref: '#/$defs/Box',
        },
      },
    },
    PartPlace: {
      description: 'A place in an office document.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'part', 'path'],
      properties: {
        kind: {
          description: 'Says that this is a place in an office document.',
          const: 'part',
        },
        part: {
          description: 'A part of a Word package (`document`, `footnotes`) or the name of a sheet.',
          type: 'string',
        },
        path: {
          description:
            'The way to the place in its part: table, row, column and paragraph for Word (`t2.r5.c3.p1`), a cell address for a sheet (`B17`).',
          type: 'string',
        },
        file: {
          description:
            'The file, where several files are read as one document; absent where the document is one file.',
          type: 'string',
        },
      },
    },
    Box: {
      description:
        'A rectangle `[left, top, right, bottom]` in PDF points (1/72 inch), from the top left of the page as it is shown.',
      type: 'array',
      items: {
        type: 'number',
      },
      minItems: 4,
      maxItems: 4,
    },
    Method: {
      description:
        'How a table was found: by tab characters (`tabs`), by markup (`markup`), by the tags of a PDF (`tags`), by ruled lines (`lines`), by alignment (`alignment`), or as a sheet (`sheet`).',
      type: 'string',
      enum: ['tabs', 'markup', 'tags', 'lines', 'alignment', 'sheet'],
    },
    ListName: {
      description:
        'One of the three lists: `basic` is 基本履职, `cooperative` is 配合履职, `recovered` is 上级部门收回.',
      type: 'string',
      enum: ['basic', 'cooperative', 'recovered'],
    },
    FigureKind: {
      description:
        'What a figure counts: the items of all lists (`grand-total`), of one list (`list-total`), of one category (`category-count`), the categories of a list (`category-number`), its departments (`department-number`), the items under a category row of the table (`group-count`), or those of a department or a level (`part-count`).',
      type: 'string',
      enum: [
        'grand-total',
        'list-total',
        'category-count',
        'category-number',
        'department-number',
        'group-count',
        'part-count',
      ],
    },
    Text: {
      description: 'A text for a person, in both languages.',
      type: 'object',
      additionalProperties: false,
      required: ['zh', 'en'],
      properties: {
        zh: {
          description: 'The text in Chinese.',
          type: 'string',
        },
        en: {
          description: 'The text in English.',
          type: 'string',
        },
      },
    },
    PlacedText: {
      description: 'A printed text and where it stands.',
      type: 'object',
      additionalProperties: false,
      required: ['text', 'place'],
      properties: {
        text: {
          description: 'The text as printed.',
          type: 'string',
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    Format: {
      description: 'A format of documents.',
      type: 'string',
      enum: [
        'text',
        'markdown',
        'html',
        'pdf',
        'ofd',
        'picture',
        'docx',
        'xlsx',
        'xls',
        'mht',
        'doc',
        'rtf',
        'odt',
      ],
    },
    Encoding: {
      description: 'A character encoding.',
      type: 'string',
      enum: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'],
    },
    Note: {
      description: 'Something that a person should know of how the document was read.',
      type: 'object',
      additionalProperties: false,
      required: ['code', 'level', 'message', 'place'],
      properties: {
        code: {
          description: 'A stable name of the note, for machines.',
          type: 'string',
        },
        level: {
          description:
            '`uncertain` where what was read may not be what is printed, which makes the report inconclusive; else `info`.',
          type: 'string',
          enum: ['uncertain', 'info'],
        },
        message: {
          description: 'What there is to know.',
          $ref: '#/$defs/Text',
        },
        place: {
          description: 'Where it is, or null where it is of the whole document.',
          anyOf: [
            {
              $ref: '#/$defs/Place',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    Recognition: {
      description: 'What of the document was recognized on pictures of its pages. Pages count from 1.',
      type: 'object',
      additionalProperties: false,
      required: ['pages', 'layered', 'unread', 'characters', 'doubtful', 'doubts'],
      properties: {
        files: {
          description: 'The files whose pages these are, where several are one document.',
          type: 'array',
          items: { type: 'string' },
        },
        pages: {
          description: 'Pages whose picture was read.',
          type: 'array',
          items: { type: 'integer', minimum: 1 },
        },
        layered: {
          description: 'Pages whose text a scanner had laid under the picture, which was taken.',
          type: 'array',
          items: { type: 'integer', minimum: 1 },
        },
        unread: {
          description: 'Pages that are pictures, and of which nothing came.',
          type: 'array',
          items: { type: 'integer', minimum: 1 },
        },
        characters: {
          description: 'How many characters were recognized.',
          type: 'integer',
          minimum: 0,
        },
        doubtful: {
          description: 'How many of them may be others.',
          type: 'integer',
          minimum: 0,
        },
        doubts: {
          description: 'The texts with such characters.',
          type: 'array',
          items: { $ref: '#/$defs/DoubtfulText' },
        },
      },
    },
    DoubtfulText: {
      description: 'A text in which characters were recognized that may be others.',
      type: 'object',
      additionalProperties: false,
      required: ['text', 'spans', 'place', 'pictures'],
      properties: {
        text: {
          description: 'As it stands in its cell or paragraph.',
          type: 'string',
        },
        spans: {
          description: 'The characters that may be others.',
          type: 'array',
          items: { $ref: '#/$defs/Span' },
        },
        place: {
          description: 'That of the cell or paragraph.',
          $ref: '#/$defs/Place',
        },
        pictures: {
          description: 'The places on the page, cut out: data URLs of PNG files.',
          type: 'array',
          items: { type: 'string' },
        },
      },
    },
    Locality: {
      description: 'The place that a document is of, as far as it is known.',
      type: 'object',
      additionalProperties: false,
      required: ['province', 'prefecture', 'county', 'township'],
      properties: {
        province: {
          description: 'The province, or null.',
          type: ['string', 'null'],
        },
        prefecture: {
          description: 'The prefecture, or null.',
          type: ['string', 'null'],
        },
        county: {
          description: 'The county, or null.',
          type: ['string', 'null'],
        },
        township: {
          description: 'The township, or null.',
          type: ['string', 'null'],
        },
      },
    },
    Span: {
      description: 'A part of a text, in UTF-16 units.',
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: {
        start: {
          description: 'Its first unit, from 0.',
          type: 'integer',
          minimum: 0,
        },
        end: {
          description: 'The unit behind its last.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    Figure: {
      description: 'A figure that the document states of itself.',
      type: 'object',
      additionalProperties: false,
      required: [
        'id',
        'kind',
        'list',
        'otherList',
        'category',
        'stated',
        'text',
        'paragraph',
        'subject',
        'numeral',
        'ranked',
        'place',
      ],
      properties: {
        id: {
          description: 'Names the figure within the document: `f1`, `f2`, … in the order of the figures.',
          type: 'string',
          pattern: '^f[1-9][0-9]*$',
        },
        kind: {
          description: 'What the figure counts.',
          $ref: '#/$defs/FigureKind',
        },
        list: {
          description:
            'The list that it is of, or null where it is of all, of one beside the three, or cannot be told.',
          anyOf: [
            {
              $ref: '#/$defs/ListName',
            },
            {
              type: 'null',
            },
          ],
        },
        otherList: {
          description:
            'The name of the list beside the three that it is of (`otherLists[].name` of the duty list), or null.',
          type: ['string', 'null'],
        },
        category: {
          description:
            'The category that it is of; of a part the department or the level (县民政局, 县级部门); else null.',
          type: ['string', 'null'],
        },
        stated: {
          description: 'The number that is stated.',
          type: 'integer',
          minimum: 0,
        },
        text: {
          description: 'The phrase as printed.',
          type: 'string',
        },
        paragraph: {
          description:
            'The index of its paragraph in the statement, from 0, or null where a title or a category row states it.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        subject: {
          description:
            "The text of the list that states it, with the span of the phrase; null where a row that adds up does, a cell of a summary table, or a category's row of a list beside the three: of these `text` alone is kept.",
          anyOf: [
            {
              $ref: '#/$defs/FigureSource',
            },
            {
              type: 'null',
            },
          ],
        },
        numeral: {
          description:
            'Where its number stands in that text, or in `text` where there is none; null where that is not known.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
        ranked: {
          description:
            'The category is named for its rank (党的建设最多，有 24 项), and not in an enumeration of all.',
          type: 'boolean',
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    FigureSource: {
      description: 'A text that states a figure; `kind` tells which.',
      oneOf: [
        {
          $ref: '#/$defs/ParagraphSubject',
        },
        {
          $ref: '#/$defs/ContentsSubject',
        },
        {
          $ref: '#/$defs/ListTitleSubject',
        },
        {
          $ref: '#/$defs/OtherTitleSubject',
        },
        {
          $ref: '#/$defs/GroupSubject',
        },
      ],
    },
    Numeral: {
      description: "A number that the document prints outside of its items' own cells.",
      type: 'object',
      additionalProperties: false,
      required: ['id', 'text', 'phrase', 'value', 'subject', 'place', 'reading'],
      properties: {
        id: {
          description: 'Names it within the document: `n1`, `n2`, … in the order of the numerals.',
          type: 'string',
          pattern: '^n[1-9][0-9]*$',
        },
        text: {
          description: 'As printed.',
          type: 'string',
        },
        phrase: {
          description: 'The number with the words that it is said in.',
          type: 'string',
        },
        value: {
          description: 'The number, or null where it is no whole one.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        subject: {
          description:
            'The text that it stands in, with the span of the number; null where the list does not keep that text.',
          anyOf: [
            {
              $ref: '#/$defs/NumeralSource',
            },
            {
              type: 'null',
            },
          ],
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
        reading: {
          description: 'What was made of it.',
          $ref: '#/$defs/NumeralReading',
        },
      },
    },
    NumeralSource: {
      description: 'A text that numbers stand in; `kind` tells which.',
      oneOf: [
        {
          $ref: '#/$defs/ParagraphSubject',
        },
        {
          $ref: '#/$defs/ContentsSubject',
        },
        {
          $ref: '#/$defs/ListTitleSubject',
        },
        {
          $ref: '#/$defs/OtherTitleSubject',
        },
        {
          $ref: '#/$defs/GroupSubject',
        },
        {
          $ref: '#/$defs/FrontSubject',
        },
      ],
    },
    FrontSubject: {
      description: 'The title, the date or the mark of classification of the document.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'span'],
      properties: {
        kind: {
          description: 'Says which of them this is.',
          type: 'string',
          enum: ['title', 'date', 'classification'],
        },
        span: {
          description: 'The characters of this text that are meant, or null where all of it is.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    NumeralReading: {
      description: 'What was made of a number; `as` tells.',
      oneOf: [
        {
          $ref: '#/$defs/FigureReading',
        },
        {
          $ref: '#/$defs/OtherReading',
        },
        {
          $ref: '#/$defs/UnreadReading',
        },
      ],
    },
    FigureReading: {
      description: 'It states something of the lists.',
      type: 'object',
      additionalProperties: false,
      required: ['as', 'figure'],
      properties: {
        as: {
          description: 'Says that this is a figure.',
          const: 'figure',
        },
        figure: {
          description: 'The id of the figure.',
          type: 'string',
        },
      },
    },
    OtherReading: {
      description: 'It states nothing of the lists.',
      type: 'object',
      additionalProperties: false,
      required: ['as', 'what'],
      properties: {
        as: {
          description: 'Says that this is something else.',
          const: 'other',
        },
        what: {
          description: 'What it is.',
          $ref: '#/$defs/OtherNumber',
        },
      },
    },
    UnreadReading: {
      description: 'It was not understood.',
      type: 'object',
      additionalProperties: false,
      required: ['as', 'doubt', 'list'],
      properties: {
        as: {
          description: 'Says that it was not understood.',
          const: 'unread',
        },
        doubt: {
          description:
            '`total` where it may be the total of a list or of all, `count` where it counts items, categories or departments, else `number`.',
          type: 'string',
          enum: ['total', 'count', 'number'],
        },
        list: {
          description: 'The list that its words name, or null.',
          anyOf: [
            {
              $ref: '#/$defs/ListName',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    OtherNumber: {
      description: 'What a number is where it states nothing of the lists.',
      type: 'string',
      enum: [
        'ordinal',
        'article',
        'date',
        'document-number',
        'page',
        'area',
        'population',
        'money',
        'percentage',
        'places',
        'time',
        'code',
        'telephone',
        'earlier-state',
        'change',
        'other-body',
        'part',
        'lists',
        'quantity',
        'approach',
      ],
    },
    ParagraphSubject: {
      description: 'A paragraph of the statement.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'paragraph', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a paragraph.',
          const: 'paragraph',
        },
        paragraph: {
          description: 'The index in `statement.paragraphs`, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'The characters of this text that are meant, or null where all of it is.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    ContentsSubject: {
      description: 'A line of the contents list. Its own text is its title.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'entry', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a line of the contents.',
          const: 'contents',
        },
        entry: {
          description: 'The index in `contents`, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'The characters of this text that are meant, or null where all of it is.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    OtherTitleSubject: {
      description: 'The title of a list beside the three.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'other', 'span'],
      properties: {
        kind: {
          description: 'Says that this is the title of a list beside the three.',
          const: 'other-title',
        },
        other: {
          description: 'The index of the list in `otherLists`, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'The characters of this text that are meant, or null where all of it is.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    ListTitleSubject: {
      description: 'The title of a list.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'span'],
      properties: {
        kind: {
          description: 'Says that this is the title of a list.',
          const: 'list-title',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        span: {
          description: 'The characters of this text that are meant, or null where all of it is.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    GroupSubject: {
      description: 'A category row across the table.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'index', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a category row.',
          const: 'group',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        index: {
          description: 'The index in the `groups` of the table, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'The characters of this text that are meant, or null where all of it is.',
          anyOf: [
            {
              $ref: '#/$defs/Span',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    ContentsEntry: {
      description: 'A line of the contents list.',
      type: 'object',
      additionalProperties: false,
      required: ['title', 'list', 'page', 'place'],
      properties: {
        title: {
          description: 'The title as printed.',
          type: 'string',
        },
        list: {
          description: 'The list that it names, or null where it names none.',
          anyOf: [
            {
              $ref: '#/$defs/ListName',
            },
            {
              type: 'null',
            },
          ],
        },
        page: {
          description: 'The page number as printed, or null where there is none.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        place: {
          description: 'Where the line stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    ListTable: {
      description: "What the document's table of one list looks like, beside its items.",
      type: 'object',
      additionalProperties: false,
      required: [
        'title',
        'place',
        'page',
        'columns',
        'categoryStyle',
        'numbering',
        'headings',
        'groups',
        'oddRows',
        'methods',
      ],
      properties: {
        title: {
          description: 'The title over the table, or null where there is none.',
          type: ['string', 'null'],
        },
        place: {
          description: 'Where the title stands, or the first row.',
          $ref: '#/$defs/Place',
        },
        page: {
          description:
            'The page on which it begins, where the document has pages and each list begins one; otherwise null.',
          type: ['integer', 'null'],
          minimum: 1,
        },
        columns: {
          description: 'The columns from left to right.',
          type: 'array',
          items: {
            $ref: '#/$defs/Column',
          },
        },
        categoryStyle: {
          description:
            'How the category is given: in every row (`column`), in the first row of each category (`first-row`), in a merged cell (`merged`), in a row across the table (`group`), or not at all (`none`).',
          type: 'string',
          enum: ['column', 'first-row', 'merged', 'group', 'none'],
        },
        numbering: {
          description:
            '`through` where the numbers run through the list, `by-category` where they begin again in each category, `shared` where they run through a table whose rows are of several lists.',
          type: 'string',
          enum: ['through', 'by-category', 'shared'],
        },
        headings: {
          description: 'The heading rows, in reading order.',
          type: 'array',
          items: {
            $ref: '#/$defs/HeadingRow',
          },
        },
        groups: {
          description: 'The category rows across the table, in reading order.',
          type: 'array',
          items: {
            $ref: '#/$defs/GroupRow',
          },
        },
        oddRows: {
          description: 'The rows that are not items as they should be.',
          type: 'array',
          items: {
            $ref: '#/$defs/OddRow',
          },
        },
        methods: {
          description: 'How the pieces of the table were found.',
          type: 'array',
          items: {
            $ref: '#/$defs/Method',
          },
        },
      },
    },
    Column: {
      description: 'A column of a list.',
      type: 'object',
      additionalProperties: false,
      required: ['role', 'heading'],
      properties: {
        role: {
          description: 'What the column holds.',
          $ref: '#/$defs/ColumnRole',
        },
        heading: {
          description: 'The heading of the column.',
          type: 'string',
        },
      },
    },
    ColumnRole: {
      description:
        'What a column of a list holds: the number (`number`), the category (`category`), the name of the duty (`name`), the departments (`departments`), their duties (`superiorDuties`), those of the township (`townshipDuties`), who takes the duty over and how in one cell (`handover`), or in two (`receiver`, `way`), or something else (`other`).',
      type: 'string',
      enum: [
        'number',
        'category',
        'name',
        'departments',
        'superiorDuties',
        'townshipDuties',
        'handover',
        'receiver',
        'way',
        'other',
      ],
    },
    HeadingRow: {
      description: 'A heading row.',
      type: 'object',
      additionalProperties: false,
      required: ['cells', 'before', 'damage', 'place'],
      properties: {
        cells: {
          description: 'The headings as printed, from left to right.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        before: {
          description: 'The index of the item that follows it, from 0.',
          type: 'integer',
          minimum: 0,
        },
        damage: {
          description: 'What is wrong with it, or null where nothing is.',
          anyOf: [
            {
              $ref: '#/$defs/Text',
            },
            {
              type: 'null',
            },
          ],
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    GroupRow: {
      description: 'A category row across the table, such as 一、党的建设（24项）.',
      type: 'object',
      additionalProperties: false,
      required: ['text', 'category', 'stated', 'before', 'place'],
      properties: {
        text: {
          description: 'The row as printed.',
          type: 'string',
        },
        category: {
          description: 'The category that it names; the department, where `ofDepartment` is true.',
          type: 'string',
        },
        ofDepartment: {
          description: 'Present where the rows across the table group the items by department.',
          const: true,
        },
        stated: {
          description: 'The number of items that it states, or null where it states none.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        before: {
          description: 'The index of the item that follows it, from 0.',
          type: 'integer',
          minimum: 0,
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    OddRow: {
      description: 'A row that is not an item as it should be.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'before', 'item', 'expected', 'actual', 'text', 'place'],
      properties: {
        kind: {
          description:
            '`wrong-cells`: not as many cells as the table has columns. `run-together`: two rows in one. `stray`: text between rows that is no row.',
          type: 'string',
          enum: ['wrong-cells', 'run-together', 'stray'],
        },
        before: {
          description: 'The index of the item that follows it, from 0.',
          type: 'integer',
          minimum: 0,
        },
        item: {
          description: 'The index of the first item that was read from it, from 0, or null where none was.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        expected: {
          description: 'The number of cells that the row should have.',
          type: 'integer',
          minimum: 0,
        },
        actual: {
          description: 'The number of cells that it has.',
          type: 'integer',
          minimum: 0,
        },
        text: {
          description: 'The row as printed.',
          type: 'string',
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    CategoryFrom: {
      description:
        "Where a category was read: in the row's own cell (`cell`), in a merged cell (`merged`), from the row above (`above`), from a category row (`group`), or nowhere (`none`).",
      type: 'string',
      enum: ['cell', 'merged', 'above', 'group', 'none'],
    },
    PrintedCell: {
      description: 'A cell as printed.',
      type: 'object',
      additionalProperties: false,
      required: ['column', 'text', 'place'],
      properties: {
        column: {
          description: 'What its column holds.',
          $ref: '#/$defs/ColumnRole',
        },
        text: {
          description: 'The text of the cell.',
          type: 'string',
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    Item: {
      description: 'An item of 基本履职.',
      type: 'object',
      additionalProperties: false,
      required: ['number', 'category', 'categoryFrom', 'name', 'place', 'cells'],
      properties: {
        number: {
          description: "The item's number, or null where the printed text is not a number.",
          type: ['integer', 'null'],
          minimum: 0,
        },
        category: {
          description: 'The category, or empty where there is none.',
          type: 'string',
        },
        categoryFrom: {
          description: 'Where the category was read.',
          $ref: '#/$defs/CategoryFrom',
        },
        name: {
          description: 'The name of the duty.',
          type: 'string',
        },
        place: {
          description: 'Where the item stands.',
          $ref: '#/$defs/Place',
        },
        cells: {
          description: 'The cells of the row as printed.',
          type: 'array',
          items: {
            $ref: '#/$defs/PrintedCell',
          },
        },
      },
    },
    OtherList: {
      description: 'A list that is none of the three: its rows as printed.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'title', 'place', 'columns', 'numbering', 'rows', 'count', 'methods'],
      properties: {
        name: {
          description: 'What kind of list it is: its title without place, ordinal and count.',
          type: 'string',
        },
        title: {
          description: 'The title as printed, without white space.',
          type: 'string',
        },
        place: {
          description: 'Where the title stands.',
          $ref: '#/$defs/Place',
        },
        columns: {
          description: 'The columns, in printed order.',
          type: 'array',
          items: {
            $ref: '#/$defs/Column',
          },
        },
        numbering: {
          description:
            '`through` where the numbers run through the list, `by-category` where they begin again in each category, `shared` where they run through a table whose rows are of several lists.',
          type: 'string',
          enum: ['through', 'by-category', 'shared'],
        },
        rows: {
          description: 'Its rows; a cell stands under the column of its index.',
          type: 'array',
          items: {
            $ref: '#/$defs/Item',
          },
        },
        count: {
          description: 'How many rows it has.',
          type: 'integer',
          minimum: 0,
        },
        methods: {
          description: 'How its tables were found.',
          type: 'array',
          items: {
            $ref: '#/$defs/Method',
          },
        },
      },
    },
    CooperativeItem: {
      description: 'An item of 配合履职.',
      type: 'object',
      additionalProperties: false,
      required: [
        'number',
        'category',
        'categoryFrom',
        'name',
        'place',
        'cells',
        'departments',
        'superiorDuties',
        'townshipDuties',
      ],
      properties: {
        number: {
          description: "The item's number, or null where the printed text is not a number.",
          type: ['integer', 'null'],
          minimum: 0,
        },
        category: {
          description: 'The category, or empty where there is none.',
          type: 'string',
        },
        categoryFrom: {
          description: 'Where the category was read.',
          $ref: '#/$defs/CategoryFrom',
        },
        name: {
          description: 'The name of the duty.',
          type: 'string',
        },
        place: {
          description: 'Where the item stands.',
          $ref: '#/$defs/Place',
        },
        cells: {
          description: 'The cells of the row as printed.',
          type: 'array',
          items: {
            $ref: '#/$defs/PrintedCell',
          },
        },
        departments: {
          description: 'The departments that the township works with.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        marks: {
          description:
            'What the cell marks beside its departments, such as 牵头 or *; present where it marks any.',
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['department', 'mark'],
            properties: {
              department: {
                description: 'The department.',
                type: 'string',
              },
              mark: {
                description: 'What stands beside its name, or opens it (牵头部门：).',
                type: 'string',
              },
            },
          },
        },
        superiorDuties: {
          description: 'The duties of those departments.',
          type: 'array',
          items: {
            $ref: '#/$defs/Part',
          },
        },
        townshipDuties: {
          description: 'The duties of the township.',
          type: 'array',
          items: {
            $ref: '#/$defs/Part',
          },
        },
      },
    },
    RecoveredItem: {
      description: 'An item of 上级部门收回.',
      type: 'object',
      additionalProperties: false,
      required: ['number', 'category', 'categoryFrom', 'name', 'place', 'cells', 'handovers'],
      properties: {
        number: {
          description: "The item's number, or null where the printed text is not a number.",
          type: ['integer', 'null'],
          minimum: 0,
        },
        category: {
          description: 'The category, or empty where there is none.',
          type: 'string',
        },
        categoryFrom: {
          description: 'Where the category was read.',
          $ref: '#/$defs/CategoryFrom',
        },
        name: {
          description: 'The name of the duty.',
          type: 'string',
        },
        place: {
          description: 'Where the item stands.',
          $ref: '#/$defs/Place',
        },
        cells: {
          description: 'The cells of the row as printed.',
          type: 'array',
          items: {
            $ref: '#/$defs/PrintedCell',
          },
        },
        handovers: {
          description: 'Who takes the duty over, and how.',
          type: 'array',
          items: {
            $ref: '#/$defs/Handover',
          },
        },
      },
    },
    Part: {
      description: 'A part of a cell of duties.',
      type: 'object',
      additionalProperties: false,
      required: ['heading', 'departments', 'steps'],
      properties: {
        heading: {
          description: 'What opens the part, as printed without its colon, or null where nothing does.',
          type: ['string', 'null'],
        },
        departments: {
          description: 'The departments that the heading names; empty where it names none.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        steps: {
          description: 'The steps of the part.',
          type: 'array',
          items: {
            $ref: '#/$defs/Step',
          },
        },
      },
    },
    Step: {
      description: 'A step of a duty.',
      type: 'object',
      additionalProperties: false,
      required: ['number', 'text'],
      properties: {
        number: {
          description: 'The number as printed (`1.`, `（一）`, `①`), or null where none is printed.',
          type: ['string', 'null'],
        },
        text: {
          description: 'The text of the step, without its number.',
          type: 'string',
        },
      },
    },
    Handover: {
      description: 'A department that takes a duty over, and how it works.',
      type: 'object',
      additionalProperties: false,
      required: ['department', 'way'],
      properties: {
        department: {
          description: 'The department, or null where none is named.',
          type: ['string', 'null'],
        },
        mark: {
          description: 'What stands beside its name, such as 牵头 or *; present where anything does.',
          type: 'string',
        },
        way: {
          description: 'How it does the work.',
          type: 'string',
        },
      },
    },
  },
};
