/** Tries a document: sound, with each figure wrong, with a row lost; and judges what was told. */
import { checkDocument } from '../../pipeline/index.js';
import type { DutyList, Finding, JudgedLine, Report } from '../../pipeline/model.js';
import { Random, toChinese, toFullWidth } from '../townships/index.js';
import { piecesOf, worldOf, type Lost } from './document.js';
import type { Piece } from './pieces.js';
import type { Plan } from './plan.js';
import { Scribe, type Of, type Slip, type Stated } from './say.js';
import type { ListKey, World } from './world.js';
import { bytesOf } from './write/index.js';

/** What was read of a document, or why it was refused. */
interface Read {
  bytes: Uint8Array;
  checked: { list: DutyList; report: Report } | null;
  refused: string | null;
}

/**
 * What became of a figure. `ledger`: held against what it counts; `misread`: held against something else; `told`: named
 * as not countable or not understood; `else`: taken for something that counts nothing; `silent`: nowhere.
 */
export type Seen = 'ledger' | 'misread' | 'told' | 'else' | 'silent';

/** How a document with something wrong fared. */
export interface Twin {
  what: string;
  read: Read;
  told: boolean;
  /** Errors that what is wrong does not explain. */
  stray: readonly Finding[];
}

/** How a figure fared. */
export interface FigureTrial {
  stated: Stated;
  seen: Seen;
  /** The document with this figure wrong, where a table can tell. */
  twin: Twin;
}

/** How a document fared. */
export interface Trial {
  plan: Plan;
  sound: Read;
  /** Errors and warnings of the sound document. */
  loud: readonly Finding[];
  quiet: boolean;
  figures: readonly FigureTrial[];
  lost: readonly Twin[];
}

/** The bytes of a document of a plan. */
async function write(
  plan: Plan,
  pieces: readonly Piece[],
  slip: Slip | null,
): Promise<[Uint8Array, Stated[]]> {
  const scribe = new Scribe(plan.form, slip);
  const bytes = await bytesOf(pieces, plan.format, scribe);
  return [bytes, scribe.figures];
}

async function readBytes(bytes: Uint8Array): Promise<Read> {
  const done = await checkDocument('list', bytes, { lang: 'zh' });
  return done.ok
    ? { bytes, checked: done.value, refused: null }
    : { bytes, checked: null, refused: done.failure.message.zh };
}

const isGrave = ({ severity }: Finding): boolean => severity !== 'info';

/** How much of a plan is tried. */
export interface TrialOptions {
  /** At most so many figures of a document are damaged. */
  figures: number;
  /** So many rows are lost, one at a time. */
  lost: number;
}

/** Tries a plan. */
export async function tryPlan(plan: Plan, options: TrialOptions): Promise<Trial> {
  const world = worldOf(plan);
  const pieces = piecesOf(plan, world);
  const [bytes, stated] = await write(plan, pieces, null);
  const sound = await readBytes(bytes);
  const random = new Random(plan.seed ^ 0xda3a);
  const taken = new Set([
    ...stated.map(({ value }) => value),
    ...(sound.checked?.list.statement.numerals ?? []).map(({ value }) => value),
  ]);
  const loud = (sound.checked?.report.findings ?? []).filter(isGrave);
  const figures: FigureTrial[] = [];
  const chosen = random.sample([...stated.entries()], options.figures).sort(([a], [b]) => a - b);
  for (const [figure, each] of chosen) {
    figures.push(
      await tryFigure(plan, pieces, { figure, value: wrong(each.value, taken, random) }, each, loud),
    );
  }
  const lost: Twin[] = [];
  for (const row of lostRows(world, stated, random, options.lost))
    lost.push(await tryLost(plan, world, row, loud));
  return {
    plan,
    sound,
    loud,
    quiet: sound.checked?.report.status === 'pass' && loud.length === 0,
    figures,
    lost,
  };
}

/** A value that an editor could have written, and that stands nowhere else. */
function wrong(value: number, taken: ReadonlySet<number | null>, random: Random): number {
  const digits = [...String(value)];
  const turned = Number(digits.reverse().join(''));
  const near = random.shuffle([value + 1, value - 1, value + 2, value + 10, ...(value > 9 ? [turned] : [])]);
  for (const each of near) if (each > 1 && !taken.has(each)) return each;
  for (let each = value + 3; ; each++) if (!taken.has(each)) return each;
}

/** Rows whose loss a stated total must tell. */
function lostRows(world: World, stated: readonly Stated[], random: Random, count: number): Lost[] {
  const told = new Set(stated.flatMap(({ of }) => totalsOf(of)));
  const rows = [...told].flatMap((list) =>
    world.lists[list].flatMap((item, index) =>
      world.lists[list].filter(({ category }) => category === item.category).length > 1
        ? [{ list, index }]
        : [],
    ),
  );
  return random.sample(rows, count);
}

function totalsOf(of: Of): readonly ListKey[] {
  if (of.kind === 'list') return [of.list];
  if (of.kind === 'other-list') return ['other'];
  return of.kind === 'lists' ? of.lists : [];
}

