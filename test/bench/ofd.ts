import { readTables } from '../../pipeline/index.js';
import { printPdf } from '../printers/index.js';
import { MANNERS, type MannerName } from '../printers/ofd/index.js';
import { ofdSample } from '../printers/ofd/sample.js';
import { measure, type Task } from './measure.js';
import { figure, ms, printTable } from './print.js';

/** The seed of the list that is measured: ruled, some 75 rows. */
const SEED = 2001;

/** One list as OFD in three manners, beside the PDF of the same pages: from bytes to tables, in the same run. */
export async function benchOfd(): Promise<void> {
  const { township, layout, habits } = ofdSample(SEED, 'editor');
  const names = Object.keys(MANNERS) as MannerName[];
  const files: [string, Uint8Array][] = [
    ['PDF', printPdf(township, layout, habits)],
    ...names.map((name): [string, Uint8Array] => [`OFD, manner “${name}”`, ofdSample(SEED, name).bytes]),
  ];
  const tasks = files.map(([name, bytes]): Task => ({ name, run: () => readTables(name, bytes, {}) }));
  const timings = await measure(tasks);
  const least = timings[0]?.median ?? 1;
  printTable('ofd: the same list, bytes to tables, in one process after warm-up', [
    ['', 'kB', 'median ms', '99% ms', 'times the PDF', 'runs'],
    ...timings.map(({ median, slow, runs }, index) => [
      files[index]?.[0] ?? '',
      figure(Math.round((files[index]?.[1].length ?? 0) / 1000)),
      ms(median),
      ms(slow),
      (median / least).toFixed(2),
      figure(runs),
    ]),
  ]);
}
