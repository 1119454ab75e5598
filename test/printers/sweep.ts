/**
 * Prints seeded documents as office programs do, reads them back and tells what comes out:
 *
 *     npm run build && node dist/test/printers/sweep.js FROM TO [--show] [--keep DIR] [--with '{"pageTops":"open"}']
 *
 * `--with` sets habits. With another `firstColumn` than numbers, the tables are compared: they are no duty lists.
 *
 * A document is exact, inconclusive, silently wrong, falsely accused (it is read exactly, and something is found in
 * it), or an error. For each habit: how many of its documents are exact.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { takeThread } from '../../pipeline/extract/pdf/index.js';
import { examine, examineTables, sampleOf } from './examine.js';
import type { Habits } from './habits.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

takeThread();
const [from = 1, to = from] = process.argv
  .slice(2)
  .filter((each) => /^\d+$/.test(each))
  .map(Number);
const isShown = process.argv.includes('--show');
const keep = process.argv.includes('--keep') ? process.argv[process.argv.indexOf('--keep') + 1] : undefined;
const change = JSON.parse(
  process.argv.includes('--with') ? (process.argv[process.argv.indexOf('--with') + 1] ?? '{}') : '{}',
) as Partial<Habits>;
const byHabit = new Map<string, { exact: number; all: number }>();
const outcomes = new Map<string, number>();
for (let seed = from; seed <= to; seed++) {
  const sample = sampleOf(seed, change);
  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(`${keep}/${seed}.pdf`, sample.bytes);
  }
  const { outcome, details } = await (change.firstColumn ? examineTables(sample) : examine(sample));
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const { tags, ...habits } = sample.habits;
  const named = { ...habits, ...(tags ?? { tags: 'none' }), category: sample.layout.categoryStyle };
  for (const [name, value] of Object.entries(named)) {
    const key = `${name}: ${JSON.stringify(value)}`;
    const tally = byHabit.get(key) ?? { exact: 0, all: 0 };
    tally.all++;
    if (outcome === 'exact') tally.exact++;
    byHabit.set(key, tally);
  }
  if (outcome !== 'exact' || isShown) print(`${seed} ${outcome} ${details.join('\n    ')}`);
}
for (const [key, { exact, all }] of [...byHabit].sort())
  if (exact < all || isShown) print(`${exact}/${all} ${key}`);
print([...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', '));
