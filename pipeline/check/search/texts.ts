import { fold, foldingMap } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { ColumnRole, DutyList, Item, ListName, ListTable, Place, Subject } from '../../model.js';

/** A text of the document as printed, with what it is and where it is. */
export class Occurrence {
  #folded: string | undefined;
  #foldingMap: readonly number[] | undefined;

  /**
   * `kind` is what it is: the title of the document, of a list; a paragraph of the narrative; an entry of the contents.
   * `subject` is where it is in the list, as a whole: see `partOf` for a part of it. `column` is what the column of a
   * cell holds.
   */
  constructor(
    readonly kind: 'title' | 'list-title' | 'paragraph' | 'contents' | 'heading' | 'group' | 'cell',
    readonly text: string,
    readonly place: Place,
    readonly subject: Subject,
    readonly list: ListName | null = null,
    readonly item?: Item,
    readonly column: ColumnRole | null = null,
  ) {}

  /** Its text folded, for comparing and scanning. */
  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }

  /** Where the characters of `folded` stand in `text`: only what was found needs it. */
  get foldingMap(): readonly number[] {
    return (this.#foldingMap ??= foldingMap(this.text));
  }
}

/** All texts of a document: title, narrative, contents, then each list's title, heading rows, category rows and cells. */
export function textsOf(list: DutyList): Occurrence[] {
  return [...allTexts(list)];
}

/** The texts of the cells of some columns, in the order of the document. */
export function cellsOf(texts: readonly Occurrence[], columns: readonly ColumnRole[]): Occurrence[] {
  return texts.filter(({ column }) => column !== null && columns.includes(column));
}

function* allTexts(list: DutyList): Generator<Occurrence> {
  if (list.title !== null)
    yield new Occurrence('title', list.title.text, list.title.place, { kind: 'title', span: null });
  for (const [paragraph, { text, place }] of list.statement.paragraphs.entries())
    yield new Occurrence('paragraph', text, place, { kind: 'paragraph', paragraph, span: null });
  for (const [entry, { title, place, list: name }] of list.contents.entries())
    yield new Occurrence('contents', title, place, { kind: 'contents', entry, span: null }, name);
  for (const name of LISTS) {
    const table = list.tables[name];
    if (table !== null) yield* textsOfTable(table, name);
    for (const [row, item] of list.lists[name].entries()) {
      for (const [cell, { column, text, place }] of item.cells.entries()) {
        const subject: Subject = { kind: 'cell', list: name, row, cell, column, span: null };
        yield new Occurrence('cell', text, place, subject, name, item, column);
      }
    }
  }
}

function* textsOfTable(table: ListTable, list: ListName): Generator<Occurrence> {
  if (table.title !== null)
    yield new Occurrence(
      'list-title',
      table.title,
      table.place,
      { kind: 'list-title', list, span: null },
      list,
    );
  for (const [index, { cells, place }] of table.headings.entries())
    for (const [cell, text] of cells.entries())
      yield new Occurrence('heading', text, place, { kind: 'heading', list, index, cell, span: null }, list);
  for (const [index, { text, place }] of table.groups.entries())
    yield new Occurrence('group', text, place, { kind: 'group', list, index, span: null }, list);
}
