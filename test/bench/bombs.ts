import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onePage, PDF_BOMBS } from '../tools/pdf-bombs.js';
import { figure, printTable } from './print.js';
import { takenBy, type Taken } from './taken.js';

/** What a bomb may take beyond a page of one line: seconds of the processor, and MB. */
const MOST = { seconds: 2, megabytes: 500 };

/** Small PDFs that grow without end: whether each ends soon, and within the memory that is asked for. */
export function benchBombs(): void {
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-bombs-'));
  const rows = [['', 'kB', 's', 'MB', 's above', 'MB above', 'exit']];
  const beyond: string[] = [];
  try {
    const page = bombTaken(folder, onePage());
    rows.push([
      'a page of one line',
      '1',
      page.seconds.toFixed(2),
      figure(page.peak),
      '',
      '',
      `${page.code}`,
    ]);
    for (const [name, make] of Object.entries(PDF_BOMBS)) {
      const bytes = make();
      const { seconds, peak, code } = bombTaken(folder, bytes);
      const above = { seconds: seconds - page.seconds, megabytes: peak - page.peak };
      if (above.seconds > MOST.seconds || above.megabytes > MOST.megabytes) beyond.push(name);
      const sizes = [figure(bytes.length / 1000), seconds.toFixed(2), figure(peak)];
      rows.push([name, ...sizes, above.seconds.toFixed(2), figure(above.megabytes), `${code}`]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  printTable('bombs: check of small PDFs that grow, processor time and peak of the process', rows);
  if (beyond.length === 0) return;
  const { seconds, megabytes } = MOST;
  console.error(`bombs: more than ${seconds} s or ${megabytes} MB above a page: ${beyond.join('; ')}`);
  process.exitCode = 1;
}

function bombTaken(folder: string, bytes: Uint8Array): Taken {
  const path = join(folder, 'bomb.pdf');
  writeFileSync(path, bytes);
  return takenBy(folder, path);
}
