import { check, checkDocument, extract, normalize, read } from '../../pipeline/index.js';
import type { Result } from '../../pipeline/index.js';
import { wholeText } from './documents.js';
import { measure, type Task } from './measure.js';
import { figure, ms, printTable } from './print.js';

/** The text form of a whole list from bytes to report, its stages, and the floor below which nothing can be. */
export async function benchText(): Promise<void> {
  const { path, bytes } = wholeText();
  const source = valueOf(read(path, bytes));
  const tables = valueOf(await extract(source));
  const list = valueOf(normalize(tables));
  const rows = list.lists.basic.length + list.lists.cooperative.length + list.lists.recovered.length;
  const tasks: Task[] = [
    { name: 'floor: decode, split at line ends and tabs', run: () => floor(bytes) },
    { name: 'bytes to report', run: async () => valueOf(await checkDocument(path, bytes)) },
    { name: '  read', run: () => read(path, bytes) },
    { name: '  extract', run: () => extract(source) },
    { name: '  normalize', run: () => normalize(tables) },
    { name: '  check', run: () => check(list) },
  ];
  const timings = await measure(tasks);
  const least = timings[0]?.median ?? 1;
  printTable(`text: ${path}, ${figure(bytes.length)} bytes, ${rows} rows, in one process after warm-up`, [
    ['', 'median ms', '99% ms', 'rows/s', 'x floor', 'runs'],
    ...timings.map(({ median, slow, runs }, index) => [
      tasks[index]?.name ?? '',
      ms(median),
      ms(slow),
      figure((rows / median) * 1000),
      (median / least).toFixed(1),
      figure(runs),
    ]),
  ]);
}

function floor(bytes: Uint8Array): string[][] {
  return new TextDecoder('utf-8')
    .decode(bytes)
    .split('\n')
    .map((line) => line.split('\t'));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value;
}
