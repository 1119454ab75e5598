import { fold } from '../../common/characters.js';
import { matchesOf } from '../../common/matches.js';
import { NUMERAL, parseNumeral } from '../../common/numerals.js';
import type { CountyFactKind, DutyList, Place } from '../../model.js';

/** A fact that a township tells of itself. */
export interface Fact {
  what: CountyFactKind;
  /** What it counts, and its value: facts of one key are equal (area 平方公里 354.2). */
  key: string;
  /** How many digits of it tell something: 354.2 has 4, 12000 has 2. */
  digits: number;
  /** As printed, without white space. */
  text: string;
  place: Place;
}

/** A number with decimals and thousands apart, or in Chinese numerals. */
const NUMBER = `(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${NUMERAL})(?:多|余)?(?<scale>[万千百]?)(?:多|余)?`;

const PLACE_KIND = '行政村|自然村|村民小组|村委会|居委会|建制村|社区|嘎查';

/** What facts look like, in a text without white space and in half width. */
const PATTERNS: readonly (readonly [what: CountyFactKind, pattern: string])[] = [
  ['area', `${NUMBER}(?<of>平方公里|平方千米|公顷|亩)`],
  ['population', `${NUMBER}(?<of>户|人(?!次|民|员)|口人)`],
  ['places', `${NUMBER}个?(?<of>村\\(社区\\)|${PLACE_KIND})`],
  // 下辖行政村 12 个
  ['places', `(?<of>${PLACE_KIND})${NUMBER}个`],
  // 距县城 23 公里, 县城以北 23 公里 is none that could be told from a road's length.
  ['distance', `(?<of>距[^，。；、\\d]{1,12}?)(?:约)?${NUMBER}(?:公里|千米|里)`],
];

/** The facts of a township's narrative that are its own: area, population, villages, distances. */
export function factsOf({ statement }: Pick<DutyList, 'statement'>): Fact[] {
  const patterns = PATTERNS.map(([what, pattern]) => ({ what, pattern: new RegExp(pattern, 'gu') }));
  return statement.paragraphs.flatMap(({ text, place }) => {
    const folded = fold(text);
    return patterns.flatMap(({ what, pattern }) =>
      matchesOf(pattern, folded).flatMap(({ 0: words, groups }): Fact[] => {
        const { number = '', scale = '', of = '' } = groups ?? {};
        const value = valueOf(number);
        if (value === null) return [];
        const key = `${what} ${scale}${of} ${value}`;
        return [{ what, key, digits: significantDigits(value), text: words, place }];
      }),
    );
  });
}

/** The value of a number in digits: 1,234 is 1234, 十二 is 12; null where it is badly written. */
function valueOf(number: string): string | null {
  const plain = number.replaceAll(',', '');
  if (/^\d/.test(plain)) return String(Number(plain));
  const value = parseNumeral(plain);
  return value === null ? null : String(value);
}

/** The digits of a number without the zeros that only give its size: 354.2 has 4, 12000 has 2, 0.97 has 2. */
export function significantDigits(number: string): number {
  const digits = number.replace('.', '').replace(/^0+/, '');
  return number.includes('.') ? digits.length : digits.replace(/0+$/, '').length;
}
