import { checkDocument } from '../../pipeline/index.js';
import { document } from './documents.js';
import { measure } from './measure.js';
import { figure, ms, printTable } from './print.js';

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
}

/** A document that is read wrongly would be measured wrongly. */
async function expectPass(name: string, bytes: Uint8Array): Promise<void> {
  const checked = await checkDocument(name, bytes, { lang: 'en' });
  if (!checked.ok) throw new Error(`${name}: ${checked.failure.message.en}`);
  const { status, findings } = checked.value.report;
  if (status !== 'pass') throw new Error(`${name}: ${status}: ${findings[0]?.message ?? ''}`);
}
