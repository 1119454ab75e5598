import { parseArgs } from 'node:util';
import { fuzzDocuments, type FuzzDocument } from './documents.js';
import { Thread } from './thread.js';
import type { Trial } from './trial.js';

/** Outcomes that are as they should be. */
const QUIET: readonly Trial['outcome'][] = ['fine', 'refused', 'other'];

/**
 * `npm run fuzz -- [--minutes N] [--seed N] [--only WORD] [--count N]`: damages the fixtures of all formats, and tells
 * which damaged ones give other cells in silence, end in an exception or do not end. `--seed` with `--count 1` and
 * `--only` repeats one of them.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    count: { type: 'string', default: 'Infinity' },
  },
});

const [minutes, seed, count] = [Number(values.minutes), Number(values.seed), Number(values.count)];
if (!(minutes > 0) || !Number.isSafeInteger(seed) || !(count > 0)) {
  console.error('--minutes and --count are numbers above 0, and --seed is a whole one');
  process.exitCode = 2;
} else process.exitCode = await main();

async function main(): Promise<number> {
  const documents = (await fuzzDocuments()).map((document, index) => ({ document, index }));
  const wanted = byFormat(documents.filter(({ document }) => document.name.includes(values.only)));
  const thread = new Thread();
  const counts = new Map<string, Map<Trial['outcome'], number>>();
  const end = performance.now() + minutes * 60_000;
  let bad = 0;
  let done = 0;
  for (; done < count && performance.now() < end && wanted.length > 0; done++) {
    const { document, index } = drawn(wanted, seed + done);
    const trial = await thread.ask(index, seed + done);
    const own = counts.get(document.format) ?? new Map<Trial['outcome'], number>();
    own.set(trial.outcome, (own.get(trial.outcome) ?? 0) + 1);
    counts.set(document.format, own);
    if (QUIET.includes(trial.outcome)) continue;
    bad++;
    console.log(lineOf(document, seed + done, trial));
  }
  await thread.end();
  for (const [format, own] of counts)
    console.log(`${format}: ${[...own].map(([outcome, times]) => `${times} ${outcome}`).join(', ')}`);
  console.log(`${done} documents, ${bad} that are read wrongly in silence, crash or hang`);
  return bad === 0 ? 0 : 1;
}

interface Wanted {
  document: FuzzDocument;
  index: number;
}

function byFormat(documents: readonly Wanted[]): Wanted[][] {
  const formats = new Map<string, Wanted[]>();
  for (const each of documents)
    formats.set(each.document.format, [...(formats.get(each.document.format) ?? []), each]);
  return [...formats.values()];
}

/** The formats take turns, and the documents of a format: most fixtures are PDFs, and one of them is a .docx. */
function drawn(formats: readonly Wanted[][], own: number): Wanted {
  const format = formats[own % formats.length] as Wanted[];
  return format[Math.floor(own / formats.length) % format.length] as Wanted;
}

function lineOf({ name }: FuzzDocument, own: number, { outcome, mutation, detail }: Trial): string {
  return `${outcome}: ${name} (${mutation}; --only ${name} --seed ${own} --count 1)\n    ${detail}`;
}
