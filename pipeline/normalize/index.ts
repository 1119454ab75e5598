import { fold, withoutSpace } from '../common/characters.js';
import { LISTS } from '../common/names.js';
import { NUMERAL, parseNumeral } from '../common/numerals.js';
import { failure, say, success } from '../common/result.js';
import type {
  Block,
  DutyList,
  Figure,
  Item,
  ListName,
  Method,
  Note,
  Paragraph,
  Place,
  Result,
  Span,
  Tables,
} from '../model.js';
import {
  figuresOf,
  readFigures,
  type Knowledge,
  type ReadFigure,
  type UnreadFigure,
} from './document/figures.js';
import { frontOf } from './document/front.js';
import { localityOf, mergeLocalities } from '../common/locality.js';
import { cooperativeItem, recoveredItem } from './items/items.js';
import { countSpanOf } from './lists/group-rows.js';
import { listTableOf, type RawList } from './lists/list-table.js';
import { sectionsOf, type Sections } from './lists/sections.js';
import { titleOf } from './document/titles.js';
import { ROWS_OF_PAGE, STATEMENT_HEADING_CHARACTERS } from './settings.js';

/** Tables → DutyList. Failure: not-a-duty-list, where no list has a row. */
export function normalize(tables: Tables): Result<DutyList> {
  const cut = sectionsOf(tables.blocks);
  const raw = new Map<ListName, RawList>();
  for (const section of cut.sections) {
    const list = listTableOf(section);
    if (list.items.length > 0) raw.set(section.list, list);
  }
  if (raw.size === 0) return noList(tables);
  tellPages([...raw.values()], tables.pageStarts ?? []);
  const front = frontOf(cut.front);
  const titles = [front.title?.text ?? '', ...LISTS.map((list) => raw.get(list)?.table.title ?? '')];
  const methods = [...new Set([...raw.values()].flatMap((list) => list.table.methods))] as Method[];
  const stated = statementOf(front.narrative, cut);
  const { figures, notes } = statedFigures(stated, front.contents, cut, raw, tables.blocks);
  return success({
    schemaVersion: '1',
    document: tables.document,
    source: { format: tables.format, encoding: tables.encoding, pages: tables.pages, methods },
    title: front.title,
    date: front.date,
    classification: front.classification,
    place: mergeLocalities(titles.map(localityOf)),
    statement: {
      paragraphs: stated.map(({ paragraph: { text, place } }) => ({ text, place })),
      figures,
    },
    contents: front.contents,
    tables: {
      basic: raw.get('basic')?.table ?? null,
      cooperative: raw.get('cooperative')?.table ?? null,
      recovered: raw.get('recovered')?.table ?? null,
    },
    lists: {
      basic: raw.get('basic')?.items ?? [],
      cooperative: (raw.get('cooperative')?.items ?? []).map(cooperativeItem),
      recovered: (raw.get('recovered')?.items ?? []).map(recoveredItem),
    },
    notes: [...tables.notes, ...notes],
  });
}

/**
 * Tells on which page each list begins: of a PDF, or by form feeds where these part all pages, before each list and
 * among its rows.
 */
function tellPages(lists: readonly RawList[], pageStarts: readonly number[]): void {
  const pages = lists.map(({ table, items }) => {
    const first = table.place;
    if (first.kind === 'page') return first.page;
    const last = items.at(-1)?.place;
    if (first.kind !== 'text' || last?.kind !== 'text' || !pageStarts.includes(first.line)) return null;
    const own = pageStarts.filter((line) => line >= first.line && line <= last.line).length;
    return items.length > own * ROWS_OF_PAGE
      ? null
      : 1 + pageStarts.filter((line) => line <= first.line).length;
  });
  if (pages.includes(null)) return;
  for (const [index, { table }] of lists.entries()) table.page = pages[index] ?? null;
}

