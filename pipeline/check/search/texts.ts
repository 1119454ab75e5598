import { fold, foldingMap } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { ColumnRole, DutyList, Item, ListName, ListTable, Place, Subject } from '../../model.js';

/** A text of the document as printed, with what it is and where it stands. */
export interface Occurrence {
  /** What it is: the title of the document, of a list; a paragraph of the narrative; an entry of the contents. */
  kind: 'title' | 'list-title' | 'paragraph' | 'contents' | 'heading' | 'group' | 'cell';
  text: string;
  place: Place;
  /** Where it is in the list, as a whole: see `partOf` for a part of it. */
  subject: Subject;
  list: ListName | null;
  item: Item | undefined;
  /** What the column of a cell holds. */
  column: ColumnRole | null;
  /** Its folded form, made once for all rules: see `foldedOf` and `mapOf`. */
  folded?: string;
  map?: readonly number[];
}

/** The folded text of an occurrence. */
export function foldedOf(occurrence: Occurrence): string {
  return (occurrence.folded ??= fold(occurrence.text));
}

/** Where the characters of its folded text stand in an occurrence: only what was found needs it. */
export function mapOf(occurrence: Occurrence): readonly number[] {
  return (occurrence.map ??= foldingMap(occurrence.text));
}

const known = new WeakMap<DutyList, readonly Occurrence[]>();

/** All texts of a document: title, narrative, contents, then each list's title, heading rows, category rows and cells. */
export function textsOf(list: DutyList): readonly Occurrence[] {
  let texts = known.get(list);
  if (texts === undefined) {
    texts = [...allTexts(list)];
    known.set(list, texts);
  }
  return texts;
}

/** The texts of the cells of some columns, in the order of the document. */
export function cellsOf(list: DutyList, columns: readonly ColumnRole[]): Occurrence[] {
  return textsOf(list).filter(({ column }) => column !== null && columns.includes(column));
}

function* allTexts(list: DutyList): Generator<Occurrence> {
  const none = { list: null, item: undefined, column: null };
  const span = null;
  if (list.title !== null) yield { kind: 'title', ...list.title, subject: { kind: 'title', span }, ...none };
  for (const [index, paragraph] of list.statement.paragraphs.entries()) {
    const subject: Subject = { kind: 'paragraph', paragraph: index, span };
    yield { kind: 'paragraph', ...paragraph, subject, ...none };
  }
  for (const [entry, { title, place, list: name }] of list.contents.entries()) {
    const subject: Subject = { kind: 'contents', entry, span };
    yield { kind: 'contents', text: title, place, subject, ...none, list: name };
  }
  for (const name of LISTS) {
    const table = list.tables[name];
    if (table !== null) yield* textsOfTable(table, name);
    for (const [row, item] of list.lists[name].entries()) {
      for (const [cell, { column, text, place }] of item.cells.entries()) {
        const subject: Subject = { kind: 'cell', list: name, row, cell, column, span };
        yield { kind: 'cell', text, place, subject, list: name, item, column };
      }
    }
  }
}

function* textsOfTable(table: ListTable, list: ListName): Generator<Occurrence> {
  const of = { list, item: undefined, column: null };
  const span = null;
  if (table.title !== null) {
    const subject: Subject = { kind: 'list-title', list, span };
    yield { kind: 'list-title', text: table.title, place: table.place, subject, ...of };
  }
  for (const [index, { cells, place }] of table.headings.entries()) {
    for (const [cell, text] of cells.entries()) {
      const subject: Subject = { kind: 'heading', list, index, cell, span };
      yield { kind: 'heading', text, place, subject, ...of };
    }
  }
  for (const [index, { text, place }] of table.groups.entries())
    yield { kind: 'group', text, place, subject: { kind: 'group', list, index, span }, ...of };
}
