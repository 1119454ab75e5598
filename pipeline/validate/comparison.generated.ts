// Generated from schemas/comparison.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

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
 * One of the three lists: `basic` is 基本履职, `cooperative` is 配合履职, `recovered` is 上级部门收回.
 */
export type ListName = 'basic' | 'cooperative' | 'recovered';

/**
 * Two revisions of a duty list (乡镇履职清单) beside each other.
 */
export interface Comparison {
  /**
   * The version of this schema that the document follows.
   */
  schemaVersion: '1';
  /**
   * The old revision.
   */
  old: Side;
  /**
   * The new revision.
   */
  new: Side;
  /**
   * `inconclusive` where a revision was not read surely: what could be compared is there all the same.
   */
  status: 'same' | 'different' | 'inconclusive';
  /**
   * Why nothing is proven.
   */
  doubts: Doubt[];
  /**
   * The items that are not the same.
   */
  changes: ItemChange[];
  /**
   * The stated figures that changed, or whose rows did.
   */
  figures: FigureChange[];
  /**
   * The texts outside of the rows that say something else.
   */
  texts: TextChange[];
  /**
   * The lists.
   */
  lists: ListComparison[];
  /**
   * How many texts differ by white space, line breaks or the width of characters alone.
   */
  formatOnly: number;
}
/**
 * A document of the comparison.
 */
export interface Side {
  /**
   * Its name, as the person gave it.
   */
  document: string;
  /**
   * Its title, or null.
   */
  title: string | null;
}
/**
 * A reason for which the comparison proves nothing.
 */
