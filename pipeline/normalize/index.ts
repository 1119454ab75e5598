import { LISTS } from '../common/names.js';
import { localityOf, mergeLocalities } from '../common/locality.js';
import { failure, say, success } from '../common/result.js';
import type { Block, DutyList, Item, ListName, Method, Paragraph, Result, Tables } from '../model.js';
import { frontOf, type Front } from './document/front.js';
import { titleOf } from './document/titles.js';
import { cooperativeItem, recoveredItem } from './items/items.js';
import { namedAsInList, unifyCategories } from './lists/category-names.js';
import { listTableOf, type RawList } from './lists/list-table.js';
import { otherKey } from './lists/list-key.js';
import { otherListOf, type RawOther } from './lists/other-list.js';
import { shareNumbers } from './lists/shared-numbers.js';
import { sectionsOf, type Sections } from './lists/sections.js';
import { beyondLimits } from './limits.js';
import { ROWS_OF_PAGE } from './settings.js';
import { listsAbove } from './stated/headings.js';
import { namesOf, type Names } from './stated/names.js';
import type { Knowledge } from './stated/readings.js';
import { knowledgeOf, otherKeyOf, statedIn, type StatedParagraph } from './stated/statement.js';
import { ofOneList, summaryOf } from './stated/summary-table.js';

/** Tables → DutyList. Failures: not-a-duty-list, where no list has a row; too-complex, beyond what any list has. */
export function normalize(tables: Tables): Result<DutyList> {
  const beyond = beyondLimits(tables);
  if (beyond !== null) return beyond;
  const cut = sectionsOf(tables.blocks);
  const read = listsIn(cut);
  const { raw, others } = read;
  if (raw.size === 0) return noList(tables);
  unifyCategories(raw, textOfParagraphs(tables.blocks));
  tellPages([...raw.values()], tables.pageStarts ?? []);
  const ofTables = LISTS.map((list) => raw.get(list)?.table.title ?? '');
  const front = frontOf(cut.front, ofTables);
  const titles = [front.title?.text ?? '', ...ofTables];
  return success({
    schemaVersion: '2',
    document: tables.document,
    source: {
      format: tables.format,
      encoding: tables.encoding,
      pages: tables.pages,
      methods: methodsOf(read),
    },
    title: front.title,
    date: front.date,
    classification: front.classification,
    place: mergeLocalities(titles.map(localityOf)),
    statement: statementOf(front, cut, read),
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
    otherLists: others.map(({ list }) => list),
    notes: [...tables.notes, ...cut.notes, ...[...raw.values()].flatMap((list) => list.notes)],
    ...(tables.recognition && { recognition: tables.recognition }),
  });
}

/** The lists of a document that have rows, as their regions were read. */
interface Lists {
  raw: ReadonlyMap<ListName, RawList>;
  others: readonly RawOther[];
}

function listsIn({ sections, others }: Sections): Lists {
  const raw = new Map<ListName, RawList>();
  for (const section of sections) {
    const list = listTableOf(section);
    if (list.items.length > 0) raw.set(section.list, list);
  }
  const read = others.map((section) => ({ raw: otherListOf(section), shared: section.shared }));
  shareNumbers(
    sections.flatMap(({ list, shared }) => (shared ? (raw.get(list) ?? []) : [])),
    read.flatMap(({ raw: { list }, shared }) => (shared ? list : [])),
  );
  return { raw, others: read.flatMap((each) => (each.raw.list.count > 0 ? each.raw : [])) };
}

function methodsOf({ raw, others }: Lists): Method[] {
  const tables = [...[...raw.values()].map(({ table }) => table), ...others.map(({ list }) => list)];
  return [...new Set(tables.flatMap(({ methods }) => methods))];
}

/** The narrative, its figures and what became of each number of the document. */
function statementOf(front: Front, cut: Sections, { raw, others }: Lists): DutyList['statement'] {
  const knowledge = knowledgeOf(
    raw,
    others.map(({ list }) => list),
  );
  const names = namesOf(knowledge);
  const paragraphs = paragraphsOf(front.narrative, cut, knowledge, names);
  const sources = {
    title: front.title,
    paragraphs,
    contents: front.contents,
    summaries: cut.summaries.flatMap(({ table, title }) => {
      const above = titleOf(title?.text ?? '') ?? otherKeyOf(title?.text ?? '', knowledge);
      return ofOneList(summaryOf(table, above, names.others) ?? [], knowledge);
    }),
    lists: cut.sections.flatMap(({ list, title }) => {
      const read = raw.get(list);
      return read === undefined ? [] : [{ list, title, raw: read }];
    }),
    others,
  };
  const { figures, numerals } = statedIn(sources, knowledge, names);
  return {
    paragraphs: paragraphs.map(({ paragraph: { text, place } }) => ({ text, place })),
    figures: figures.map((figure) => namedAsInList(figure, raw)),
    numerals,
  };
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
function paragraphsOf(
  narrative: readonly Paragraph[],
  cut: Sections,
  knowledge: Knowledge,
  names: Names,
): StatedParagraph[] {
  const stated: StatedParagraph[] = [];
  const headings = listsAbove(narrative, knowledge, names);
  for (const [index, paragraph] of narrative.entries())
    stated.push({ paragraph, heading: headings[index] ?? null });
  for (const { list, intro } of cut.sections)
    for (const paragraph of intro) stated.push({ paragraph, heading: list });
  for (const { name, intro } of cut.others)
    for (const paragraph of intro) stated.push({ paragraph, heading: otherKey(name) });
  const below = listsAbove(cut.back, knowledge, names);
  for (const [index, paragraph] of cut.back.entries()) {
    const of = OF_TABLE.test(paragraph.text) ? (cut.above.get(paragraph) ?? null) : null;
    stated.push({ paragraph, heading: of ?? below[index] ?? null });
  }
  return stated;
}

/** A note that speaks of the table above it: 注：本表共 110 项. */
const OF_TABLE = /^\s*(?:注|备注)\s*[:：]|本表|该表|^\s*[（(]?(?:以上|上述)(?:各项)?(?:共计?|合计|总计)/;

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
