/** A document: title, narrative, contents, tables, in the order in which they are printed. */
import { Random } from '../townships/index.js';
import { paragraph, type Piece } from './pieces.js';
import type { Plan } from './plan.js';
import { say, type Said } from './say.js';
import { summaryOf } from './summary.js';
import { TableWriter } from './tables.js';
import { Tally } from './tally.js';
import type { Statement } from './wording.js';
import { drawWorld, type ListKey, type World } from './world.js';
import { nameOf, Writer } from './writer.js';

/** A row that is lost: the list, and its index. */
export interface Lost {
  list: ListKey;
  index: number;
}

/** The township of a plan: the same plan always gives the same. */
export function worldOf(plan: Plan): World {
  const random = new Random(plan.seed);
  const { structure } = plan;
  const sizes = (most: number, from: number, to: number): number[] =>
    Array.from({ length: random.integer(2, most) }, () => random.integer(from, to));
  const drawn = drawWorld(random.fork(), plan.place, {
    full: plan.full,
    levels: structure.levels,
    byDepartment: structure.recoveredBy === 'department',
    cancelled: structure.cancelled,
    sizes: { basic: sizes(6, 2, 6), cooperative: sizes(4, 1, 4), recovered: sizes(4, 1, 3) },
  });
  const other = (structure.other?.items ?? []).map(([name = '', basis = '']) => ({
    category: '',
    name,
    departments: [],
    superior: '',
    township: '',
    handovers: [],
    basis,
  }));
  return { ...drawn, lists: { ...drawn.lists, other } };
}

/** The pieces of a document; with a row lost, the figures are still those of all rows. */
export function piecesOf(plan: Plan, world: World, lost: Lost | null = null): Piece[] {
  const present = [...plan.structure.lists, ...(plan.structure.other === null ? [] : (['other'] as const))];
  const tally = new Tally(world, present);
  const writer = new Writer(tally, new Random(plan.seed ^ 0x5a1d), plan.style);
  const statement = merged(plan.wordings.map((wording) => wording.write(writer)));
  const printed = lost === null ? world : without(world, lost);
  const tables = new TableWriter(plan, printed, tally);
  return [
    ...front(plan, world, statement),
    ...narrative(plan, world, statement),
    ...contents(statement, tally.lists),
    ...summary(plan, tally),
    ...(plan.structure.together === 'none'
      ? present.flatMap((list) => listPieces(plan, world, statement, list, tables))
      : ([{ kind: 'table', lines: tables.together() }] as const)),
    ...(statement.tail ?? []).map(paragraph),
  ];
}

function without(world: World, { list, index }: Lost): World {
  return { ...world, lists: { ...world.lists, [list]: world.lists[list].filter((_, at) => at !== index) } };
}

function merged(statements: readonly Statement[]): Statement {
  return {
    ...Object.assign({}, ...statements),
    narrative: statements.flatMap((each) => each.narrative ?? []),
  } as Statement;
}

/** A title with the names of the place. */
function titled(phrase: string, { place, year }: World): string {
  return phrase
    .replaceAll('{地}', `${place.province}${place.prefecture}${place.county}${place.township}`)
    .replaceAll('{县}', place.county === '' ? place.prefecture : place.county)
    .replaceAll('{镇}', place.township)
    .replaceAll('{年}', String(year));
}

function front(plan: Plan, world: World, statement: Statement): Piece[] {
  const date = `${world.year}年${world.month}月`;
  const publisher = `中共${titled('{县}', world)}委机构编制委员会办公室`;
  return [
    { kind: 'title', text: say`${titled(plan.titles.document, world)}${statement.documentTitle ?? []}` },
    ...(plan.titles.date === 'publisher' ? [paragraph([publisher])] : []),
    ...(plan.titles.date === 'none' ? [] : [paragraph([date])]),
  ];
}

function narrative(plan: Plan, world: World, statement: Statement): Piece[] {
  const stated = statement.narrative ?? [];
  const told = plan.told ? tellings(plan, world) : [];
  if (stated.length === 0 && told.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: ['说明'] }, ...told.map(paragraph), ...stated.map(paragraph)];
}

/** What a narrative tells of the place and of the drafting: numbers that count nothing of the lists. */
function tellings(plan: Plan, { place, year }: World): Said[] {
  const random = new Random(plan.seed ^ 0x7e11);
  const name = place.township || place.county;
  return [
    say`${name}辖${random.integer(6, 31)}个${place.kind === '街道' ? '社区' : '行政村'}，区域面积${random.integer(41, 230)}.${random.integer(1, 9)}平方公里，户籍人口${random.integer(2, 6)}.${random.integer(1, 9)}万人。`,
    say`为深入贯彻党的二十届三中全会精神，落实整治形式主义为基层减负若干规定，自${year - 1}年${random.integer(3, 11)}月起组织编制，先后召开座谈会${random.integer(51, 69)}次，征求意见建议${random.integer(310, 480)}条。`,
  ];
}

function contents(statement: Statement, lists: readonly ListKey[]): Piece[] {
  const entries = statement.contents;
  if (entries === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: ['目 录'] },
    ...lists.flatMap((list, index) =>
      entries(list, index).map((text): Piece => ({ kind: 'contents', text, page: index + 1 })),
    ),
  ];
}

function summary(plan: Plan, tally: Tally): Piece[] {
  const table = summaryOf(plan, tally);
  if (table === null) return [];
  return [
    { kind: 'sheet', name: '汇总' },
    { kind: 'heading', level: 2, text: [table.title] },
    { kind: 'table', lines: table.lines },
  ];
}

/** The title of a list without the place. */
function listTitle(plan: Plan, list: ListKey): string {
  if (list === 'other') return plan.structure.other?.title ?? '';
  const name = nameOf(list, plan.titles.style);
  return name.endsWith('清单') ? name : `${name}清单`;
}

function listPieces(
  plan: Plan,
  world: World,
  statement: Statement,
  list: ListKey,
  tables: TableWriter,
): Piece[] {
  const title = `${titled(plan.titles.list, world)}${listTitle(plan, list)}`;
  const only = plan.structure.lists.length === 1 && plan.structure.other === null;
  const heading: Said = statement.title?.(list, title) ?? [title];
  const under = statement.under?.(list);
  const after = statement.after?.(list);
  const isNamedBySheet = plan.structure.sheetTitles && plan.format === 'xlsx';
  return [
    { kind: 'sheet', name: listTitle(plan, list) },
    ...(only || isNamedBySheet ? [] : [{ kind: 'heading', level: 2, text: heading } as const]),
    ...(under === undefined ? [] : [paragraph(under)]),
    { kind: 'table', lines: tables.list(list) },
    ...(after === undefined ? [] : [paragraph(after)]),
  ];
}