export interface Doubt {
  /**
   * The revision that it is of.
   */
  side: 'old' | 'new';
  /**
   * Why.
   */
  message: string;
  /**
   * Where, or null.
   */
  place: Place | null;
  /**
   * The number that may be a total and was not understood; null where the reading is not sure.
   */
  numeral: string | null;
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
 * An item that is not the same in both revisions.
 */
export interface ItemChange {
  /**
   * Where it was; null where it is new.
   */
  old: ComparedItem | null;
  /**
   * Where it is; null where it is gone.
   */
  new: ComparedItem | null;
  /**
   * What of its place is another one. A number that only follows from rows before it is none.
   */
  moved: ('number' | 'category' | 'list')[];
  /**
   * The columns that say something else.
   */
  cells: CellChange[];
  /**
   * Departments that it has more or fewer.
   */
  departments: DepartmentChanges;
  /**
   * The steps of its duties that are not the same.
   */
  steps: StepChange[];
}
/**
 * Where an item stands in its revision.
 */
export interface ComparedItem {
  /**
   * Its list; null where it is in one beside the three.
   */
  list: ListName | null;
  /**
   * The name of the list beside the three, or null.
   */
  otherList: string | null;
  /**
   * Its index in the list, from 0.
   */
  row: number;
  /**
   * Its number, or null.
   */
  number: number | null;
  /**
   * Its category.
   */
  category: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Where it stands.
   */
  place: Place;
}
/**
 * A column of an item whose text says something else.
 */
export interface CellChange {
  /**
   * What the column holds.
   */
  column:
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
   * Before.
   */
  old: MarkedText;
  /**
   * After.
   */
  new: MarkedText;
}
/**
 * A text of one revision, and the parts of it that the other one has not.
 */
export interface MarkedText {
  /**
   * As printed.
   */
  text: string;
  /**
   * The parts in order, in UTF-16 units; a number is marked whole.
   */
  marks: Mark[];
}
/**
 * A part of a text.
 */
export interface Mark {
  /**
   * Its first unit.
   */
  start: number;
  /**
   * The unit behind its last one.
   */
  end: number;
}
/**
 * Departments of an item that changed.
 */
export interface DepartmentChanges {
  /**
   * Those that are new.
   */
  added: string[];
  /**
   * Those that are gone.
   */
  removed: string[];
}
/**
 * A step of a duty that was added, removed or reworded.
 */
export interface StepChange {
  /**
   * Whose duties they are.
   */
  duties: 'superior' | 'township';
  /**
   * The part that it belongs to: a department, a heading; or null.
   */
  part: string | null;
  /**
   * Its number as printed, before.
   */
  oldNumber: string | null;
  /**
   * Its number as printed, after.
   */
  newNumber: string | null;
  /**
   * Before; null where it is new.
   */
  old: MarkedText | null;
  /**
   * After; null where it is gone.
   */
  new: MarkedText | null;
}
/**
 * A stated figure that changed, or whose rows did.
 */
export interface FigureChange {
  /**
   * What it counts.
   */
  kind:
    | 'grand-total'
    | 'list-total'
    | 'category-count'
    | 'category-number'
    | 'department-number'
    | 'group-count'
    | 'part-count';
  /**
   * The list that it counts, or null.
   */
  list: ListName | null;
  /**
   * The name of the list beside the three that it counts, or null.
   */
  otherList: string | null;
  /**
   * The category that it counts, or null.
   */
  category: string | null;
  /**
   * Stated before; null where it was not.
   */
  oldStated: number | null;
  /**
   * Stated after; null where it is not.
   */
  newStated: number | null;
  /**
   * How many rows came, less those that went; null where no rows tell.
   */
  rows: number | null;
  /**
   * `with-rows` where it changed as the rows did, `not-with-rows` where not, `unknown` where no rows tell.
   */
  result: 'with-rows' | 'not-with-rows' | 'unknown';
  /**
   * Where it was stated.
   */
  oldPlace: Place | null;
  /**
   * Where it is stated.
   */
  newPlace: Place | null;
}
/**
 * A text outside of the rows that says something else.
 */
export interface TextChange {
  /**
   * Which text.
   */
  kind: 'title' | 'date' | 'classification' | 'list-title' | 'paragraph';
  /**
   * Before; null where it is new.
   */
  old: MarkedText | null;
  /**
   * After; null where it is gone.
   */
  new: MarkedText | null;
  /**
   * Where it was.
   */
  oldPlace: Place | null;
  /**
   * Where it is.
   */
  newPlace: Place | null;
}
/**
 * A list in both revisions.
 */
export interface ListComparison {
  /**
   * The list; null where it is one beside the three.
   */
  list: ListName | null;
  /**
   * The name of the list beside the three, or null.
   */
  otherList: string | null;
  /**
   * How many items it had; null where there was no such list.
   */
  oldCount: number | null;
  /**
   * How many items it has; null where there is no such list.
   */
  newCount: number | null;
  /**
   * Rows whose number is another one only because of rows before them.
   */
  renumbered: number;
  /**
   * Columns that one revision alone has.
   */
  columns: ColumnChanges;
  /**
   * Categories that have another name.
   */
  categories: CategoryRename[];
  /**
   * The rows in the order in which both can be read.
   */
  rows: RowPair[];
}
/**
 * Headings of columns that one revision alone has.
 */
export interface ColumnChanges {
  /**
   * Those that are new.
   */
  added: string[];
  /**
   * Those that are gone.
   */
  removed: string[];
}
/**
 * A category that has another name.
 */
export interface CategoryRename {
  /**
   * Before.
   */
  old: string;
  /**
   * After.
   */
  new: string;
  /**
   * How many items of it are in both.
   */
  rows: number;
}
/**
 * Rows side by side.
 */
export interface RowPair {
  /**
   * The index of the row before; null where there is none.
   */
  old: number | null;
  /**
   * The index of the row after; null where there is none.
   */
  new: number | null;
  /**
   * The index of its change in `changes`; null where it is the same.
   */
  change: number | null;
}

/** The schema itself: the content of `schemas/comparison.schema.json`. */

export const comparisonSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://qingdan.dev/schemas/comparison.schema.json',
  title: 'Comparison',
  description: 'Two revisions of a duty list (乡镇履职清单) beside each other.',
  type: 'object',
  additionalProperties: false,
  required: [
    'schemaVersion',
    'old',
    'new',
    'status',
    'doubts',
    'changes',
    'figures',
    'texts',
    'lists',
    'formatOnly',
  ],
  properties: {
    schemaVersion: {
      description: 'The version of this schema that the document follows.',
      const: '1',
    },
    old: {
      description: 'The old revision.',
      $ref: '#/$defs/Side',
    },
    new: {
      description: 'The new revision.',
      $ref: '#/$defs/Side',
    },
    status: {
      description:
        '`inconclusive` where a revision was not read surely: what could be compared is there all the same.',
      type: 'string',
      enum: ['same', 'different', 'inconclusive'],
    },
    doubts: {
      description: 'Why nothing is proven.',
      type: 'array',
      items: {
        $ref: '#/$defs/Doubt',
      },
    },
    changes: {
      description: 'The items that are not the same.',
      type: 'array',
      items: {
        $ref: '#/$defs/ItemChange',
      },
    },
    figures: {
      description: 'The stated figures that changed, or whose rows did.',
      type: 'array',
      items: {
        $ref: '#/$defs/FigureChange',
      },
    },
    texts: {
      description: 'The texts outside of the rows that say something else.',
      type: 'array',
      items: {
        $ref: '#/$defs/TextChange',
      },
    },
    lists: {
      description: 'The lists.',
      type: 'array',
      items: {
        $ref: '#/$defs/ListComparison',
      },
    },
    formatOnly: {
      description: 'How many texts differ by white space, line breaks or the width of characters alone.',
      type: 'integer',
      minimum: 0,
    },
  },
  $defs: {
    Side: {
      description: 'A document of the comparison.',
      type: 'object',
      additionalProperties: false,
      required: ['document', 'title'],
      properties: {
        document: {
          description: 'Its name, as the person gave it.',
          type: 'string',
        },
        title: {
          description: 'Its title, or null.',
          type: ['string', 'null'],
        },
      },
    },
    Doubt: {
      description: 'A reason for which the comparison proves nothing.',
      type: 'object',
      additionalProperties: false,
      required: ['side', 'message', 'place', 'numeral'],
      properties: {
        side: {
          description: 'The revision that it is of.',
          type: 'string',
          enum: ['old', 'new'],
        },
        message: {
          description: 'Why.',
          type: 'string',
        },
        place: {
          description: 'Where, or null.',
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
            'The number that may be a total and was not understood; null where the reading is not sure.',
          type: ['string', 'null'],
        },
      },
    },
    MarkedText: {
      description: 'A text of one revision, and the parts of it that the other one has not.',
      type: 'object',
      additionalProperties: false,
      required: ['text', 'marks'],
      properties: {
        text: {
          description: 'As printed.',
          type: 'string',
        },
        marks: {
          description: 'The parts in order, in UTF-16 units; a number is marked whole.',
          type: 'array',
          items: {
            $ref: '#/$defs/Mark',
          },
        },
      },
    },
    Mark: {
      description: 'A part of a text.',
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: {
        start: {
          description: 'Its first unit.',
          type: 'integer',
          minimum: 0,
        },
        end: {
          description: 'The unit behind its last one.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    ComparedItem: {
      description: 'Where an item stands in its revision.',
      type: 'object',
      additionalProperties: false,
      required: ['list', 'otherList', 'row', 'number', 'category', 'name', 'place'],
      properties: {
        list: {
          description: 'Its list; null where it is in one beside the three.',
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
          description: 'The name of the list beside the three, or null.',
          type: ['string', 'null'],
        },
        row: {
          description: 'Its index in the list, from 0.',
          type: 'integer',
          minimum: 0,
        },
        number: {
          description: 'Its number, or null.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        category: {
          description: 'Its category.',
          type: 'string',
        },
        name: {
          description: 'Its name.',
          type: 'string',
        },
        place: {
          description: 'Where it stands.',
          $ref: '#/$defs/Place',
        },
      },
    },
    CellChange: {
      description: 'A column of an item whose text says something else.',
      type: 'object',
      additionalProperties: false,
      required: ['column', 'old', 'new'],
      properties: {
        column: {
          description: 'What the column holds.',
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
        old: {
          description: 'Before.',
          $ref: '#/$defs/MarkedText',
        },
        new: {
          description: 'After.',
          $ref: '#/$defs/MarkedText',
        },
      },
    },
    StepChange: {
      description: 'A step of a duty that was added, removed or reworded.',
      type: 'object',
      additionalProperties: false,
      required: ['duties', 'part', 'oldNumber', 'newNumber', 'old', 'new'],
      properties: {
        duties: {
          description: 'Whose duties they are.',
          type: 'string',
          enum: ['superior', 'township'],
        },
        part: {
          description: 'The part that it belongs to: a department, a heading; or null.',
          type: ['string', 'null'],
        },
        oldNumber: {
          description: 'Its number as printed, before.',
          type: ['string', 'null'],
        },
        newNumber: {
          description: 'Its number as printed, after.',
          type: ['string', 'null'],
        },
        old: {
          description: 'Before; null where it is new.',
          anyOf: [
            {
              $ref: '#/$defs/MarkedText',
            },
            {
              type: 'null',
            },
          ],
        },
        new: {
          description: 'After; null where it is gone.',
          anyOf: [
            {
              $ref: '#/$defs/MarkedText',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    ItemChange: {
      description: 'An item that is not the same in both revisions.',
      type: 'object',
      additionalProperties: false,
      required: ['old', 'new', 'moved', 'cells', 'departments', 'steps'],
      properties: {
        old: {
          description: 'Where it was; null where it is new.',
          anyOf: [
            {
              $ref: '#/$defs/ComparedItem',
            },
            {
              type: 'null',
            },
          ],
        },
        new: {
          description: 'Where it is; null where it is gone.',
          anyOf: [
            {
              $ref: '#/$defs/ComparedItem',
            },
            {
              type: 'null',
            },
          ],
        },
        moved: {
          description:
            'What of its place is another one. A number that only follows from rows before it is none.',
          type: 'array',
          items: {
            type: 'string',
            enum: ['number', 'category', 'list'],
          },
        },
        cells: {
          description: 'The columns that say something else.',
          type: 'array',
          items: {
            $ref: '#/$defs/CellChange',
          },
        },
        departments: {
          description: 'Departments that it has more or fewer.',
          $ref: '#/$defs/DepartmentChanges',
        },
        steps: {
          description: 'The steps of its duties that are not the same.',
          type: 'array',
          items: {
            $ref: '#/$defs/StepChange',
          },
        },
      },
    },
    DepartmentChanges: {
      description: 'Departments of an item that changed.',
      type: 'object',
      additionalProperties: false,
      required: ['added', 'removed'],
      properties: {
        added: {
          description: 'Those that are new.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        removed: {
          description: 'Those that are gone.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
      },
    },
    ColumnChanges: {
      description: 'Headings of columns that one revision alone has.',
      type: 'object',
      additionalProperties: false,
      required: ['added', 'removed'],
      properties: {
        added: {
          description: 'Those that are new.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
        removed: {
          description: 'Those that are gone.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
      },
    },
    FigureChange: {
      description: 'A stated figure that changed, or whose rows did.',
      type: 'object',
      additionalProperties: false,
      required: [
        'kind',
        'list',
        'otherList',
        'category',
        'oldStated',
        'newStated',
        'rows',
        'result',
        'oldPlace',
        'newPlace',
      ],
      properties: {
        kind: {
          description: 'What it counts.',
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
        list: {
          description: 'The list that it counts, or null.',
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
          description: 'The name of the list beside the three that it counts, or null.',
          type: ['string', 'null'],
        },
        category: {
          description: 'The category that it counts, or null.',
          type: ['string', 'null'],
        },
        oldStated: {
          description: 'Stated before; null where it was not.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        newStated: {
          description: 'Stated after; null where it is not.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        rows: {
          description: 'How many rows came, less those that went; null where no rows tell.',
          type: ['integer', 'null'],
        },
        result: {
          description:
            '`with-rows` where it changed as the rows did, `not-with-rows` where not, `unknown` where no rows tell.',
          type: 'string',
          enum: ['with-rows', 'not-with-rows', 'unknown'],
        },
        oldPlace: {
          description: 'Where it was stated.',
          anyOf: [
            {
              $ref: '#/$defs/Place',
            },
            {
              type: 'null',
            },
          ],
        },
        newPlace: {
          description: 'Where it is stated.',
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
    TextChange: {
      description: 'A text outside of the rows that says something else.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'old', 'new', 'oldPlace', 'newPlace'],
      properties: {
        kind: {
          description: 'Which text.',
          type: 'string',
          enum: ['title', 'date', 'classification', 'list-title', 'paragraph'],
        },
        old: {
          description: 'Before; null where it is new.',
          anyOf: [
            {
              $ref: '#/$defs/MarkedText',
            },
            {
              type: 'null',
            },
          ],
        },
        new: {
          description: 'After; null where it is gone.',
          anyOf: [
            {
              $ref: '#/$defs/MarkedText',
            },
            {
              type: 'null',
            },
          ],
        },
        oldPlace: {
          description: 'Where it was.',
          anyOf: [
            {
              $ref: '#/$defs/Place',
            },
            {
              type: 'null',
            },
          ],
        },
        newPlace: {
          description: 'Where it is.',
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
    RowPair: {
      description: 'Rows side by side.',
      type: 'object',
      additionalProperties: false,
      required: ['old', 'new', 'change'],
      properties: {
        old: {
          description: 'The index of the row before; null where there is none.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        new: {
          description: 'The index of the row after; null where there is none.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        change: {
          description: 'The index of its change in `changes`; null where it is the same.',
          type: ['integer', 'null'],
          minimum: 0,
        },
      },
    },
    CategoryRename: {
      description: 'A category that has another name.',
      type: 'object',
      additionalProperties: false,
      required: ['old', 'new', 'rows'],
      properties: {
        old: {
          description: 'Before.',
          type: 'string',
        },
        new: {
          description: 'After.',
          type: 'string',
        },
        rows: {
          description: 'How many items of it are in both.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    ListComparison: {
      description: 'A list in both revisions.',
      type: 'object',
      additionalProperties: false,
      required: ['list', 'otherList', 'oldCount', 'newCount', 'renumbered', 'columns', 'categories', 'rows'],
      properties: {
        list: {
          description: 'The list; null where it is one beside the three.',
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
          description: 'The name of the list beside the three, or null.',
          type: ['string', 'null'],
        },
        oldCount: {
          description: 'How many items it had; null where there was no such list.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        newCount: {
          description: 'How many items it has; null where there is no such list.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        renumbered: {
          description: 'Rows whose number is another one only because of rows before them.',
          type: 'integer',
          minimum: 0,
        },
        columns: {
          description: 'Columns that one revision alone has.',
          $ref: '#/$defs/ColumnChanges',
        },
        categories: {
          description: 'Categories that have another name.',
          type: 'array',
          items: {
            $ref: '#/$defs/CategoryRename',
          },
        },
        rows: {
          description: 'The rows in the order in which both can be read.',
          type: 'array',
          items: {
            $ref: '#/$defs/RowPair',
          },
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
    ListName: {
      description:
        'One of the three lists: `basic` is 基本履职, `cooperative` is 配合履职, `recovered` is 上级部门收回.',
      type: 'string',
      enum: ['basic', 'cooperative', 'recovered'],
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
  },
};
