import { fold, withoutSpace } from '../../common/characters.js';
import { countCategories } from '../../common/count.js';
import { LISTS } from '../../common/names.js';
import { NUMERAL } from '../../common/numerals.js';
import { ROW_UNITS, SUM_WORDS } from '../../common/vocabulary/counts.js';
import type {
  DutyList,
  Figure,
  GroupRow,
  GroupSubject,
  Item,
  ListName,
  Numeral,
  NumeralReading,
  NumeralSource,
  OtherList,
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
import { otherTitleOf } from '../document/other-titles.js';
import { WORDS_BEHIND_NUMBER } from '../settings.js';
import { countSpanOf } from '../lists/group-rows.js';
import { isOtherKey, namesOfKey, otherKey, type ListKey, type OtherKey } from '../lists/list-key.js';
import type { RawList, StatedSum } from '../lists/list-table.js';
import type { RawOther } from '../lists/other-list.js';
import { readNumbers, type Knowledge, type NumberReading } from './index.js';
import type { Names } from './names.js';
import type { SummaryCell } from './summary-table.js';
import { DEPARTMENT } from './topics.js';

/** A paragraph of the statement, and the list that its heading or its place names. */
export interface StatedParagraph {
  paragraph: Paragraph;
  heading: ListKey | null;
}

/** The texts of a document that may state figures, in reading order. */
export interface Sources {
  title: DutyList['title'];
  paragraphs: readonly StatedParagraph[];
  contents: DutyList['contents'];
  summaries: readonly SummaryCell[];
  lists: readonly { list: ListName; title: Paragraph | null; raw: RawList }[];
  others: readonly RawOther[];
}

/** What the document states: its figures, and what became of each of its numbers. */
export function statedIn(
  sources: Sources,
  knowledge: Knowledge,
  names: Names,
): Pick<DutyList['statement'], 'figures' | 'numerals'> {
  const account = new Account(knowledge, names);
  const { title, paragraphs, contents, summaries, lists, others } = sources;
  if (title !== null)
    account.text(
      title.text,
      null,
      (span) => ({ kind: 'title', span }),
      () => title.place,
    );
  for (const [index, { paragraph, heading }] of paragraphs.entries())
    (account.isBelowLists(paragraph.text, index) ? account.together() : account).text(
      paragraph.text,
      heading,
      (span) => ({ kind: 'paragraph', paragraph: index, span }),
      (offset) => placeAt(paragraph, offset),
      index,
    );
  let about: ListKey | null = null;
  for (const [entry, { title: text, place, list }] of contents.entries()) {
    about = list ?? otherKeyOf(text, knowledge) ?? about;
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
    account.rows(raw.table.groups, raw.sums, list);
  }
  for (const [index, { list, groups, sums }] of others.entries()) {
    account.otherTitle(list, index);
    account.rows(groups, sums, otherKey(list.name));
  }
  return account.finish();
}

/** A line that is a sum and no more (folded): 合计：245 项, 总计 245. */
const SUM_LINE = new RegExp(`^(?:以上)?(?:${SUM_WORDS}|总共)[:：]?${NUMERAL}(?:${ROW_UNITS})?[。；;]?$`);

/** Collects figures and numbers, each with an id in the order in which they come. */
class Account {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly names: Names,
    private readonly figures: Figure[] = [],
    private readonly numerals: Numeral[] = [],
  ) {}

  /** The same account for a line that adds up the lists whose totals the lines above it state. */
  together(): Account {
    return new Account({ ...this.knowledge, isSum: true }, this.names, this.figures, this.numerals);
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
    heading: ListKey | null,
    subjectAt: (span: Span) => NumeralSource,
    placeOf: (offset: number) => Place,
    paragraph: number | null = null,
  ): void {
    for (const read of readNumbers(text, this.knowledge, heading, this.names)) {
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

  /** The title of a list beside the three, which is kept in the same way. */
  otherTitle({ name, title, place }: OtherList, other: number): void {
    this.text(
      title,
      otherKey(name),
      (span) => ({ kind: 'other-title', other, span }),
      () => place,
    );
  }

  /** A cell of a table that sums the lists up. */
  cell({ kind: counted, list, category, value, text, place }: SummaryCell): void {
    const kind = counted === 'category-count' && this.isReceiver(list, category) ? 'part-count' : counted;
    const start = text.length - (text.split(' ').at(-1) ?? '').length;
    const numeral = { start, end: text.length };
    const figure = this.figure({
      kind,
      ...namesOfKey(list),
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
  private isReceiver(list: ListKey | null, category: string | null): boolean {
    if (list !== 'recovered' || category === null) return false;
    return !this.knowledge.categories[list].includes(category) && DEPARTMENT.test(category);
  }

  /** The counts of the category rows of a list and of its rows that add up. */
  rows(groups: readonly GroupRow[], sums: readonly StatedSum[], list: ListKey): void {
    for (const [index, { category, stated, text, place }] of groups.entries()) {
      const numeral = countSpanOf(text);
      if (numeral === null) continue;
      // Of a list beside the three the rows across its table are not kept.
      const subjectAt = (span: Span): GroupSubject | null =>
        isOtherKey(list) ? null : { kind: 'group', list, index, span };
      const printed = text.slice(numeral.start, numeral.end);
      if (stated === null) {
        // （二百四五项）: a count that is no number.
        const unread = { as: 'unread', doubt: 'count', list: isOtherKey(list) ? null : list } as const;
        this.number(printed, text, null, subjectAt(numeral), place, unread);
        continue;
      }
      const subject = subjectAt({ start: 0, end: text.length });
      const figure = this.figure({
        kind: 'group-count',
        ...namesOfKey(list),
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
        ...namesOfKey(list),
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
    whole: (
      stated: Pick<Figure, 'kind' | 'list' | 'otherList' | 'category' | 'stated' | 'ranked'>,
    ) => Omit<Figure, 'id'>,
  ): NumeralReading {
    if (read.as === 'other') return { as: 'other', what: read.what };
    if (read.as === 'unread') return { as: 'unread', doubt: read.doubt, list: namesOfKey(read.list).list };
    const { kind, list, category, token, ranked } = read;
    const each: readonly (string | null)[] = read.each ?? [category];
    const stated = { kind, ...namesOfKey(list), category, stated: token.value ?? 0, ranked: ranked === true };
    const ids = each.map((name) => this.figure(whole({ ...stated, category: name })));
    return { as: 'figure', figure: ids[each.indexOf(category)] ?? ids[0] ?? '' };
  }

  private figure(figure: Omit<Figure, 'id' | 'ranked'> & Partial<Pick<Figure, 'ranked'>>): string {
    const id = `f${this.figures.length + 1}`;
    this.figures.push({ id, ranked: false, ...figure });
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
  others: readonly OtherList[] = [],
): Knowledge {
  const lists: (readonly [ListKey, readonly Item[] | null])[] = [
    ...LISTS.map((list) => [list, raw.get(list)?.items ?? null] as const),
    ...others.map(({ name, rows }) => [otherKey(name), rows] as const),
  ];
  const counts = lists.map(([list, items]) => [list, countCategories(items ?? [])] as const);
  const categories = counts.map(([list, each]) => [list, [...each.keys()]]);
  const totals = lists.map(([list, items]) => [list, items?.length ?? null]);
  return {
    categories: Object.fromEntries(categories) as Knowledge['categories'],
    counts: Object.fromEntries(counts) as unknown as NonNullable<Knowledge['counts']>,
    totals: Object.fromEntries(totals) as Knowledge['totals'],
    others: others.map(({ name }) => name),
  };
}

/** The list beside the three that a line is the title of, where the document has its table. */
export function otherKeyOf(text: string, { others = [] }: Pick<Knowledge, 'others'>): OtherKey | null {
  const name = otherTitleOf(text)?.name;
  return name !== undefined && others.includes(name) ? otherKey(name) : null;
}
