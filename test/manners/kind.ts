import type { Random } from '../townships/index.js';
import type { Plan } from './plan.js';

/** Which axis a kind is of. */
export const AXES = ['wording', 'structure', 'heading', 'place', 'title', 'format'] as const;

/** One of them. */
export type Axis = (typeof AXES)[number];

/** A kind of manner: what it changes of a plan. */
export interface Kind {
  id: string;
  axis: Axis;
  /** The manner in a few words or an example. */
  what: string;
  plan: (plan: Plan, random: Random) => Plan;
}
