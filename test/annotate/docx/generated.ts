import { renderDocx } from '../../townships/docx.js';
import { generateTownship, Random, randomLayout } from '../../townships/index.js';
import { roughened } from './rough.js';

/** A generated Word document that has been edited for years; a share of its texts has a slip (`roughened`). */
export async function documentOf(seed: number, slips: number, dressed = true): Promise<Uint8Array> {
  const counts = { basic: 20 + (seed % 9), cooperative: 10, recovered: 8 };
  const township = generateTownship({ seed, counts, longCells: seed % 4 === 0 });
  const bytes = await renderDocx(township, randomLayout(seed), { automatic: seed % 2 === 0 });
  return roughened(bytes, new Random(seed), { slips, changes: seed % 3 === 0, dressed });
}
