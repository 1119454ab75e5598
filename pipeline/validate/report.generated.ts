// Generated from schemas/report.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

/**
 * How a table was found: by tab characters (`tabs`), by markup (`markup`), by the tags of a PDF (`tags`), by ruled lines (`lines`), by alignment (`alignment`), or as a sheet (`sheet`).
 */
export type Method = 'tabs' | 'markup' | 'tags' | 'lines' | 'alignment' | 'sheet';
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
 * Which side of a difference is to be mended.
 */
export type Cause = 'text' | 'table' | 'unknown';
/**
 * What a finding is about, by where it stands in the duty list; `kind` tells what it is. The span counts in the subject's own text: that of the cell, the paragraph, the title or the row, as the list keeps it.
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
 * What the checks of one or more duty lists (乡镇履职清单) found.
 */
export interface Reports {
  /**
   * The version of this schema that the document follows.
   */
  schemaVersion: '2';
  /**
   * One entry for each document, in the order in which they were given.
   */
  reports: (Report | Refusal)[];
}
/**
 * How a document that could be read fared.
 */
export interface Report {
  /**
   * The document's name, as the person gave it.
   */
  document: string;
  /**
   * `pass` where nothing fails the document, `fail` where a finding does, `inconclusive` where what was read may not be what is printed.
   */
  status: 'pass' | 'fail' | 'inconclusive';
  /**
   * How the tables were found.
   */
  methods: Method[];
  /**
   * The ids of the rules that were asked, in order.
   */
  rules: string[];
  /**
   * The stated figures, each beside what was counted.
   */
  ledger: LedgerLine[];
  /**
   * What a person should look at, in a fixed order.
   */
  findings: Finding[];
  /**
   * What was made of each number of the document outside of its items' own cells.
   */
  numerals: NumeralAccount[];
  /**
   * Why the report is inconclusive.
   */
  uncertain: Uncertainty[];
}
/**
 * A stated figure beside what was counted.
 */
