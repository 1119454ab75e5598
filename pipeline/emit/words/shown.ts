import { isAbsentCategory } from '../../common/category-lines.js';
import { textOf } from '../../common/cells.js';
import { textOfSubject } from '../../common/subjects.js';
import type {
  DutyList,
  Figure,
  Finding,
  HeadingSubject,
  Item,
  Place,
  Report,
  Spot,
  Subject,
} from '../../model.js';

/** What stands between the cells of a row that is shown on one line. */
const CELL_GAP = ' │ ';

/** Finds the printed text that a finding is about, and the item that it names. */
export interface Shown {
  /** The text that a finding is about and the part of it that is meant: of a row its cells on one line; null: none. */
  spot: (finding: Finding) => Spot | null;
  /** The same, of the text that begins at the finding's place: a figure stands in the middle of its paragraph. */
  atPlace: (finding: Finding) => Spot | null;
  item: (finding: Finding) => Item | null;
  /** What was counted in the table, where the number of a stated figure is marked that differs from it. */
  counted: (finding: Finding) => string | null;
  /** What the document has, and what it should have; null where it has nothing, or where nothing tells. */
  values: (finding: Finding) => { now: string | null; meant: string | null };
}

/** What the findings of a report are about, by their subjects. Without its list only their own spots are known. */
export function shownOf(list: DutyList | null, report: Pick<Report, 'ledger' | 'findings'>): Shown {
  if (list === null) {
    return {
      spot: ({ spot }) => spot,
      atPlace: ({ spot }) => spot,
      item: () => null,
      counted: () => null,
      values: valuesOf,
    };
  }
  const figures = new Map(list.statement.figures.map((figure) => [figure.id, figure]));
  const lines = new Map(report.ledger.map((line) => [line.figure, line]));
  const subjects = new Map(report.findings.map(({ fingerprint, subject }) => [fingerprint, subject]));
  /** A finding about an entry of the accepted ones shows what the entry accepts, where that is there still. */
  const shownSubject = ({ subject }: Finding): Subject =>
    subject.kind === 'acceptance' ? (subjects.get(subject.fingerprint) ?? subject) : subject;
  const figureOf = (subject: Subject): Figure | null =>
    subject.kind === 'figure' ? (figures.get(subject.figure) ?? null) : null;
  return {
    spot: (finding) => {
      const subject = shownSubject(finding);
      return withPage(list, subject, spotOf(list, finding, subject));
    },
    atPlace: (finding) => {
      const subject = shownSubject(finding);
      return spotAtPlace(list, finding, subject, figureOf(subject));
    },
    item: ({ subject }) => itemOf(list, subject),
    counted: ({ subject, actual }) => {
      const figure = figureOf(subject);
      if (figure === null || JSON.stringify(subject.span) !== JSON.stringify(figure.numeral)) return null;
      return lines.get(figure.id)?.result === 'different' ? actual : null;
    },
    values: (finding) => {
      const { subject } = finding;
      if (subject.kind !== 'figure') return valuesOf(finding);
      // A stated figure is not what is meant because it is stated: only where the rows and all else agree against it
      // is it known what it should be.
      const figure = figureOf(subject);
      const line = lines.get(subject.figure);
      // A category that no row has is wrong by its name: 应为 0 would help nobody.
      if (line !== undefined && isAbsentCategory(line)) return { now: line.text, meant: null };
      const meant = line?.cause === 'text' && line.counted !== null ? String(line.counted) : null;
      return { now: figure === null ? null : String(figure.stated), meant };
    },
  };
}

/** The two values of a finding that is about no stated figure. */
function valuesOf({ actual, expected }: Finding): { now: string | null; meant: string | null } {
  return { now: actual, meant: expected };
}

/** An item's number, category and name on one line: a row that is told by its place. */
export function rowWords(item: Item): string {
  const texts = [textOf(item, 'number'), textOf(item, 'category'), textOf(item, 'name')];
  return texts.filter((text) => text.trim() !== '').join(CELL_GAP);
}

/** True where no part of a text is meant, but all of it. */
export function isWhole({ text, start, end }: Spot): boolean {
  return start <= 0 && end >= text.length;
}

function whole(text: string): Spot {
  return { text, start: 0, end: text.length };
}

