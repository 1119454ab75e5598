import { fold, foldingMap } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { ColumnRole, DutyList, Item, ListName, Place } from '../../model.js';

/** A text of the document as printed, with what it is and where it is. */
export class Occurrence {
  #folded: string | undefined;
  #foldingMap: readonly number[] | undefined;

  /**
   * `kind` is what it is: the title of the document, of a list; a paragraph of the narrative; an entry of the contents.
   * `column` is what the column of a cell holds.
   */
  constructor(
    readonly kind: 'title' | 'list-title' | 'paragraph' | 'contents' | 'heading' | 'group' | 'cell',
    readonly text: string,
    readonly place: Place,
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
  if (list.title !== null) yield new Occurrence('title', list.title.text, list.title.place);
  for (const { text, place } of list.statement.paragraphs) yield new Occurrence('paragraph', text, place);
  for (const { title, place, list: name } of list.contents)
    yield new Occurrence('contents', title, place, name);
  for (const name of LISTS) {
    const table = list.tables[name];
    if (table === null) continue;
    if (table.title !== null) yield new Occurrence('list-title', table.title, table.place, name);
    for (const { cells, place } of table.headings)
      for (const text of cells) yield new Occurrence('heading', text, place, name);
    for (const { text, place } of table.groups) yield new Occurrence('group', text, place, name);
    for (const item of list.lists[name]) {
      for (const { column, text, place } of item.cells)
        yield new Occurrence('cell', text, place, name, item, column);
    }
  }
}
