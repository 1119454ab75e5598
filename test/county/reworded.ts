import type { Random, Township } from '../townships/index.js';
import { wordedDuties } from './wordings.js';

/** Townships with items more in their first list: duties of the files of wordings, each as one of its wordings. */
export function reworded(
  county: readonly Township[],
  random: Random,
  { share, most, half }: { share: number; most: number; half: 'a' | 'b' },
): Township[] {
  const duties = random.sample(wordedDuties(half), most);
  return county.map((township) => {
    const { basic } = township.lists;
    const category = basic.at(-1)?.category ?? '';
    const more = duties.flatMap((names) =>
      random.chance(share) ? [{ number: 0, category, name: random.pick(names) }] : [],
    );
    const items = [...basic, ...more].map((item, index) => ({ ...item, number: index + 1 }));
    return { ...township, lists: { ...township.lists, basic: items } };
  });
}
