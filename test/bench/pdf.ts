import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { figure, printTable } from './print.js';
import { repeatPages } from './repeat.js';

const SHARED = resolve('../shared/documents');
const MAIN = fileURLToPath(new URL('../../command/main.cjs', import.meta.url));
const EXTRACT = new URL('../../pipeline/extract/pdf/index.js', import.meta.url).href;
const LIBRARY = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const LISTS = pathToFileURL(resolve('test/tools/pdf-lists.mjs')).href;
const PEERS = ['pdf-parse', 'pdf-table-extractor', '@llamaindex/liteparse'];
const RUNS = 3;

/** What a child process prints last: rows of cells, where it reads tables. */
type Rows = string[][];

interface Child {
  name: string;
  args: (file: string) => string[];
  program?: string;
}

/** The most JavaScript heap of the command's thread, in MiB: how soon garbage is collected depends on it. */
const HEAP = '--max-old-space-size=2000';

/**
 * Ours: the same that the command's thread does, which leaves out the library's native canvas. `print`
 * is what it does with the result.
 */
const ours = (print: string): string => `
const [file] = process.argv.slice(1);
const { readFileSync } = await import('node:fs');
const { createRequire } = await import('node:module');
try {
  const library = createRequire(${JSON.stringify(`${LIBRARY}/package.json`)});
  const id = library.resolve('@napi-rs/canvas');
  library.cache[id] = { id, filename: id, loaded: true, exports: {} };
} catch {}
const { extractPdf, takeThread } = await import(${JSON.stringify(EXTRACT)});
const { listsOf } = await import(${JSON.stringify(LISTS)});
takeThread();
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const result = { value: await extractPdf({ kind: 'binary', document: file, format: 'pdf', bytes, notes: [] }, {}) };
const inside = performance.now() - start;
${print}`;

const OURS = ours(`console.log(JSON.stringify({ inside, rows: listsOf(result.value).flat() }));`);

/** What the tables that were read take, in bytes, and how many rows they have. */
const OURS_WEIGHED = ours(`
const rows = result.value.blocks.reduce((sum, block) => sum + (block.rows?.length ?? 0), 0);
const heap = () => (gc(), process.memoryUsage().heapUsed);
const held = heap();
delete result.value;
console.log(JSON.stringify({ inside, count: rows, bytes: held - heap() }));`);

/** The library alone: it is loaded (as in ours), opens the document and gives each page's operators. */
const FLOOR = `
const [file] = process.argv.slice(1);
const { readFileSync } = await import('node:fs');
const folder = ${JSON.stringify(`${LIBRARY}/`)};
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
const data = new Uint8Array(readFileSync(file));
const start = performance.now();
await import(folder + 'legacy/build/pdf.worker.mjs');
const { getDocument } = await import(folder + 'legacy/build/pdf.mjs');
const task = getDocument({
  data, cMapUrl: folder + 'cmaps/', standardFontDataUrl: folder + 'standard_fonts/', cMapPacked: true,
  isEvalSupported: false, enableXfa: false, useSystemFonts: false, useWorkerFetch: false, useWasm: false,
  isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1, verbosity: 0,
});
const document = await task.promise;
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  await page.getOperatorList({ annotationMode: 0 });
  page.cleanup();
}
await task.destroy();
console.log(JSON.stringify({ inside: performance.now() - start, rows: [] }));`;

/** Each peer as its own documents use it; what it calls a row is a row here. */
const PEER_CODE: Readonly<Record<string, string>> = {
  'pdf-parse': `
const { PDFParse } = require('pdf-parse');
(async () => {
  const parser = new PDFParse({ data: new Uint8Array(require('fs').readFileSync(process.argv[1])) });
  const { pages } = await parser.getTable();
  console.log(JSON.stringify({ rows: pages.flatMap((page) => page.tables.flat()) }));
})();`,
  'pdf-table-extractor': `
require('pdf-table-extractor')(process.argv[1], (result) => {
  console.log(JSON.stringify({ rows: result.pageTables.flatMap((page) => page.tables) }));
}, (error) => { console.error(error); process.exit(1); });`,
  '@llamaindex/liteparse': `
(async () => {
  const { LiteParse } = await import('@llamaindex/liteparse');
  const { text } = await new LiteParse({ ocrEnabled: false }).parse(process.argv[1]);
  console.log(JSON.stringify({ rows: text.split('\\n').map((line) => line.trim().split(/ {2,}/)) }));
})();`,
};

/** Ours, the library, and others over the shared PDFs in the same run; then memory over ever more pages. */
export function benchPdf(): void {
  const files = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.pdf')) : [];
  if (files.length === 0) {
    console.log('\npdf: skipped, the shared documents are not at hand');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-bench-'));
  try {
    const node = ['--input-type=module', '-e'];
    const children: Child[] = [
      { name: 'pdfjs-dist getOperatorList (floor)', args: (file) => [...node, FLOOR, file] },
      { name: 'qingdan', args: (file) => [HEAP, ...node, OURS, file] },
      {
        name: 'qingdan tables (whole command)',
        args: (file) => [MAIN, 'tables', file, '--format', 'json'],
      },
      { name: 'pdftotext -layout', program: 'pdftotext', args: (file) => ['-layout', file, '-'] },
      ...PEERS.map((name) => peer(name, folder)),
    ];
    for (const file of files) compare(join(SHARED, file), file, children);
    growth(join(SHARED, files.find((name) => name.includes('merged')) ?? files[0] ?? ''), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A package installed apart from the project's own. */
function peer(name: string, folder: string): Child {
  const own = join(folder, name.replace(/\W/g, '-'));
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), '{"private":true}');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', name], {
    cwd: own,
    timeout: 120_000,
  });
  const code = `process.chdir(${JSON.stringify(own)});\n${PEER_CODE[name] ?? ''}`;
  writeFileSync(join(own, 'run.cjs'), code.replaceAll('process.argv[1]', 'process.argv[2]'));
  return { name, args: (file) => [status === 0 ? join(own, 'run.cjs') : 'not-installed', file] };
}

