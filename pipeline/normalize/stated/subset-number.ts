import type { Reading } from './readings.js';
import { namesIn } from './topics.js';
import type { Here, Passage } from './passage.js';
import { REST, SUM_OF_CLASSES } from './words.js';

/** The items of some of the categories, which the rows tell; what they do not bear out is not understood. */
export function readSubset(passage: Passage, { token, context }: Here): Reading | null {
  const classes = passage.readings.at(-1);
  if (context === null || token.unit !== 'items' || classes?.token.unit !== 'classes') return null;
  if (classes.as !== 'other' || classes.what !== 'part') return null;
  const gap = passage.folded.slice(classes.token.unitEnd, token.start);
  if (SUM_OF_CLASSES.exec(`${gap}1`)?.[0].length !== gap.length) return null;
  const plain = { token, start: classes.token.start, end: token.unitEnd } as const;
  const isRest = REST.test(passage.folded.slice(0, classes.token.start));
  const before = passage.readings.at(-2)?.token.unitEnd ?? 0;
  const names = isRest ? passage.subset : categoriesIn(passage, before, classes.token.start);
  const counts = passage.knowledge.counts?.[context];
  const sum = names.reduce((total, name) => total + (counts?.get(name) ?? 0), 0);
  if (!isRest) passage.subset = names;
  const counted = isRest ? (passage.knowledge.totals[context] ?? 0) - sum : sum;
  return counted === token.value
    ? { ...plain, as: 'other', what: 'part' }
    : { ...plain, as: 'unread', doubt: 'count', list: context };
}

function categoriesIn(passage: Passage, from: number, to: number): string[] {
  const text = passage.folded.slice(from, to);
  const clause = text.slice(text.search(/[^。；;!?\n]*$/));
  return namesIn(clause, passage.names).flatMap((each) => (each.of === 'category' ? [each.category] : []));
}
