/** Seeded documents as OFD. */
import { Random } from '../../townships/index.js';
import { sampleOf, type Sample } from '../examine.js';
import type { Habits } from '../habits.js';
import { printOfd, type MannerName } from './index.js';

/** What habits no OFD has, or what leaves rows to be guessed in any format: tests of PDF look at these. */
function ruledOnPages(habits: Habits, seed: number): Partial<Habits> {
  const random = new Random(seed ^ 0x0fd);
  return {
    tags: null,
    turn: habits.turn === 'sideways' ? 'sideways' : 'none',
    crop: 0,
    rules: habits.rules === 'dashed' || habits.rules === 'double' ? habits.rules : 'all',
    order: habits.order === 'crossing' ? 'rows' : habits.order,
    forgottenSides: false,
    pageTops: 'ruled',
    stamped: null,
    closedBreaks: true,
    mergedText: random.pick(['first', 'whole', 'each'] as const),
    category: random.pick(['broad', 'broad', 'turned'] as const),
    runningHead: random.pick([[], ['履职事项清单'], ['履职事项清单', '（征求意见稿）']]),
  };
}

/** The document of a seed as a program of this manner writes it; its habits are those of its PDF too. */
export function ofdSample(seed: number, manner: MannerName, change: Partial<Habits> = {}): Sample {
  const plain = sampleOf(seed);
  const sample = sampleOf(seed, { ...ruledOnPages(plain.habits, seed), ...change });
  const random = new Random(seed ^ 0x5ea1);
  const seal = { page: random.integer(1, 4), box: [180, 160, 300, 280] as [number, number, number, number] };
  const over = { ...(random.chance(0.5) ? { seal } : {}), watermark: random.chance(0.3) };
  return { ...sample, bytes: printOfd(sample.township, sample.layout, sample.habits, manner, over) };
}