/** Rows of each list; by them an ambiguous figure is read. */
function knowledgeOf(raw: ReadonlyMap<ListName, RawList>): Knowledge {
  const itemsOf = (list: ListName): readonly Item[] => raw.get(list)?.items ?? [];
  const categoriesOf = (list: ListName): string[] => [
    ...new Set(
      itemsOf(list)
        .map((item) => item.category)
        .filter((category) => category !== ''),
    ),
  ];
  const totalOf = (list: ListName): number | null => raw.get(list)?.items.length ?? null;
  return {
    categories: {
      basic: categoriesOf('basic'),
      cooperative: categoriesOf('cooperative'),
      recovered: categoriesOf('recovered'),
    },
    totals: { basic: totalOf('basic'), cooperative: totalOf('cooperative'), recovered: totalOf('recovered') },
  };
}

/** A paragraph of the statement, and the list that its heading or its place names. */
interface Stated {
  paragraph: Paragraph;
  heading: ListName | null;
}

/** The narrative before the tables, what comes between a list's title and its table, and what follows. */
function statementOf(narrative: readonly Paragraph[], cut: Sections): Stated[] {
  const stated: Stated[] = [];
  let heading: ListName | null = null;
  for (const paragraph of narrative) {
    stated.push({ paragraph, heading });
    heading =
      titleOf(paragraph.text) ?? (paragraph.text.length <= STATEMENT_HEADING_CHARACTERS ? null : heading);
  }
  for (const { list, intro } of cut.sections) {
    for (const paragraph of intro) stated.push({ paragraph, heading: list });
  }
  for (const paragraph of cut.back) stated.push({ paragraph, heading: null });
  return stated;
}

/** A figure before it has an id. */
type Stating = Omit<Figure, 'id'>;

/** Figures of the statement, of the contents, of the lists' titles, of rows that count, and of summary tables. */
function statedFigures(
  stated: readonly Stated[],
  contents: DutyList['contents'],
  cut: Sections,
  raw: ReadonlyMap<ListName, RawList>,
  blocks: readonly Block[],
): { figures: Figure[]; notes: Note[] } {
  const knowledge = knowledgeOf(raw);
  const figures: Stating[] = [];
  const notes: Note[] = [];
  for (const [index, { paragraph, heading }] of stated.entries()) {
    const read = readFigures(paragraph, knowledge, heading);
    for (const { span, ...figure } of read.figures) {
      figures.push({ ...figure, paragraph: index, subject: { kind: 'paragraph', paragraph: index, span } });
    }
    for (const each of read.unread) notes.push(unreadNote(each, index));
  }
  for (const [entry, { title, place, list }] of contents.entries()) {
    for (const { span, ...figure } of totalsIn(title, place, list, knowledge))
      figures.push({ ...figure, paragraph: null, subject: { kind: 'contents', entry, span } });
  }
  for (const row of summaryRows(blocks)) {
    for (const { span, ...figure } of totalsIn(row.text, row.place, null, knowledge)) {
      const { start, end } = figure.numeral;
      const numeral = { start: start - span.start, end: end - span.start };
      figures.push({ ...figure, numeral, paragraph: null, subject: null });
    }
  }
  for (const { list, title } of cut.sections) {
    const read = raw.get(list);
    if (read === undefined) continue;
    if (title !== null) figures.push(...figuresOfTitle(title, list, knowledge));
    figures.push(...figuresOfRows(read, list));
  }
  return { figures: figures.map((figure, index) => ({ id: `f${index + 1}`, ...figure })), notes };
}

/** What a text says that states the total of one list and nothing else. */
function totalsIn(text: string, place: Place, list: ListName | null, knowledge: Knowledge): ReadFigure[] {
  return figuresOf({ kind: 'paragraph', text, heading: null, place }, knowledge, list)
    .filter((figure) => figure.kind === 'list-total')
    .map((figure) => ({ ...figure, place }));
}

