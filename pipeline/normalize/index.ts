import { fold, withoutSpace } from '../common/characters.js';
import { LISTS } from '../common/names.js';
import { localityOf, mergeLocalities } from '../common/locality.js';
import { failure, say, success } from '../common/result.js';
import { DISTINCT_NAMES, PART_ORDINAL } from '../common/vocabulary/titles.js';
import type { Block, DutyList, Item, ListName, Method, Paragraph, Result, Tables } from '../model.js';
import { frontOf, type Front } from './document/front.js';
import { titleOf } from './document/titles.js';
import { cooperativeItem, recoveredItem } from './items/items.js';
import { namedAsInList, unifyCategories } from './lists/category-names.js';
import { listTableOf, type RawList } from './lists/list-table.js';
import { otherListOf } from './lists/other-list.js';
import { shareNumbers } from './lists/shared-numbers.js';
import { sectionsOf, type Sections } from './lists/sections.js';
import { ROWS_OF_PAGE } from './settings.js';
import { headingsOf } from './stated/headings.js';
import { knowledgeOf, statedIn, type StatedParagraph } from './stated/statement.js';
import { ofOneList, summaryOf } from './stated/summary-table.js';

/** Tables → DutyList. Failure: not-a-duty-list, where no list has a row. */
export function normalize(tables: Tables): Result<DutyList> {
  const cut = sectionsOf(tables.blocks);
  const raw = new Map<ListName, RawList>();
  for (const section of cut.sections) {
    const list = listTableOf(section);
    if (list.items.length > 0) raw.set(section.list, list);
  }
  if (raw.size === 0) return noList(tables);
  const others = cut.others.map((section) => ({ list: otherListOf(section), shared: section.shared }));
  const otherLists = others.map(({ list }) => list).filter(({ count }) => count > 0);
  shareNumbers(
    cut.sections.flatMap(({ list, shared }) => (shared ? (raw.get(list) ?? []) : [])),
    others.flatMap(({ list, shared }) => (shared ? list : [])),
  );
  unifyCategories(raw, textOfParagraphs(tables.blocks));
  tellPages([...raw.values()], tables.pageStarts ?? []);
  const front = frontOf(cut.front);
  const only = onlyListOf(raw, front, otherLists.length);
  if (only !== null) takeTitle(only, raw, front);
  const titles = [front.title?.text ?? '', ...LISTS.map((list) => raw.get(list)?.table.title ?? '')];
  const tablesOf = [...[...raw.values()].map(({ table }) => table), ...otherLists];
  const methods = [...new Set(tablesOf.flatMap((table) => table.methods))] as Method[];
  const stated = statementOf(front.narrative, cut, only?.list ?? null);
  const knowledge = { ...knowledgeOf(raw, otherLists), only: only?.list ?? null };
  const sources = {
    title: front.title,
    paragraphs: stated,
    contents: front.contents,
    summaries: cut.summaries.flatMap(({ table, title }) =>
      ofOneList(summaryOf(table, titleOf(title?.text ?? '')) ?? [], knowledge.categories),
    ),
    lists: cut.sections.flatMap(({ list, title }) => {
      const read = raw.get(list);
      return read === undefined ? [] : [{ list, title, raw: read }];
    }),
  };
  const { figures, numerals } = statedIn(sources, knowledge);
  return success({
    schemaVersion: '2',
    document: tables.document,
    source: { format: tables.format, encoding: tables.encoding, pages: tables.pages, methods },
    title: front.title,
    date: front.date,
    classification: front.classification,
    place: mergeLocalities(titles.map(localityOf)),
    statement: {
      paragraphs: stated.map(({ paragraph: { text, place } }) => ({ text, place })),
      figures: figures.map((figure) => namedAsInList(figure, raw)),
      numerals,
    },
    contents: front.contents,
    tables: {
      basic: raw.get('basic')?.table ?? null,
      cooperative: raw.get('cooperative')?.table ?? null,
      recovered: raw.get('recovered')?.table ?? null,
    },
    lists: {
      basic: raw.get('basic')?.items ?? [],
      cooperative: itemsOf(raw.get('cooperative'), cooperativeItem),
      recovered: itemsOf(raw.get('recovered'), recoveredItem),
    },
    otherLists,
    notes: [...tables.notes, ...cut.notes, ...[...raw.values()].flatMap((list) => list.notes)],
  });
}

