import { say } from '../../common/result.js';
import { isNarrow, type Pairing } from './pairs.js';
import type { Facts } from '../facts.js';
import type { Defect } from '../rule.js';
import { defectOf, isAllowed } from '../search/pattern-matches.js';

/** What the rules on brackets and on quotation marks say of signs without another half, and of halves of two widths. */
export function* unpairedDefects({ list, options }: Facts, { alone, pairs }: Pairing): Generator<Defect> {
  for (const { occurrence, at, character } of alone) {
    const where = { occurrence, start: at, end: at + 1 };
    if (isAllowed(where, options.terms)) continue;
    yield defectOf(list, where, say(`的“${character}”不成对`, `“${character}” has no other half`), {
      actual: character,
    });
  }
  for (const { open, close } of pairs) {
    if (isNarrow(open) === isNarrow(close)) continue;
    const where = { occurrence: close.occurrence, start: close.at, end: close.at + 1 };
    if (isAllowed(where, options.terms)) continue;
    const [one, other] = [open.character, close.character];
    yield defectOf(
      list,
      where,
      say(`的“${one}”和“${other}”不是一对`, `“${one}” and “${other}” are no pair`),
      { actual: `${one} ${other}` },
    );
  }
}
