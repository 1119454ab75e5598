import { expect, test } from '@jest/globals';
import { countyOf } from '../../pipeline/index.js';
import { generateCounty, Random } from '../townships/index.js';
import { range, seeds } from '../tools/seeds.js';
import { planted } from './plants.js';
import { documentsOf, toldOf } from './told.js';

/** Small lists: what is put into them is the same as in large ones. */
const COUNTS = { basic: 14, cooperative: 20, recovered: 8 };

test.each(seeds(range(1, 60), 2))(
  'county %i: all that is put into it is told, and nothing else',
  async (seed) => {
    const county = generateCounty({ seed, townships: 8, counts: COUNTS, lacking: 0.05 });
    const { townships, told } = planted(county, new Random(seed));
    const [sound, slipped] = [await documentsOf(county, seed), await documentsOf(townships, seed)];
    expect(toldOf(countyOf(sound))).toEqual([]);
    expect(toldOf(countyOf(slipped)).sort()).toEqual(told.sort());
  },
);
