import type { Kind } from '../kind.js';
import type { Wording } from '../wording.js';
import { WORDINGS } from '../wordings/index.js';
import type { NameStyle } from '../writer.js';
import type { Plan } from '../plan.js';

/** The titles of lists that go with names of them: a list called 主责清单 has that for its title. */
const TITLES: Partial<Record<NameStyle, NameStyle>> = {
  'main-items': 'main-lists',
  'main-lists': 'main-lists',
  duties: 'duties',
  superior: 'superior',
  'back-county': 'back-county',
  'county-back': 'county-back',
  'no-more': 'no-more',
  returned: 'returned',
  'taken-back': 'taken-back',
  'superior-back': 'superior-back',
};

/** A plan with a wording, the names of lists that it may have, and the titles that go with them. */
export function withWording(plan: Plan, wording: Wording, pick: <T>(values: readonly T[]) => T): Plan {
  const style = pick(wording.names ?? (['items'] as const));
  return {
    ...plan,
    wordings: [wording],
    style,
    titles: { ...plan.titles, style: TITLES[style] ?? 'lists' },
    structure: { ...plan.structure, levels: wording.levels ?? false },
  };
}

/** A kind for each wording. */
export const WORDING_KINDS: readonly Kind[] = WORDINGS.map((wording) => ({
  id: `say-${wording.id}`,
  axis: 'wording',
  what: wording.what,
  plan: (plan, random) => withWording(plan, wording, (values) => random.pick(values)),
}));

/** Kinds of numerals: the plainest sentences in other digits. */
export const NUMERAL_KINDS: readonly Kind[] = (
  [
    ['chinese', '共三十六项，其中基本履职事项二十项'],
    ['full-width', '共３６项'],
    ['spaced', '共 36 项'],
  ] as const
).map(([form, what]) => ({
  id: `numerals-${form}`,
  axis: 'wording',
  what,
  plan: (plan, random) => ({
    ...withWording(
      plan,
      random.pick(
        WORDINGS.filter(({ id }) =>
          ['total-has', 'bullets', 'total-then-categories', 'first-second-third', 'from-to'].includes(id),
        ),
      ),
      (values) => random.pick(values),
    ),
    form,
  }),
}));
