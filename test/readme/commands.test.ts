import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runDocument } from '../../pipeline/index.js';
import { slip } from '../fixtures/documents.js';
import { commandVariables, folderOfTest, MAIN } from '../cli/folder.js';
import { deciding, edited } from '../cli/workbook-edits.js';
import { renderDocx } from '../townships/docx.js';
import { seeds } from '../tools/seeds.js';
import { generateTownship, plainLayout } from '../townships/index.js';

/** The commands that the READMEs show, run as they stand there: none is refused. */

const { path, write } = folderOfTest();

/** A list that has lost a row, so that there is something to tell, and to accept. */
const LOST = slip('row-lost');

/** The commands of a document's blocks of shell that call the program. */
function commandsOf(name: string): string[] {
  const blocks = [...readFileSync(name, 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, text = '']) => text);
  const lines = blocks.flatMap((text) => text.split('\n')).filter((line) => /\bnpx qingdan\b/.test(line));
  return lines.map((line) => line.replace(/\s+#.*$/, ''));
}

/** Where the READMEs have a workbook in which a reviewer has decided something. */
const REVIEWS = ['result/review.xlsx', 'output/青禾镇履职事项清单/review.xlsx'];
let review: Uint8Array;
let word: Uint8Array;

beforeAll(async () => {
  const done = await runDocument('list.txt', new TextEncoder().encode(LOST));
  const written = done.ok ? done.value.files.find(({ name }) => name === 'review.xlsx')?.content : undefined;
  if (!(written instanceof Uint8Array)) throw new Error('no workbook');
  review = await edited(written, deciding({ 1: ['不采纳', '原件如此'] }));
  const counts = { basic: 4, cooperative: 3, recovered: 2 };
  word = await renderDocx(generateTownship({ seed: 1, counts }), plainLayout);
});

beforeEach(() => {
  for (const name of REVIEWS) write(name, review);
  for (const name of ['list', 'a/list', 'b/list', '青禾镇履职事项清单']) {
    write(`${name}.txt`, LOST);
    write(`${name}.pdf`, readFileSync('fixtures/pdf/office/whole.pdf'));
  }
  write('list.md', readFileSync('fixtures/lists/qinghe/list.md'));
  for (const name of [
    'list',
    '青禾镇履职事项清单',
    '青禾镇/清单',
    '红柳镇/清单',
    '附件1',
    '附件2',
    '附件3',
    '通知',
  ])
    write(`${name}.docx`, word);
  write('bin/npx', `#!/usr/bin/env bash\nshift\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(path('bin', 'npx'), 0o755);
});

/** A command that goes on until it is interrupted. */
const SERVES = /npx qingdan web\b/;

/** How a command is called in a folder as the READMEs have it. */
function shell(): { cwd: string; env: Record<string, string | undefined> } {
  const PATH = `${path('bin')}:${process.env['PATH']}`;
  return { cwd: path(), env: { ...commandVariables(), PATH, LC_ALL: 'C.UTF-8' } };
}
const BASH = ['--noprofile', '--norc', '-c'];

const READMES = ['README.md', 'README.zh-CN.md'];

test.each(READMES)('%s shows each command', (name) => {
  const commands = commandsOf(name);
  for (const each of [
    'check',
    'run',
    'tables',
    'statement',
    'annotate',
    'compare',
    'accept',
    'explain',
    'init',
    'help',
  ])
    expect(commands.some((line) => line.includes(`npx qingdan ${each} `) || line.endsWith(each))).toBe(true);
});

/** The commands of both, each once: most stand in both. */
const COMMANDS = [...new Set(READMES.flatMap(commandsOf))];

// Each is a program of its own, some with many documents: CI takes its part of them.
test.each(seeds(COMMANDS.filter((command) => !SERVES.test(command))))('%s', (command) => {
  const { status, stderr, stdout } = spawnSync('bash', [...BASH, command], { ...shell(), encoding: 'utf8' });
  // Of a list with a row lost findings are due; anything else is refused.
  expect([[0, 1].includes(status ?? -1), stderr]).toEqual([true, expect.not.stringMatching(/^qingdan:/m)]);
  const [, written] = /--format \w+:(\S+)/.exec(command) ?? [];
  if (written !== undefined) expect(existsSync(path(written))).toBe(true);
  else expect(stdout).not.toBe('');
});

test.each(COMMANDS.filter((command) => SERVES.test(command)))(
  '%s, until somebody ends it',
  async (command) => {
    const child = spawn('bash', [...BASH, command], { ...shell(), detached: true });
    let said = '';
    for await (const piece of child.stdout) {
      said += String(piece);
      if (/http:\/\/127\.0\.0\.1:\d+\//.test(said)) break;
    }
    const ended = once(child, 'exit');
    // As Ctrl-C does: the whole group of processes.
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
  },
);
