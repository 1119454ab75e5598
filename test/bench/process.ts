import { fileURLToPath } from 'node:url';
import { wholeText } from './documents.js';
import { measureProcess } from './measure.js';
import { ms, printTable } from './print.js';

const CLI = fileURLToPath(new URL('../../pipeline/cli/main.js', import.meta.url));

/** What a person waits for: whole processes, from start to exit, beside a Node that does nothing. */
export function benchProcess(): void {
  const { path } = wholeText();
  const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['node -e 0', ['-e', '0']],
    ['qingdan --version', [CLI, '--version']],
    [`qingdan check ${path}`, [CLI, 'check', path]],
    [`qingdan check ${path} --format json`, [CLI, 'check', path, '--format', 'json']],
    ['qingdan check fixtures/lists/html/list.html', [CLI, 'check', 'fixtures/lists/html/list.html']],
    ['qingdan check fixtures/lists/qinghe/list.md', [CLI, 'check', 'fixtures/lists/qinghe/list.md']],
  ];
  const timings = commands.map(([, args]) => measureProcess(args));
  const bare = timings[0]?.median ?? 0;
  printTable('process: whole processes, median of 10', [
    ['', 'median ms', 'slowest ms', 'above node'],
    ...timings.map(({ median, slow }, index) => [
      commands[index]?.[0] ?? '',
      ms(median),
      ms(slow),
      index === 0 ? '' : `+${ms(median - bare)}`,
    ]),
  ]);
}
