import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printPdf, randomHabits } from '../printers/index.js';
import { renderDocx } from '../townships/docx.js';
import { generateTownship, plainLayout, renderHtml, renderText, type Township } from '../townships/index.js';
import { renderXlsx } from '../townships/xlsx.js';
import { figure, printTable } from './print.js';

const MAIN = fileURLToPath(new URL('../../command/main.cjs', import.meta.url));
const FLOOR = fileURLToPath(new URL('./corpus-floor.js', import.meta.url));

/** Lists of the whole country: about so many townships have one. */
const COUNTRY = 38_000;

/** Rows of a list that takes some 35 pages in print. */
const COUNTS = { basic: 96, cooperative: 88, recovered: 30 };

/** As a program prints a list with all its rules, in small letters. */
const HABITS = { ...randomHabits(1), rules: 'all', size: 9, leading: 1.3, bold: 'none' } as const;

/** A run of a process: its seconds, those of the processors, its peak of memory, and what it printed. */
interface Ran {
  seconds: number;
  processor: number;
  megabytes: number;
  out: string;
}

/**
 * Townships, a third as PDFs, a third as Word, the rest as text, Excel and HTML, checked with all cores: how fast, in how
 * much memory, and how long the whole country would take here; beside it what the PDF library alone takes for the PDFs
 * in as many threads. `--documents=60` takes fewer.
 */
export async function benchCorpus(documents: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-corpus-'));
  try {
    const { pdfs, pages } = await writeCorpus(folder, documents);
    const jobs = availableParallelism();
    const lists = join(folder, 'lists');
    const quarter = join(folder, 'quarter');
    mkdirSync(quarter);
    for (const [at, file] of filesOf(folder).entries())
      if (at % 4 === 0) writeFileSync(join(quarter, `${at}-${file.split('/').at(-1)}`), readFileSync(file));
    const few = check(quarter, jobs, []);
    const all = check(lists, jobs, []);
    const cache = [`--cache=${join(folder, 'cache')}`];
    const first = check(lists, jobs, cache);
    const second = check(lists, jobs, cache);
    const floor = run([FLOOR, String(jobs), ...pdfs]);
    const ours = check(join(lists, 'pdf'), jobs, []);
    printTable(`corpus: ${figure(documents)} townships, ${jobs} threads`, [
      ['', 'seconds', 'documents/s', 'pages of PDFs/s', 'peak MB'],
      row('a quarter of them', few, filesOf(folder).length / 4, null),
      row('all', all, documents, pages),
      row('all, kept with --cache', first, documents, pages),
      row('all, read before', second, documents, null),
    ]);
    // Of a busy machine the seconds of the processors tell more than those of the clock.
    printTable(`corpus: the ${pdfs.length} PDFs alone, ${pages} pages`, [
      ['', 'seconds', 'x floor', 'processor s', 'x floor'],
      [
        'pdfjs-dist getOperatorList in as many threads (floor)',
        floor.seconds.toFixed(2),
        '',
        floor.processor.toFixed(2),
        '',
      ],
      [
        'qingdan check',
        ours.seconds.toFixed(2),
        (ours.seconds / floor.seconds).toFixed(2),
        ours.processor.toFixed(2),
        (ours.processor / floor.processor).toFixed(2),
      ],
    ]);
    const hours = (all.seconds / documents) * (COUNTRY / 3600);
    console.log(`\n  ${figure(COUNTRY)} lists would take ${hours.toFixed(1)} hours on this machine`);
    console.log(`  a second run takes ${(second.seconds / first.seconds).toFixed(2)} of the first`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(name: string, { seconds, megabytes }: Ran, documents: number, pages: number | null): string[] {
  return [
    name,
    seconds.toFixed(1),
    (documents / seconds).toFixed(1),
    pages === null ? '' : figure(pages / seconds),
    figure(megabytes),
  ];
}

function check(path: string, jobs: number, more: readonly string[]): Ran {
  return run([MAIN, 'check', path, '--jobs', String(jobs), '--no-config', '--format', 'jsonl', ...more]);
}

/** Runs a process of Node; the system's `time` tells its peak of memory. */
function run(args: readonly string[]): Ran {
  const time = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%U %S %M'] : [];
  const [program = process.execPath, ...rest] = [...time, process.execPath, ...args];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ').slice(0, 200)}: exit ${status}: ${stderr}`);
  const [user = NaN, system = NaN, kibibytes = NaN] =
    time.length > 0 ? (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number) : [];
  return { seconds, processor: user + system, megabytes: kibibytes / 1024, out: stdout };
}

/** The files of the corpus. */
function filesOf(folder: string): string[] {
  const list = readFileSync(join(folder, 'files.txt'), 'utf8');
  return list.split('\n').filter((line) => line !== '');
}

/** Writes the documents; the paths of the PDFs, and how many pages they have. */
async function writeCorpus(folder: string, documents: number): Promise<{ pdfs: string[]; pages: number }> {
  const files: string[] = [];
  let pages = 0;
  for (let at = 0; at < documents; at++) {
    const township = generateTownship({ seed: at + 1, county: '县', township: '镇', counts: COUNTS });
    const [kind, ending, content] = await rendered(township, at);
    mkdirSync(join(folder, 'lists', kind), { recursive: true });
    const file = join(folder, 'lists', kind, `${at}.${ending}`);
    writeFileSync(file, content);
    files.push(file);
    if (kind === 'pdf')
      pages += Buffer.from(content).toString('latin1').split('/Type/Page/Parent').length - 1;
  }
  writeFileSync(join(folder, 'files.txt'), files.join('\n'));
  return { pdfs: files.filter((file) => file.endsWith('.pdf')), pages };
}

async function rendered(township: Township, at: number): Promise<[string, string, string | Uint8Array]> {
  if (at % 3 === 0) return ['pdf', 'pdf', printPdf(township, plainLayout, HABITS)];
  if (at % 3 === 1) return ['word', 'docx', await renderDocx(township, plainLayout)];
  const others = [
    (): [string, string, string] => ['text', 'txt', renderText(township, plainLayout)],
    (): [string, string, Uint8Array] => ['excel', 'xlsx', renderXlsx(township, plainLayout)],
    (): [string, string, string] => ['html', 'html', renderHtml(township, plainLayout)],
  ];
  return others[Math.floor(at / 3) % 3]?.() ?? ['text', 'txt', ''];
}