/** The totals in the title of a list. The list keeps titles without white space: spans count without it. */
function figuresOfTitle({ text, place }: Paragraph, list: ListName, knowledge: Knowledge): Stating[] {
  const kept = ({ start, end }: Span): Span => ({
    start: withoutSpace(text.slice(0, start)).length,
    end: withoutSpace(text.slice(0, end)).length,
  });
  return totalsIn(text, place, list, knowledge).map(({ span, ...figure }) => ({
    ...figure,
    numeral: kept(figure.numeral),
    paragraph: null,
    subject: { kind: 'list-title', list, span: kept(span) },
  }));
}

/** The counts of the category rows of a list and of its rows that add up. */
function figuresOfRows({ table, sums }: RawList, list: ListName): Stating[] {
  const figures: Stating[] = [];
  for (const [index, { category, stated, text, place }] of table.groups.entries()) {
    if (stated === null) continue;
    const subject = { kind: 'group', list, index, span: { start: 0, end: text.length } } as const;
    const numeral = countSpanOf(text);
    figures.push({
      kind: 'group-count',
      list,
      category,
      stated,
      text,
      paragraph: null,
      numeral,
      place,
      subject,
    });
  }
  for (const { category, stated, text, place } of sums) {
    if (stated === null) continue;
    const kind = category === null ? 'list-total' : 'group-count';
    const numeral = numeralIn(text, stated);
    figures.push({ kind, list, category, stated, text, paragraph: null, numeral, place, subject: null });
  }
  return figures;
}

/** The last numeral of a row that adds up which says what it states; its cells stand apart (合计 3 2 7). */
function numeralIn(text: string, stated: number): Span | null {
  const found = [...text.matchAll(NUMERALS)].findLast(([numeral]) => parseNumeral(fold(numeral)) === stated);
  return found === undefined ? null : { start: found.index, end: found.index + found[0].length };
}

/** Whole numbers as printed: full-width digits too. */
const NUMERALS = new RegExp(`[０-９]{1,6}|${NUMERAL}`, 'g');

/** Rows of a table that sums the lists up: 基本履职事项 | 110 项. */
function summaryRows(blocks: readonly Block[]): { text: string; place: Place }[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) => {
      const [name = '', count = ''] = row.cells.map((cell) => cell.text).filter((text) => text !== '');
      // A contents line with its page number: the count is in the title (基本履职事项清单（110项） | 1).
      if (titleOf(name) !== null && /^\d{1,4}$/.test(fold(count))) return [{ text: name, place: row.place }];
      if (titleOf(`${name}清单`) === null || !/^\d{1,4}项?$/.test(fold(count))) return [];
      return [{ text: `${name}${fold(count).replace(/项?$/, '项')}`, place: row.place }];
    });
  });
}

function unreadNote({ text, place, span }: UnreadFigure, paragraph: number): Note {
  return {
    code: 'figure-unread',
    level: 'info',
    message: say(
      `“${text}”没有能读作清单的数字，未核对`,
      `“${text}” could not be read as a figure of the lists: not verified`,
    ),
    place,
    subject: { kind: 'unread-figure', paragraph, span },
  };
}

function noList({ document, notes }: Tables): Result<never> {
  // Where parts could not be read surely, that is the reason that a person can act on.
  const doubt = notes.find((note) => note.level === 'uncertain')?.message;
  return failure(
    document,
    'not-a-duty-list',
    say(
      `文中没有找到履职事项清单的表格${doubt ? `：${doubt.zh}` : ''}`,
      `no table of a duty list was found in it${doubt ? `: ${doubt.en}` : ''}`,
    ),
    say(
      '清单表格须有“序号、事项类别、事项名称”等栏目；能读的表格是制表符分隔的文本、Markdown 管道表格、HTML、PDF、Word、Excel 的表格',
      'such a table has columns like 序号, 事项类别, 事项名称, and is tab-separated text, a Markdown pipe table, or a table of HTML, PDF, Word or Excel',
    ),
  );
}