/** What is shown of a subject: its own text, or the cells of its row. */
function spotOf(list: DutyList, { spot, place }: Finding, subject: Subject): Spot | null {
  // Of an empty cell nothing is shown: the head tells its row.
  if (spot === null) return subject.kind === 'cell' ? null : rowSpot(list, subject);
  if (subject.kind === 'odd-row') return whole(spot.text.replaceAll('\t', CELL_GAP));
  if (subject.kind === 'heading') return inHeading(list, spot, subject);
  return standsAtRow(list, place, subject) ? rowSpot(list, subject) : spot;
}

/** An entry of the contents with its page, which the list keeps apart: what is wrong may be the page. */
function withPage({ contents }: DutyList, subject: Subject, spot: Spot | null): Spot | null {
  const page = subject.kind === 'contents' ? (contents[subject.entry]?.page ?? null) : null;
  if (spot === null || page === null) return spot;
  const text = `${spot.text} …… ${page}`;
  return isWhole(spot) ? whole(text) : { ...spot, text };
}

/** True for a cell of a finding that stands at the row: its number or its category, which say little alone. */
function standsAtRow(list: DutyList, place: Place | null, subject: Subject): boolean {
  const isCell = subject.kind === 'cell' || (subject.kind === 'other-row' && subject.cell !== null);
  if (!isCell || place === null) return false;
  const own = textOfSubject(list, subject)?.place;
  return own !== undefined && !isSame(own, place);
}

/** A cell of a heading row within all of it, which is what stands at the place of such a finding. */
function inHeading({ tables }: DutyList, spot: Spot, { list, index, cell }: HeadingSubject): Spot {
  const cells = tables[list]?.headings[index]?.cells ?? [];
  const from = cells.slice(0, cell ?? 0).reduce((sum, { length }) => sum + length + CELL_GAP.length, 0);
  return { text: cells.join(CELL_GAP), start: from + spot.start, end: from + spot.end };
}

/** The cells of a row on one line; of a category those of its first row, for a heading that is lost the row after. */
function rowSpot(list: DutyList, subject: Subject): Spot | null {
  const { lists, tables } = list;
  switch (subject.kind) {
    case 'heading': {
      const heading = tables[subject.list]?.headings[subject.index];
      const words = heading?.cells.join(CELL_GAP) ?? '';
      return words.trim() === '' ? rowOf(lists[subject.list][heading?.before ?? 0]) : whole(words);
    }
    case 'category':
      return rowOf(lists[subject.list].find(({ category }) => category === subject.category));
    case 'cell':
    case 'row':
      return rowOf(lists[subject.list][subject.row]);
    case 'other-row':
      return rowOf(list.otherLists[subject.other]?.rows[subject.row]);
    default:
      return null;
  }
}

function rowOf(item: Item | undefined): Spot | null {
  return item === undefined ? null : whole(rowWords(item));
}

/** What is shown of a subject, as text that begins at a place. */
function spotAtPlace(list: DutyList, finding: Finding, subject: Subject, figure: Figure | null): Spot | null {
  const { place } = finding;
  const shown = spotOf(list, finding, subject);
  if (shown === null || place === null || standsAtRow(list, place, subject)) return shown;
  const begins = textOfSubject(list, figure?.subject ?? subject)?.place;
  if (begins === undefined || isSame(begins, place)) return shown;
  if (subject.kind === 'unread-figure') return whole(shown.text.slice(shown.start, shown.end));
  if (figure === null) return null;
  const from = figure.subject?.span?.start ?? 0;
  return { text: figure.text, start: shown.start - from, end: shown.end - from };
}

function itemOf(list: DutyList, subject: Subject): Item | null {
  const { lists, tables } = list;
  if (subject.kind === 'cell' || subject.kind === 'row') return lists[subject.list][subject.row] ?? null;
  if (subject.kind === 'other-row') return list.otherLists[subject.other]?.rows[subject.row] ?? null;
  if (subject.kind !== 'odd-row') return null;
  const row = tables[subject.list]?.oddRows[subject.index]?.item ?? null;
  return row === null ? null : (lists[subject.list][row] ?? null);
}

/** True for one place in a document: the keys of places are written in one order. */
function isSame(left: Place, right: Place): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
