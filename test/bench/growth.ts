import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDocument } from '../../pipeline/index.js';
import type { Result } from '../../pipeline/model.js';
import { document } from './documents.js';
import { HOSTILE, NEAR_LIMIT, type Hostile } from './hostile.js';
import { measure } from './measure.js';
import { figure, ms, printTable } from './print.js';
import { takenBy, type Taken } from './taken.js';

const FORMATS = ['text', 'markdown', 'html'] as const;

/** Whether the cost of a row stays what it is when there are ten and a hundred times as many. */
export async function benchGrowth(): Promise<void> {
  const rows = [['', 'rows', 'MB', 'median ms', 'ms/row', 'x 245 rows', 'runs']];
  for (const format of FORMATS) {
    let least = 0;
    for (const times of [1, 10, 100]) {
      const bytes = document(format, times);
      const name = `generated.${format}`;
      await expectPass(name, bytes);
      const [timing] = await measure([{ name, run: () => checkDocument(name, bytes) }], {
        time: 1000,
        iterations: 3,
      });
      if (timing === undefined) continue;
      const perRow = timing.median / (245 * times);
      if (times === 1) least = perRow;
      rows.push([
        format,
        figure(245 * times),
        (bytes.length / 1e6).toFixed(2),
        ms(timing.median),
        perRow.toFixed(4),
        (perRow / least).toFixed(2),
        figure(timing.runs),
      ]);
    }
  }
  printTable('growth: bytes to report of generated lists, all figures in them hold', rows);
  await benchHostile();
}

/** How much longer twice as much may take. */
const DOUBLING = 2.5;

/**
 * Milliseconds of the processor below which a factor says nothing: on a busy machine the same run takes from half to
 * twice as long, and what a limit refuses before it takes a second costs nobody anything.
 */
const SMALL = 1000;

/** How often an input is run whose first runs seem to be beyond: the least of them counts, and for half of it the most. */
const RUNS = 3;

/** How much smaller an input is made at most, until it is no longer refused: a limit may hide what grows below it. */
const LEAST = 1 / 64;

/** An input and twice as much of it: what they took, and what came of the larger one. */
interface Doubled {
  name: string;
  megabytes: number;
  once: number;
  twice: number;
  outcome: string;
}

/** Documents made to take time: whether twice as much takes more than twice as long, or is refused. */
async function benchHostile(): Promise<void> {
  const rows = [['', 'MB', 'ms', 'twice', 'factor', 'outcome']];
  const beyond: string[] = [];
  const note = ({ name, megabytes, once, twice, outcome }: Doubled): void => {
    if (isBeyond(once, twice)) {
      beyond.push(name);
      // All of them take minutes: what is beyond is told at once.
      console.error(`growth: ${name}: ${ms(once)} ms, twice as much ${ms(twice)} ms`);
    }
    if (twice > SMALL)
      rows.push([name, megabytes.toFixed(2), ms(once), ms(twice), (twice / once).toFixed(2), outcome]);
  };
  for (const hostile of HOSTILE) note(await doubled(hostile, await timesOf(hostile)));
  for (const hostile of NEAR_LIMIT) note(doubledByCommand(hostile));
  printTable(
    `hostile: ${HOSTILE.length + NEAR_LIMIT.length} inputs, of which more than ${SMALL} ms took`,
    rows,
  );
  if (beyond.length === 0) return;
  console.error(`growth: more than ${DOUBLING} times as long for twice as much: ${beyond.join('; ')}`);
  process.exitCode = 1;
}

function isBeyond(once: number, twice: number): boolean {
  return twice > SMALL && twice > DOUBLING * once;
}

/** How large an input is made: as it is written, or half of it and so on, until a limit no longer refuses twice as much. */
async function timesOf(hostile: Hostile): Promise<number> {
  for (let times = 1; times >= LEAST; times /= 2)
    if ((await timeOf(hostile, hostile.of(2 * times))).outcome !== 'too-complex') return times;
  return 1;
}

/** The time of an input and of twice as much; of several runs, where the first seem to be beyond. */
async function doubled(hostile: Hostile, times: number): Promise<Doubled> {
  const [small, large] = [hostile.of(times), hostile.of(2 * times)];
  let once = (await timeOf(hostile, small)).time;
  const last = await timeOf(hostile, large);
  let twice = last.time;
  for (let run = 1; run < RUNS && isBeyond(once, twice); run++) {
    once = Math.max(once, (await timeOf(hostile, small)).time);
    twice = Math.min(twice, (await timeOf(hostile, large)).time);
  }
  return { name: hostile.name, megabytes: large.length / 1e6, once, twice, outcome: last.outcome };
}

/** The time of the processor, which other processes do not lengthen. */
async function timeOf(
  { file, read }: Hostile,
  bytes: Uint8Array,
): Promise<{ time: number; outcome: string }> {
  const start = process.cpuUsage();
  const outcome = read
    ? outcomeOf(await read(file, new TextDecoder().decode(bytes)), () => 'read')
    : outcomeOf(await checkDocument(file, bytes, { lang: 'en' }), ({ report }) => report.status);
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, outcome };
}

/** The same of documents just under the limit of size, by the command: it has the limits of time and memory. */
function doubledByCommand(hostile: Hostile): Doubled {
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-growth-'));
  const takenOf = (times: number): Taken & { megabytes: number } => {
    const path = join(folder, hostile.file);
    const bytes = hostile.of(times);
    writeFileSync(path, bytes);
    return { ...takenBy(folder, path), megabytes: bytes.length / 1e6 };
  };
  try {
    const [small, large] = [takenOf(1), takenOf(2)];
    let [once, twice] = [small.seconds * 1000, large.seconds * 1000];
    for (let run = 1; run < RUNS && isBeyond(once, twice); run++) {
      once = Math.max(once, takenOf(1).seconds * 1000);
      twice = Math.min(twice, takenOf(2).seconds * 1000);
    }
    const outcome = `exit ${large.code}, ${figure(large.peak)} MB`;
    return { name: hostile.name, megabytes: large.megabytes, once, twice, outcome };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf<T>(result: Result<T>, of: (value: T) => string): string {
  return result.ok ? of(result.value) : result.failure.code;
}

/** A document that is read wrongly would be measured wrongly. */
async function expectPass(name: string, bytes: Uint8Array): Promise<void> {
  const checked = await checkDocument(name, bytes, { lang: 'en' });
  if (!checked.ok) throw new Error(`${name}: ${checked.failure.message.en}`);
  const { status, findings } = checked.value.report;
  if (status !== 'pass') throw new Error(`${name}: ${status}: ${findings[0]?.message ?? ''}`);
}
