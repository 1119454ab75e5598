import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onePage, PDF_BOMBS } from '../tools/pdf-bombs.js';
import { figure, printTable } from './print.js';

const CLI = fileURLToPath(new URL('../../command/main.cjs', import.meta.url));
/** What a bomb may take beyond a page of one line: seconds of the processor, and MB. */
const MOST = { seconds: 2, megabytes: 500 };

/** Says at the end of a process what it took, its threads included, in the last line of its stderr. */
const TOLD = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

interface Taken {
  seconds: number;
  megabytes: number;
  code: number | null;
}

/** Small PDFs that grow without end: whether each ends soon, and within the memory that is asked for. */
export function benchBombs(): void {
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-bombs-'));
  const rows = [['', 'kB', 's', 'MB', 's above', 'MB above', 'exit']];
  const beyond: string[] = [];
  try {
    const page = takenBy(folder, onePage());
    rows.push([
      'a page of one line',
      '1',
      page.seconds.toFixed(2),
      figure(page.megabytes),
      '',
      '',
      `${page.code}`,
    ]);
    for (const [name, make] of Object.entries(PDF_BOMBS)) {
      const bytes = make();
      const { seconds, megabytes, code } = takenBy(folder, bytes);
      const above = { seconds: seconds - page.seconds, megabytes: megabytes - page.megabytes };
      if (above.seconds > MOST.seconds || above.megabytes > MOST.megabytes) beyond.push(name);
      const sizes = [figure(bytes.length / 1000), seconds.toFixed(2), figure(megabytes)];
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

function takenBy(folder: string, bytes: Uint8Array): Taken {
  const [path, hook] = [join(folder, 'bomb.pdf'), join(folder, 'told.mjs')];
  writeFileSync(path, bytes);
  writeFileSync(hook, TOLD);
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, CLI, 'check', path], {
    encoding: 'utf8',
  });
  const told = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)) as Omit<Taken, 'code'>;
  return { ...told, code: status };
}
