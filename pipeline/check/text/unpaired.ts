import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { isNarrow, otherHalfOf, type Pairing } from './pairs.js';
import type { Facts } from '../facts.js';
import type { Defect } from '../rule.js';
import { defectOf, isAllowed } from '../search/pattern-matches.js';

/** What the rules on brackets and on quotation marks say of signs without another half, and of halves of two widths. */
export function* unpairedDefects({ list, options }: Facts, { alone, pairs }: Pairing): Generator<Defect> {
  for (const { occurrence, at, character } of alone) {
    const where = { occurrence, start: at, end: at + 1 };
    if (isAllowed(where, options.terms)) continue;
    yield defectOf(list, where, aloneWords(character), {
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
      say(`中“${one}”与“${other}”全角、半角不一致，不能配对`, `“${one}” and “${other}” are no pair`),
      { actual: `${one} ${other}` },
    );
  }
}

/** What is missing beside a sign that stands alone. */
function aloneWords(character: string): Text {
  const en = `“${character}” has no other half`;
  const half = otherHalfOf(character);
  if (half === null) return say(`中引号（${character}）不成对`, en);
  const { missing, opens } = half;
  const which = opens ? '后' : '前';
  if (/[“”]/u.test(missing)) return say(`少${which}引号（${missing}）`, en);
  const name = /[《》〈〉]/u.test(missing) ? '书名号' : '括号';
  return say(`中有“${character}”，少${which}${name}“${missing}”`, en);
}
