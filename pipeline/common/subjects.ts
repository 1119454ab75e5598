import type { DutyList, Figure, Place, Subject } from '../model.js';

/** A text of the list, and where it begins in the document. */
export interface PlacedText {
  text: string;
  place: Place;
}

/**
 * The own text of a subject, which its span counts in; null for what has none (a row, a list, the document, a note) and
 * for what the list does not hold.
 */
export function textOfSubject(list: DutyList, subject: Subject): PlacedText | null {
  switch (subject.kind) {
    case 'figure': {
      const figure = figureOf(list, subject.figure);
      return figure === null ? null : textOfFigure(list, figure);
    }
    case 'numeral': {
      const numeral = withId(list.statement.numerals, subject.numeral);
      const around = numeral?.subject == null ? null : textOfSubject(list, numeral.subject);
      return numeral === undefined ? null : (around ?? { text: numeral.phrase, place: numeral.place });
    }
    case 'cell':
      return list.lists[subject.list][subject.row]?.cells[subject.cell] ?? null;
    case 'other-row':
      return subject.cell === null
        ? null
        : (list.otherLists[subject.other]?.rows[subject.row]?.cells[subject.cell] ?? null);
    case 'odd-row':
      return list.tables[subject.list]?.oddRows[subject.index] ?? null;
    case 'heading': {
      const heading = list.tables[subject.list]?.headings[subject.index];
      const text = subject.cell === null ? undefined : heading?.cells[subject.cell];
      return heading === undefined || text === undefined ? null : { text, place: heading.place };
    }
    case 'group':
      return list.tables[subject.list]?.groups[subject.index] ?? null;
    case 'list-title': {
      const table = list.tables[subject.list];
      return table?.title == null ? null : { text: table.title, place: table.place };
    }
    case 'other-title': {
      const other = list.otherLists[subject.other];
      return other === undefined ? null : { text: other.title, place: other.place };
    }
    case 'title':
    case 'date':
    case 'classification':
      return list[subject.kind];
    case 'paragraph':
    case 'unread-figure':
      return list.statement.paragraphs[subject.paragraph] ?? null;
    case 'contents': {
      const entry = list.contents[subject.entry];
      return entry === undefined ? null : { text: entry.title, place: entry.place };
    }
    case 'row':
    case 'list':
    case 'category':
    case 'note':
    case 'acceptance':
    case 'document':
      return null;
  }
}

/** What has an id: `n7` is the seventh in the lists that `normalize` makes, and searched for in others. */
function withId<T extends { id: string }>(all: readonly T[], id: string): T | undefined {
  const there = all[Number(id.slice(1)) - 1];
  return there?.id === id ? there : all.find((each) => each.id === id);
}

/** The figure of an id, or null where the list has none of it. */
export function figureOf(list: DutyList, id: string): Figure | null {
  return withId(list.statement.figures, id) ?? null;
}

/** The text that states a figure: its paragraph, title or row, or its phrase where the list keeps no more. */
export function textOfFigure(list: DutyList, figure: Figure): PlacedText {
  const around = figure.subject === null ? null : textOfSubject(list, figure.subject);
  return around ?? { text: figure.text, place: figure.place };
}

/** Where a subject stands; null for what stands nowhere in particular, and for what the list does not hold. */
export function placeOfSubject(list: DutyList, subject: Subject): Place | null {
  switch (subject.kind) {
    case 'figure':
      return figureOf(list, subject.figure)?.place ?? null;
    case 'numeral':
      return withId(list.statement.numerals, subject.numeral)?.place ?? null;
    case 'row':
      return list.lists[subject.list][subject.row]?.place ?? null;
    case 'other-row':
      return list.otherLists[subject.other]?.rows[subject.row]?.place ?? null;
    case 'heading':
      return list.tables[subject.list]?.headings[subject.index]?.place ?? null;
    case 'list':
      return list.tables[subject.list]?.place ?? null;
    case 'category':
      return list.lists[subject.list].find(({ category }) => category === subject.category)?.place ?? null;
    case 'note':
      return list.notes[subject.note]?.place ?? null;
    default:
      return textOfSubject(list, subject)?.place ?? null;
  }
}
