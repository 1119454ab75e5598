import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the rule `word-suspected` takes, in milliseconds and bytes: the least of several processes. */
export interface RuleTimes {
  /** Processor time of all threads for loading its data, for the first check with it, and for a later one. */
  load: number;
  first: number;
  later: number;
  /** Time on the thread that waits, of the first two together; as `first` where the system does not tell. */
  thread: number;
  /** Bytes that are held after a check, of its data. */
  heap: number;
}

const PROCESSES = 8;

/** Measures it in processes that have read and checked a document without it. */
export function ruleTimes(path: string): RuleTimes {
  const all = Array.from({ length: PROCESSES }, (): RuleTimes => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), path],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as RuleTimes;
  });
  const least = (of: (times: RuleTimes) => number): number => Math.min(...all.map(of));
  return {
    load: least(({ load }) => load),
    first: least(({ first }) => first),
    later: least(({ later }) => later),
    thread: least(({ thread }) => thread),
    heap: least(({ heap }) => heap),
  };
}

/** Processor time of this thread, of a file of Linux; NaN elsewhere. */
function threadTime(): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return NaN;
  }
}

async function timed(run: () => unknown): Promise<{ all: number; thread: number }> {
  const [before, began] = [process.cpuUsage(), threadTime()];
  await run();
  const { user, system } = process.cpuUsage(before);
  const all = (user + system) / 1000;
  const thread = threadTime() - began;
  return { all, thread: Number.isNaN(thread) ? all : thread };
}

function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function measure(path: string): Promise<RuleTimes> {
  const before = held();
  const load = await timed(() => import('../../../pipeline/check/data/lexicon.generated.js'));
  const heap = held() - before;
  const { check, readDocument } = await import('../../../pipeline/index.js');
  const { factsOf } = await import('../../../pipeline/check/facts.js');
  const read = await readDocument(path, new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.failure.message.en);
  check(read.value);
  const run = async (): Promise<{ all: number; thread: number }> => {
    const facts = factsOf(read.value);
    // Other rules have asked for these.
    const known = [facts.places, ...facts.texts.map(({ folded }) => folded)];
    return timed(() => [known.length, facts.suspectedWords]);
  };
  const first = await run();
  await run();
  const later = await run();
  return { load: load.all, first: first.all, later: later.all, thread: load.thread + first.thread, heap };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await measure(process.argv[2] ?? '')));