/** The items of a list, each read with the department under which it stands, if any. */
function itemsOf<T>(list: RawList | undefined, read: (item: Item, department?: string) => T): T[] {
  return (list?.items ?? []).map((item) => read(item, list?.departments.get(item)));
}

/** All text outside of the tables, a line for each paragraph. */
function textOfParagraphs(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

/**
 * Tells on which page each list begins: of a PDF, or by form feeds where these part all pages, before each list and
 * among its rows.
 */
function tellPages(lists: readonly RawList[], pageStarts: readonly number[]): void {
  const pages = lists.map(({ table, items }) => {
    const first = table.place;
    // Of several files each has pages of its own.
    if (first.file !== undefined) return null;
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

/** The narrative before the tables, what comes between a list's title and its table, and what follows. */
function statementOf(
  narrative: readonly Paragraph[],
  cut: Sections,
  only: ListName | null,
): StatedParagraph[] {
  const stated: StatedParagraph[] = [];
  const headings = headingsOf(narrative);
  for (const [index, paragraph] of narrative.entries())
    stated.push({ paragraph, heading: headings[index] ?? only });
  for (const { list, intro } of cut.sections) {
    for (const paragraph of intro) stated.push({ paragraph, heading: list });
  }
  for (const paragraph of cut.others.flatMap(({ intro }) => intro))
    stated.push({ paragraph, heading: null, apart: true });
  const below = headingsOf(cut.back);
  for (const [index, paragraph] of cut.back.entries()) {
    const of = OF_TABLE.test(paragraph.text) ? (cut.above.get(paragraph) ?? null) : null;
    stated.push({ paragraph, heading: of ?? below[index] ?? only });
  }
  return stated;
}

/**
 * The list of a document that was published alone, with the line of its narrative that titles it where that is not the
 * one above its table: no other list has rows, and no text names one. What such a document counts is that list's.
 *
 *     > | 曹县青岗集镇基本履职事项清单
 *     > | 说明
 *     > | 本清单共计 110 项。
 */
function onlyListOf(
  raw: ReadonlyMap<ListName, RawList>,
  { title, narrative }: Front,
  others: number,
): { list: ListName; title: Paragraph | null } | null {
  const [list] = raw.keys();
  if (list === undefined || raw.size > 1 || others > 0 || title !== null) return null;
  const isOther = new RegExp(LISTS.flatMap((name) => (name === list ? [] : DISTINCT_NAMES[name])).join('|'));
  const own = narrative.find(({ text }) => titleOf(text) === list && !PART.test(fold(text)));
  const printed = raw.get(list)?.table.title ?? '';
  if (own === undefined ? printed === '' : !withoutSpace(own.text).endsWith(printed)) return null;
  return narrative.some(({ text }) => isOther.test(fold(text))) ? null : { list, title: own ?? null };
}

/** The heading of a part of the narrative titles no document: 一、基本履职事项. */
const PART = new RegExp(`^(?:${PART_ORDINAL}|\\(|\\d)`);

/** Gives a list the title that stands above the narrative of its document. */
function takeTitle(
  { list, title }: { list: ListName; title: Paragraph | null },
  raw: ReadonlyMap<ListName, RawList>,
  front: Front,
): void {
  const table = raw.get(list)?.table;
  const text = withoutSpace(title?.text ?? '');
  // A sheet of a workbook has the same name without the place.
  if (title === null || table === undefined || table.title === text) return;
  table.title = text;
  front.narrative.splice(front.narrative.indexOf(title), 1);
}

/** A note that speaks of the table above it: 注：本表共 110 项. */
const OF_TABLE = /^\s*(?:注|备注)\s*[:：]|本表|该表/;

function noList({ document, notes }: Tables): Result<never> {
  // Where parts could not be read surely, that is the reason that a person can act on.
  const doubt = notes.find((note) => note.level === 'uncertain')?.message;
  return failure(
    document,
    'not-a-duty-list',
    say(
      `这份文件不像履职事项清单：没有找到带“序号、事项类别、事项名称”的表格${doubt ? `（${doubt.zh}）` : ''}`,
      `no table of a duty list was found in it${doubt ? `: ${doubt.en}` : ''}`,
    ),
    say(
      '请检查是不是这份文件；Word、Excel、PDF 中的表格都能读，纯文本中的表格各栏之间须用制表符（Tab）隔开',
      'such a table has columns like 序号, 事项类别, 事项名称, and is tab-separated text, a Markdown pipe table, or a table of HTML, PDF, Word or Excel',
    ),
  );
}
