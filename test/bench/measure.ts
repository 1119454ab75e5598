import { spawnSync } from 'node:child_process';
import { Bench } from 'tinybench';

/** How long something takes, in milliseconds. */
export interface Timing {
  median: number;
  /** Ninety-nine of a hundred runs, or the slowest of few. */
  slow: number;
  runs: number;
}

/** What is measured, and for how long. */
export interface Task {
  name: string;
  run: () => unknown;
}

/** Measures tasks in this process, each after a warm-up: for at least `time` milliseconds and `iterations` runs. */
export async function measure(
  tasks: readonly Task[],
  { time = 1500, iterations = 5 }: { time?: number; iterations?: number } = {},
): Promise<Timing[]> {
  const bench = new Bench({ time, iterations, warmupTime: time / 2, warmupIterations: 2, throws: true });
  for (const { name, run } of tasks) {
    bench.add(name, async () => {
      await run();
    });
  }
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return { median: result.latency.p50, slow: result.latency.p99, runs: result.latency.samplesCount };
  });
}

/** Measures a process of Node from its start to its end, the median of `runs`. */
export function measureProcess(args: readonly string[], runs = 10): Timing {
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...args], { stdio: 'pipe' });
    if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}: ${stderr.toString()}`);
    return performance.now() - start;
  })
    .slice(1) // the first one fills the disk cache
    .sort((left, right) => left - right);
  const middle = times.slice(Math.floor((runs - 1) / 2), Math.floor(runs / 2) + 1);
  const median = middle.reduce((sum, each) => sum + each, 0) / middle.length;
  return { median, slow: times.at(-1) ?? median, runs };
}
