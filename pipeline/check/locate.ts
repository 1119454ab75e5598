import { LISTS } from '../common/names.js';
import { placeOfSubject, textOfFigure, textOfSubject } from '../common/subjects.js';
import type { DutyList, Figure, Item, ListName, Numeral, Place, Spot, Subject } from '../model.js';
import type { About } from './subjects.js';

/** Where a defect stands: its subject, the text and the part of it that are meant, and the place. */
export interface Located {
  subject: Subject;
  spot: Spot | null;
  place: Place | null;
}

/** Looks up which row, heading, paragraph … of a list the things are that defects are about. */
export class Locator {
  private items: Map<Item, { list: ListName; row: number }> | null = null;
  private readonly figures: ReadonlyMap<string, Figure>;
  private readonly numerals: ReadonlyMap<string, Numeral>;

  constructor(private readonly list: DutyList) {
    this.figures = new Map(list.statement.figures.map((figure) => [figure.id, figure]));
    this.numerals = new Map(list.statement.numerals.map((numeral) => [numeral.id, numeral]));
  }

  /** Throws where the list does not hold what a defect is about: that is a bug of its rule. */
  locate(about: About): Located {
    const subject = this.subjectOf(about);
    if (about.of === 'acceptance')
      return { subject, spot: about.finding?.spot ?? null, place: about.finding?.place ?? null };
    return { subject, spot: this.spotOf(subject), place: this.placeOf(subject) };
  }

  private subjectOf(about: About): Subject {
    switch (about.of) {
      case 'subject':
        return about.subject;
      case 'figure': {
        const figure = this.figureOf(about.id);
        const phrase = figure.subject?.span ?? null;
        return { kind: 'figure', figure: about.id, span: about.phrase ? phrase : (figure.numeral ?? phrase) };
      }
      case 'number': {
        const numeral = this.numerals.get(about.id);
        if (numeral === undefined)
          throw new Error(`a defect is about a number that the statement lacks: ${about.id}`);
        return { kind: 'numeral', numeral: about.id, span: numeral.subject?.span ?? null };
      }
      case 'cell': {
        const { item, cell, span } = about;
        const at = indexIn(item.cells, cell);
        const other = this.otherRowOf(item);
        if (other !== null) return { kind: 'other-row', ...other, cell: at, span };
        return { kind: 'cell', ...this.rowOf(item), cell: at, column: cell.column, span };
      }
      case 'row': {
        const other = this.otherRowOf(about.item);
        if (other !== null) return { kind: 'other-row', ...other, cell: null, span: null };
        return { kind: 'row', ...this.rowOf(about.item), span: null };
      }
      case 'odd-row':
        return { kind: 'odd-row', ...this.inTables('oddRows', about.odd), span: null };
      case 'heading': {
        const { heading, cell } = about;
        return { kind: 'heading', ...this.inTables('headings', heading), cell, span: null };
      }
      case 'contents':
        return { kind: 'contents', entry: indexIn(this.list.contents, about.entry), span: about.span };
      case 'placed':
        return this.placedOf(about);
      case 'acceptance':
        return { kind: 'acceptance', fingerprint: about.fingerprint, span: null };
    }
  }

  private placedOf({ placed, span }: Extract<About, { of: 'placed' }>): Subject {
    for (const kind of ['title', 'date', 'classification'] as const)
      if (this.list[kind] === placed) return { kind, span };
    return { kind: 'paragraph', paragraph: indexIn(this.list.statement.paragraphs, placed), span };
  }

  private rowOf(item: Item): { list: ListName; row: number } {
    this.items ??= new Map(
      LISTS.flatMap((list) => this.list.lists[list].map((each, row) => [each, { list, row }] as const)),
    );
    const found = this.items.get(item);
    if (found === undefined) throw new Error('a defect is about an item that no list has');
    return found;
  }

  /** Where a row is that is of none of the three lists; null where it is of one. */
  private otherRowOf(item: Item): { other: number; row: number } | null {
    const other = this.list.otherLists.findIndex(({ rows }) => rows.includes(item));
    return other < 0 ? null : { other, row: this.list.otherLists[other]?.rows.indexOf(item) ?? 0 };
  }

  private inTables<K extends 'oddRows' | 'headings'>(
    kind: K,
    wanted: NonNullable<DutyList['tables'][ListName]>[K][number],
  ): { list: ListName; index: number } {
    for (const list of LISTS) {
      const rows: readonly unknown[] = this.list.tables[list]?.[kind] ?? [];
      const index = rows.indexOf(wanted);
      if (index >= 0) return { list, index };
    }
    throw new Error(`a defect is about a row that is none of the ${kind} of a table`);
  }

  private figureOf(id: string): Figure {
    const figure = this.figures.get(id);
    if (figure === undefined) throw new Error(`a defect is about a figure that the statement lacks: ${id}`);
    return figure;
  }

  /** The subject's own text with the part that is meant: all of it where no part is. */
  private spotOf(subject: Subject): Spot | null {
    const own =
      subject.kind === 'figure'
        ? textOfFigure(this.list, this.figureOf(subject.figure))
        : textOfSubject(this.list, subject);
    if (own === null || own.text.trim() === '') return null;
    const { text } = own;
    return { text, ...(subject.span ?? { start: 0, end: text.length }) };
  }

  private placeOf(subject: Subject): Place | null {
    return subject.kind === 'figure'
      ? this.figureOf(subject.figure).place
      : placeOfSubject(this.list, subject);
  }
}

function indexIn<T>(all: readonly T[], wanted: T): number {
  const index = all.indexOf(wanted);
  if (index < 0) throw new Error('a defect is about something that the list does not hold');
  return index;
}
