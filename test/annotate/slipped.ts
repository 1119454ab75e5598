/** Generated townships with the slips that editors make. */
import { generateTownship, Random, type Township } from '../townships/index.js';

/** A number twice, a bracket without its other half, a word twice, a space within a name, a category misspelt. */
export function slippedTownship(seed: number): Township {
  const random = new Random(seed ^ 0x51);
  const township = generateTownship({
    seed,
    longCells: random.chance(0.2),
    counts: {
      basic: random.integer(10, 24),
      cooperative: random.integer(6, 14),
      recovered: random.integer(4, 8),
    },
  });
  const { basic, cooperative, recovered } = township.lists;
  const [doubled, bracket, word] = random.shuffle([2, 4, 6]).map((index) => basic[index]);
  if (doubled) doubled.number--;
  if (bracket) bracket.name = inserted(bracket.name, '（', random);
  if (word) word.name = inserted(word.name, '的的', random);
  const spaced = cooperative[random.integer(1, cooperative.length - 1)];
  if (spaced) spaced.name = inserted(spaced.name, ' ', random);
  const last = recovered.at(-1);
  if (last) last.number++;
  return township;
}

function inserted(text: string, more: string, random: Random): string {
  const at = random.integer(2, Math.max(2, Math.min(text.length - 2, 8)));
  return text.slice(0, at) + more + text.slice(at);
}
