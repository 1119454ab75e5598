import type { CountyDecision, LeftDecision } from '../../model.js';
import type { Links } from './linkage.js';
import { wordingKey, type Wording } from './wordings.js';

/** Decisions as links between wordings, each with the decision that it comes from, and those that no list has a use for. */
export interface Decided {
  links: Links;
  /** The decision behind each pair of `links.same`, in the same order. */
  sources: CountyDecision[];
  left: LeftDecision[];
}

/** Finds the wordings of decisions. A decision of which one wording is gone still holds for the others. */
export function decidedOf(
  decisions: readonly CountyDecision[],
  wordings: readonly Wording[],
  neutral: (text: string) => string,
): Decided {
  const byKey = new Map<string, number>();
  // Of a name that a township has twice the first is meant.
  for (const [index, { key, text }] of wordings.entries())
    for (const each of [key, wordingKey(text)]) if (!byKey.has(each)) byKey.set(each, index);
  const same: [number, number][] = [];
  const sources: CountyDecision[] = [];
  const different: [number, number][] = [];
  const alone = new Set<number>();
  const left: LeftDecision[] = [];
  for (const decision of decisions) {
    const found: number[] = [];
    for (const item of decision.items) {
      const index = byKey.get(wordingKey(item)) ?? byKey.get(wordingKey(neutral(item)));
      if (index === undefined) left.push({ decision, why: 'unknown', about: item });
      else if (!found.includes(index)) found.push(index);
    }
    if (decision.is === 'alone') for (const index of found) alone.add(index);
    else if (decision.is === 'same')
      for (const other of found.slice(1)) {
        same.push([found[0] ?? 0, other]);
        sources.push(decision);
      }
    else different.push(...pairsOf(found));
  }
  return { links: { same, different, alone }, sources, left };
}

/** Each two of some numbers, in order. */
function pairsOf(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((one, at) => numbers.slice(at + 1).map((other): [number, number] => [one, other]));
}
