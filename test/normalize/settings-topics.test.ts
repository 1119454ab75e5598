/** The list that a text speaks of: how far before a number it is named, and how far within its clause. */
import { expect, test } from '@jest/globals';
import { readNumbers } from '../../pipeline/normalize/stated/index.js';

/** The list whose category 党的建设 is counted: two have one, and only what the text speaks of tells which. */
function listOf(text: string): unknown {
  const categories = { basic: ['党的建设'], cooperative: ['党的建设'], recovered: ['生态环保'] };
  const totals = { basic: 110, cooperative: 101, recovered: 34 };
  const read = readNumbers(text, { categories, totals }, null).find((each) => each.as === 'figure');
  return read?.as === 'figure' ? read.list : undefined;
}

test('TOPIC_LEAD_CHARACTERS', () => {
  const lead = (count: number): unknown =>
    listOf(`${'经'.repeat(count)}配合履职事项清单明确分工。其中，党的建设24项。`);
  expect(lead(16)).toBe('cooperative');
  expect(lead(17)).not.toBe('cooperative');
});

test('TOPIC_CHARACTERS', () => {
  const far = (count: number): unknown =>
    listOf(`配合履职事项清单明确分工。${'经过讨论。'.repeat(count)}其中，党的建设24项。`);
  expect(far(70)).toBe('cooperative');
  expect(far(90)).not.toBe('cooperative');
});
