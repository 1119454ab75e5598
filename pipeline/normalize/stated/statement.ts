import { fold, withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { NUMERAL } from '../../common/numerals.js';
import { ROW_UNITS, SUM_WORDS } from '../../common/vocabulary/counts.js';
import type {
  DutyList,
  Figure,
  ListName,
  Numeral,
  NumeralReading,
  NumeralSource,
  Paragraph,
  Place,
  Span,
} from '../../model.js';
import {
  classOf,
  CLOSING_MARKS,
  FULL_WIDTH_MARKS,
  HALF_WIDTH_MARKS,
  OPENING_MARKS,
} from '../../common/vocabulary/marks.js';
import { placeAt } from '../document/anchors.js';
import { WORDS_BEHIND_NUMBER } from '../settings.js';
import { countSpanOf } from '../lists/group-rows.js';
import type { RawList } from '../lists/list-table.js';
import { readNumbers, type Knowledge, type NumberReading } from './index.js';
import { DEPARTMENT } from './words.js';
import type { SummaryCell } from './summary-table.js';

/** A paragraph of the statement, and the list that its heading or its place names. */
export interface StatedParagraph {
  paragraph: Paragraph;
  heading: ListName | null;
  /** It belongs to a list beside the three: what it counts is none of theirs. */
  apart?: true;
}

/** The texts of a document that may state figures, in reading order. */
export interface Sources {
  title: DutyList['title'];
  paragraphs: readonly StatedParagraph[];
  contents: DutyList['contents'];
  summaries: readonly SummaryCell[];
  lists: readonly { list: ListName; title: Paragraph | null; raw: RawList }[];
}

/** What the document states: its figures, and what became of each of its numbers. */
export function statedIn(
  sources: Sources,
  knowledge: Knowledge,
): Pick<DutyList['statement'], 'figures' | 'numerals'> {
  const account = new Account(knowledge);
  const { title, paragraphs, contents, summaries, lists } = sources;
  if (title !== null)
    account.text(
      title.text,
      null,
      (span) => ({ kind: 'title', span }),
      () => title.place,
    );
  for (const [index, { paragraph, heading, apart }] of paragraphs.entries())
    (apart === true
      ? account.apart()
      : account.isBelowLists(paragraph.text, index)
        ? account.together()
        : account
    ).text(
      paragraph.text,
      heading,
      (span) => ({ kind: 'paragraph', paragraph: index, span }),
      (offset) => placeAt(paragraph, offset),
      index,
    );
  let about: ListName | null = null;
  for (const [entry, { title: text, place, list }] of contents.entries()) {
    about = list ?? about;
    account.text(
      text,
      about,
      (span) => ({ kind: 'contents', entry, span }),
      () => place,
    );
  }
  for (const cell of summaries) account.cell(cell);
  for (const { list, title: text, raw } of lists) {
    if (text !== null) account.title(text, list);
    account.rows(raw, list);
  }
  return account.finish();
}

/** A line that is a sum and no more (folded): 合计：245 项, 总计 245. */
const SUM_LINE = new RegExp(`^(?:以上)?(?:${SUM_WORDS}|总共)[:：]?${NUMERAL}(?:${ROW_UNITS})?[。；;]?$`);

/** Collects figures and numbers, each with an id in the order in which they come. */
class Account {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly figures: Figure[] = [],
    private readonly numerals: Numeral[] = [],
  ) {}

  /** The same account for a text of a list beside the three: its figures are held against that list's rows. */
  apart(): Account {
    return new Account({ ...this.knowledge, isApart: true }, this.figures, this.numerals);
  }

  /** The same account for a line that adds up the lists whose totals the lines above it state. */
  together(): Account {
    return new Account({ ...this.knowledge, isSum: true }, this.figures, this.numerals);
  }

  /** True for 合计：245 项 below lines that each state the total of a list. */
  isBelowLists(text: string, index: number): boolean {
    if (!SUM_LINE.test(fold(text))) return false;
    const lists = [index - 1, index - 2].map((above) => {
      const stated = this.figures.filter(({ paragraph }) => paragraph === above);
      return stated.every(({ kind }) => kind === 'list-total') ? (stated[0]?.list ?? null) : null;
    });
    return lists[0] !== null && lists[1] !== null && lists[0] !== lists[1];
  }

  finish(): Pick<DutyList['statement'], 'figures' | 'numerals'> {
    return { figures: this.figures, numerals: this.numerals };
  }

  /** The numbers of a text. `subjectAt` makes the subject of a part of it, `placeOf` the place of an offset. */
  text(
    text: string,
    heading: ListName | null,
    subjectAt: (span: Span) => NumeralSource,
    placeOf: (offset: number) => Place,
    paragraph: number | null = null,
  ): void {
    for (const read of readNumbers(text, this.knowledge, heading)) {
      const { start, end, numeral } = read;
      const place = placeOf(start);
      const phrase = text.slice(start, end);
      const reading = this.readingOf(read, (stated) => ({
        ...stated,
        text: phrase,
        paragraph,
        subject: figureSource(subjectAt({ start, end })),
        numeral,
        place,
      }));
      this.number(
        text.slice(numeral.start, numeral.end),
        wordsAround(text, read),
        read.token.value,
        subjectAt(numeral),
        place,
        reading,
      );
    }
  }

  /** The title of a list. The list keeps it without white space: spans count without it. */
  title({ text, place }: Paragraph, list: ListName): void {
    this.text(
      withoutSpace(text),
      list,
      (span) => ({ kind: 'list-title', list, span }),
      () => place,
    );
  }

  /** A cell of a table that sums the lists up. */
  cell({ kind: counted, list, category, value, text, place }: SummaryCell): void {
    const kind = counted === 'category-count' && this.isReceiver(list, category) ? 'group-count' : counted;
    const start = text.length - (text.split(' ').at(-1) ?? '').length;
    const numeral = { start, end: text.length };
    const figure = this.figure({
      kind,
      list,
      category,
      stated: value,
      text,
      paragraph: null,
      subject: null,
      numeral,
      place,
    });
    this.number(text.slice(start), text, value, null, place, { as: 'figure', figure });
  }

  /** True for a department at the head of a row of a summary: what it takes over is counted, and no category. */
  private isReceiver(list: ListName | null, category: string | null): boolean {
    if (list !== 'recovered' || category === null || this.knowledge.categories[list].includes(category))
      return false;
    return DEPARTMENT.test(category);
  }

  /** The counts of the category rows of a list and of its rows that add up. */
  rows({ table, sums }: RawList, list: ListName): void {
    for (const [index, { category, stated, text, place }] of table.groups.entries()) {
      const numeral = countSpanOf(text);
      if (numeral === null) continue;
      const subjectAt = (span: Span): NumeralSource => ({ kind: 'group', list, index, span });
      const printed = text.slice(numeral.start, numeral.end);
      if (stated === null) {
        // （二百四五项）: a count that is no number.
        this.number(printed, text, null, subjectAt(numeral), place, { as: 'unread', doubt: 'count', list });
        continue;
      }
      const subject = figureSource(subjectAt({ start: 0, end: text.length }));
      const figure = this.figure({
        kind: 'group-count',
        list,
        category,
        stated,
        text,
        paragraph: null,
        subject,
        numeral,
        place,
      });
      this.number(printed, text, stated, subjectAt(numeral), place, { as: 'figure', figure });
    }
    for (const { category, stated, text, place, numeral } of sums) {
      if (stated === null) continue;
      const kind = category === null ? 'list-total' : 'group-count';
      const figure = this.figure({
        kind,
        list,
        category,
        stated,
        text,
        paragraph: null,
        subject: null,
        numeral,
        place,
      });
      const printed = numeral === null ? String(stated) : text.slice(numeral.start, numeral.end);
      this.number(printed, text, stated, null, place, { as: 'figure', figure });
    }
  }

  private readingOf(
    read: NumberReading,
    whole: (stated: Pick<Figure, 'kind' | 'list' | 'category' | 'stated'>) => Omit<Figure, 'id'>,
  ): NumeralReading {
    if (read.as === 'other') return { as: 'other', what: read.what };
    if (read.as === 'unread') return { as: 'unread', doubt: read.doubt, list: read.list };
    const { kind, list, category, token } = read;
    return { as: 'figure', figure: this.figure(whole({ kind, list, category, stated: token.value ?? 0 })) };
  }

  private figure(figure: Omit<Figure, 'id'>): string {
    const id = `f${this.figures.length + 1}`;
    this.figures.push({ id, ...figure });
    return id;
  }

  private number(
    text: string,
    phrase: string,
    value: number | null,
    subject: NumeralSource | null,
    place: Place,
    reading: NumeralReading,
  ): void {
    this.numerals.push({ id: `n${this.numerals.length + 1}`, text, phrase, value, subject, place, reading });
  }
}

