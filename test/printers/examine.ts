/** A seeded document, and how it is read. */
import {
  generateTownship,
  listNames,
  randomLayout,
  Random,
  tableRows,
  truthOf,
  type Layout,
  type Township,
} from '../townships/index.js';
import { checkDocument, readTables } from '../../pipeline/index.js';
import type { Table } from '../../pipeline/model.js';
import { readingOf, readingOfTruth, squeeze } from '../extract/office/reading.js';
import { printPdf, randomHabits, type Habits } from './index.js';
import { withFirst } from './pages.js';

export interface Sample {
  seed: number;
  township: Township;
  layout: Layout;
  habits: Habits;
  bytes: Uint8Array;
}

export type Outcome = 'exact' | 'accused' | 'inconclusive' | 'wrong' | 'error';

/** A document of this seed. */
export function sampleOf(seed: number, change: Partial<Habits> = {}, count = 1): Sample {
  const random = new Random(seed ^ 0xd0c);
  const township = generateTownship({
    seed,
    longCells: random.chance(0.2),
    counts: {
      basic: Math.ceil(count * random.integer(16, 40)),
      cooperative: Math.ceil(count * random.integer(12, 26)),
      recovered: Math.ceil(count * random.integer(6, 16)),
    },
  });
  const habits = { ...randomHabits(seed), ...change };
  const layout = layoutFor(seed, habits);
  if (habits.raised) raise(township);
  return { seed, township, layout, habits, bytes: printPdf(township, layout, habits) };
}

/** A layout that a person can read with these habits: without rules a merged category would be guesswork. */
function layoutFor(seed: number, habits: Habits): Layout {
  const layout = randomLayout(seed);
  if (layout.categoryStyle === 'merged' && habits.rules === 'none') layout.categoryStyle = 'first-row';
  return layout;
}

/** Puts areas with a raised figure into some texts. */
function raise({ lists }: Township): void {
  lists.basic.forEach((item, index) => {
    if (index % 7 === 3) item.name += '（含500m2以下场地）';
  });
  lists.cooperative.forEach((item, index) => {
    for (const step of item.townshipDuties.flatMap((part) => part.steps).slice(0, 1)) {
      if (index % 5 === 2) step.text = step.text.replace(/[。；]?$/u, '（300m2以上的除外）$&');
    }
  });
}

/** Reads a document back: what came out, and what differs. */
export async function examine(sample: Sample): Promise<{ outcome: Outcome; details: string[] }> {
  const truth = truthOf(sample.township, sample.layout);
  const done = await checkDocument(`${sample.seed}.pdf`, sample.bytes, { lang: 'en' });
  if (!done.ok) return { outcome: 'error', details: [`${done.failure.code}: ${done.failure.message.en}`] };
  const { list, report } = done.value;
  const details = differences(readingOf(list), readingOfTruth(truth));
  const doubts = report.uncertain.map((note) => `? ${note.message} ${JSON.stringify(note.place)}`);
  const findings = report.findings
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `! ${finding.ruleId} ${finding.message}`);
  const all = [...doubts.slice(0, 4), ...findings.slice(0, 4), ...details.slice(0, 4)];
  if (doubts.length > 0) return { outcome: 'inconclusive', details: all };
  if (details.length > 0) return { outcome: 'wrong', details: all };
  return { outcome: findings.length > 0 ? 'accused' : 'exact', details: all };
}

/** Reads the tables of a document back, whatever its columns are called: what came out, and what differs. */
export async function examineTables({
  seed,
  township,
  layout,
  habits,
  bytes,
}: Sample): Promise<{ outcome: Outcome; details: string[] }> {
  const printed = listNames.map((list) =>
    filled(
      tableRows(township, list, layout, false)
        .map((row) => withFirst(row, habits.firstColumn))
        .map((row) => (row.kind === 'group' ? [row.text] : row.cells.map((cell) => [cell].flat().join(''))))
        .map((row) => row.map(squeeze)),
      habits.firstColumn === 'none' ? 0 : 1,
    ),
  );
  // What has one column is a frame around text.
  const truth = printed.filter((rows) => rows.some((row) => row.length > 1));
  const done = await readTables(`${seed}.pdf`, bytes, {});
  if (!done.ok) return { outcome: 'error', details: [done.failure.message.en] };
  const { blocks, notes } = done.value;
  const tables = blocks.filter((block) => block.kind === 'table');
  const read = tables.map((table) => filled(rowsOf(table), habits.firstColumn === 'none' ? 0 : 1));
  const details = differences(read, truth);
  const doubts = notes
    .filter((note) => note.level === 'uncertain')
    .map((note) => `? ${note.message.en} ${JSON.stringify(note.place)}`);
  const all = [...doubts.slice(0, 4), ...details.slice(0, 4)];
  if (doubts.length > 0) return { outcome: 'inconclusive', details: all };
  return { outcome: details.length > 0 ? 'wrong' : 'exact', details: all };
}

/** The rows of a table, what is merged down in each of its rows. */
function rowsOf({ rows, columns }: Table): string[][] {
  const grid = rows.map(() => Array.from({ length: columns }, () => ''));
  const across = new Map<number, string>();
  for (const cell of rows.flatMap((row) => row.cells)) {
    if (cell.columnSpan === columns) across.set(cell.row, squeeze(cell.text));
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const own = grid[row];
      if (own) own[cell.column] = squeeze(cell.text);
    }
  }
  return grid.map((row, index) => {
    const text = across.get(index);
    return text === undefined ? row : [text];
  });
}

/** Rows with a category that stands in the first of its rows in all of them. */
function filled(rows: readonly string[][], column: number): string[][] {
  let above = '';
  return rows.map((row) => {
    if (row.length === 1) return row;
    const own = row[column];
    above = own === undefined || own === '' ? above : own;
    return row.map((text, index) => (index === column && text === '' ? above : text));
  });
}

/** Where two plain values differ. */
function differences(got: unknown, want: unknown, path = ''): string[] {
  if (JSON.stringify(got) === JSON.stringify(want)) return [];
  if (Array.isArray(got) && Array.isArray(want) && got.length !== want.length)
    return [`${path} has ${got.length} for ${want.length}`, ...inner(got, want, path)];
  if (got !== null && want !== null && typeof got === 'object' && typeof want === 'object')
    return inner(got, want, path);
  return [`${path}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`];
}

function inner(got: object, want: object, path: string): string[] {
  return Object.keys(want).flatMap((key) =>
    differences(
      (got as Record<string, unknown>)[key],
      (want as Record<string, unknown>)[key],
      `${path}.${key}`,
    ),
  );
}