export interface LedgerLine {
  /**
   * The id of the figure in the list, or null where the document states nothing.
   */
  figure: string | null;
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
   * The number that is stated, or null where the document states none.
   */
  stated: number | null;
  /**
   * The number that was counted, or null where it cannot be counted.
   */
  counted: number | null;
  /**
   * Whether the two are `equal` or `different`; `unverifiable` where one of them is lacking.
   */
  result: 'equal' | 'different' | 'unverifiable';
  /**
   * The phrase as printed, or empty where nothing is stated.
   */
  text: string;
  /**
   * Where the phrase stands, or null where nothing is stated.
   */
  place: Place | null;
  /**
   * What is to be mended: `text` where the other figures and the rows agree against this one, `table` where a fault of the table bears on the count, `unknown` where nothing tells; null where nothing differs or nothing can be counted.
   */
  cause: Cause | null;
  /**
   * The fingerprints of the findings that tell what is to be mended in the table first; empty unless the table is the cause.
   */
  faults: string[];
  /**
   * What agrees with the rows against the stated figure, in words; empty unless the text is the cause.
   */
  evidence: string[];
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
 * Something that a person should look at.
 */
export interface Finding {
  /**
   * The rule that found it.
   */
  ruleId: string;
  /**
   * How grave it is.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * The list that it is in, or null where it is in none.
   */
  list: ListName | null;
  /**
   * The number of the item, or null where it is of no one item or the item has no number.
   */
  item: number | null;
  /**
   * What was found.
   */
  message: string;
  /**
   * What should be there, or null where that cannot be said in a word.
   */
  expected: string | null;
  /**
   * What is there, or null where that cannot be said in a word.
   */
  actual: string | null;
  /**
   * Where it stands, or null where it stands nowhere in particular.
   */
  place: Place | null;
  /**
   * What it is about: where in the duty list to find it.
   */
  subject: Subject;
  /**
   * The own text of the subject and the part of it that is meant, all of it where no part is; null where it has no text of its own.
   */
  spot: Spot | null;
  /**
   * Other places that the finding speaks of.
   */
  related: Related[];
  /**
   * The fingerprint of the finding that explains this one: mend that, and this one is gone; null where none is known.
   */
  because: string | null;
  /**
   * Why it may stay, where a person has accepted it; otherwise null.
   */
  accepted: Acceptance | null;
  /**
   * Set where the old revision that was given (`--baseline`) had the finding too: it fails nothing.
   */
  known?: true;
  /**
   * The name of the finding, which it keeps while the content of its item stays: it does not depend on numbers or lines.
   */
  fingerprint: string;
}
/**
 * A stated figure. Its own text is the whole paragraph, title or row that states it.
 */
export interface FigureSubject {
  /**
   * Says that this is a stated figure.
   */
  kind: 'figure';
  /**
   * The id of the figure in `statement.figures`.
   */
  figure: string;
  /**
   * Where its number or its phrase stands in the text that states it, or null where all of it is meant.
   */
  span: Span | null;
}
/**
 * A part of a text, in UTF-16 units.
 */
export interface Span {
  /**
   * Where the part begins.
   */
  start: number;
  /**
   * Where it ends: the first unit after it.
   */
  end: number;
}
/**
 * A cell of an item.
 */
export interface CellSubject {
  /**
   * Says that this is a cell.
   */
  kind: 'cell';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The index of the item in its list, from 0.
   */
  row: number;
  /**
   * The index of the cell in the `cells` of the item, from 0.
   */
  cell: number;
  /**
   * What the column of the cell holds.
   */
  column: ColumnRole;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * A row as a whole.
 */
export interface RowSubject {
  /**
   * Says that this is a row.
   */
  kind: 'row';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The index of the item in its list, from 0.
   */
  row: number;
  /**
   * Always null: it has no text of its own.
   */
  span: null;
}
/**
 * A row of a list beside the three, and which of its cells is meant.
 */
export interface OtherRowSubject {
  /**
   * Says that this is a row of a list beside the three.
   */
  kind: 'other-row';
  /**
   * The index of the list among `otherLists`, from 0.
   */
  other: number;
  /**
   * The index of the row in its list, from 0.
   */
  row: number;
  /**
   * The index of the cell in its row, from 0; null where the row as a whole is meant.
   */
  cell: number | null;
  /**
   * The part of the cell that is meant; null where all of it is.
   */
  span: Span | null;
}
/**
 * A row, or a text between rows, that is no sound row.
 */
export interface OddRowSubject {
  /**
   * Says that this is an odd row.
   */
  kind: 'odd-row';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The index in the `oddRows` of the table, from 0.
   */
  index: number;
  /**
   * The characters of this text that are meant, or null where all of it is.
   */
  span: Span | null;
}
/**
 * A heading row, or one of its cells.
 */
export interface HeadingSubject {
  /**
   * Says that this is a heading row.
   */
  kind: 'heading';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The index in the `headings` of the table, from 0.
   */
  index: number;
  /**
   * The index of the cell that is meant, from 0; null where the whole row is.
   */
  cell: number | null;
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
 * A list as a whole, with or without a table.
 */
export interface ListSubject {
  /**
   * Says that this is a list.
   */
  kind: 'list';
  /**
   * The list.
   */
  list: ListName;
  /**
   * Always null: it has no text of its own.
   */
  span: null;
}
/**
 * A category as a whole: all rows of the list that are of it.
 */
export interface CategorySubject {
  /**
   * Says that this is a category.
   */
  kind: 'category';
  /**
   * The list.
   */
  list: ListName;
  /**
   * The name of the category.
   */
  category: string;
  /**
   * Always null: it has no text of its own.
   */
  span: null;
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
 * Words of a paragraph that look like a figure of the lists and could not be read as one.
 */
export interface UnreadFigureSubject {
  /**
   * Says that this is a figure that could not be read.
   */
  kind: 'unread-figure';
  /**
   * The index in `statement.paragraphs`, from 0.
   */
  paragraph: number;
  /**
   * Where the words stand in the paragraph.
   */
  span: Span;
}
/**
 * A number: `statement.numerals` has one with this id.
 */
export interface NumeralSubject {
  /**
   * Says that this is a number.
   */
  kind: 'numeral';
  /**
   * The id of the number.
   */
  numeral: string;
  /**
   * Where it stands in its text, or null where the list does not keep that.
   */
  span: Span | null;
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
 * What a stage told of its reading.
 */
export interface NoteSubject {
  /**
   * Says that this is a note.
   */
  kind: 'note';
  /**
   * The index in `notes`, from 0.
   */
  note: number;
  /**
   * Always null: it has no text of its own.
   */
  span: null;
}
/**
 * An entry of the accepted findings.
 */
export interface AcceptanceSubject {
  /**
   * Says that this is an entry of the accepted findings.
   */
  kind: 'acceptance';
  /**
   * The fingerprint that the entry names; a finding of the report may have it too.
   */
  fingerprint: string;
  /**
   * Always null: it has no text of its own.
   */
  span: null;
}
/**
 * The document as a whole.
 */
export interface DocumentSubject {
  /**
   * Says that this is the document.
   */
  kind: 'document';
  /**
   * Always null: it has no text of its own.
   */
  span: null;
}
/**
 * A text as printed, and the part of it that is meant.
 */
export interface Spot {
  /**
   * The whole text, as printed.
   */
  text: string;
  /**
   * Where the part begins, in UTF-16 units.
   */
  start: number;
  /**
   * Where it ends: the first unit behind it.
   */
  end: number;
}
/**
 * Another place that a finding speaks of.
 */
export interface Related {
  /**
   * What is there.
   */
  message: string;
  /**
   * Where it is.
   */
  place: Place;
}
/**
 * A person's decision that a finding may stay.
 */
export interface Acceptance {
  /**
   * Why.
   */
  reason: string;
  /**
   * Who accepted it, or null.
   */
  by: string | null;
  /**
   * The last day on which it holds, as `2026-12-31`, or null.
   */
  until: string | null;
}
/**
 * What was made of a number.
 */
export interface NumeralAccount {
  /**
   * Its id in `statement.numerals`.
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
   * Where it stands.
   */
  place: Place;
  /**
   * `checked` where the ledger holds it against the tables, `uncountable` where it is stated and no table can tell, `other` where it states nothing of the lists, `unread` where it was not understood.
   */
  result: 'checked' | 'uncountable' | 'other' | 'unread';
  /**
   * What it is, where it is something else (`said` where a person says so), or null.
   */
  what:
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
    | 'approach'
    | 'said'
    | null;
  /**
   * The id of the figure, where it is one, or null.
   */
  figure: string | null;
  /**
   * Why it cannot be counted, or what a person says that it is, or null.
   */
  reason: string | null;
}
/**
 * A reason why a report is inconclusive.
 */
export interface Uncertainty {
  /**
   * What may not be as printed.
   */
  message: string;
  /**
   * Where it is, or null where it is of the whole document.
   */
  place: Place | null;
  /**
   * The id in `numerals` of the number that may be a total and was not understood, or null where the reading of the document is not sure.
   */
  numeral: string | null;
}
/**
 * A document that could not be read.
 */
export interface Refusal {
  /**
   * The document's name, as the person gave it.
   */
  document: string;
  /**
   * Says that the document could not be read.
   */
  status: 'error';
  /**
   * Why it could not.
   */
  failure: Failure;
  /**
   * Always empty: no table was read.
   *
   * @maxItems 0
   */
  methods: [];
  /**
   * Always empty: no rule was asked.
   *
   * @maxItems 0
   */
  rules: [];
  /**
   * Always empty: no figure was read.
   *
   * @maxItems 0
   */
  ledger: [];
  /**
   * Always empty: nothing was checked.
   *
   * @maxItems 0
   */
  findings: [];
  /**
   * Nothing: the document could not be checked.
   *
   * @maxItems 0
   */
  numerals: [];
  /**
   * Always empty: nothing was read that may be wrong.
   *
   * @maxItems 0
   */
  uncertain: [];
}
/**
 * Why a document could not be read.
 */
export interface Failure {
  /**
   * A stable name of what went wrong, for machines.
   */
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
  /**
   * What is wrong, in one line.
   */
  message: string;
  /**
   * What to do about it, in one line.
   */
  advice: string;
  /**
   * Where in the document, or null where it is not known.
   */
  place: Place | null;
}

/** The schema itself: the content of `schemas/report.schema.json`. */

export const reportSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://qingdan.dev/schemas/report.schema.json',
  title: 'Reports',
  description: 'What the checks of one or more duty lists (乡镇履职清单) found.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'reports'],
  properties: {
    schemaVersion: {
      description: 'The version of this schema that the document follows.',
      const: '2',
    },
    reports: {
      description: 'One entry for each document, in the order in which they were given.',
      type: 'array',
      items: {
        oneOf: [
          {
            $ref: '#/$defs/Report',
          },
          {
            $ref: '#/$defs/Refusal',
          },
        ],
      },
    },
  },
  $defs: {
    Report: {
      description: 'How a document that could be read fared.',
      type: 'object',
      additionalProperties: false,
      required: ['document', 'status', 'methods', 'rules', 'ledger', 'findings', 'numerals', 'uncertain'],
      properties: {
        document: {
          description: "The document's name, as the person gave it.",
          type: 'string',
        },
        status: {
          description:
            '`pass` where nothing fails the document, `fail` where a finding does, `inconclusive` where what was read may not be what is printed.',
          type: 'string',
          enum: ['pass', 'fail', 'inconclusive'],
        },
        methods: {
          description: 'How the tables were found.',
          type: 'array',
          items: {
            $ref: '#/$defs/Method',
          },
        },
        rules: {
          description: 'The ids of the rules that were asked, in order.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        ledger: {
          description: 'The stated figures, each beside what was counted.',
          type: 'array',
          items: {
            $ref: '#/$defs/LedgerLine',
          },
        },
        findings: {
          description: 'What a person should look at, in a fixed order.',
          type: 'array',
          items: {
            $ref: '#/$defs/Finding',
          },
        },
        numerals: {
          description: "What was made of each number of the document outside of its items' own cells.",
          type: 'array',
          items: {
            $ref: '#/$defs/NumeralAccount',
          },
        },
        uncertain: {
          description: 'Why the report is inconclusive.',
          type: 'array',
          items: {
            $ref: '#/$defs/Uncertainty',
          },
        },
      },
    },
    Refusal: {
      description: 'A document that could not be read.',
      type: 'object',
      additionalProperties: false,
      required: [
        'document',
        'status',
        'failure',
        'methods',
        'rules',
        'ledger',
        'findings',
        'numerals',
        'uncertain',
      ],
      properties: {
        document: {
          description: "The document's name, as the person gave it.",
          type: 'string',
        },
        status: {
          description: 'Says that the document could not be read.',
          const: 'error',
        },
        failure: {
          description: 'Why it could not.',
          $ref: '#/$defs/Failure',
        },
        methods: {
          description: 'Always empty: no table was read.',
          type: 'array',
          maxItems: 0,
        },
        rules: {
          description: 'Always empty: no rule was asked.',
          type: 'array',
          maxItems: 0,
        },
        ledger: {
          description: 'Always empty: no figure was read.',
          type: 'array',
          maxItems: 0,
        },
        findings: {
          description: 'Always empty: nothing was checked.',
          type: 'array',
          maxItems: 0,
        },
        numerals: {
          description: 'Nothing: the document could not be checked.',
          type: 'array',
          maxItems: 0,
        },
        uncertain: {
          description: 'Always empty: nothing was read that may be wrong.',
          type: 'array',
          maxItems: 0,
        },
      },
    },
    Failure: {
      description: 'Why a document could not be read.',
      type: 'object',
      additionalProperties: false,
      required: ['code', 'message', 'advice', 'place'],
      properties: {
        code: {
          description: 'A stable name of what went wrong, for machines.',
          type: 'string',
          enum: [
            'usage',
            'unreadable',
            'empty',
            'too-large',
            'too-complex',
            'unknown-format',
            'damaged',
            'encrypted',
            'scan',
            'no-converter',
            'tracked-changes',
            'not-a-duty-list',
            'timeout',
            'memory',
            'cannot-write',
            'cannot-annotate',
            'invalid-output',
            'internal',
          ],
        },
        message: {
          description: 'What is wrong, in one line.',
          type: 'string',
        },
        advice: {
          description: 'What to do about it, in one line.',
          type: 'string',
        },
        place: {
          description: 'Where in the document, or null where it is not known.',
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
    Cause: {
      description: 'Which side of a difference is to be mended.',
      type: 'string',
      enum: ['text', 'table', 'unknown'],
    },
    LedgerLine: {
      description: 'A stated figure beside what was counted.',
      type: 'object',
      additionalProperties: false,
      required: [
        'figure',
        'kind',
        'list',
        'otherList',
        'category',
        'stated',
        'counted',
        'result',
        'text',
        'place',
        'cause',
        'faults',
        'evidence',
      ],
      properties: {
        figure: {
          description: 'The id of the figure in the list, or null where the document states nothing.',
          type: ['string', 'null'],
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
          description: 'The number that is stated, or null where the document states none.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        counted: {
          description: 'The number that was counted, or null where it cannot be counted.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        result: {
          description:
            'Whether the two are `equal` or `different`; `unverifiable` where one of them is lacking.',
          type: 'string',
          enum: ['equal', 'different', 'unverifiable'],
        },
        text: {
          description: 'The phrase as printed, or empty where nothing is stated.',
          type: 'string',
        },
        place: {
          description: 'Where the phrase stands, or null where nothing is stated.',
          anyOf: [
            {
              $ref: '#/$defs/Place',
            },
            {
              type: 'null',
            },
          ],
        },
        cause: {
          description:
            'What is to be mended: `text` where the other figures and the rows agree against this one, `table` where a fault of the table bears on the count, `unknown` where nothing tells; null where nothing differs or nothing can be counted.',
          anyOf: [
            {
              $ref: '#/$defs/Cause',
            },
            {
              type: 'null',
            },
          ],
        },
        faults: {
          description:
            'The fingerprints of the findings that tell what is to be mended in the table first; empty unless the table is the cause.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        evidence: {
          description:
            'What agrees with the rows against the stated figure, in words; empty unless the text is the cause.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
      },
    },
    Finding: {
      description: 'Something that a person should look at.',
      type: 'object',
      additionalProperties: false,
      required: [
        'ruleId',
        'severity',
        'list',
        'item',
        'message',
        'expected',
        'actual',
        'place',
        'subject',
        'spot',
        'related',
        'because',
        'accepted',
        'fingerprint',
      ],
      properties: {
        ruleId: {
          description: 'The rule that found it.',
          type: 'string',
          minLength: 1,
        },
        severity: {
          description: 'How grave it is.',
          type: 'string',
          enum: ['error', 'warning', 'info'],
        },
        list: {
          description: 'The list that it is in, or null where it is in none.',
          anyOf: [
            {
              $ref: '#/$defs/ListName',
            },
            {
              type: 'null',
            },
          ],
        },
        item: {
          description:
            'The number of the item, or null where it is of no one item or the item has no number.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        message: {
          description: 'What was found.',
          type: 'string',
        },
        expected: {
          description: 'What should be there, or null where that cannot be said in a word.',
          type: ['string', 'null'],
        },
        actual: {
          description: 'What is there, or null where that cannot be said in a word.',
          type: ['string', 'null'],
        },
        place: {
          description: 'Where it stands, or null where it stands nowhere in particular.',
          anyOf: [
            {
              $ref: '#/$defs/Place',
            },
            {
              type: 'null',
            },
          ],
        },
        subject: {
          description: 'What it is about: where in the duty list to find it.',
          $ref: '#/$defs/Subject',
        },
        spot: {
          description:
            'The own text of the subject and the part of it that is meant, all of it where no part is; null where it has no text of its own.',
          anyOf: [
            {
              $ref: '#/$defs/Spot',
            },
            {
              type: 'null',
            },
          ],
        },
        related: {
          description: 'Other places that the finding speaks of.',
          type: 'array',
          items: {
            $ref: '#/$defs/Related',
          },
        },
        because: {
          description:
            'The fingerprint of the finding that explains this one: mend that, and this one is gone; null where none is known.',
          type: ['string', 'null'],
        },
        accepted: {
          description: 'Why it may stay, where a person has accepted it; otherwise null.',
          anyOf: [
            {
              $ref: '#/$defs/Acceptance',
            },
            {
              type: 'null',
            },
          ],
        },
        known: {
          description:
            'Set where the old revision that was given (`--baseline`) had the finding too: it fails nothing.',
          const: true,
        },
        fingerprint: {
          description:
            'The name of the finding, which it keeps while the content of its item stays: it does not depend on numbers or lines.',
          type: 'string',
          minLength: 1,
        },
      },
    },
    NumeralAccount: {
      description: 'What was made of a number.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'text', 'phrase', 'place', 'result', 'what', 'figure', 'reason'],
      properties: {
        id: {
          description: 'Its id in `statement.numerals`.',
          type: 'string',
        },
        text: {
          description: 'As printed.',
          type: 'string',
        },
        phrase: {
          description: 'The number with the words that it is said in.',
          type: 'string',
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
        result: {
          description:
            '`checked` where the ledger holds it against the tables, `uncountable` where it is stated and no table can tell, `other` where it states nothing of the lists, `unread` where it was not understood.',
          type: 'string',
          enum: ['checked', 'uncountable', 'other', 'unread'],
        },
        what: {
          description: 'What it is, where it is something else (`said` where a person says so), or null.',
          type: ['string', 'null'],
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
            'said',
            null,
          ],
        },
        figure: {
          description: 'The id of the figure, where it is one, or null.',
          type: ['string', 'null'],
        },
        reason: {
          description: 'Why it cannot be counted, or what a person says that it is, or null.',
          type: ['string', 'null'],
        },
      },
    },
    Related: {
      description: 'Another place that a finding speaks of.',
      type: 'object',
      additionalProperties: false,
      required: ['message', 'place'],
      properties: {
        message: {
          description: 'What is there.',
          type: 'string',
        },
        place: {
          description: 'Where it is.',
          $ref: '#/$defs/Place',
        },
      },
    },
    Uncertainty: {
      description: 'A reason why a report is inconclusive.',
      type: 'object',
      additionalProperties: false,
      required: ['message', 'place', 'numeral'],
      properties: {
        message: {
          description: 'What may not be as printed.',
          type: 'string',
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
        numeral: {
          description:
            'The id in `numerals` of the number that may be a total and was not understood, or null where the reading of the document is not sure.',
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'null',
            },
          ],
        },
      },
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
    Subject: {
      description:
        "What a finding is about, by where it stands in the duty list; `kind` tells what it is. The span counts in the subject's own text: that of the cell, the paragraph, the title or the row, as the list keeps it.",
      oneOf: [
        {
          $ref: '#/$defs/FigureSubject',
        },
        {
          $ref: '#/$defs/CellSubject',
        },
        {
          $ref: '#/$defs/RowSubject',
        },
        {
          $ref: '#/$defs/OtherRowSubject',
        },
        {
          $ref: '#/$defs/OddRowSubject',
        },
        {
          $ref: '#/$defs/HeadingSubject',
        },
        {
          $ref: '#/$defs/GroupSubject',
        },
        {
          $ref: '#/$defs/ListTitleSubject',
        },
        {
          $ref: '#/$defs/OtherTitleSubject',
        },
        {
          $ref: '#/$defs/ListSubject',
        },
        {
          $ref: '#/$defs/CategorySubject',
        },
        {
          $ref: '#/$defs/FrontSubject',
        },
        {
          $ref: '#/$defs/ParagraphSubject',
        },
        {
          $ref: '#/$defs/UnreadFigureSubject',
        },
        {
          $ref: '#/$defs/NumeralSubject',
        },
        {
          $ref: '#/$defs/ContentsSubject',
        },
        {
          $ref: '#/$defs/NoteSubject',
        },
        {
          $ref: '#/$defs/AcceptanceSubject',
        },
        {
          $ref: '#/$defs/DocumentSubject',
        },
      ],
    },
    FigureSubject: {
      description: 'A stated figure. Its own text is the whole paragraph, title or row that states it.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'figure', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a stated figure.',
          const: 'figure',
        },
        figure: {
          description: 'The id of the figure in `statement.figures`.',
          type: 'string',
          minLength: 1,
        },
        span: {
          description:
            'Where its number or its phrase stands in the text that states it, or null where all of it is meant.',
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
    CellSubject: {
      description: 'A cell of an item.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'row', 'cell', 'column', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a cell.',
          const: 'cell',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        row: {
          description: 'The index of the item in its list, from 0.',
          type: 'integer',
          minimum: 0,
        },
        cell: {
          description: 'The index of the cell in the `cells` of the item, from 0.',
          type: 'integer',
          minimum: 0,
        },
        column: {
          description: 'What the column of the cell holds.',
          $ref: '#/$defs/ColumnRole',
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
    RowSubject: {
      description: 'A row as a whole.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'row', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a row.',
          const: 'row',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        row: {
          description: 'The index of the item in its list, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'Always null: it has no text of its own.',
          type: 'null',
        },
      },
    },
    OtherRowSubject: {
      description: 'A row of a list beside the three, and which of its cells is meant.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'other', 'row', 'cell', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a row of a list beside the three.',
          const: 'other-row',
        },
        other: {
          description: 'The index of the list among `otherLists`, from 0.',
          type: 'integer',
          minimum: 0,
        },
        row: {
          description: 'The index of the row in its list, from 0.',
          type: 'integer',
          minimum: 0,
        },
        cell: {
          description: 'The index of the cell in its row, from 0; null where the row as a whole is meant.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        span: {
          description: 'The part of the cell that is meant; null where all of it is.',
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
    OddRowSubject: {
      description: 'A row, or a text between rows, that is no sound row.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'index', 'span'],
      properties: {
        kind: {
          description: 'Says that this is an odd row.',
          const: 'odd-row',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        index: {
          description: 'The index in the `oddRows` of the table, from 0.',
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
    HeadingSubject: {
      description: 'A heading row, or one of its cells.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'index', 'cell', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a heading row.',
          const: 'heading',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        index: {
          description: 'The index in the `headings` of the table, from 0.',
          type: 'integer',
          minimum: 0,
        },
        cell: {
          description: 'The index of the cell that is meant, from 0; null where the whole row is.',
          type: ['integer', 'null'],
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
    ListSubject: {
      description: 'A list as a whole, with or without a table.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a list.',
          const: 'list',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        span: {
          description: 'Always null: it has no text of its own.',
          type: 'null',
        },
      },
    },
    CategorySubject: {
      description: 'A category as a whole: all rows of the list that are of it.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'list', 'category', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a category.',
          const: 'category',
        },
        list: {
          description: 'The list.',
          $ref: '#/$defs/ListName',
        },
        category: {
          description: 'The name of the category.',
          type: 'string',
        },
        span: {
          description: 'Always null: it has no text of its own.',
          type: 'null',
        },
      },
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
    UnreadFigureSubject: {
      description: 'Words of a paragraph that look like a figure of the lists and could not be read as one.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'paragraph', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a figure that could not be read.',
          const: 'unread-figure',
        },
        paragraph: {
          description: 'The index in `statement.paragraphs`, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'Where the words stand in the paragraph.',
          $ref: '#/$defs/Span',
        },
      },
    },
    NumeralSubject: {
      description: 'A number: `statement.numerals` has one with this id.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'numeral', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a number.',
          const: 'numeral',
        },
        numeral: {
          description: 'The id of the number.',
          type: 'string',
        },
        span: {
          description: 'Where it stands in its text, or null where the list does not keep that.',
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
    NoteSubject: {
      description: 'What a stage told of its reading.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'note', 'span'],
      properties: {
        kind: {
          description: 'Says that this is a note.',
          const: 'note',
        },
        note: {
          description: 'The index in `notes`, from 0.',
          type: 'integer',
          minimum: 0,
        },
        span: {
          description: 'Always null: it has no text of its own.',
          type: 'null',
        },
      },
    },
    AcceptanceSubject: {
      description: 'An entry of the accepted findings.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'fingerprint', 'span'],
      properties: {
        kind: {
          description: 'Says that this is an entry of the accepted findings.',
          const: 'acceptance',
        },
        fingerprint: {
          description: 'The fingerprint that the entry names; a finding of the report may have it too.',
          type: 'string',
        },
        span: {
          description: 'Always null: it has no text of its own.',
          type: 'null',
        },
      },
    },
    DocumentSubject: {
      description: 'The document as a whole.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'span'],
      properties: {
        kind: {
          description: 'Says that this is the document.',
          const: 'document',
        },
        span: {
          description: 'Always null: it has no text of its own.',
          type: 'null',
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
    Span: {
      description: 'A part of a text, in UTF-16 units.',
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: {
        start: {
          description: 'Where the part begins.',
          type: 'integer',
          minimum: 0,
        },
        end: {
          description: 'Where it ends: the first unit after it.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    Spot: {
      description: 'A text as printed, and the part of it that is meant.',
      type: 'object',
      additionalProperties: false,
      required: ['text', 'start', 'end'],
      properties: {
        text: {
          description: 'The whole text, as printed.',
          type: 'string',
        },
        start: {
          description: 'Where the part begins, in UTF-16 units.',
          type: 'integer',
          minimum: 0,
        },
        end: {
          description: 'Where it ends: the first unit behind it.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    Acceptance: {
      description: "A person's decision that a finding may stay.",
      type: 'object',
      additionalProperties: false,
      required: ['reason', 'by', 'until'],
      properties: {
        reason: {
          description: 'Why.',
          type: 'string',
          minLength: 1,
        },
        by: {
          description: 'Who accepted it, or null.',
          type: ['string', 'null'],
        },
        until: {
          description: 'The last day on which it holds, as `2026-12-31`, or null.',
          type: ['string', 'null'],
        },
      },
    },
  },
};
