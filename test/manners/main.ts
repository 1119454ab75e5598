import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AXES } from './kind.js';
import { KINDS } from './kinds/index.js';
import { isComplete, missedLines, sumsOf, tableHeading, tableLine } from './print.js';
import { runKind, type Outcome } from './run.js';

/**
 * `npm run manners -- [--seed N] [--each N] [--kind ID] [--missed] [--write DIR]`: writes lists in the manners of many
 * provinces, sound, with each figure wrong, and with a row lost, and tells by kind what became of them.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '2' },
    kind: { type: 'string', multiple: true, default: [] },
    missed: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});

const ENDINGS = { text: 'txt', markdown: 'md', html: 'html', docx: 'docx', xlsx: 'xlsx' } as const;

const seed = Number(values.seed);
const each = Number(values.each);
const wanted = KINDS.filter(
  ({ id }) => values.kind.length === 0 || values.kind.some((part) => id.startsWith(part)),
);
if (wanted.length === 0) {
  console.error(`no such kind; there are ${KINDS.map(({ id }) => id).join(', ')}`);
  process.exitCode = 2;
} else if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(each) || each < 1) {
  console.error('--seed and --each are whole numbers');
  process.exitCode = 2;
} else process.exitCode = await main();

async function main(): Promise<number> {
  const width = Math.max(...wanted.map(({ id }) => id.length));
  const rounds = Array.from({ length: each }, (_, round) => round);
  const outcomes: Outcome[] = [];
  console.log(tableHeading(width));
  for (const kind of wanted) {
    const outcome = await runKind(kind, { seed, rounds, figures: Infinity, lost: 2 });
    outcomes.push(outcome);
    console.log(tableLine(kind.id, sumsOf([outcome]), width, kind.what));
    if (values.write !== undefined) writeSound(outcome, values.write);
  }
  if (values.missed) {
    for (const { kind, trials } of outcomes)
      for (const [round, trial] of trials.entries())
        for (const line of missedLines(kind.id, round, trial)) console.log(line);
  }
  console.log(`\n${tableHeading(width)}`);
  for (const axis of AXES) {
    const some = outcomes.filter(({ kind }) => kind.axis === axis);
    if (some.length > 0) console.log(tableLine(axis, sumsOf(some), width, `${some.length} kinds`));
  }
  console.log(tableLine('all', sumsOf(outcomes), width, `${outcomes.length} kinds, seed ${seed}`));
  console.log(`${outcomes.filter(isComplete).length} of ${outcomes.length} kinds complete`);
  return outcomes.every(isComplete) ? 0 : 1;
}

/** Writes the sound documents of a kind, to be looked at. */
function writeSound({ kind, trials }: Outcome, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [round, { plan, sound }] of trials.entries())
    writeFileSync(join(folder, `${kind.id}-${round}.${ENDINGS[plan.format]}`), sound.bytes);
}
