import { Random } from '../townships/index.js';
import type { Kind } from './kind.js';
import { drawPlan, type Plan } from './plan.js';
import { tryPlan, type Trial, type TrialOptions } from './trial.js';
import type { Wording } from './wording.js';
import { WORDINGS } from './wordings/index.js';

/** A kind with its documents. */
export interface Outcome {
  kind: Kind;
  trials: readonly Trial[];
}

/** The plainest wording, and those that any document may have. */
const PLAIN = 'total-has';
const COMMON = [
  'total-has',
  'made',
  'holds',
  'colons',
  'topic-comma',
  'first-second-third',
  'bullets',
  'total-then-categories',
  'categories-then-total',
  'from-to',
];

const wordingsOf = (ids: readonly string[]): Wording[] => WORDINGS.filter(({ id }) => ids.includes(id));

/** A seed of its own for each kind and round, so that a new kind moves no other. */
function seedOf(seed: number, id: string, round: number): number {
  let mixed = (seed * 1000 + round) >>> 0;
  for (const character of id) mixed = (Math.imul(mixed, 31) + character.charCodeAt(0)) >>> 0;
  return mixed;
}

/** The plan of a document of a kind. */
function planOf(kind: Kind, seed: number, round: number): Plan {
  const random = new Random(seedOf(seed, kind.id, round));
  const [plain] = wordingsOf([PLAIN]);
  return kind.plan(drawPlan(random, round, plain!, wordingsOf(COMMON)), random.fork());
}

/** Tries documents of a kind. */
export async function runKind(
  kind: Kind,
  { seed, rounds, ...options }: TrialOptions & { seed: number; rounds: readonly number[] },
): Promise<Outcome> {
  const trials: Trial[] = [];
  for (const round of rounds) trials.push(await tryPlan(planOf(kind, seed, round), options));
  return { kind, trials };
}
