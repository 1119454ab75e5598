import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Draft } from './draft.js';
import { KINDS } from './kinds/index.js';
import { missedLines, noiseLines, tableHeading, tableLine } from './print.js';
import { isComplete, knownOf, runKind, type Outcome } from './run.js';

/**
 * `npm run mutate -- [--seed N] [--each N] [--kind ID] [--missed] [--noise]`: puts slips that editors make into the fixture
 * list, each kind at several random places, and tells which of them are found and placed.
 */
const FIXTURE = 'fixtures/lists/qinghe/list.txt';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '5' },
    kind: { type: 'string', multiple: true, default: [] },
    missed: { type: 'boolean', default: false },
    noise: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const each = Number(values.each);
const unknown = values.kind.filter((id) => !KINDS.some((kind) => kind.id === id));
if (unknown.length > 0) {
  console.error(`no kind ${unknown.join(', ')}; there are ${KINDS.map(({ id }) => id).join(', ')}`);
  process.exitCode = 2;
} else if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(each) || each < 1) {
  console.error('--seed and --each are whole numbers');
  process.exitCode = 2;
} else process.exitCode = await main();

async function main(): Promise<number> {
  const wanted = KINDS.filter(({ id }) => values.kind.length === 0 || values.kind.includes(id));
  const draft = new Draft(readFileSync(FIXTURE, 'utf8'));
  const known = await knownOf(draft);
  const width = Math.max(...wanted.map(({ id }) => id.length));
  const options = { seed, each };
  const outcomes: Outcome[] = [];
  console.log(tableHeading(width));
  for (const kind of wanted) {
    const outcome = await runKind(kind, draft, known, options);
    outcomes.push(outcome);
    console.log(tableLine(outcome, width));
  }
  if (values.missed) {
    for (const outcome of outcomes)
      for (const trial of outcome.trials)
        if (!trial.found || !trial.placed) console.log(`\n${missedLines(outcome, trial, draft).join('\n')}`);
  }
  if (values.noise) {
    for (const outcome of outcomes)
      for (const trial of outcome.trials)
        if (trial.noise.length > 0) console.log(`\n${noiseLines(outcome, trial, draft).join('\n')}`);
  }
  const trials = outcomes.flatMap((outcome) => outcome.trials);
  const sum = (test: (trial: (typeof trials)[number]) => boolean): number => trials.filter(test).length;
  console.log(
    `\n${wanted.length} kinds, ${trials.length} slips (seed ${seed}): ` +
      `${sum(({ found }) => found)} found, ${sum(({ placed }) => placed)} placed; ` +
      `${outcomes.filter(isComplete).length} kinds complete`,
  );
  return outcomes.every(isComplete) ? 0 : 1;
}
