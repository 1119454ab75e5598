import { foldWithMap } from '../../common/characters.js';
import type { Span } from '../../model.js';
import type { ListKey } from '../lists/list-key.js';
import { SLOGAN_CHARACTERS } from '../settings.js';
import { namesOf, type Names } from './names.js';
import { numeralsOf } from './numerals.js';
import { readPassage } from './reading.js';
import type { Knowledge, Reading } from './readings.js';

export type { Knowledge } from './readings.js';

/** A number of a text as it was read; `start`, `end` and `numeral` are offsets in the text as printed. */
export type NumberReading = Reading & { numeral: Span };

/** The numbers of a text, read; offsets are those of the text as printed. */
export function readNumbers(
  text: string,
  knowledge: Knowledge,
  heading: ListKey | null,
  names: Names = namesOf(knowledge),
): NumberReading[] {
  const { folded, at, slogans } = withoutQuotes(foldWithMap(text));
  const printed = (start: number): number => at[start] ?? 0;
  const tokens = numeralsOf(folded).filter(
    ({ chinese, unit, start }) => !(chinese && unit !== 'items' && slogans.has(start)),
  );
  return readPassage(folded, tokens, knowledge, heading, names).map((each) => ({
    ...each,
    start: printed(each.start),
    end: printed(each.end - 1) + 1,
    numeral: { start: printed(each.token.start), end: printed(each.token.end - 1) + 1 },
  }));
}

/**
 * Quotation marks and title marks say nothing of figures: “党的建设”24项, 《青禾镇履职事项清单》共245项. `slogans` are the
 * characters within a short quotation, where Chinese numbers are part of a set phrase: “一中心四板块一网格”.
 */
function withoutQuotes(text: { folded: string; at: number[] }): {
  folded: string;
  at: number[];
  slogans: Set<number>;
} {
  let folded = '';
  const at: number[] = [];
  const slogans = new Set<number>();
  let opened: number | null = null;
  for (let index = 0; index < text.folded.length; index++) {
    const character = text.folded[index] ?? '';
    if (QUOTES.test(character)) {
      if (opened !== null && folded.length - opened <= SLOGAN_CHARACTERS)
        for (let inside = opened; inside < folded.length; inside++) slogans.add(inside);
      opened = opened === null && /[“‘"']/.test(character) ? folded.length : null;
      continue;
    }
    folded += character;
    at.push(text.at[index] ?? 0);
  }
  at.push(text.at.at(-1) ?? 0);
  return { folded, at, slogans };
}

const QUOTES = /[“”‘’"'《》「」]/;
