import { fold, foldingMap } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { ColumnRole, DutyList, Item, ListName, Place } from '../../model.js';

/** A text of the document as printed, with what it is and where it stands. */
export interface Occurrence {
  /** What it is: the title of the document, of a list; a paragraph of the narrative; an entry of the contents. */
  kind: 'title' | 'list-title' | 'paragraph' | 'contents' | 'heading' | 'group' | 'cell';
  text: string;
  place: Place;
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
  if (list.title !== null) yield { kind: 'title', ...list.title, ...none };
  for (const paragraph of list.statement.paragraphs) yield { kind: 'paragraph', ...paragraph, ...none };
  for (const { title, place, list: name } of list.contents)
    yield { kind: 'contents', text: title, place, ...none, list: name };
  for (const name of LISTS) {
    const table = list.tables[name];
    if (table === null) continue;
    const of = { ...none, list: name };
    if (table.title !== null) yield { kind: 'list-title', text: table.title, place: table.place, ...of };
    for (const { cells, place } of table.headings)
      for (const text of cells) yield { kind: 'heading', text, place, ...of };
    for (const { text, place } of table.groups) yield { kind: 'group', text, place, ...of };
    for (const item of list.lists[name]) {
      for (const { column, text, place } of item.cells) {
        yield { kind: 'cell', text, place, list: name, item, column };
      }
    }
  }
}
