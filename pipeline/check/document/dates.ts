import { fold, foldWithMap } from '../../common/characters.js';
import { DATE_LINE, DAY_DIGITS, YEAR_DIGITS } from '../../common/vocabulary/front-lines.js';
import { parseNumeral } from '../../common/numerals.js';
import { ORDINAL_CHARACTERS, POSITIONAL_DIGITS } from '../../common/vocabulary/ordinals.js';
import type { DutyList, Place } from '../../model.js';
import { spotAt } from '../search/spots.js';
import { type About, textAt } from '../subjects.js';
import { DOCUMENT_SETTINGS } from '../settings.js';

/** A date in the front matter or in the narrative. */
export interface DateMention {
  printed: string;
  year: number;
  month: number;
  /** Null where only the month is told. */
  day: number | null;
  place: Place;
  /** Its text, and where in it the date stands. */
  about: About;
  /** True for a line that is a date and no more: that of the document. */
  alone: boolean;
  /** What stands right behind it. */
  after: string;
  /** The clause in which it stands, up to it: 公示期自2025年8月4日至. */
  before: string;
}

const DATES = new RegExp(
  `([${YEAR_DIGITS}\\d]{4})年([${DAY_DIGITS}\\d]{1,3})月(?:([${ORDINAL_CHARACTERS}\\d]{1,3})日)?`,
  'gu',
);
/** 2025.8, 2025-08-31: only as a line of its own, elsewhere it is a number. */
const POINTED = /(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?/u;

/** The end of a text from the last mark on. */
const CLAUSE = /[^，,。；;]*$/u;

/** The dates of the cover, in its order, and of the narrative. */
export function datesOf(list: DutyList): DateMention[] {
  const texts = [...(list.date === null ? [] : [list.date]), ...list.statement.paragraphs];
  return texts.flatMap((placed) => {
    const { text, place } = placed;
    const { folded, at } = foldWithMap(text);
    const alone = DATE_LINE.test(folded);
    const all = alone && /\d[./-]/u.test(folded) ? [POINTED.exec(folded)] : folded.matchAll(DATES);
    return [...all].flatMap((match): DateMention[] => {
      if (match === null) return [];
      const [printed, year = '', month = '', day] = match;
      const end = match.index + printed.length;
      const read = [yearOf(year), parseNumeral(month), day === undefined ? null : parseNumeral(day)] as const;
      if (read[1] === null || (day !== undefined && read[2] === null)) return [];
      return [
        {
          printed,
          year: read[0],
          month: read[1],
          day: read[2],
          place,
          about: textAt(placed, spotAt(text, at, match.index, end)),
          alone,
          after: folded.slice(end, end + 3),
          before: CLAUSE.exec(folded.slice(0, match.index))?.[0] ?? '',
        },
      ];
    });
  });
}

function yearOf(printed: string): number {
  return Number(
    [...printed]
      .map((character) => {
        const digit = POSITIONAL_DIGITS.indexOf(/[零○]/u.test(character) ? '〇' : character);
        return digit < 0 ? character : String(digit);
      })
      .join(''),
  );
}

/** True for a day that the calendar has, in a year in which such documents are made. */
export function isPossible({ year, month, day }: DateMention): boolean {
  const { firstYear, lastYear } = DOCUMENT_SETTINGS;
  if (month < 1 || month > 12 || year < firstYear || year > lastYear) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** True where a date is surely later than another: the day counts only where both tell it. */
export function isLater(
  left: Pick<DateMention, 'year' | 'month' | 'day'>,
  right: Pick<DateMention, 'year' | 'month' | 'day'>,
): boolean {
  if (left.year !== right.year) return left.year > right.year;
  if (left.month !== right.month) return left.month > right.month;
  return left.day !== null && right.day !== null && left.day > right.day;
}

/** The year that the title tells (2025年版), or null. */
export function yearOfTitle(list: DutyList): { year: number; about: About } | null {
  if (list.title === null) return null;
  const { text } = list.title;
  const match = /((?:19|20)\d\d)年?(?:版|度)?/u.exec(fold(text));
  if (match === null) return null;
  const { at } = foldWithMap(text);
  return {
    year: Number(match[1]),
    about: textAt(list.title, spotAt(text, at, match.index, match.index + match[0].length)),
  };
}
