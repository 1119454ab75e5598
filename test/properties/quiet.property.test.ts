import { expect, test } from '@jest/globals';
import {
  generateTownship,
  Random,
  randomLayout,
  renderHtml,
  renderMarkdown,
  renderText,
  type TownshipOptions,
} from '../townships/index.js';
import { checkDocument } from '../../pipeline/index.js';
import type { Severity } from '../../pipeline/model.js';
import { range, seeds } from '../tools/seeds.js';

/**
 * No false alarm: a sound document has no finding of any gravity, an info neither, whatever its size, its place, its
 * layout and its format.
 */
const SEEDS = seeds(range(1001, 1200), 23);
/** Documents in one test, so that one that fails tells which, and none takes long. */
const IN_ONE = 20;

/** Most are text, which is read fastest and has the most layouts; the other forms stand between. */
const FORMS = [
  ['text', renderText],
  ['text', renderText],
  ['html', renderHtml],
  ['text', renderText],
  ['markdown', renderMarkdown],
] as const;

/** Short and long lists, of all kinds of places; now and then with cells that fill more than a page. */
function optionsOf(seed: number): TownshipOptions {
  const random = new Random(seed ^ 0x91e7);
  const counts = {
    basic: random.integer(12, 150),
    cooperative: random.integer(8, 130),
    recovered: random.integer(4, 60),
  };
  // Markdown takes a second for a hundred rows.
  const short = { basic: 40, cooperative: 24, recovered: 12 };
  const drawn = seed % FORMS.length === 4 ? short : counts;
  return { seed, counts: drawn, longCells: seed % 7 === 0 };
}

interface Told {
  seed: number;
  form: string;
  severity: Severity;
  rule: string;
  message: string;
}

async function toldOf(seed: number): Promise<Told[]> {
  const [form, render] = FORMS[seed % FORMS.length] ?? FORMS[0];
  const text = render(generateTownship(optionsOf(seed)), randomLayout(seed));
  const done = await checkDocument(`seed-${seed}`, new TextEncoder().encode(text), { lang: 'en' });
  if (!done.ok) throw new Error(`seed ${seed}, ${form}: ${done.failure.message.en}`);
  const { findings, uncertain, status } = done.value.report;
  expect([seed, uncertain, status]).toEqual([seed, [], 'pass']);
  return findings.map(({ severity, ruleId, message }) => ({ seed, form, severity, rule: ruleId, message }));
}

const GROUPS = range(0, Math.ceil(SEEDS.length / IN_ONE) - 1).map((index) =>
  SEEDS.slice(index * IN_ONE, (index + 1) * IN_ONE),
);

test.each(GROUPS.map((group) => [group[0], group] as const))(
  'sound townships have no finding: from seed %i on',
  async (_, group) => {
    const told: Told[] = [];
    for (const seed of group) told.push(...(await toldOf(seed)));
    expect(told).toEqual([]);
  },
);
