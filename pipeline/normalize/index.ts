import { failure, say, success } from '../common/result.js';
import type { DutyList, ListName, Method, Result, Tables } from '../model.js';
import { figuresOf } from './figures.js';
import { frontOf } from './front.js';
import { localityOf, mergeLocalities } from './locality.js';
import { cooperativeItem, recoveredItem } from './items.js';
import { listTableOf, type RawList } from './rows.js';
import { sectionsOf, type Sections } from './sections.js';
import { titleOf } from './titles.js';

const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

/** Tables → DutyList. Failure: not-a-duty-list, where no list has a row. */
export function normalize(tables: Tables): Result<DutyList> {
  const cut = sectionsOf(tables.blocks);
  const raw = new Map<ListName, RawList>();
  for (const section of cut.sections) {
    const list = listTableOf(section);
    if (list.items.length > 0) raw.set(section.list, list);
  }
  if (raw.size === 0) return noList(tables.document);
  const front = frontOf(cut.front);
  const titles = [front.title?.text ?? '', ...LISTS.map((list) => raw.get(list)?.table.title ?? '')];
  const methods = [...new Set([...raw.values()].flatMap((list) => list.table.methods))] as Method[];
  return success({
    schemaVersion: '1',
    document: tables.document,
    source: { format: tables.format, encoding: tables.encoding, pages: tables.pages, methods },
    title: front.title,
    date: front.date,
    classification: front.classification,
    place: mergeLocalities(titles.map(localityOf)),
    statement: {
      paragraphs: front.narrative.map(({ text, place }) => ({ text, place })),
      figures: statedFigures(front.narrative, cut, raw),
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
    notes: tables.notes,
  });
}

/** Figures of the narrative, of the lists' titles, and of the category rows. */
function statedFigures(
  narrative: ReturnType<typeof frontOf>['narrative'],
  cut: Sections,
  raw: ReadonlyMap<ListName, RawList>,
): DutyList['statement']['figures'] {
  const categoriesOf = (list: ListName): string[] => [
    ...new Set(
      (raw.get(list)?.items ?? []).map((item) => item.category).filter((category) => category !== ''),
    ),
  ];
  const categories = {
    basic: categoriesOf('basic'),
    cooperative: categoriesOf('cooperative'),
    recovered: categoriesOf('recovered'),
  };
  const figures: DutyList['statement']['figures'] = [];
  let heading: ListName | null = null;
  for (const [index, paragraph] of narrative.entries()) {
    for (const figure of figuresOf(paragraph, categories, heading))
      figures.push({ ...figure, paragraph: index });
    heading = titleOf(paragraph.text) ?? (paragraph.text.length <= 40 ? null : heading);
  }
  for (const { list, title } of cut.sections) {
    const table = raw.get(list)?.table;
    if (table === undefined) continue;
    if (title !== null) {
      const totals = figuresOf(title, categories, list).filter((figure) => figure.kind === 'list-total');
      figures.push(...totals.map((figure) => ({ ...figure, paragraph: null })));
    }
    for (const group of table.groups) {
      if (group.stated === null) continue;
      const { category, stated, text, place } = group;
      figures.push({ kind: 'group-count', list, category, stated, text, paragraph: null, place });
    }
  }
  return figures;
}

function noList(document: string): Result<never> {
  return failure(
    document,
    'not-a-duty-list',
    say('文中没有找到履职事项清单的表格', 'no table of a duty list was found in it'),
    say(
      '清单表格须有“序号、事项类别、事项名称”等栏目；请确认选对了文件',
      'such a table has columns like 序号, 事项类别, 事项名称; make sure that this is the right file',
    ),
  );
}
