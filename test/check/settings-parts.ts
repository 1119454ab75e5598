import { factsOf, type Facts } from '../../pipeline/check/facts.js';
import type { Defect, Rule } from '../../pipeline/check/rule.js';
import { Occurrence } from '../../pipeline/check/search/texts.js';
import type {
  CheckOptions,
  ColumnRole,
  DutyList,
  Item,
  ListName,
  PrintedCell,
  Span,
} from '../../pipeline/model.js';
import type { About } from '../../pipeline/check/subjects.js';

/** Parts of a document, as the tests of the settings need them: what a rule does not look at is left out. */

/** The place of all that these tests make. */
export const PLACE = { kind: 'text', line: 1, column: 1 } as const;

/** An object with some of the fields of its type. */
export function part<T>(fields: { readonly [Key in keyof T]?: unknown }): T {
  return fields as unknown as T;
}

/** A character so many times: no word and no name. */
export function filler(length: number, character = '某'): string {
  return character.repeat(length);
}

/** Texts of different characters, so many of them: none of their parts stands in them twice. */
export function different(length: number, from = 0): string {
  return String.fromCodePoint(...Array.from({ length }, (_, index) => 0x5100 + from + index));
}

/** A list with nothing in it but what is given. */
export function listWith(fields: { readonly [Key in keyof DutyList]?: unknown } = {}): DutyList {
  return part<DutyList>({
    title: null,
    date: null,
    contents: [],
    place: { province: null, prefecture: null, county: null, township: null },
    tables: { basic: null, cooperative: null, recovered: null },
    otherLists: [],
    ...fields,
    statement: { paragraphs: [], figures: [], numerals: [], ...(fields.statement ?? {}) },
    lists: { basic: [], cooperative: [], recovered: [], ...(fields.lists ?? {}) },
  });
}

/** A paragraph of the narrative. */
export function paragraph(text: string) {
  return { text, place: PLACE };
}

/** A cell as printed. */
export function cellWith(column: ColumnRole, text: string): PrintedCell {
  return { column, text, place: PLACE };
}

/** An item with some of its fields. */
export function itemWith(fields: Readonly<Record<string, unknown>> = {}): Item {
  return part<Item>({ number: 1, name: '甲', category: '', place: PLACE, cells: [], ...fields });
}

/** The characters that a defect is about. */
export function spanOf(about: About): Span | null {
  if (about.of === 'subject') return about.subject.span;
  return about.of === 'cell' ? about.span : null;
}

/** The text of a cell. */
export function cellText(
  text: string,
  list: ListName = 'basic',
  column: ColumnRole = 'name',
  item: Item = itemWith(),
): Occurrence {
  const subject = { kind: 'cell', list, row: 0, cell: 0, column, span: null } as const;
  return new Occurrence('cell', text, PLACE, subject, list, item, column);
}

/** The text of a paragraph. */
export function paragraphText(text: string): Occurrence {
  return new Occurrence('paragraph', text, PLACE, { kind: 'paragraph', paragraph: 0, span: null });
}

/** What a rule finds in a list; facts that are given stand in place of those of the list. */
export function foundBy(
  rule: Rule,
  list: DutyList,
  given: { readonly [Key in keyof Facts]?: unknown } = {},
  options: CheckOptions = {},
): Defect[] {
  const facts = factsOf(list, options);
  const joined = Object.create(facts, Object.getOwnPropertyDescriptors(given)) as Facts;
  return [...rule.check(joined)];
}