interface Ran {
  seconds: number;
  inside: number | null;
  megabytes: number;
  out: string;
}

/** Runs a process to its end; the system's `time` tells its peak of memory. Null where it fails. */
function runChild({ program = process.execPath, args }: Child, file: string): Ran | null {
  const time = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%M'] : [];
  const [first = program, ...rest] = [...time, program, ...args(file)];
  const start = performance.now();
  const ran = spawnSync(first, rest, { encoding: 'utf8', maxBuffer: 1 << 29, timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  if (ran.status !== 0 && ran.status !== 1) return null;
  if (ran.status === 1 && !ran.stdout.startsWith('{')) return null;
  const megabytes = time.length > 0 ? Number(ran.stderr.trim().split('\n').at(-1)) / 1024 : NaN;
  const inside = /"inside":([\d.]+)/.exec(ran.stdout)?.[1];
  return { seconds, inside: inside === undefined ? null : Number(inside) / 1000, megabytes, out: ran.stdout };
}

function compare(path: string, name: string, children: readonly Child[]): void {
  const truth = JSON.parse(readFileSync(join(SHARED, 'truth.json'), 'utf8')) as Record<string, Rows>;
  const expected: Rows = Object.values(truth).flatMap((list) => (Array.isArray(list) ? list : []));
  const pages = /Pages:\s+(\d+)/.exec(spawnSync('pdfinfo', [path], { encoding: 'utf8' }).stdout)?.[1];
  const rows = [['', 'seconds', 'in process', 'x floor', 'pages/s', 'peak MB', 'exact rows']];
  // All take turns, so that a busy moment of the machine does not count against one of them alone.
  const runs = children.map(() => [] as Ran[]);
  for (let turn = 0; turn < RUNS; turn++) {
    for (const [index, child] of children.entries()) {
      if (turn > 0 && runs[index]?.length === 0) continue;
      const ran = runChild(child, path);
      if (ran) runs[index]?.push(ran);
    }
  }
  let floor = NaN;
  for (const [index, child] of children.entries()) {
    const best = runs[index]?.sort((left, right) => left.seconds - right.seconds)[0];
    if (!best) {
      rows.push([child.name, 'could not be installed or run', '', '', '', '', '']);
      continue;
    }
    const inside = Math.min(...(runs[index] ?? []).map((ran) => ran.inside ?? NaN));
    if (index === 0) floor = inside;
    rows.push([
      child.name,
      best.seconds.toFixed(2),
      Number.isNaN(inside) ? '' : inside.toFixed(2),
      Number.isNaN(inside) ? '' : (inside / floor).toFixed(2),
      pages === undefined ? '' : figure(Number(pages) / best.seconds),
      figure(best.megabytes),
      index === 0 || index === 2 ? '' : `${exactRows(best.out, expected)} of ${expected.length}`,
    ]);
  }
  printTable(`pdf: ${name}, ${pages ?? '?'} pages, the best of ${RUNS} runs of whole processes`, rows);
}

/** Rows that are exactly those of the truth, white space apart. Text without tables has none. */
function exactRows(out: string, expected: Rows): number {
  let found: Rows = [];
  const last = out.trim().split('\n').at(-1) ?? '';
  if (last.startsWith('{"inside"') || last.startsWith('{"rows"'))
    found = (JSON.parse(last) as { rows: Rows }).rows;
  else found = out.split('\n').map((line) => line.trim().split(/ {2,}/));
  const bare = (row: readonly unknown[]): string =>
    row.map((cell) => (typeof cell === 'string' ? cell : '').replace(/\s+/gu, '')).join('|');
  // A category that stands across the table is in no cell of its row: without it a row counts too.
  const have = new Set(found.map(bare));
  return expected.filter((row) => have.has(bare(row)) || have.has(bare(row.toSpliced(1, 1)))).length;
}

/**
 * Peak memory over 40, 400 and 4,000 pages, the pages of one document again and again: beside it what
 * the library needs for the operators of the same pages, of which it keeps nothing, and what the rows take.
 */
function growth(path: string, folder: string): void {
  const bytes = new Uint8Array(readFileSync(path));
  const rows = [['', 'seconds', 'peak MB', 'library MB', 'rows', 'MB of rows']];
  const node = [HEAP, '--expose-gc', '--input-type=module', '-e'];
  for (const pages of [40, 400, 4000]) {
    const file = join(folder, `${pages}.pdf`);
    writeFileSync(file, repeatPages(bytes, pages));
    const ran = runChild({ name: '', args: (name) => [...node, OURS_WEIGHED, name] }, file);
    const floor = runChild({ name: '', args: (name) => [...node, FLOOR, name] }, file);
    const weighed = ran && (JSON.parse(ran.out) as { count: number; bytes: number });
    rows.push([
      `${figure(pages)} pages`,
      ran ? ran.seconds.toFixed(1) : 'failed',
      ran ? figure(ran.megabytes) : '',
      floor ? figure(floor.megabytes) : 'failed',
      weighed ? figure(weighed.count) : '',
      weighed ? figure(weighed.bytes / 1e6) : '',
    ]);
  }
  printTable('pdf: memory over pages', rows);
}