async function tryFigure(
  plan: Plan,
  pieces: readonly Piece[],
  slip: Slip,
  stated: Stated,
  known: readonly Finding[],
): Promise<FigureTrial> {
  const [bytes] = await write(plan, pieces, slip);
  const read = await readBytes(bytes);
  const what = `${describe(stated.of)}: ${stated.value} as ${slip.value}`;
  if (read.checked === null) return { stated, seen: 'told', twin: { what, read, told: true, stray: [] } };
  const { report } = read.checked;
  const lines = report.ledger.filter((line) => line.stated === slip.value && isOf(line, stated.of, plan));
  const told = report.findings.filter(
    (finding) =>
      isGrave(finding) &&
      names(finding, slip.value) &&
      (lines.some((line) => isAbout(finding, line)) || isOfList(finding, stated.of)),
  );
  const different = lines.some(({ result }) => result === 'different');
  return {
    stated,
    seen: seenOf(read.checked, slip.value, lines),
    twin: { what, read, told: different && told.length > 0, stray: strayOf(report, told, known, lines) },
  };
}

function seenOf(
  { list, report }: { list: DutyList; report: Report },
  value: number,
  lines: readonly JudgedLine[],
): Seen {
  if (lines.length > 0) return lines.some(({ result }) => result !== 'unverifiable') ? 'ledger' : 'told';
  const ids = new Set(list.statement.numerals.filter((each) => each.value === value).map(({ id }) => id));
  const results = report.numerals.filter(({ id }) => ids.has(id)).map(({ result }) => result);
  if (results.includes('unread') || results.includes('uncountable')) return 'told';
  if (results.includes('checked')) return 'misread';
  return results.includes('other') ? 'else' : 'silent';
}

/** True where a line of the ledger counts what the figure states. */
function isOf(line: JudgedLine, of: Of, { structure }: Plan): boolean {
  switch (of.kind) {
    case 'lists':
      return of.lists.length === 1 ? line.list === of.lists[0] || line.list === null : line.list === null;
    case 'list':
      return line.list === of.list || (line.list === null && structure.lists.length === 1);
    case 'category':
      return line.list === of.list && line.category !== null && alike(line.category, of.category);
    case 'category-of-all':
      return line.list === null && line.category !== null && alike(line.category, of.category);
    case 'category-number':
      return line.kind === 'category-number' && line.list === of.list;
    case 'department-number':
      return line.kind === 'department-number' && line.list === of.list;
    case 'department':
      return line.list === of.list && (line.kind === 'group-count' || line.kind === 'part-count');
    case 'level':
      return line.list === of.list;
    case 'other-list':
      return line.otherList !== null;
    case 'list-number':
      return line.list === null;
  }
}

const alike = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function isAbout(finding: Finding, line: JudgedLine): boolean {
  return finding.subject.kind === 'figure' ? finding.subject.figure === line.figure : true;
}

function isOfList(finding: Finding, of: Of): boolean {
  return 'list' in of ? finding.list === of.list : finding.list === null;
}

function names(finding: Finding, value: number): boolean {
  const texts = [finding.message, finding.actual ?? '', finding.expected ?? '', finding.spot?.text ?? ''];
  return [String(value), toChinese(value), toFullWidth(value)].some((number) =>
    texts.some((text) => text.includes(number)),
  );
}

/** Errors that neither name the slip, nor follow from what does, nor were there before. */
function strayOf(
  { findings }: Report,
  told: readonly Finding[],
  known: readonly Finding[],
  lines: readonly JudgedLine[],
): Finding[] {
  const explained = new Set([
    ...told.map(({ fingerprint }) => fingerprint),
    ...known.map(({ fingerprint }) => fingerprint),
  ]);
  for (let grew = true; grew;) {
    const more = findings.filter(
      ({ because, fingerprint }) => because !== null && explained.has(because) && !explained.has(fingerprint),
    );
    for (const { fingerprint } of more) explained.add(fingerprint);
    grew = more.length > 0;
  }
  const figures = new Set(lines.map(({ figure }) => figure));
  return findings.filter(
    ({ severity, fingerprint, subject }) =>
      severity === 'error' &&
      !explained.has(fingerprint) &&
      !(subject.kind === 'figure' && figures.has(subject.figure)),
  );
}

async function tryLost(plan: Plan, world: World, lost: Lost, known: readonly Finding[]): Promise<Twin> {
  const [bytes] = await write(plan, piecesOf(plan, world, lost), null);
  const read = await readBytes(bytes);
  const what = `row ${lost.index + 1} of ${lost.list} lost`;
  if (read.checked === null) return { what, read, told: true, stray: [] };
  const { findings, ledger } = read.checked.report;
  const before = new Set(known.map(({ fingerprint }) => fingerprint));
  const isHere = (list: string | null): boolean => list === lost.list || list === null;
  const differs = ledger.some(({ result, list }) => result === 'different' && isHere(list));
  const errors = findings.filter(
    ({ severity, fingerprint }) => severity === 'error' && !before.has(fingerprint),
  );
  return {
    what,
    read,
    told: differs && errors.some(({ list }) => isHere(list)),
    stray: errors.filter(({ list, because }) => because === null && !isHere(list)),
  };
}

/** What a figure counts, in words. */
export function describe(of: Of): string {
  return Object.values(of)
    .map((value) => (Array.isArray(value) ? value.join('+') : String(value)))
    .join(' ');
}
