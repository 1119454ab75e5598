import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blocksOfMarkdown } from '../townships/office.js';
import { writeDocx } from '../townships/docx.js';
import { checkDocument } from '../../pipeline/index.js';
import type { DutyList } from '../../pipeline/model.js';
import { measure, type Task } from './measure.js';
import { figure, ms, printTable } from './print.js';

const SHARED = '../shared/documents';
const FIXTURE = 'fixtures/lists/qinghe/list.md';

/** The version of mammoth that is measured. */
const MAMMOTH = '1.13.0';

interface Mammoth {
  convertToHtml: (input: { buffer: Buffer }) => Promise<{ value: string }>;
}

/**
 * A Word document from bytes to report, beside mammoth, which makes HTML of it: in the same run, on the same file.
 * Mammoth is installed for this into a folder of its own, never into the project.
 */
export async function benchOffice(): Promise<void> {
  const mammoth = loadMammoth();
  const rows = [['', 'median ms', '99% ms', 'times', 'steps with their number', 'runs']];
  for (const { name, bytes } of await documents()) {
    const done = await checkDocument(name, bytes);
    if (!done.ok) throw new Error(`${name}: ${done.failure.message.en}`);
    const tasks: Task[] = [
      { name: `${name}: bytes to report`, run: () => checkDocument(name, bytes) },
      { name: '  mammoth, bytes to HTML', run: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }) },
    ];
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
    const timings = await measure(tasks);
    const least = timings[0]?.median ?? 1;
    for (const [index, { median, slow, runs }] of timings.entries()) {
      rows.push([
        tasks[index]?.name ?? '',
        ms(median),
        ms(slow),
        (median / least).toFixed(1),
        figure(index === 0 ? numberedSteps(done.value.list) : numberedLines(html)),
        figure(runs),
      ]);
    }
  }
  printTable('office: Word documents of 245 rows, in one process after warm-up', rows);
}

async function documents(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const names = ['yilahu-ruled.docx', 'yilahu-autonumber.docx'];
  if (existsSync(join(SHARED, names[0] ?? ''))) {
    return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SHARED, name))) }));
  }
  const blocks = blocksOfMarkdown(readFileSync(FIXTURE, 'utf8'));
  return [
    { name: 'typed.docx', bytes: await writeDocx(blocks) },
    { name: 'autonumber.docx', bytes: await writeDocx(blocks, { automatic: true }) },
  ];
}

/** Steps that the duty list holds with a number. */
function numberedSteps(list: DutyList): number {
  return list.lists.cooperative
    .flatMap((item) => [...item.superiorDuties, ...item.townshipDuties])
    .flatMap((part) => part.steps)
    .filter((step) => step.number !== null).length;
}

/** Paragraphs and list items of HTML whose text begins with a number and a full stop. */
function numberedLines(html: string): number {
  return [...html.matchAll(/<(?:p|li)>(?:<[^>]+>)*\s*\d{1,2}[.．、]/g)].length;
}

/** Installs mammoth where it is not yet, and loads it. */
function loadMammoth(): Mammoth {
  const folder = join(tmpdir(), `qingdan-bench-mammoth-${MAMMOTH}`);
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', 'mammoth'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{ "private": true }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `mammoth@${MAMMOTH}`], {
      cwd: folder,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  return createRequire(pathToFileURL(manifest))('mammoth') as Mammoth;
}