/** The words behind a number, up to a mark: 个村（社区） of 14个村（社区）、2个. */
const BEHIND = new RegExp(
  `^ ?[^\\s${classOf(FULL_WIDTH_MARKS, HALF_WIDTH_MARKS, OPENING_MARKS, CLOSING_MARKS).slice(1, -1)}]{0,${WORDS_BEHIND_NUMBER}}`,
  'u',
);

/** What a person is shown of a number: its phrase, and where that is the number alone, the words behind it. */
function wordsAround(text: string, { start, end, numeral, as }: NumberReading): string {
  const phrase = text.slice(start, end);
  if (as === 'figure' || end - start > numeral.end - numeral.start) return phrase;
  return phrase + (BEHIND.exec(text.slice(end))?.[0] ?? '');
}

/** Titles of documents state no figures: their numbers are something else, or not understood. */
function figureSource(subject: NumeralSource): Figure['subject'] {
  switch (subject.kind) {
    case 'title':
    case 'date':
    case 'classification':
      return null;
    default:
      return subject;
  }
}

/** Rows of each list and the names of its categories; by them an ambiguous figure is read. */
export function knowledgeOf(
  raw: ReadonlyMap<ListName, RawList>,
  others: readonly { name: string; count: number }[] = [],
): Knowledge {
  const categories = {} as Record<ListName, string[]>;
  const totals = {} as Record<ListName, number | null>;
  const counts = {} as Record<ListName, Map<string, number>>;
  for (const list of LISTS) {
    const items = raw.get(list)?.items ?? [];
    categories[list] = [...new Set(items.map((item) => item.category).filter((category) => category !== ''))];
    totals[list] = raw.get(list)?.items.length ?? null;
    counts[list] = new Map();
    for (const { category } of items) counts[list].set(category, (counts[list].get(category) ?? 0) + 1);
  }
  return { categories, counts, totals, others };
}
